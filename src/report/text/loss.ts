/** Loss in words: how sure a count makes it, and what connections from many ports showed. */
import { lossBounds } from '../../engine/facts/loss-limit.ts';
import type { CountedLoss } from '../loss.ts';
import type { ConnectionsResult } from '../types.ts';
import { count, decimal } from './units.ts';

const MOST_PORTS = 20;

/** As `between 0.4 and 7.1 % with 99 % confidence`. */
export function lossInterval({ sent, received }: CountedLoss): string {
  const { lower, upper } = lossBounds({ sent, lost: sent - received });
  return `between ${decimal(100 * lower)} and ${decimal(100 * upper)} % with 99 % confidence`;
}

/** As `40112, 40119`; of many ports the first. */
export function portList(ports: readonly number[]): string {
  const more = ports.length - MOST_PORTS;
  return more <= 0 ? ports.join(', ') : `${ports.slice(0, MOST_PORTS).join(', ')} and ${more} more`;
}

/** As `54 of 60 answered at once, loss 10 %, between 3.2 and 22.4 % with 99 % confidence; dead source ports: 40112`. */
export function connectionsSummary({ sent, received, deadPorts, localErrno }: ConnectionsResult): string {
  const lost = decimal((100 * (sent - received)) / sent);
  const answered = `${received} of ${count(sent, 'handshake')} answered at once, loss ${lost} %`;
  const dead = deadPorts.length === 0 ? '' : `; dead source ports: ${portList(deadPorts)}`;
  const local = localErrno === undefined ? '' : `; this machine could not open the others (${localErrno})`;
  return `${answered}, ${lossInterval({ sent, received })}${dead}${local}`;
}
