/**
 * A second look at a refused handshake. The kernel tells neither when a RST came nor who sent it, so the handshake is tried
 * once more with nothing else running: the time until the refusal is then the round trip's, and the interfaces' counters
 * (proc(5), /proc/net/dev) tell whether a packet left. A `reject with tcp reset` of the output hook lets none leave, and its RST comes by
 * loopback.
 */
import { constants } from 'node:os';
import { openSocket, socketAddressOf } from '../linux/endpoint.ts';
import { packetsSent } from '../linux/interfaces.ts';
import { closeFd, connect, getOption, setOption } from '../linux/libc.ts';
import { IP, IPPROTO_TCP, SO_ERROR, SOCK_STREAM, SOL_SOCKET } from '../linux/socket-options.ts';
import type { ConnectProbe, Millis } from '../network.ts';

const { errno } = constants;

export interface ResetCheck {
  /** From the SYN to the RST; null: it took longer than is waited, or did not come again. */
  readonly rttMs: Millis | null;
  /** The RST came from this machine itself: the handshake was refused and no interface sent a packet. */
  readonly fromHere: boolean;
}

type Counts = ReturnType<typeof packetsSent>;

/** Waiting holds all else up, milliseconds: longer round trips are told by the event loop well enough. */
const LONGEST_WAIT: Millis = 3;
/** Tries to find a moment in which no other program sends. */
const TRIES = 3;

/** Tries the handshake of `probe` again, 3 times at most where a refusal comes at once and other packets leave meanwhile. */
export function checkReset(probe: ConnectProbe): ResetCheck {
  let rttMs: Millis | null = null;
  for (let tries = 0; tries < TRIES; tries++) {
    const before = packetsSent();
    const took = timeRefusal(probe);
    const after = packetsSent();
    if (took === null) return { rttMs, fromHere: false };
    rttMs = Math.min(took, rttMs ?? took);
    if (answeredHere(before, after)) return { rttMs, fromHere: true };
  }
  return { rttMs, fromHere: false };
}

/** Whether an answer crossed loopback and nothing left elsewhere: alone, an interface that counts late would hide what did. */
export function answeredHere(before: Counts, after: Counts): boolean {
  if (before === null || after === null) return false;
  return after.loopback > before.loopback && after.others === before.others;
}

/** Time from a SYN to its RST, milliseconds; null: none came within `LONGEST_WAIT`. */
function timeRefusal({ to, port, ttl }: ConnectProbe): Millis | null {
  const name = socketAddressOf(to, port);
  const fd = name === null ? -1 : openSocket(to, SOCK_STREAM, IPPROTO_TCP);
  if (name === null || fd < 0) return null;
  try {
    const ip = IP[to.family];
    if (ttl !== null && setOption(fd, ip.level, ip.ttl, ttl) < 0) return null;
    const start = performance.now();
    let error = -connect(fd, name);
    if (error === errno.EINPROGRESS) {
      do error = getOption(fd, SOL_SOCKET, SO_ERROR);
      while (error === 0 && performance.now() - start < LONGEST_WAIT);
    }
    return error === errno.ECONNREFUSED ? performance.now() - start : null;
  } finally {
    closeFd(fd);
  }
}
