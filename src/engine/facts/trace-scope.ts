/** What a trace is to measure, as far as facts depend on it. */
import type { Probe } from '../probe-log.ts';

export interface TraceScope {
  readonly port: number | null;
  readonly maxHops: number;
  /** What the hop search's probes are sent to. */
  readonly trace: Pick<Probe, 'service' | 'port'>;
  readonly tcpPorts: readonly number[];
  /** Why measuring stopped before its end; null: it did not. */
  readonly cut: 'deadline' | 'cancelled' | null;
}

/** Whether a probe goes to what the user wants to reach, not to another service that is used for sizes only. */
export function isRequested(
  { trace, tcpPorts }: Pick<TraceScope, 'trace' | 'tcpPorts'>,
  { service }: Pick<Probe, 'service'>,
): boolean {
  return service === trace.service || (service === 'tcp' && tcpPorts.length > 0);
}
