/** Why no ICMP arrives, in words: GitHub's documentation of hosted runners, RFC 4890. */
import type { Hop, MeasuredTarget } from '../report/types.ts';
import type { DiagnosisContext } from './rule.ts';
import { listed } from './text.ts';

/** So many silent routers behind one that answers other targets are not explained by that one's limit on ICMP errors; a single one may never answer. */
const UNEXPLAINED = 2;

export interface HeardByOthers {
  /** The last hop that was silent for this target while its routers answered other targets of the run; ICMP does arrive then. */
  readonly hop: Hop;
  /** Whether the routers' limit on ICMP errors explains the silence: behind that hop hardly any router was silent. */
  readonly limited: boolean;
}

/** What the run's other targets tell of this one's silence; null: nothing. */
export function heardByOthers({ hops, hopCount }: MeasuredTarget): HeardByOthers | null {
  const hop = hops.findLast(({ answeredOthers }) => answeredOthers !== undefined);
  if (hop === undefined) return null;
  const behind = hops.filter(({ ttl }) => ttl > hop.ttl && ttl < (hopCount ?? Number.POSITIVE_INFINITY));
  const silent = behind.filter(({ sent, responders }) => sent > 0 && responders.length === 0);
  return { hop, limited: silent.length < UNEXPLAINED };
}

/** As a clause without a full stop. Never blames the target's side. */
export function whyNoIcmp(target: MeasuredTarget, context: DiagnosisContext): string {
  const heard = heardByOthers(target);
  if (heard !== null) {
    const { hop, limited } = heard;
    const routers = `${listed(hop.answeredOthers ?? [])} at hop ${hop.ttl} answered other targets of this run`;
    return limited
      ? `${routers} and not this one: routers limit the rate of their ICMP errors`
      : `${routers}, so ICMP does arrive at this machine: look for a filter on the way to this target, behind that hop where it passes there`;
  }
  if (context.runner.environment === 'github-hosted') {
    return 'GitHub-hosted runners receive no ICMP on any path, so silence says nothing about this one';
  }
  if (isAzure(context)) {
    return 'this machine runs an Azure kernel, and machines in Azure, hosted runners among them, commonly receive no ICMP from outside, so silence says nothing about the path';
  }
  if (target.evidence.icmpForOthers) {
    return 'ICMP about other targets of this run does arrive at this machine, so look for a filter on the way to this one';
  }
  return "not even the nearest router's messages arrive, so look for a filter close to this machine first";
}

/** Whether the place of this machine explains the silence, so that nothing on its networks needs mending. */
export function isHosted(context: DiagnosisContext): boolean {
  return context.runner.environment === 'github-hosted' || isAzure(context);
}

function isAzure(context: DiagnosisContext): boolean {
  return /azure/i.test(context.runner.kernel);
}
