/** Properties of the simulated endpoints: garbage does no harm, and TCP delivers every byte over any bad path. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Emission, Millis } from '../host.ts';
import { ACK, type Family, FIN, fixIpChecksum, parse, SYN, type Tcp } from '../packet.ts';
import { seededRandom } from '../random.ts';
import { FAMILIES, hostOf, icmpPacket, readTcp, tcpPacket, udpPacket } from './by-hand.ts';
import type { HostConfig } from './config.ts';

const EVERYTHING: Omit<HostConfig, 'addresses'> = {
  udp: {
    ports: {
      7: 'echo',
      53: { kind: 'dns', zones: { forward: { 'a.example': [{ type: 'TXT', text: 'x' }] } } },
      443: { kind: 'quic', minBytes: 1 },
    },
  },
  tcp: {
    ports: {
      7: { kind: 'echo' },
      8: { kind: 'echo', synCookies: true },
      22: { kind: 'open', greeting: 'hello' },
      443: { kind: 'blob', bytes: 4000 },
    },
  },
};
const PORTS = [7, 8, 22, 53, 443, 9999] as const;

const family = fc.constantFrom(...FAMILIES);
const port = fc.constantFrom(...PORTS);
const sequence = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.nat(0xffffffff));

/** A segment that may or may not belong to a connection. */
const segment = fc.record({
  dstPort: port,
  srcPort: fc.constantFrom(50_000, 50_001),
  seq: sequence,
  ack: sequence,
  flags: fc.oneof(fc.constantFrom(SYN, ACK, FIN | ACK), fc.nat(0x3f)),
  window: fc.nat(0xffff),
  options: fc.record({ mss: fc.nat(0xffff), windowScale: fc.nat(255) }, { requiredKeys: [] }),
  data: fc.uint8Array({ maxLength: 40 }),
});

const packet = fc.oneof(
  fc.uint8Array({ maxLength: 120 }),
  fc.tuple(family, port, fc.uint8Array({ maxLength: 80 })).map(([to, dst, data]) => udpPacket(to, dst, data)),
  fc.tuple(family, segment).map(([to, tcp]) => tcpPacket(to, tcp)),
  fc
    .tuple(family, fc.nat(255), fc.nat(20), fc.nat(0xffffffff), fc.uint8Array({ maxLength: 80 }))
    .map(([to, type, code, rest, body]) => icmpPacket(to, { type, code, rest, body })),
);
/** Some packets get a wrong byte in their transport part, under right checksums where that is possible. */
const spoiled = fc.tuple(packet, fc.option(fc.tuple(fc.nat(119), fc.nat(255)))).map(([bytes, spoil]) => {
  if (spoil === null || spoil[0] >= bytes.length) return bytes;
  const copy = bytes.slice();
  copy[spoil[0]] = spoil[1];
  if (copy.length >= 20) fixIpChecksum(copy);
  return copy;
});

test('garbage never crashes a host, and what it answers stays small and well-formed', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(spoiled, fc.nat(3000)), { maxLength: 30 }), (arrivals) => {
      const host = hostOf(EVERYTHING);
      let now = 0;
      for (const [bytes, pause] of arrivals) {
        now += pause;
        const ticked = host.wakeAt !== null && host.wakeAt <= now ? host.tick(now) : [];
        assert.ok(host.wakeAt === null || host.wakeAt > now, 'after a tick it wants none at once');
        for (const emission of [...ticked, ...host.receive(bytes, now)]) assertSane(emission);
      }
      let wakes = 0;
      for (let at = host.wakeAt; at !== null; at = host.wakeAt) {
        host.tick(at);
        wakes += 1;
      }
      assert.ok(wakes <= 30 * 20, `${wakes} wakes until all connections were forgotten`);
    }),
    { numRuns: 300 },
  );
});

function assertSane({ packet: bytes, delayMs }: Emission): void {
  const ip = parse(bytes);
  assert.ok(ip, 'well-formed');
  assert.ok(bytes.length <= 1500, `${bytes.length} bytes`);
  assert.equal(delayMs, 0);
}

test('bytes sent to an echo come back whole through loss, duplicates and reordering', () => {
  const conditions = fc.record({
    family,
    seed: fc.nat(),
    port: fc.constantFrom(7, 8),
    loss: fc.constantFrom(0, 0.1, 0.2),
    duplicates: fc.constantFrom(0, 0.2),
    jitterMs: fc.constantFrom(0, 60),
    bytes: fc.integer({ min: 1, max: 40_000 }),
    mss: fc.constantFrom(536, 1460),
  });
  fc.assert(
    fc.property(conditions, (given) => {
      const { sent, received, segments, idle } = converse(given);
      assert.ok(
        Buffer.from(sent).equals(Buffer.from(received)),
        `${received.length} of ${sent.length} bytes came back right`,
      );
      assert.ok(segments < 100 + (40 * given.bytes) / given.mss, `${segments} segments`);
      assert.equal(idle, true, 'nothing is left of the connection');
    }),
    { numRuns: 60 },
  );
});

interface Conditions {
  readonly family: Family;
  readonly seed: number;
  readonly port: number;
  readonly loss: number;
  readonly duplicates: number;
  readonly jitterMs: Millis;
  readonly bytes: number;
  readonly mss: number;
}

/**
 * A simple client (go-back-N, one timer, no options but the MSS) talks to an echo over a bad path of 20 ms each way and
 * closes. The client gives a connection up as lost after five minutes of its clock.
 */
function converse({ family, seed, port, loss, duplicates, jitterMs, bytes, mss }: Conditions) {
  const random = seededRandom(seed);
  const host = hostOf(EVERYTHING, seed);
  const sent = Uint8Array.from({ length: bytes }, (_, i) => (i * 7 + (i >> 8)) & 255);
  const events: { at: Millis; packet: Uint8Array; to: 'host' | 'client' }[] = [];
  let now = 0;
  let segments = 0;
  const carry = (packet: Uint8Array, to: 'host' | 'client') => {
    for (let copies = random() < duplicates ? 2 : 1; copies > 0; copies--)
      if (random() >= loss) events.push({ at: now + 20 + random() * jitterMs, packet, to });
  };

  let peer: number | null = null;
  let acked = 0;
  let received = Buffer.alloc(0);
  let peerClosed = false;
  let retryAt = 0;
  const say = (tcp: Partial<Tcp>) => carry(tcpPacket(family, { dstPort: port, ...tcp }), 'host');
  const ack = () => ((peer ?? 0) + 1 + received.length + (peerClosed ? 1 : 0)) >>> 0;
  const push = () => {
    retryAt = now + 300;
    if (peer === null) return say({ flags: SYN, options: { mss } });
    for (let at = acked; at < Math.min(bytes, acked + 8 * mss); at += mss)
      say({ seq: 1 + at, ack: ack(), flags: ACK, data: sent.subarray(at, at + mss) });
    if (acked + 8 * mss >= bytes && acked <= bytes) say({ seq: 1 + bytes, ack: ack(), flags: ACK | FIN });
  };
  const hear = (tcp: Tcp) => {
    if (tcp.flags & SYN) peer ??= tcp.seq;
    if (peer === null) return;
    const progress = ((tcp.ack - 1) | 0) > acked;
    acked = Math.max(acked, (tcp.ack - 1) | 0);
    const at = (tcp.seq - peer - 1) | 0;
    const fresh = tcp.data.subarray(received.length - at);
    if (at >= 0 && at <= received.length && fresh.length > 0) received = Buffer.concat([received, fresh]);
    if (tcp.flags & FIN && at + tcp.data.length === received.length) peerClosed = true;
    if (tcp.flags & (SYN | FIN) || tcp.data.length > 0)
      say({ seq: 1 + Math.min(acked, bytes + 1), ack: ack(), flags: ACK });
    if (tcp.flags & SYN || progress) push();
  };

  while (now < 300_000 && !(peerClosed && acked > bytes && host.wakeAt === null)) {
    const next = events.reduce<Millis>((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY);
    const open = !(peerClosed && acked > bytes);
    now = Math.min(next, host.wakeAt ?? Number.POSITIVE_INFINITY, open ? retryAt : Number.POSITIVE_INFINITY);
    if (host.wakeAt !== null && host.wakeAt <= now) for (const { packet } of host.tick(now)) carry(packet, 'client');
    if (open && retryAt <= now) push();
    const due = events.filter(({ at }) => at <= now);
    events.splice(0, events.length, ...events.filter(({ at }) => at > now));
    for (const { packet, to } of due) {
      if (to === 'host') for (const out of host.receive(packet, now)) carry(out.packet, 'client');
      else {
        segments += 1;
        hear(readTcp({ packet, delayMs: 0 }));
      }
    }
  }
  return { sent, received, segments, idle: host.wakeAt === null };
}
