/** The real network over kernel routers, without privilege: what each command answers, IPv4 and IPv6. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { calls } from '../../../src/net/linux/libc.ts';
import type { ConnectProbe, NetEvent, Network, RouteFacts } from '../../../src/net/network.ts';
import { openNetwork } from '../../../src/net/sockets/socket-network.ts';
import { enterSandbox, hasOtherUsers } from '../../support/sandbox.ts';
import { buildLine, LAST_LINK_MTU, LINE, shell } from './line.ts';
import { connection, datagram, destination, eventOf, eventsUntil, firstEvents, nextId } from './probing.ts';

await enterSandbox(import.meta.url);

const NOBODY = 65534;
const HANG_MS = 10_000;
/** While the answer comes, which usually takes 0.1 ms. */
const LOOKED_AWAY_MS = 400;
/** A SYN that stays unanswered is sent again after so long. */
const SYN_REPEATED_MS = 1000;
/** More than the work queue takes. */
const STAMPS_BEGIN_MS = 100;
let server: ChildProcess;

before(async () => {
  buildLine();
  shell(`
    nft 'add table inet t; add chain inet t o { type filter hook output priority 0; }; add rule inet t o udp dport 99 drop'
    ip netns exec r2 nft 'add table inet t; add chain inet t f { type filter hook forward priority 0; };
      add rule inet t f meta nfproto ipv4 udp dport 98 reject with icmp admin-prohibited;
      add rule inet t f meta nfproto ipv6 udp dport 98 reject with icmpv6 admin-prohibited;
      add rule inet t f tcp dport 84 drop;
      add rule inet t f meta nfproto ipv4 tcp dport 86 numgen inc mod 2 0 drop;
      add rule inet t f meta nfproto ipv6 tcp dport 86 numgen inc mod 2 0 drop'
    ip route add prohibit 10.8.0.0/16; ip route add unreachable 10.9.0.0/16; ip route add blackhole 10.7.0.0/16`);
  const script = new URL('line-server.ts', import.meta.url).pathname;
  server = spawn('ip', ['netns', 'exec', 'server', process.execPath, script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ready = once(server.stdout ?? server, 'data');
  const ended = once(server, 'exit').then(() => Promise.reject(new Error('the server at the end of the line ended')));
  await Promise.race([ready, ended]);
  if (!hasOtherUsers()) return;
  process.setgroups?.([]);
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY); // no capability is left from here on
});

// The sandbox ends with this file and takes the server along: without privilege there is no killing it.
after(() => {
  server.stdout?.destroy();
  server.unref();
});

function withNetwork(name: string, body: (network: Network) => Promise<void>): void {
  test(name, async () => {
    const network = openNetwork();
    try {
      await body(network);
    } finally {
      network.close();
    }
  });
}

/** An event without its times, and of `info` nothing: what a table can hold. */
function summary(event: NetEvent | undefined): unknown {
  if (event === undefined) return undefined;
  const { kind } = event;
  switch (kind) {
    case 'icmp':
      return [kind, event.icmp.from, event.icmp.type, event.icmp.code, event.icmp.replyTtl, event.icmp.mtu];
    case 'answer':
      return [kind, event.from, event.service, event.replyTtl];
    case 'local':
      return [kind, event.errno, event.mtu];
    case 'reset':
      return [kind, event.established];
    default:
      return [kind];
  }
}

withNetwork(
  "events without end let Node's own loop run: timers bound a run, and signals come through it",
  async (network) => {
    let over = false;
    setTimeout(1).then(() => (over = true));
    const began = performance.now();
    while (!over) {
      assert.ok(performance.now() - began < HANG_MS, 'no timer comes');
      network.execute({ kind: 'transmit', id: nextId(), connection: nextId(), bytes: 1, ttl: null }); // refused at once
      assert.equal((await network.wait(null)).length, 1);
    }
  },
);

for (const family of [4, 6] as const) {
  const line = LINE[family];
  const to = destination(line.server);
  const [r1, r2] = line.routers;
  const exceeded = family === 4 ? ([11, 0] as const) : ([3, 0] as const);
  const closedPort = family === 4 ? ([3, 3] as const) : ([1, 4] as const);
  const prohibited = family === 4 ? ([3, 13] as const) : ([1, 1] as const);
  const tooBig = family === 4 ? ([3, 4] as const) : ([2, 0] as const);
  const minimum = family === 4 ? 28 : 48;

  withNetwork(`IPv${family}: what becomes of a datagram`, async (network) => {
    const rows = [
      [datagram(to, { ttl: 1 }), ['icmp', r1, ...exceeded, 64, null]],
      [datagram(to, { ttl: 2 }), ['icmp', r2, ...exceeded, 63, null]],
      [datagram(to, { ttl: 3 }), ['icmp', line.server, ...closedPort, 62, null]],
      [datagram(to, { size: 0 }), ['icmp', line.server, ...closedPort, 62, null]],
      [datagram(to, { size: LAST_LINK_MTU }), ['icmp', line.server, ...closedPort, 62, null]],
      [datagram(to, { size: LAST_LINK_MTU + 1 }), ['icmp', r2, ...tooBig, 63, LAST_LINK_MTU]],
      [datagram(to, { size: 1500 }), ['icmp', r2, ...tooBig, 63, LAST_LINK_MTU]],
      [datagram(to, { size: 1501 }), ['local', 'EMSGSIZE', 1500]],
      [datagram(to, { size: 70_000 }), ['local', 'EMSGSIZE', null]],
      [datagram(to, { port: 98 }), ['icmp', r2, ...prohibited, 63, null]],
      [datagram(to, { port: 99 }), ['local', 'EPERM', null]],
      [datagram(to, { port: 7 }), ['answer', line.server, 'udp', 62]],
      [datagram(to, { port: 9 }), ['answer', line.server, 'udp', 62]],
      [datagram(to, { port: 53, content: 'dns', size: 60 }), ['answer', line.server, 'dns', 62]],
      [datagram(to, { port: 53, content: 'dns', ttl: 2, size: 0 }), ['icmp', r2, ...exceeded, 63, null]],
      [datagram(to, { port: 443, content: 'quic' }), ['answer', line.server, 'quic', 62]],
      [datagram(to, { port: 443, content: 'quic', size: LAST_LINK_MTU }), ['answer', line.server, 'quic', 62]],
      [datagram(to, { port: 443, content: 'quic', ttl: 1 }), ['icmp', r1, ...exceeded, 64, null]],
      [datagram(to, { protocol: 'echo', port: 0 }), ['answer', line.server, 'echo', 62]],
      [datagram(to, { protocol: 'echo', port: 0, ttl: 2 }), ['icmp', r2, ...exceeded, 63, null]],
      [datagram(to, { protocol: 'echo', port: 0, size: 1500 }), ['icmp', r2, ...tooBig, 63, LAST_LINK_MTU]],
    ] as const;
    const events = await firstEvents(
      network,
      rows.map(([probe]) => probe),
    );
    assert.deepEqual(
      events.map(summary),
      rows.map(([, expected]) => expected),
    );
  });

  withNetwork(
    `IPv${family}: round-trip times are the kernel's from the first on, whenever they are read`,
    async (network) => {
      // As long as a run takes to look its names up.
      await setTimeout(STAMPS_BEGIN_MS);
      network.execute(datagram(to, { ttl: 2 }));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOKED_AWAY_MS);
      const { rttMs } = await eventOf(network, 'icmp');
      assert.ok(rttMs > 0 && rttMs < LOOKED_AWAY_MS, `${rttMs} ms`);
    },
  );

  withNetwork(
    `IPv${family}: what routers answered to earlier probes is no refusal of this machine`,
    async (network) => {
      const { errno } = constants;
      // icmp_err_convert makes these of ICMP errors; EHOSTDOWN is 112 and ENONET 64.
      const pending = [errno.ECONNREFUSED, errno.ENOPROTOOPT, errno.EPROTO, 112, 64].flatMap((each) => [each, each]);
      const real = calls.sendmsg;
      calls.sendmsg = (...given) => -(pending.pop() ?? 0) || real(...given);
      try {
        assert.deepEqual((await firstEvents(network, [datagram(to, { ttl: 1 })])).map(summary), [
          ['icmp', r1, ...exceeded, 64, null],
        ]);
        assert.deepEqual(pending, []);
      } finally {
        calls.sendmsg = real;
      }
    },
  );

  withNetwork(`IPv${family}: many probes of one flow, each answered once and in its own name`, async (network) => {
    const probes = Array.from({ length: 300 }, (_, index) => datagram(to, { ttl: 1 + (index % 3), flow: 7 }));
    const events = await firstEvents(network, probes);
    const senders = [r1, r2, line.server];
    assert.deepEqual(
      events.map((event) => event?.kind === 'icmp' && event.icmp.from),
      probes.map(({ ttl }) => senders[(ttl ?? 0) - 1]),
    );
    assert.deepEqual(await network.wait(network.now() + 100), []);
  });

  withNetwork(`IPv${family}: an answer in the service's own words names no hop`, async (network) => {
    const probes = [1, 2, 3, 4].map((ttl) => datagram(to, { port: 9, ttl, flow: 8 }));
    for (const probe of probes) network.execute(probe);
    const events = await eventsUntil(
      network,
      (events) => events.filter(({ kind }) => kind === 'unidentified').length === 2,
    );
    assert.deepEqual(
      events.map((event) => (event.kind === 'unidentified' ? [event.flow, event.icmp] : summary(event))),
      [
        ['icmp', r1, ...exceeded, 64, null],
        ['icmp', r2, ...exceeded, 63, null],
        [8, null],
        [8, null],
      ],
    );
  });

  withNetwork(`IPv${family}: what becomes of a handshake`, async (network) => {
    const announced = LAST_LINK_MTU - (family === 4 ? 40 : 60);
    const rows = [
      [connection(to, { ttl: 1 }), ['icmp', r1, ...exceeded, 64, null]],
      [connection(to, { ttl: 2 }), ['icmp', r2, ...exceeded, 63, null]],
      [connection(to, { ttl: 3 }), ['connected']],
      [connection(to), ['connected']],
      [connection(to, { port: 4 }), ['reset', false]],
      [connection(to, { maxSeg: 1000 }), ['connected']],
      [connection(to, { minTtl: 62 }), ['connected']],
    ] as const;
    const startedAt = network.now();
    const events = await firstEvents(
      network,
      rows.map(([probe]) => probe),
    );
    const tookMs = network.now() - startedAt;
    assert.deepEqual(
      events.map(summary),
      rows.map(([, expected]) => expected),
    );
    const [quoted, , , plain, , small] = events;
    assert.ok(quoted?.kind === 'icmp' && (quoted.icmp.quotedMss ?? 0) >= announced, 'the quoted SYN shows its MSS');
    assert.ok(plain?.kind === 'connected' && small?.kind === 'connected');
    assert.equal(plain.replyTtl, family === 6 ? 62 : null);
    assert.ok(plain.rttMs > 0 && plain.rttMs <= tookMs, `${plain.rttMs} of ${tookMs} ms`);
    assert.equal(plain.info.bytesAcked, 1);
    assert.equal(small.info.sndMss, 1000 - 12);
  });

  withNetwork(`IPv${family}: a reply below minTtl is not heard, nor is one that nobody sends`, async (network) => {
    network.execute(connection(to, { minTtl: 63 }));
    network.execute(connection(to, { port: 84 }));
    assert.deepEqual(await network.wait(network.now() + 300), []);
  });

  withNetwork(
    `IPv${family}: bytes over a connection are acknowledged, and what comes back is counted`,
    async (network) => {
      const tls = { protocol: 'tls', serverName: 'example.com', bytes: 3000 } as const;
      const probe = connection(to, { stream: tls });
      const [connected] = await firstEvents(network, [probe]);
      assert.ok(connected?.kind === 'connected');
      const heard: NetEvent[] = [];
      let sent = 0;
      for (const bytes of [1, 500, connected.info.sndMss]) {
        sent += bytes;
        const id = nextId();
        const sentAt = network.now();
        network.execute({ kind: 'transmit', id, connection: probe.id, bytes, ttl: null });
        heard.push(...(await eventsUntil(network, (events) => events.some(({ kind }) => kind === 'acked'))));
        const acked = heard.findLast((event) => event.kind === 'acked');
        assert.ok(acked?.id === id, JSON.stringify(heard));
        assert.equal(acked.info.bytesAcked, 1 + sent);
        assert.equal(acked.info.totalRetrans, 0);
        assert.ok(acked.rttMs >= 0 && acked.rttMs <= network.now() - sentAt, `${acked.rttMs} ms`);
      }
      const enough = (events: readonly NetEvent[]) =>
        events.some((event) => event.kind === 'data' && event.total >= 3000);
      if (!enough(heard)) heard.push(...(await eventsUntil(network, enough)));
      assert.ok(enough(heard));
      network.execute({ kind: 'inspect', connection: probe.id });
      const { info } = await eventOf(network, 'inspected');
      assert.ok((info.bytesReceived ?? 0) >= 3000);
      network.execute({ kind: 'transmit', id: nextId(), connection: probe.id, bytes: 3000, ttl: null });
      assert.equal((await eventOf(network, 'local')).errno, 'EMSGSIZE', 'no more than the stream has');
    },
  );

  withNetwork(`IPv${family}: a TTL too small for the way keeps bytes from being acknowledged`, async (network) => {
    const stream = { protocol: 'http', serverName: null, bytes: 200 } as const;
    const probe = connection(to, { port: 83, stream, ttl: 3 });
    await firstEvents(network, [probe]);
    const transmit = { kind: 'transmit', connection: probe.id, bytes: 1 } as const;
    network.execute({ ...transmit, id: nextId(), ttl: 3 });
    await eventOf(network, 'acked');
    network.execute({ ...transmit, id: nextId(), ttl: 2 });
    assert.deepEqual(
      (await network.wait(network.now() + 150)).filter(({ kind }) => kind === 'acked'),
      [],
    );
    assert.ok(server.stdout);
    const told = once(server.stdout, 'data', { signal: AbortSignal.timeout(30_000) });
    network.execute({ kind: 'close', id: probe.id });
    // The end must get through all the same, or the server would keep the connection.
    assert.equal(String(await told), 'ended\n');
  });

  withNetwork(`IPv${family}: the peer's end of a connection is told`, async (network) => {
    const stream = { protocol: 'http', serverName: null, bytes: 200 } as const;
    const resetting = connection(to, { port: 81, stream });
    const ending = connection(to, { port: 82 });
    await firstEvents(network, [resetting, ending]);
    network.execute({ kind: 'transmit', id: nextId(), connection: resetting.id, bytes: 200, ttl: null });
    const events = await eventsUntil(
      network,
      (events) => events.some(({ kind }) => kind === 'closed') && events.some(({ kind }) => kind === 'reset'),
    );
    const reset = events.find(({ kind }) => kind === 'reset');
    assert.ok(reset?.kind === 'reset' && reset.id === resetting.id && reset.established);
  });

  withNetwork(`IPv${family}: who accepts and resets at once has accepted`, async (network) => {
    const probes = Array.from({ length: 20 }, () => connection(to, { port: 85 }));
    const busy = network.now() + 30;
    for (const probe of probes) network.execute(probe);
    while (network.now() < busy); // both come before the program looks
    const events = await eventsUntil(network, (events) => events.filter(({ kind }) => kind === 'reset').length === 20);
    for (const { id } of probes) {
      const own = events.filter((event) => 'id' in event && event.id === id).map(summary);
      assert.deepEqual(own, [['connected'], ['reset', true]]);
    }
  });

  withNetwork(`IPv${family}: a route is looked up without a packet`, async (network) => {
    const facts = network.route(to) as RouteFacts;
    assert.deepEqual(facts, {
      ...{ sourceAddress: line.here, interface: 'a0', interfaceMtu: 1500, onLink: false, mtuProbing: false },
      routeMtu: facts.routeMtu, // the kernel's cache knows the last link from the tests before
    });
    assert.ok(facts.routeMtu === 1500 || facts.routeMtu === LAST_LINK_MTU);
    assert.equal((network.route(destination(r1)) as RouteFacts).onLink, true);
    assert.equal((network.route(destination(line.here)) as RouteFacts).onLink, true);
  });

  withNetwork(`IPv${family}: a source is obeyed or refused`, async (network) => {
    const foreign = family === 4 ? '10.0.3.2' : 'fd03::2';
    const other = family === 4 ? '::1' : '127.0.0.1';
    const sources = [line.here, 'a0', foreign, other, 'nosuch0'];
    const probes = sources.map((source) => datagram(destination(line.server, source), { ttl: 1, size: minimum }));
    const connects = sources.map((source) => connection(destination(line.server, source), { ttl: 1 }));
    const expired = ['icmp', r1, ...exceeded, 64, null];
    const refused = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ENODEV'].map((errno) => ['local', errno, null]);
    assert.deepEqual((await firstEvents(network, probes)).map(summary), [expired, expired, ...refused]);
    assert.deepEqual((await firstEvents(network, connects)).map(summary), [expired, expired, ...refused]);
    assert.deepEqual(network.route(destination(line.server, foreign)), { errno: 'EADDRNOTAVAIL' });
  });
}

withNetwork('a refusal of the second SYN, after the first was lost, says so', async (network) => {
  const probes = [4, 6].map((family) => connection(destination(LINE[family as 4 | 6].server), { port: 86 }));
  for (const event of await firstEvents(network, probes)) {
    assert.ok(event?.kind === 'reset' && !event.established, JSON.stringify(event));
    assert.equal(event.repeated, true);
    assert.ok((event.rttMs ?? 0) >= 1000, `${event.rttMs} ms`);
  }
});

withNetwork('a refusal that is read late is given the time of a second try, or none', async (network) => {
  const servers = [destination(LINE[4].server), destination(LINE[6].server)];
  // Neighbours are known then, and a wait that is over does not make what comes later be on time.
  await firstEvents(
    network,
    servers.map((to) => datagram(to)),
  );
  for (const to of servers) network.execute(connection(to, { port: 86 }));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SYN_REPEATED_MS + LOOKED_AWAY_MS);
  const resets = await eventsUntil(network, (events) => events.length === 2);
  for (const event of resets)
    assert.ok(event.kind === 'reset' && (event.rttMs ?? 0) < LOOKED_AWAY_MS, JSON.stringify(event));
});

withNetwork('routes that this machine refuses are told by errno, for each kind of probe', async (network) => {
  const rows = [
    ['10.7.0.1', 'EINVAL'],
    ['10.8.0.1', 'EACCES'],
    ['10.9.0.1', 'EHOSTUNREACH'],
    ['not-an-address', 'EINVAL'],
  ] as const;
  for (const [address, errno] of rows) {
    const to = destination(address);
    assert.deepEqual(network.route(to), { errno }, address);
    const events = await firstEvents(network, [datagram(to), connection(to)]);
    assert.deepEqual(
      events.map(summary),
      [
        ['local', errno, null],
        ['local', errno, null],
      ],
      address,
    );
  }
});

withNetwork('a closed port on this very machine', async (network) => {
  const events = await firstEvents(network, [
    connection(destination('127.0.0.1')),
    connection(destination('::1')),
    datagram(destination('127.0.0.1')),
  ]);
  assert.deepEqual(events.map(summary), [
    ['reset', false],
    ['reset', false],
    ['icmp', '127.0.0.1', 3, 3, 64, null],
  ]);
});

withNetwork('nothing more is told of what was forgotten', async (network) => {
  const to = destination(LINE[4].server);
  const [kept, forgotten] = [datagram(to, { ttl: 1 }), datagram(to, { ttl: 2 })];
  const connect = connection(to);
  for (const probe of [forgotten, kept, connect]) network.execute(probe);
  network.execute({ kind: 'close', id: forgotten.id });
  network.execute({ kind: 'close', id: connect.id });
  const events = await eventsUntil(network, () => false, 200);
  assert.deepEqual(
    events.map((event) => 'id' in event && event.id),
    [kept.id],
  );
});

withNetwork(
  'a flood from the target is read in bounded rounds, and one probe gets one plain answer',
  async (network) => {
    const [event] = await firstEvents(network, [datagram(destination(LINE[4].server), { port: 5 })]);
    assert.deepEqual(summary(event), ['answer', LINE[4].server, 'udp', 62]);
    assert.deepEqual(await eventsUntil(network, () => false, 200), []);
  },
);

withNetwork('waiting ends at its time, or at once when woken', async (network) => {
  const start = network.now();
  assert.deepEqual(await network.wait(start + 30), []);
  assert.ok(network.now() - start >= 29);
  setImmediate(() => network.wake());
  assert.deepEqual(await network.wait(null), []);
  network.wake();
  assert.deepEqual(await network.wait(null), [], 'a wake before the wait counts');
});

withNetwork('what came while this process was kept from running is told before its time is over', async (network) => {
  network.execute(datagram(destination(LINE[4].server), { ttl: 1 }));
  const real = calls.epoll_wait;
  calls.epoll_wait = (...given) => {
    calls.epoll_wait = real;
    const count = real(...given);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOKED_AWAY_MS);
    return Math.min(count, 0); // nothing had come by then, or it is ready the next time
  };
  const before = network.heardAt;
  const events = await network.wait(network.now() + LOOKED_AWAY_MS / 2);
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['icmp'],
  );
  assert.ok(network.heardAt >= before + LOOKED_AWAY_MS);
});

const DESCRIPTORS = 60;

/** Probes that take every descriptor of this process. */
function exhaustingFlows() {
  shell(`prlimit --pid ${process.pid} --nofile=${DESCRIPTORS}:`);
  const to = destination(LINE[4].server);
  return Array.from({ length: 2 * DESCRIPTORS }, (_, flow) => datagram(to, { ttl: 1, flow: 100 + flow }));
}

withNetwork('running out of descriptors is told, and what waits for nothing gives way', async (network) => {
  const to = destination(LINE[4].server);
  const flows = exhaustingFlows();
  const events = await firstEvents(network, flows);
  const refused = events.filter((event) => event?.kind === 'local' && event.errno === 'EMFILE');
  assert.ok(refused.length > DESCRIPTORS / 2, `${refused.length} refused`);
  assert.equal(events.filter((event) => event?.kind === 'icmp').length, flows.length - refused.length);
  for (const { id } of flows) network.execute({ kind: 'close', id });
  const [again] = await firstEvents(network, [connection(to) satisfies ConnectProbe]);
  assert.equal(again?.kind, 'connected');
});

withNetwork('a route is looked up where descriptors ran out, once some wait for nothing', async (network) => {
  const to = destination(LINE[4].server);
  const flows = exhaustingFlows();
  await firstEvents(network, flows);
  assert.deepEqual(network.route(to), { errno: 'EMFILE' });
  for (const { id } of flows) network.execute({ kind: 'close', id });
  assert.ok(!('errno' in network.route(to)));
});
