/** Logs written by hand, for tests of what facts and report make of them. */
import { type Probe as LoggedProbe, ProbeLog } from '../../src/engine/probe-log.ts';
import type { IcmpError, NetEvent, RouteFacts, TcpInfo } from '../../src/net/network.ts';

export const TARGET = '203.0.113.7';
const ROUTE: RouteFacts = {
  sourceAddress: '10.0.0.2',
  interface: 'eth0',
  interfaceMtu: 1500,
  routeMtu: 1500,
  onLink: false,
  mtuProbing: false,
};
type Probe = Partial<Pick<LoggedProbe, 'service' | 'port' | 'ttl' | 'size' | 'purpose' | 'minTtl' | 'sentAt'>>;

export function icmp(from: string, type: number, code: number, change: Partial<IcmpError> = {}): IcmpError {
  return { from, type, code, replyTtl: null, mtu: null, mplsLabels: [], quotedMss: null, ...change };
}

/** A connection over a plain 1500-byte path as the kernel tells it. */
export const INFO: TcpInfo = {
  state: 'established',
  timestamps: true,
  sndMss: 1448,
  advMss: 1448,
  pmtu: 1500,
  rttMs: 20,
  unacked: 0,
  totalRetrans: 0,
  bytesAcked: 1,
  bytesReceived: 0,
  sndWnd: 64_240,
};

/** A log being written: each call is a probe and what came of it. */
export function logged(change: Partial<RouteFacts> = {}, address = TARGET) {
  const log = new ProbeLog({ address, family: 4 }, { ...ROUTE, ...change });
  let ids = 0;
  const sent = (probe: Probe): number => {
    const id = ids++;
    log.recordProbe({ id, service: 'udp', port: 44444, ttl: null, size: 64, purpose: 'hop', sentAt: 0, ...probe });
    return id;
  };
  const told = (probe: Probe, event: (id: number) => NetEvent) => {
    const id = sent(probe);
    log.record(event(id));
    return log.probe(id);
  };
  const connected = (probe: Probe, info: TcpInfo = INFO) =>
    told({ service: 'tcp', port: 443, ...probe }, (id) => ({
      kind: 'connected',
      id,
      at: 20,
      rttMs: 20,
      info,
      replyTtl: null,
    }));
  return {
    log,
    /** No reply in the time that it was given. */
    silent: (probe: Probe): number => {
      const id = sent(probe);
      log.markClosed(id);
      return id;
    },
    pending: sent,
    icmp: (probe: Probe, error: IcmpError, announcedMss?: number, rttMs = 5) =>
      told(probe, (id) => ({
        kind: 'icmp',
        id,
        at: rttMs,
        rttMs,
        icmp: error,
        ...(announcedMss === undefined ? {} : { announcedMss }),
      })),
    answer: (probe: Probe, replyTtl: number | null = null, rttMs = 20) =>
      told(probe, (id) => ({ kind: 'answer', id, at: rttMs, rttMs, from: TARGET, replyTtl, service: 'udp' })),
    /** `repeated`: the first SYN was lost. */
    reset: (probe: Probe, rttMs: number | null = 20, repeated = false) =>
      told({ service: 'tcp', port: 443, ...probe }, (id) => ({
        kind: 'reset',
        id,
        at: rttMs ?? 20,
        rttMs,
        established: false,
        ...(repeated && { repeated }),
      })),
    connected,
    /** An open port, and the first full segment over the connection to it, not yet acknowledged. */
    segment: (change: Partial<TcpInfo> = {}, size = 1500) => {
      const probe = connected({ purpose: 'reach' }, { ...INFO, ...change });
      return log.recordSegment({
        id: ids++,
        connection: probe?.id ?? 0,
        payload: size - 52,
        size,
        ttl: null,
        sentAt: 20,
      });
    },
    local: (probe: Probe, errno: string, mtu: number | null = null) =>
      told(probe, (id) => ({ kind: 'local', id, at: 0, errno, mtu })),
  };
}
