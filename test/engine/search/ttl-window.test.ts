/** The window of TTLs alone: a model of a path answers, and time is a number. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetTtl } from '../../../src/engine/facts/target-ttl.ts';
import type { Probe } from '../../../src/engine/probe-log.ts';
import { TtlWindow } from '../../../src/engine/search/ttl-window.ts';
import type { NetEvent } from '../../../src/net/network.ts';
import { icmp, logged, TARGET } from '../logged.ts';

interface Model {
  readonly hops: number;
  readonly rtt: number;
  /** TTLs whose routers say nothing. */
  readonly silent?: readonly number[];
  /** The target answers nothing. */
  readonly dead?: boolean;
  /** A router at this TTL says that the host is unreachable. */
  readonly unreachableAt?: number;
  /** The target's reply to a probe with the default TTL had this TTL, at one round trip. */
  readonly replyTtl?: number;
}

/** Runs a window to its end over the model. */
function search({ hops, rtt, silent = [], dead = false, unreachableAt, replyTtl }: Model) {
  const note = logged();
  const { log } = note;
  const window = new TtlWindow(log, { maxHops: 30, probes: 3, probeTimeoutMs: 1000 }, 0);
  const sent: { ttl: number; at: number }[] = [];
  const replies: { at: number; probe: Probe; event: NetEvent }[] = [];
  let now = 0;
  const answer = (ttl: number): { at: number; error: ReturnType<typeof icmp> } | null => {
    const at = now + (Math.min(ttl, hops) / hops) * rtt;
    if (unreachableAt !== undefined && ttl >= unreachableAt) return { at, error: icmp('10.0.9.1', 3, 1) };
    if (ttl >= hops) return dead ? null : { at, error: icmp(TARGET, 3, 3) };
    return silent.includes(ttl) ? null : { at, error: icmp(`10.0.${ttl}.1`, 11, 0) };
  };
  const send = (ttl: number): Probe => {
    const probe = log.probe(note.pending({ ttl, sentAt: now })) as Probe;
    sent.push({ ttl, at: now });
    const told = answer(ttl);
    const event =
      told && ({ kind: 'icmp', id: probe.id, at: told.at, rttMs: told.at - now, icmp: told.error } as const);
    if (event) replies.push({ at: event.at, probe, event });
    return probe;
  };
  const guess = replyTtl === undefined ? null : { at: rtt, replyTtl };
  let guessed = guess === null;
  for (let wakeAt = window.advance(now, send); wakeAt !== null; wakeAt = window.advance(now, send)) {
    replies.sort((a, b) => a.at - b.at);
    now = Math.max(now, Math.min(wakeAt, replies[0]?.at ?? wakeAt, guessed ? wakeAt : rtt));
    if (!guessed && now >= rtt) {
      guessed = true;
      note.icmp({ purpose: 'reach' }, icmp(TARGET, 3, 3, { replyTtl: guess?.replyTtl ?? null }), undefined, rtt);
    }
    while (replies[0] && replies[0].at <= now) {
      const { probe, event } = replies.shift() as (typeof replies)[number];
      log.record(event);
      window.record(probe);
    }
  }
  for (const { id } of window.probes) log.markClosed(id);
  return { window, log, sent, trips: now / rtt, past: sent.filter(({ ttl }) => ttl >= hops).length };
}

test('the target is found at its TTL, every router three times, and few probes fly past', () => {
  for (const hops of [1, 2, 5, 9, 14, 30])
    for (const rtt of [2, 40]) {
      const { window, log, sent, past } = search({ hops, rtt });
      assert.equal(window.target, hops);
      assert.equal(targetTtl(log, 'udp'), hops);
      for (let ttl = 1; ttl < hops; ttl++) assert.equal(sent.filter((probe) => probe.ttl === ttl).length, 3);
      assert.ok(past >= 3 && past <= 5, `${hops} hops: ${past} probes reached the target`);
    }
});

test('rule 2: a reply that tells how far the target should be costs no path more than three round trips', () => {
  for (const hops of [6, 12, 20, 30]) {
    const { window, trips, past } = search({ hops, rtt: 40, replyTtl: 64 - hops + 1 });
    assert.equal(window.target, hops);
    assert.ok(trips <= 3.001, `${hops} hops: ${trips}`);
    assert.ok(past <= 5, `${hops} hops: ${past}`);
  }
});

test('a reply whose return path is longer than the forward path changes no count', () => {
  for (const extra of [1, 3, 6])
    assert.equal(search({ hops: 10, rtt: 40, replyTtl: 64 - 9 - extra }).window.target, 10);
});

test('a silent router is probed again after a pause, and a target that never answers ends the search', () => {
  const quiet = search({ hops: 8, rtt: 20, silent: [3] });
  const probed = quiet.sent.filter(({ ttl }) => ttl === 3);
  assert.equal(probed.length, 3);
  assert.ok((probed[1]?.at ?? 0) >= 1000, `${probed[1]?.at}`);
  const dead = search({ hops: 8, rtt: 20, dead: true });
  assert.equal(dead.window.target, null);
  assert.ok(dead.window.top <= 7 + 24);
});

test('an unreachable ends the window where it was said', () => {
  const { window } = search({ hops: 12, rtt: 20, unreachableAt: 4 });
  assert.deepEqual([window.target, window.unreachableAt], [null, 4]);
});

test('what this machine refuses to send is not sent again', () => {
  const { log, pending } = logged();
  const window = new TtlWindow(log, { maxHops: 30, probes: 3, probeTimeoutMs: 1000 }, 0);
  let sent = 0;
  const send = (ttl: number): Probe => {
    sent++;
    const probe = log.probe(pending({ ttl })) as Probe;
    log.record({ kind: 'local', id: probe.id, at: 0, errno: 'EPERM', mtu: null });
    return probe;
  };
  window.advance(0, send);
  for (const probe of window.probes) window.record(probe);
  const before = sent;
  assert.equal(window.advance(1, send), null);
  assert.equal(sent, before);
});
