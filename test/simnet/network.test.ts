import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Host } from './host.ts';
import { createNetwork, type Network } from './network.ts';
import {
  ACK,
  buildIp,
  buildTcp,
  buildUdp,
  type Family,
  type Ip,
  mssOffset,
  parse,
  parseIcmp,
  parseTcp,
  read16,
  read32,
  SYN,
  TCP,
  UDP,
} from './packet.ts';
import { CLIENT, router, routers, TARGET, webServer } from './scenarios/build.ts';
import type { Target, Topology } from './topology.ts';

/** A host that sends back every UDP and TCP packet with its addresses exchanged, and TTL 64. */
function mirror(): Host & { readonly seen: Ip[] } {
  const seen: Ip[] = [];
  return {
    seen,
    wakeAt: null,
    tick: () => [],
    receive(packet) {
      const ip = parse(packet);
      if (ip === null) return [];
      seen.push(ip);
      if (ip.protocol !== UDP && ip.protocol !== TCP) return [];
      return [
        {
          delayMs: 0,
          packet: buildIp({ src: ip.dst, dst: ip.src, protocol: ip.protocol, payload: ip.payload.slice() }),
        },
      ];
    },
  };
}

function build(
  target: Target,
  more: Partial<Topology> = {},
  seed = 1,
): { network: Network; host: ReturnType<typeof mirror> } {
  const host = mirror();
  return {
    host,
    network: createNetwork({ client: CLIENT, targets: { 'web.example': target }, ...more }, () => host, seed),
  };
}

const ends = (family: Family) => ({
  src: family === 4 ? CLIENT.v4 : CLIENT.v6,
  dst: (family === 4 ? TARGET.v4 : TARGET.v6) ?? '',
});

/** A UDP packet of `size` bytes in all. */
function probe(family: Family, ttl: number, size = 100, srcPort = 40000): Uint8Array {
  const data = new Uint8Array(size - (family === 4 ? 28 : 48));
  return buildIp({
    ...ends(family),
    protocol: UDP,
    ttl,
    payload: buildUdp(ends(family), { srcPort, dstPort: 44444, data }),
  });
}

/** Sends at time 0; what arrives, and when, read. */
function ask(network: Network, packet: Uint8Array, at = 0): { readonly at: number; readonly ip: Ip }[] {
  network.receive(packet, at);
  const arrived: { at: number; ip: Ip }[] = [];
  for (let next = network.nextAt; next !== null; next = network.nextAt)
    for (const bytes of network.advance(next)) {
      const ip = parse(bytes);
      if (ip !== null) arrived.push({ at: next, ip });
    }
  return arrived;
}

const only = <T>(list: readonly T[]): T => {
  assert.equal(list.length, 1);
  return list[0] as T;
};

for (const family of [4, 6] as const)
  describe(`IPv${family}`, () => {
    const from = (place: { v4?: string; v6?: string }) => (family === 4 ? place.v4 : place.v6);
    const EXCEEDED = family === 4 ? 11 : 3;
    const quoteAt = family === 4 ? 20 : 40;

    for (const ttl of [1, 2, 3])
      it(`TTL ${ttl} ends at router ${ttl}, after the delay of its links both ways, with the TTL of its way back`, () => {
        const { network } = build(webServer(routers(3, { delayMs: 2, initialTtl: 128 })));
        const { at, ip } = only(ask(network, probe(family, ttl)));
        const icmp = parseIcmp(ip.payload);
        assert.deepEqual([ip.src, icmp?.type, ip.ttl, at], [from(router(ttl)), EXCEEDED, 128 - (ttl - 1), 4 * ttl]);
        assert.equal(icmp?.body[family === 4 ? 8 : 7], 1, 'the quote shows the TTL as the router saw it');
      });

    it('the next TTL reaches the target, which sees it at 1 and whose answer lost one at each router', () => {
      const { network, host } = build(webServer(routers(3), { extraReturnHops: 2 }));
      const { ip, at } = only(ask(network, probe(family, 4)));
      assert.deepEqual([ip.src, ip.ttl, only(host.seen).ttl, at], [from(TARGET), 64 - 3 - 2, 1, 8]);
    });

    for (const [reports, told] of [
      ['right', 1400],
      [0, 0],
      [60, 60],
      [0xffffffff, family === 4 ? 0xffff : 0xffffffff],
    ] as const)
      it(`a 1400-byte link passes 1400 and reports ${reports} at 1401`, () => {
        const { network } = build(webServer(routers(3, {}, { 2: { link: { mtu: 1400, reports } } })));
        assert.equal(only(ask(network, probe(family, 64, 1400))).ip.src, from(TARGET));
        const { ip } = only(ask(network, probe(family, 64, 1401)));
        const icmp = parseIcmp(ip.payload);
        assert.deepEqual([ip.src, icmp?.type, icmp?.rest], [from(router(2)), family === 4 ? 3 : 2, told]);
      });

    it('a link that reports none swallows what is too big, but not a TTL that ends before it', () => {
      const { network } = build(webServer(routers(3, {}, { 2: { link: { mtu: 1400, reports: 'none' } } })));
      assert.deepEqual(ask(network, probe(family, 64, 1401)), []);
      assert.equal(only(ask(network, probe(family, 2, 1401))).ip.src, from(router(2)));
    });

    it('a rate limiter spends its burst and earns tokens by the second', () => {
      const { network } = build(webServer(routers(2, {}, { 1: { rateLimit: { burst: 2, perSecond: 1 } } })));
      const answered = [0, 1, 2, 990, 1010, 1020].map((at) => ask(network, probe(family, 1), at).length);
      assert.deepEqual(answered, [1, 1, 0, 0, 1, 0]);
    });

    it('a short quote is the IP header and 8 bytes, a long one fills what the RFC allows', () => {
      const short = build(webServer(routers(2, { quote: 'short' }))).network;
      assert.equal(parseIcmp(only(ask(short, probe(family, 1, 1500))).ip.payload)?.body.length, quoteAt + 8);
      const long = build(webServer(routers(2))).network;
      assert.equal(only(ask(long, probe(family, 1, 1500))).ip.bytes.length, family === 4 ? 576 : 1280);
    });

    it('MPLS labels follow 128 bytes of quote whose length is told (RFC 4884)', () => {
      const mpls = [
        { label: 24015, trafficClass: 1, ttl: 1 },
        { label: 3, trafficClass: 0, ttl: 254 },
      ];
      const { network } = build(webServer(routers(2, { mpls })));
      const icmp = parseIcmp(only(ask(network, probe(family, 1))).ip.payload);
      assert.ok(icmp !== null);
      assert.equal(family === 4 ? ((icmp.rest >> 16) & 0xff) * 4 : (icmp.rest >>> 24) * 8, 128);
      assert.deepEqual(
        [128, 132, 136, 140]
          .map((offset) => read32(icmp.body, offset))
          .map((word, index) => (index === 0 ? word >>> 28 : word)),
        [2, 0x000c0101, 24015 * 4096 + 0x200 + 1, 3 * 4096 + 0x100 + 254],
      );
    });

    it('a router that forwards TTL 0 is passed over by the next', () => {
      const { network } = build(webServer(routers(3, {}, { 1: { forwardsTtlZero: true } })));
      const { ip } = only(ask(network, probe(family, 1)));
      assert.equal(ip.src, from(router(2)));
      assert.equal(parseIcmp(ip.payload)?.body[family === 4 ? 8 : 7], 0);
    });

    it('a circle keeps packets until their TTL is used up', () => {
      const { network } = build(webServer([router(1), { circle: [router(2), router(3)] }]));
      assert.equal(only(ask(network, probe(family, 64))).ip.src, from(router(2)));
      assert.equal(only(ask(network, probe(family, 63))).ip.src, from(router(3)));
    });

    it('one flow keeps its way, many flows take all; packets apart do not keep it', () => {
      const target = (by: 'flow' | 'packet') => webServer([{ ways: [[router(1)], [router(11)]], by }]);
      const seen = (by: 'flow' | 'packet', port: (n: number) => number) => {
        const { network } = build(target(by));
        return new Set(Array.from({ length: 40 }, (_, n) => only(ask(network, probe(family, 1, 100, port(n)))).ip.src))
          .size;
      };
      assert.deepEqual(
        [seen('flow', () => 40000), seen('flow', (n) => 40000 + n), seen('packet', () => 40000)],
        [1, 2, 2],
      );
    });

    for (const quotes of ['left', 'rewritten'] as const)
      it(`behind a NAT the quoted source is ${quotes}`, () => {
        const nat = { v4: '198.51.100.77', v6: '2001:db8:77::77', quotes };
        const { network } = build(webServer(routers(3, {}, { 1: { nat } })));
        const quoted = (ttl: number) => {
          const body = parseIcmp(only(ask(network, probe(family, ttl))).ip.payload)?.body;
          assert.ok(body !== undefined);
          return parse(body)?.src;
        };
        assert.equal(quoted(1), ends(family).src, 'the NAT itself quotes what came from inside');
        assert.equal(quoted(2), quotes === 'left' ? from(nat) : ends(family).src);
      });

    it('an MSS clamp lowers SYNs both ways, and later quotes show it', () => {
      const { network, host } = build(webServer(routers(3, {}, { 2: { clampsMss: 1300 } })));
      const tcp = {
        srcPort: 1,
        dstPort: 443,
        seq: 1,
        ack: 0,
        flags: SYN,
        window: 1,
        data: new Uint8Array(),
        options: { mss: 1460 },
      };
      const syn = (ttl: number) =>
        buildIp({ ...ends(family), protocol: TCP, ttl, payload: buildTcp(ends(family), tcp) });
      const quotedMss = (ttl: number) => {
        const quote = parseIcmp(only(ask(network, syn(ttl))).ip.payload)?.body.subarray(quoteAt) ?? new Uint8Array();
        return read16(quote, mssOffset(quote) ?? 0);
      };
      assert.deepEqual([quotedMss(2), quotedMss(3)], [1460, 1300]);
      const back = parseTcp(only(ask(network, syn(64))).ip.payload);
      assert.equal(back?.options.mss, 1300);
      assert.equal(parseTcp(only(host.seen).payload)?.options.mss, 1300);
      assert.equal((back?.flags ?? 0) & ACK, 0);
    });

    for (const [verdict, v4, v6] of [
      ['network-unreachable', [3, 0], [1, 0]],
      ['host-unreachable', [3, 1], [1, 3]],
      ['port-unreachable', [3, 3], [1, 4]],
      ['network-prohibited', [3, 9], [1, 6]],
      ['host-prohibited', [3, 10], [1, 5]],
      ['admin-prohibited', [3, 13], [1, 1]],
    ] as const)
      it(`a router that refuses says ${verdict} by type and code`, () => {
        const { network } = build(webServer(routers(3, {}, { 2: { refuses: { what: 'udp:44444', verdict } } })));
        const { ip } = only(ask(network, probe(family, 9)));
        const icmp = parseIcmp(ip.payload);
        assert.deepEqual([ip.src, icmp?.type, icmp?.code], [from(router(2)), ...(family === 4 ? v4 : v6)]);
        assert.equal(parseIcmp(only(ask(network, probe(family, 2))).ip.payload)?.type, EXCEEDED);
      });

    it('a filter toward the client drops all ICMP, or the kinds named', () => {
      const path = routers(3, {}, { 2: { link: { mtu: 1400 } } });
      const answers = (dropsIcmp: (Topology['dropsIcmp'] & object) | 'all') => {
        const { network } = build(webServer(path), { dropsIcmp });
        return [probe(family, 1), probe(family, 64, 1500), probe(family, 64)].map(
          (packet) => ask(network, packet).length,
        );
      };
      assert.deepEqual(answers('all'), [0, 0, 1]);
      assert.deepEqual(answers(['too-big']), [1, 0, 1]);
      assert.deepEqual(answers(['time-exceeded']), [0, 1, 1]);
    });

    it('the way back may be narrower, and the target is told or not', () => {
      const { network, host } = build(webServer(routers(2), { reverse: { mtu: 1300, reports: 'right' } }));
      assert.equal(ask(network, probe(family, 64, 1300)).length, 1);
      assert.deepEqual(ask(network, probe(family, 64, 1301)), []);
      const told = parseIcmp(host.seen.at(-1)?.payload ?? new Uint8Array());
      assert.deepEqual([told?.type, told?.rest], [family === 4 ? 3 : 2, 1300]);
      const silent = build(webServer(routers(2), { reverse: { mtu: 1300, reports: 'none' } }));
      assert.deepEqual(ask(silent.network, probe(family, 64, 1301)), []);
      assert.equal(silent.host.seen.length, 1);
    });

    it('a middlebox answers in the place of the target', () => {
      const { network } = build(webServer(routers(5, {}, { 2: { intercepts: 'udp' } }), { proxy: {} }));
      const { ip, at } = only(ask(network, probe(family, 64)));
      assert.deepEqual([ip.src, ip.ttl, at], [from(TARGET), 63, 4]);
    });
  });

it('the same seed throws the same dice, another seed others, and loss is as large as told', () => {
  const arrivals = (seed: number) => {
    const { network } = build(
      webServer(routers(2, { jitterMs: 3 })),
      { weather: { loss: { forward: 0.2, back: 0.1 }, duplicates: 0.1 } },
      seed,
    );
    return Array.from({ length: 2000 }, (_, n) => ask(network, probe(4, 64, 100, n), n).map(({ at }) => at));
  };
  assert.deepEqual(arrivals(7), arrivals(7));
  assert.notDeepEqual(arrivals(7), arrivals(8));
  const passed = arrivals(7).filter(({ length }) => length > 0).length / 2000;
  assert.ok(Math.abs(passed - 0.72) < 0.05, `${passed} of the packets passed, 0.72 expected`);
});

it('no bytes bring it down or out of bounds', () => {
  const { network } = build(webServer(routers(3, { clampsMss: 1000, mpls: [{ label: 1, trafficClass: 0, ttl: 1 }] })));
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 80 }),
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(4 as const, 6 as const),
      (bytes, ttl, family) => {
        const packet = buildIp({ ...ends(family), protocol: bytes[0] ?? 0, ttl, payload: bytes });
        for (const [index, value] of bytes.entries()) if (index % 7 === 0) packet[value % packet.length] = value;
        assert.ok(ask(network, packet).length <= 1);
      },
    ),
  );
});
