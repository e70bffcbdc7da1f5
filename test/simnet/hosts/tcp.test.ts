/** TCP of the simulated endpoints, segment by segment on a fake clock: handshakes, order, loss, ends and faults. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Emission } from '../host.ts';
import { ACK, FIN, PSH, RST, SYN, type Tcp, type TcpOptions } from '../packet.ts';
import { FAMILIES, hostOf, icmpPacket, readIcmp, readTcp, tcpPacket } from './by-hand.ts';
import type { HostConfig, TcpBehaviour, TcpServer, TcpService } from './config.ts';
import type { SimulatedHost } from './create-host.ts';

/** Close to the end of the sequence space, so that every test also crosses it. */
const ISN = 0xffffff00;
const LINUX: TcpOptions = { mss: 1460, sackPermitted: true, timestamps: { value: 1000, echo: 0 }, windowScale: 7 };
/** What a blob's client asks. */
const QUESTION = new Uint8Array(120).fill(9);
const HEADERS = { 4: 40, 6: 60 } as const;
const TOO_BIG = { 4: { type: 3, code: 4 }, 6: { type: 2, code: 0 } } as const;

for (const family of FAMILIES) {
  /** A connection to a host whose port 443 is `service`; offsets count from each side's SYN. */
  const dial = (service: TcpService, options: TcpOptions = LINUX, rest: Omit<HostConfig, 'addresses' | 'tcp'> = {}) => {
    const host = hostOf({ ...rest, tcp: { ports: { 443: service } } });
    let peerIsn = 0;
    const wire = (offset: number, base: number) => (base + offset) >>> 0;
    const send = (tcp: Partial<Tcp> & { readonly at?: number; readonly acks?: number }, now = 0) => {
      const { at = 1, acks = 1, ...plain } = tcp;
      const timestamps = options.timestamps ? { timestamps: { value: 1000 + now, echo: 0 } } : {};
      const numbers = { seq: wire(at, ISN), ack: wire(acks, peerIsn), options: timestamps, flags: ACK };
      return host.receive(tcpPacket(family, { ...numbers, ...plain }), now).map(told);
    };
    /** What the host says, as offsets. */
    const told = (emission: Emission) => {
      const tcp = readTcp(emission);
      return { ...tcp, at: (tcp.seq - peerIsn) | 0, acks: (tcp.ack - ISN) | 0 };
    };
    const [answer] = host.receive(tcpPacket(family, { seq: ISN, flags: SYN, options }), 0);
    const synAck = answer === undefined ? null : readTcp(answer);
    peerIsn = synAck?.seq ?? 0;
    return { host, synAck, send, tick: (now: number) => host.tick(now).map(told) };
  };
  const open = (service: TcpServer, options: TcpOptions = LINUX, rest: Omit<HostConfig, 'addresses' | 'tcp'> = {}) => {
    const dialled = dial(service, options, rest);
    assert.deepEqual(
      dialled.send({}).filter(({ data }) => data.length === 0),
      [],
    );
    return dialled;
  };

  describe(`TCP over IPv${family}`, () => {
    test('ports that take no connection', () => {
      assert.equal(dial('filtered').synAck, null);
      const { synAck } = dial('closed');
      assert.deepEqual([synAck?.flags, synAck?.ack, synAck?.seq], [RST | ACK, (ISN + 1) >>> 0, 0]);
      const host = hostOf({});
      const stray = readTcp(host.receive(tcpPacket(family, { seq: 5, ack: 77, flags: ACK }), 0)[0]);
      assert.deepEqual([stray.flags, stray.seq], [RST, 77]);
      assert.deepEqual(host.receive(tcpPacket(family, { flags: RST }), 0), [], 'a reset is not answered');
      const refused = hostOf({ tcp: { default: { kind: 'unreachable', verdict: 'admin-prohibited' } } });
      const { code } = readIcmp(refused.receive(tcpPacket(family, { flags: SYN }), 0)[0]);
      assert.equal(code, family === 4 ? 13 : 1);
    });

    test('a SYN/ACK takes up the options that both sides want', () => {
      const plain = { mss: 1500 - HEADERS[family] };
      const timestamps = { value: 0, echo: 1000 };
      const rows: readonly [string, TcpBehaviour, TcpOptions, TcpOptions][] = [
        ['all', {}, LINUX, { ...plain, sackPermitted: true, timestamps, windowScale: 7 }],
        ['none offered', {}, {}, plain],
        ['none wanted', { timestamps: false, sack: false, windowScale: false, mss: 1360 }, LINUX, { mss: 1360 }],
        ['a SYN cookie', { synCookies: true }, LINUX, plain],
      ];
      for (const [what, service, offered, expected] of rows) {
        const { synAck } = dial({ kind: 'open', ...service }, offered);
        assert.ok(synAck, what);
        assert.deepEqual([synAck.flags, synAck.ack], [SYN | ACK, (ISN + 1) >>> 0], what);
        const found = synAck.options.timestamps;
        const options = found ? { ...synAck.options, timestamps: { ...found, value: 0 } } : synAck.options;
        assert.deepEqual(options, expected, what);
      }
    });

    test('a SYN/ACK is sent again after 1, 3, 7, 15 and 23 s, then the connection is forgotten', () => {
      const { host, tick } = dial({ kind: 'open' });
      const times: number[] = [];
      for (let now = host.wakeAt; now !== null; now = host.wakeAt) {
        const out = tick(now);
        if (out.length > 0) times.push(now);
        assert.ok(out.every(({ flags }) => flags === (SYN | ACK)));
      }
      assert.deepEqual(times, [1000, 3000, 7000, 15_000, 23_000]);
      assert.equal(host.counters.tcpEstablished, 0);
    });

    test('a repeated SYN gets the same SYN/ACK and counts as one connection', () => {
      const { host, synAck } = dial({ kind: 'open' });
      const again = readTcp(host.receive(tcpPacket(family, { seq: ISN, flags: SYN, options: LINUX }), 10)[0]);
      assert.deepEqual([again.seq, again.flags], [synAck?.seq, SYN | ACK]);
      host.receive(tcpPacket(family, { seq: ISN, flags: SYN, srcPort: 50_001 }), 10);
      assert.equal(host.counters.tcpConnections, 2);
    });

    test('data is acknowledged at once, in order or not', () => {
      const { send, host } = open({ kind: 'open' });
      assert.equal(host.counters.tcpEstablished, 1);
      const rows: readonly [number, number, number, readonly [number, number][]][] = [
        // offset, bytes, acknowledged then, SACK blocks as offsets
        [1, 100, 101, []],
        [201, 100, 101, [[201, 301]]],
        [
          401,
          100,
          101,
          [
            [401, 501],
            [201, 301],
          ],
        ],
        [
          201,
          100,
          101,
          [
            [201, 301],
            [401, 501],
          ],
        ],
        [101, 100, 301, [[401, 501]]],
        [50, 100, 301, [[401, 501]]],
        [301, 150, 501, []],
        [600_000, 100, 501, []],
      ];
      for (const [at, bytes, acks, blocks] of rows) {
        const [answer, ...more] = send({ at, data: new Uint8Array(bytes) });
        assert.equal(more.length, 0);
        const sack = (answer?.options.sack ?? []).map(({ left, right }) => [(left - ISN) | 0, (right - ISN) | 0]);
        assert.deepEqual([answer?.acks, answer?.flags, sack], [acks, ACK, blocks], `${bytes} bytes at ${at}`);
      }
    });

    test('echoed bytes are the bytes sent, whatever order they came in', () => {
      const { send } = open({ kind: 'echo' });
      const bytes = Uint8Array.from({ length: 900 }, (_, i) => i % 251);
      const part = (from: number, to: number) => send({ at: 1 + from, data: bytes.subarray(from, to) });
      const out = [part(600, 900), part(300, 700), part(0, 400)].flat().filter(({ data }) => data.length > 0);
      assert.deepEqual(Buffer.concat(out.map(({ data }) => data)), Buffer.from(bytes));
    });

    test('a round trip is data that is answered by data, however many segments it takes', () => {
      const silent = open({ kind: 'open' });
      for (const at of [1, 101, 101, 201]) silent.send({ at, data: new Uint8Array(100) });
      assert.equal(silent.host.counters.tcpRoundTrips, 0);
      const echo = open({ kind: 'echo' });
      for (const at of [1, 101, 201]) echo.send({ at, acks: at, data: new Uint8Array(100) });
      echo.send({ at: 301, acks: 301 });
      assert.equal(echo.host.counters.tcpRoundTrips, 3);
    });

    test('a segment never exceeds the peer’s MSS, the own MTU or the window', () => {
      const rows: readonly [string, TcpOptions, number, number, readonly number[]][] = [
        // options, own MTU, window, sizes of the flight's segments
        ['timestamps take 12 bytes', LINUX, 1500, 65_535, family === 4 ? [1448, 1448, 1104] : [1428, 1428, 1144]],
        ['no timestamps', { mss: 1300 }, 1500, 65_535, [1300, 1300, 1300, 100]],
        ['own MTU 1280', { mss: 1460 }, 1280, 65_535, family === 4 ? [1240, 1240, 1240, 280] : [1220, 1220, 1220, 340]],
        ['no MSS option', {}, 1500, 65_535, family === 4 ? [...Array(7).fill(536), 248] : [1220, 1220, 1220, 340]],
        ['a window of two segments and a half', { mss: 1300 }, 1500, 3250, [1300, 1300]],
      ];
      for (const [what, options, mtu, window, sizes] of rows) {
        const { send } = open({ kind: 'blob', bytes: 4000 }, options, { mtu });
        const [ack, ...flight] = send({ data: QUESTION, window });
        assert.deepEqual([ack?.data.length, ack?.acks], [0, 1 + QUESTION.length], `${what}: acknowledged first`);
        assert.deepEqual(
          flight.map(({ data }) => data.length),
          sizes,
          what,
        );
        if (sizes.length > 2)
          assert.deepEqual(
            flight.map(({ flags }) => flags & PSH),
            [...sizes.slice(1).fill(0), PSH],
            what,
          );
      }
    });

    test('lost data comes again after the measured time, then the rest', () => {
      const { host, send, tick } = open({ kind: 'blob', bytes: 3000 }, { mss: 1000 });
      const flight = send({ data: QUESTION }, 100).filter(({ data }) => data.length > 0);
      assert.deepEqual(
        flight.map(({ at }) => at),
        [1, 1001, 2001],
      );
      const asked = 1 + QUESTION.length;
      const wakes = [host.wakeAt];
      assert.deepEqual(
        tick(host.wakeAt ?? 0).map(({ at }) => at),
        [1],
      );
      wakes.push(host.wakeAt);
      assert.deepEqual(
        wakes,
        [300, 700],
        'the least timeout, 200 ms, after a handshake that took no time; then doubled',
      );
      assert.deepEqual(
        send({ at: asked, acks: 1001 }, 350).map(({ at }) => at),
        [1001, 2001],
      );
      assert.deepEqual(send({ at: asked, acks: 3001 }, 400), []);
    });

    test('three duplicate acknowledgements bring the missing segment at once', () => {
      const { send } = open({ kind: 'blob', bytes: 5000 }, { mss: 1000 });
      send({ data: QUESTION });
      const asked = { at: 1 + QUESTION.length };
      const answers = [1, 2, 3, 4].map((now) => send({ ...asked, acks: 1 }, now).map(({ at }) => at));
      assert.deepEqual(answers, [[], [], [1], []]);
      assert.deepEqual(
        send({ ...asked, acks: 2001 }, 5).map(({ at }) => at),
        [2001],
        'the next hole (RFC 6582)',
      );
    });

    test('a closed window is probed until it opens', () => {
      const { host, send, tick } = open({ kind: 'blob', bytes: 300 }, { mss: 1000 });
      assert.deepEqual(
        send({ data: QUESTION, window: 0 }).filter(({ data }) => data.length > 0),
        [],
      );
      const [probe] = tick(host.wakeAt ?? 0);
      assert.equal(probe?.data.length, 1);
      const [rest] = send({ at: 1 + QUESTION.length, acks: 2, window: 1000 }, 500);
      assert.deepEqual([rest?.at, rest?.data.length], [2, 299]);
    });

    test('unanswered data ends the connection in the end', () => {
      const { host, send } = open({ kind: 'blob', bytes: 300 });
      send({ data: QUESTION });
      let sends = 0;
      for (let now = host.wakeAt; now !== null; now = host.wakeAt) sends += host.tick(now).length;
      assert.equal(sends, 15);
    });

    test('the peer closes: FIN is acknowledged and answered, and asked again answered again', () => {
      const { host, send } = open({ kind: 'open' });
      const answers = send({ flags: FIN | ACK });
      assert.deepEqual(
        answers.map(({ flags, acks }) => [flags, acks]),
        [
          [ACK, 2],
          [FIN | ACK, 2],
        ],
      );
      assert.deepEqual(send({ at: 2, acks: 2 }, 1), []);
      assert.deepEqual(
        send({ at: 1, acks: 2, flags: FIN | ACK }, 2).map(({ flags, acks }) => [flags, acks]),
        [[ACK, 2]],
      );
      assert.deepEqual(host.tick(host.wakeAt ?? 0), []);
      assert.equal(host.wakeAt, null, 'nothing is left of it');
      assert.deepEqual(
        send({ at: 2, acks: 2 }, 9000).map(({ flags }) => flags),
        [RST],
      );
    });

    test('a FIN that came too early waits for the bytes before it', () => {
      const { send } = open({ kind: 'open' });
      assert.deepEqual(
        send({ at: 11, flags: FIN | ACK }).map(({ acks }) => acks),
        [1],
      );
      const answers = send({ at: 1, data: new Uint8Array(10) });
      assert.deepEqual(
        answers.map(({ flags, acks }) => [flags, acks]),
        [
          [ACK, 12],
          [FIN | ACK, 12],
        ],
      );
    });

    test('a lost FIN is sent again', () => {
      const { host, send, tick } = open({ kind: 'open' });
      send({ flags: FIN | ACK });
      assert.deepEqual(
        tick(host.wakeAt ?? 0).map(({ flags }) => flags),
        [FIN | ACK],
      );
    });

    test('only the exact sequence number resets; others are challenged or ignored', () => {
      const rows: readonly [number, readonly number[], boolean][] = [
        [2, [ACK], true],
        [0, [], true],
        [1, [], false],
      ];
      for (const [at, flags, alive] of rows) {
        const { host, send } = open({ kind: 'open' });
        assert.deepEqual(
          send({ at, flags: RST }).map((answer) => answer.flags),
          flags,
        );
        assert.equal(host.wakeAt !== null, alive, `after RST at ${at}`);
      }
    });

    test('acknowledgements of what was never sent', () => {
      const half = dial({ kind: 'open' });
      assert.deepEqual(
        half.send({ acks: 99 }).map(({ flags, at }) => [flags & RST, at]),
        [[RST, 99]],
      );
      const whole = open({ kind: 'open' });
      assert.deepEqual(
        whole.send({ acks: 99 }).map(({ flags }) => flags),
        [ACK],
      );
    });

    test('a server that resets in the middle', () => {
      const atOnce = dial({ kind: 'open', resetAfterBytes: 0 });
      assert.deepEqual(
        atOnce.send({}).map(({ flags, at }) => [flags & RST, at]),
        [[RST, 1]],
      );
      const later = open({ kind: 'echo', resetAfterBytes: 10 });
      assert.deepEqual(
        later.send({ data: new Uint8Array(9) }).map(({ flags }) => flags & RST),
        [0, 0],
      );
      assert.deepEqual(
        later.send({ at: 10, acks: 10, data: new Uint8Array(1) }).map(({ flags, at }) => [flags & RST, at]),
        [[RST, 10]],
      );
      assert.equal(later.host.wakeAt, null);
    });

    test('SYN cookies keep no state until the handshake is over, and take only their own', () => {
      const service: TcpServer = { kind: 'echo', synCookies: true };
      const { host, send } = dial(service, { mss: 1380, timestamps: { value: 1, echo: 0 } });
      assert.equal(host.wakeAt, null);
      assert.deepEqual(
        send({ acks: 2 }).map(({ flags }) => flags),
        [RST],
        'a forged number',
      );
      assert.deepEqual(send({}), []);
      assert.equal(host.counters.tcpEstablished, 1);
      const out = send({ data: new Uint8Array(1350) });
      assert.deepEqual(
        out.map(({ data, options }) => [data.length, options]),
        [
          [0, {}],
          [1300, {}],
          [50, {}],
        ],
      );
    });

    test('a too-big message makes segments shorter, but not absurdly so', () => {
      const least = family === 4 ? 552 : 1280;
      for (const [mtu, expected] of [
        [1400, 1400],
        [0, least],
        [2000, null],
      ] as const) {
        const { host, send } = open({ kind: 'blob', bytes: 3000 }, { mss: 1440 });
        send({ data: QUESTION });
        const lost = tcpPacket(family, {});
        const quote = turnedQuote(lost, family);
        const out = host.receive(icmpPacket(family, { ...TOO_BIG[family], rest: mtu, body: quote }), 5);
        const first = out[0] === undefined ? null : readTcp(out[0]).data.length + HEADERS[family];
        assert.equal(first, expected, `told ${mtu}`);
      }
      const deaf = open({ kind: 'blob', bytes: 3000 }, { mss: 1440 }, { heedsTooBig: false });
      deaf.send({ data: QUESTION });
      const message = { ...TOO_BIG[family], rest: 1400, body: turnedQuote(tcpPacket(family, {}), family) };
      assert.deepEqual(deaf.host.receive(icmpPacket(family, message), 5), []);
      assert.equal(deaf.host.counters.icmpErrors, 1);
    });

    test('connections are bounded in number', () => {
      const host = hostOf({ tcp: { default: { kind: 'open' } } });
      const answers = Array.from({ length: 1030 }, (_, i) => answered(host, family, 10_000 + i));
      assert.equal(answers.filter(Boolean).length, 1024);
      assert.equal(host.counters.tcpConnections, 1030);
    });
  });
}

function answered(host: SimulatedHost, family: 4 | 6, srcPort: number): boolean {
  return host.receive(tcpPacket(family, { srcPort, flags: SYN }), 0).length > 0;
}

/** The first 8 bytes of TCP of a segment the other way, as a router would quote it. */
function turnedQuote(packet: Uint8Array, family: 4 | 6): Uint8Array {
  const [src, length, header] = family === 4 ? [12, 4, 20] : [8, 16, 40];
  const quote = packet.slice(0, header + 8);
  quote.set(packet.subarray(src + length, src + 2 * length), src);
  quote.set(packet.subarray(src, src + length), src + length);
  quote.set(packet.subarray(header + 2, header + 4), header);
  quote.set(packet.subarray(header, header + 2), header + 2);
  return quote;
}
