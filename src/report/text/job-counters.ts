/** What happened to all TCP of a job's network namespace, in sentences. */
import type { JobCounters } from '../watch-types.ts';
import { count, decimal } from './units.ts';
import { duration, timeOfDay } from './watching.ts';

/** Retransmitted segments in percent: a healthy path stays below the first, and slows down visibly from the second on. */
const RETRANSMITTED = { usual: 0.1, much: 1 } as const;
/** From so full a table on new connections are at risk of being dropped, percent. */
const CONNTRACK_FULL = 90;

const SCOPE =
  'all programs of this network namespace, this watch included; docker builds and other containers have their own and are not in it';

/** `scope`: whose TCP and when. One sentence for each thing that happened. */
export function counterSentences(counters: JobCounters): {
  readonly scope: string;
  readonly sentences: readonly string[];
} {
  const { tcp, orphaned, conntrack, from, seconds } = counters;
  const said: [number | null, (amount: number) => string][] = [
    [
      tcp.synRetransmitted,
      (n) => `${count(n, 'SYN')} had to be sent again: handshakes were lost or their server was full.`,
    ],
    [
      tcp.timeouts,
      (n) => `${count(n, 'retransmission timer')} ran out: a connection stood still for 0.2 s or longer each time.`,
    ],
    [tcp.abortedOnTimeout, (n) => `${count(n, 'connection')} ended because nothing came back any more.`],
    [tcp.failedConnections, (n) => `${count(n, 'handshake')} failed: refused, or given up.`],
    [tcp.resets, (n) => `${count(n, 'established connection')} ended by a reset.`],
    [tcp.listenDrops, (n) => `${count(n, 'handshake')} with a server in this namespace dropped: its queue was full.`],
  ];
  const happened = said.flatMap(([amount, sentence]) => (amount === null || amount === 0 ? [] : [sentence(amount)]));
  return {
    scope: `TCP from ${timeOfDay(from)} UTC on for ${duration(seconds)}, ${SCOPE}`,
    sentences: [
      ...retransmitted(tcp),
      ...happened,
      ...(conntrack === null ? [] : [trackedSentence(conntrack)]),
      ...(orphaned === null || orphaned === 0 ? [] : [orphanedSentence(orphaned)]),
    ],
  };
}

function retransmitted({ segmentsSent, retransmitted: again }: JobCounters['tcp']): string[] {
  if (segmentsSent === null || again === null) return [];
  if (again === 0) return [`None of ${count(segmentsSent, 'segment')} was sent again.`];
  // OutSegs counts none of those that were sent again.
  if (segmentsSent === 0) return [`${count(again, 'segment')} sent again and no new one.`];
  const percent = (100 * again) / segmentsSent;
  const means =
    percent < RETRANSMITTED.usual
      ? 'as on a healthy path'
      : percent < RETRANSMITTED.much
        ? 'more than on a healthy path: some packets were lost'
        : 'many packets were lost, which slows transfers down';
  return [`${again} of ${count(segmentsSent, 'segment')} sent again (${decimal(percent)} %): ${means}.`];
}

/** The kernel counts them over all network namespaces (sockstat_seq_show in net/ipv4/proc.c). */
function orphanedSentence(orphaned: number): string {
  return `${count(orphaned, 'socket')} of the whole machine, other containers included, belonged to no process any more at the end.`;
}

function trackedSentence({ atStart, atEnd, max }: NonNullable<JobCounters['conntrack']>): string {
  const full = 100 * Math.max(atStart, atEnd) >= CONNTRACK_FULL * max;
  const risk = full ? ': nearly full, and a full table drops new connections' : '';
  return `Connection tracking held ${atStart} connections at the start and ${atEnd} at the end, of ${max} at most${risk}.`;
}
