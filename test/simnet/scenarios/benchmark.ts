/**
 * Healthy paths of the lengths, and with the numbers of targets, that the benchmark measures (../../bench). IPv4 and IPv6 differ in
 * nothing there.
 */
import type { Scenario } from '../scenario.ts';
import { CLIENT, plainTruth, routers, scenario, webServer } from './build.ts';

/** A path of `hops` hops, the target included, and 40 ms there and back. */
function long(hops: number): Scenario {
  const path = routers(hops - 1, { delayMs: 20 / hops });
  const target = webServer(path, { delayMs: 20 / hops });
  return scenario({
    name: `healthy-${hops}`,
    about: `${hops} hops and 40 ms there and back, all is well`,
    families: [4],
    topology: { client: CLIENT, targets: { 'web.example': target } },
    inputs: { targets: 'web.example' },
    truth: [plainTruth('web.example', [...path, target])],
  });
}

/** So many targets behind the same five routers. */
function many(count: number): Scenario {
  const path = routers(5, { delayMs: 3 });
  // Room for a certificate that names them all.
  const services = { tcp: { ports: { 80: { kind: 'http' }, 443: { kind: 'tls', flightBytes: 16_000 } } } } as const;
  const targets = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const place = { v4: `10.30.${number >> 8}.${number & 255}`, v6: `2001:db8:30::${number.toString(16)}` };
    return [`t${number}.example`, webServer(path, { ...place, services })] as const;
  });
  return scenario({
    name: `targets-${count}`,
    about: `${count} targets six hops away, all is well`,
    families: [4],
    topology: { client: CLIENT, targets: Object.fromEntries(targets) },
    inputs: { targets: targets.map(([name]) => name).join(',') },
    truth: targets.map(([name, target]) => plainTruth(name, [...path, target])),
  });
}

export const benchmark: readonly Scenario[] = [long(12), long(30), many(16), many(256)];
