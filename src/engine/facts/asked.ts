/** What a trace was asked for, as far as facts depend on it. */
import type { Probe } from '../probe-log.ts';

export interface Asked {
  readonly port: number | null;
  readonly maxHops: number;
  /** What the hop search's probes are sent to. */
  readonly trace: Pick<Probe, 'service' | 'port'>;
  readonly tcpPorts: readonly number[];
  /** Why measuring stopped before its end; null: it did not. */
  readonly cut: 'deadline' | 'cancelled' | null;
}

/** Whether a probe asks for what the user wants to reach, not only for sizes by another way. */
export function asks(
  { trace, tcpPorts }: Pick<Asked, 'trace' | 'tcpPorts'>,
  { service }: Pick<Probe, 'service'>,
): boolean {
  return service === trace.service || (service === 'tcp' && tcpPorts.length > 0);
}
