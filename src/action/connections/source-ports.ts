/** Source ports at random, none twice: as a client's would be, but of both parities, unlike the kernel's own choice (connect(2) takes one). */
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Linux's own default (ip-sysctl, ip_local_port_range), for both families. */
const USUAL_RANGE = [32_768, 60_999] as const;
/** For 200 connections and what stands in for those that can't be used. */
const LEAST_PORTS = 2048;

/** Gives another port each time, as long as the range has one. */
export function sourcePorts(range: readonly [number, number] = localPortRange()): () => number {
  const [first, last] = range;
  const given = new Set<number>();
  return () => {
    let port = randomInt(first, last + 1);
    while (given.has(port)) port = port === last ? first : port + 1;
    given.add(port);
    return port;
  };
}

function localPortRange(): readonly [number, number] {
  try {
    const text = readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'latin1');
    const [first = 0, last = 0] = text.trim().split(/\s+/).map(Number);
    return first > 0 && last - first >= LEAST_PORTS ? [first, last] : USUAL_RANGE;
  } catch {
    return USUAL_RANGE;
  }
}
