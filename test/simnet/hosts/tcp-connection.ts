/**
 * One TCP connection at the server's side, as a pure state machine: RFC 9293 (states, acceptance, resets), RFC 7323
 * (window scale, timestamps), RFC 1191 and 8201 (path MTU).
 *
 * Stream offsets are plain numbers counted from each side's SYN, which is offset 0; they become 32-bit sequence numbers
 * only in segments, so nothing in here wraps.
 */
import type { Millis } from '../host.ts';
import type { Tcp, TcpOptions } from '../packet.ts';
import { ACK, FIN, PSH, RST, SYN } from '../packet.ts';
import { Congestion } from './congestion.ts';
import type { Program, Wish } from './program.ts';
import { Reassembly } from './reassembly.ts';
import { Retransmission } from './retransmission.ts';

/** What the handshake settled, and what the host's interface allows. */
export interface ConnectionTerms {
  readonly localPort: number;
  readonly remotePort: number;
  /** Initial sequence numbers. */
  readonly iss: number;
  readonly irs: number;
  /** Bytes of IP and TCP headers without options. */
  readonly headers: number;
  /** The host's own MTU in bytes. */
  readonly mtu: number;
  /** Announced and heard MSS, bytes. */
  readonly localMss: number;
  readonly peerMss: number;
  /** The peer's timestamp in its SYN; null: timestamps not in use. */
  readonly peerTimestamp: number | null;
  readonly sack: boolean;
  /** The peer's shift count; null: scaling not in use. */
  readonly peerWindowScale: number | null;
  readonly peerWindow: number;
  /** RST once so many bytes have come; null: never. */
  readonly resetAfterBytes: number | null;
}

const MODULUS = 0x100000000;
const WINDOW = 0x40000;
const WINDOW_SCALE = 7;
const BUFFER_LIMIT = 4 * WINDOW;
const SYN_TRIES = 5;
/** As Linux's tcp_retries2. */
const DATA_TRIES = 15;
const IDLE: Millis = 120_000;
const TIME_WAIT: Millis = 2000;
const TIMESTAMP_BYTES = 12;
export class TcpConnection {
  readonly #terms: ConnectionTerms;
  readonly #program: Program;
  readonly #in = new Reassembly(1);
  /** Offset of the peer's FIN; null until seen. */
  #peerFin: number | null = null;
  #peerFinTaken = false;
  #timestampRecent: number;
  #windowTold = WINDOW;

  /** Data not yet acknowledged; its first byte stands at offset `#bufferStart`. */
  #buffer: Uint8Array = new Uint8Array(0);
  #bufferStart = 1;
  #closing = false;
  /** The SYN has offset 0 and counts as sent from the start. */
  #unacknowledged = 0;
  #next = 1;
  /** The highest offset ever sent. */
  #sent = 1;
  #peerWindow: number;
  #mss: number;
  readonly #congestion: Congestion;
  readonly #timer = new Retransmission();
  #expiresAt: Millis;
  #done = false;
  #roundTrips = 0;
  /** The peer's data came last. */
  #asked = false;

  /** The peer's SYN has come. `open` gives the answer to it, unless a SYN cookie was that. */
  constructor(terms: ConnectionTerms, program: Program, now: Millis) {
    this.#terms = terms;
    this.#program = program;
    this.#timestampRecent = terms.peerTimestamp ?? 0;
    this.#peerWindow = terms.peerWindow;
    this.#mss = segmentSize(terms, terms.mtu);
    this.#congestion = new Congestion(this.#mss);
    this.#expiresAt = now + IDLE;
  }

  /** Nothing more will come of it: forget it. */
  get done(): boolean {
    return this.#done;
  }

  get wakeAt(): Millis {
    return Math.min(this.#expiresAt, this.#timer.at ?? Number.POSITIVE_INFINITY);
  }

  /** The handshake's last step has been seen. */
  get established(): boolean {
    return this.#unacknowledged >= 1;
  }

  /** How often data of the peer's was answered by data. */
  get roundTrips(): number {
    return this.#roundTrips;
  }

  /** The SYN/ACK. */
  open(now: Millis): Tcp {
    this.#timer.sent(1, now);
    this.#timer.start(now);
    return this.#segment(SYN | ACK, 0, new Uint8Array(0), now);
  }

  receive(segment: Tcp, now: Millis): Tcp[] {
    if (this.#done) return [];
    const offset = nearest(segment.seq, this.#terms.irs, this.#in.next);
    if ((segment.flags & SYN) !== 0) {
      const again = !this.established && offset === 0 && (segment.flags & ACK) === 0;
      if (!again) return [this.#acknowledge(now)];
      const answer = this.open(now);
      this.#timer.sentAgain();
      return [answer];
    }
    if (!this.#acceptable(offset, segment)) return (segment.flags & RST) !== 0 ? [] : [this.#acknowledge(now)];
    if ((segment.flags & RST) !== 0) {
      // RFC 9293 section 3.10.7.4 (RFC 5961): only the exact number resets, any other in the window is challenged.
      if (offset !== this.#in.next) return [this.#acknowledge(now)];
      this.#done = true;
      return [];
    }
    if ((segment.flags & ACK) === 0) return [];
    const acknowledged = nearest(segment.ack, this.#terms.iss, this.#next);
    if (acknowledged > this.#sent || (!this.established && acknowledged < 1))
      return [this.established ? this.#acknowledge(now) : this.#reset(segment.ack)];
    if (segment.options.timestamps && offset <= this.#in.next) this.#timestampRecent = segment.options.timestamps.value;
    this.#expiresAt = now + IDLE;
    const opened = !this.established;
    const out = this.#takeAck(acknowledged, segment, now);
    if (opened) this.#obey(this.#program.opened());
    const news = segment.data.length > 0 || (segment.flags & FIN) !== 0;
    if (news) this.#takeData(offset, segment);
    const limit = this.#terms.resetAfterBytes;
    if (limit !== null && this.#in.next - 1 >= limit) return [this.#reset((this.#terms.iss + this.#sent) % MODULUS)];
    // A kernel acknowledges before its program has answered, so the ACK goes alone and first.
    if (news) out.push(this.#acknowledge(now));
    out.push(...this.#output(now));
    this.#endWhenOver(now);
    return out;
  }

  /** Segments of ours were too big for a link of `mtu` bytes: shorter ones from now on, the lost ones again at once. */
  tooBig(mtu: number, now: Millis): Tcp[] {
    const mss = segmentSize(this.#terms, mtu);
    if (this.#done || mss >= this.#mss || !this.established) return [];
    this.#mss = mss;
    this.#next = this.#unacknowledged;
    this.#timer.sentAgain();
    return this.#output(now);
  }

  tick(now: Millis): Tcp[] {
    if (this.#done) return [];
    if (now >= this.#expiresAt) {
      this.#done = true;
      return [];
    }
    if (this.#timer.at === null || now < this.#timer.at) return [];
    this.#timer.backOff();
    if (this.#timer.tries > (this.established ? DATA_TRIES : SYN_TRIES)) {
      this.#done = true;
      return [];
    }
    if (!this.established) {
      const again = this.open(now);
      this.#timer.sentAgain();
      return [again];
    }
    this.#congestion.timedOut(this.#sent - this.#unacknowledged, this.#mss);
    this.#next = this.#unacknowledged;
    // A closed window is probed by the same timer, with one segment (RFC 9293 section 3.8.6.1).
    if (this.#peerWindow === 0) this.#peerWindow = 1;
    return this.#output(now);
  }

  /** RFC 9293 section 3.10.7.4, table 6. */
  #acceptable(offset: number, segment: Tcp): boolean {
    const length = segment.data.length + (segment.flags & FIN ? 1 : 0);
    const end = this.#in.next + this.#windowTold;
    if (length === 0) return offset >= this.#in.next && offset <= end;
    return offset < end && offset + length > this.#in.next;
  }

  #takeAck(acknowledged: number, segment: Tcp, now: Millis): Tcp[] {
    const window = segment.window * 2 ** Math.min(this.#terms.peerWindowScale ?? 0, 14);
    const windowMoved = window !== this.#peerWindow;
    if (acknowledged >= this.#unacknowledged) this.#peerWindow = window;
    if (acknowledged > this.#unacknowledged) return this.#advance(acknowledged, now);
    const outstanding = this.#sent - this.#unacknowledged;
    // RFC 5681 section 2: nothing but the acknowledgement, and the same window.
    const plain = segment.data.length === 0 && (segment.flags & FIN) === 0 && !windowMoved;
    if (acknowledged < this.#unacknowledged || outstanding === 0 || !plain) return [];
    return this.#congestion.duplicate(outstanding, this.#mss, this.#sent) ? this.#sendAgain(now) : [];
  }

  /** New data was acknowledged. */
  #advance(acknowledged: number, now: Millis): Tcp[] {
    const newly = acknowledged - this.#unacknowledged;
    this.#unacknowledged = acknowledged;
    this.#next = Math.max(this.#next, acknowledged);
    this.#timer.acknowledged(acknowledged, this.#sent > acknowledged, now);
    const drop = Math.min(this.#buffer.length, Math.max(0, acknowledged - this.#bufferStart));
    this.#buffer = this.#buffer.subarray(drop);
    this.#bufferStart += drop;
    return this.#congestion.acknowledged(newly, this.#mss, acknowledged) ? this.#sendAgain(now) : [];
  }

  /** The first segment that is out. */
  #sendAgain(now: Millis): Tcp[] {
    this.#timer.sentAgain();
    return this.#sendAt(this.#unacknowledged, now).out;
  }

  #takeData(offset: number, segment: Tcp): void {
    if (segment.flags & FIN) this.#peerFin ??= offset + segment.data.length;
    // Cut what lies before or beyond the window or the peer's FIN.
    const end = Math.min(this.#in.next + this.#windowTold, this.#peerFin ?? Number.POSITIVE_INFINITY) - offset;
    const skip = Math.max(0, this.#in.next - offset);
    const bytes = segment.data.subarray(skip, Math.max(skip, end));
    const ready = this.#peerFinTaken ? new Uint8Array(0) : this.#in.accept(offset + skip, bytes);
    if (ready.length > 0) {
      this.#asked = true;
      this.#obey(this.#program.data(ready));
    }
    if (!this.#peerFinTaken && this.#in.next === this.#peerFin) {
      this.#peerFinTaken = true;
      this.#in.next += 1;
      this.#obey(this.#program.ended?.() ?? { close: true });
    }
  }

  /** The program wants something of its own accord. Its answers are as long as the scenario says: no limit holds for them. */
  later(wish: Wish, now: Millis): Tcp[] {
    if (this.#done) return [];
    this.#expiresAt = now + IDLE;
    if (wish.send !== undefined && !this.#closing) this.#buffer = Buffer.concat([this.#buffer, wish.send]);
    if (wish.close) this.#closing = true;
    const out = this.#output(now);
    this.#endWhenOver(now);
    return out;
  }

  #obey(wish: Wish): void {
    if (wish.send !== undefined && !this.#closing) {
      const room = Math.max(0, BUFFER_LIMIT - this.#buffer.length);
      this.#buffer = Buffer.concat([this.#buffer, wish.send.subarray(0, room)]);
    }
    if (wish.close) this.#closing = true;
  }

  /** Sends all that both windows allow. */
  #output(now: Millis): Tcp[] {
    const out: Tcp[] = [];
    const limit = this.#unacknowledged + Math.min(this.#congestion.window, this.#peerWindow);
    for (;;) {
      const sent = this.#sendAt(this.#next, now, limit);
      if (sent.length === 0) break;
      out.push(...sent.out);
      this.#next += sent.length;
      this.#sent = Math.max(this.#sent, this.#next);
    }
    // Something waits for room in the peer's window: the timer probes it.
    const waits = this.#next < this.#end() && this.#peerWindow < this.#mss;
    if (this.#sent > this.#unacknowledged || waits) this.#timer.start(now);
    return out;
  }

  /** One segment from `offset` up to `limit`, and the sequence space it takes. */
  #sendAt(offset: number, now: Millis, limit = Number.POSITIVE_INFINITY): { out: Tcp[]; length: number } {
    const at = offset - this.#bufferStart;
    const size = Math.min(this.#mss, this.#buffer.length - at, Math.floor(limit - offset));
    // RFC 9293 section 3.8.6.2.1: no small segment only because the window has a little room, while others are out.
    const silly =
      size < Math.min(this.#mss, this.#buffer.length - at) && offset === this.#sent && offset > this.#unacknowledged;
    if (silly) return { out: [], length: 0 };
    const data = size > 0 ? this.#buffer.slice(at, at + size) : new Uint8Array(0);
    const last = offset + data.length === this.#bufferStart + this.#buffer.length;
    const fin = this.#closing && last && offset + data.length < this.#end();
    if (data.length === 0 && !fin) return { out: [], length: 0 };
    const length = data.length + (fin ? 1 : 0);
    if (data.length > 0 && this.#asked) {
      this.#roundTrips += 1;
      this.#asked = false;
    }
    if (offset >= this.#sent) this.#timer.sent(offset + length, now);
    const flags = ACK | (last && data.length > 0 ? PSH : 0) | (fin ? FIN : 0);
    return { out: [this.#segment(flags, offset, data, now)], length };
  }

  /** One past the last offset there is to send, the FIN's included. Once acknowledged, the FIN is no longer sent. */
  #end(): number {
    const end = this.#bufferStart + this.#buffer.length;
    return this.#closing && this.#unacknowledged <= end ? end + 1 : end;
  }

  #endWhenOver(now: Millis): void {
    const finAcknowledged = this.#closing && this.#unacknowledged > this.#bufferStart + this.#buffer.length;
    if (!finAcknowledged) return;
    this.#timer.stop();
    // Not known who closed first, so the last ACK may still be asked for again (TIME-WAIT, shortened).
    if (this.#peerFinTaken) this.#expiresAt = now + TIME_WAIT;
  }

  #acknowledge(now: Millis): Tcp {
    return this.#segment(ACK, this.#sent, new Uint8Array(0), now);
  }

  #reset(seq: number): Tcp {
    this.#done = true;
    return { ...this.#segment(RST | ACK, 0, new Uint8Array(0), 0), seq, options: {} };
  }

  #segment(flags: number, offset: number, data: Uint8Array, now: Millis): Tcp {
    const { localPort, remotePort, iss, irs, localMss, peerTimestamp, sack, peerWindowScale } = this.#terms;
    const syn = (flags & SYN) !== 0;
    const unscaled = syn || peerWindowScale === null;
    // What is yet to be sent back takes room too, so that an echo to a peer that does not read stays bounded.
    this.#windowTold = Math.min(
      WINDOW,
      unscaled ? 0xffff : WINDOW,
      Math.max(0, BUFFER_LIMIT - WINDOW - this.#buffer.length),
    );
    const blocks = sack && data.length === 0 && !syn ? this.#in.blocks() : [];
    const wire = (range: number) => (irs + range) % MODULUS;
    const options: TcpOptions = {
      ...(syn ? { mss: localMss } : {}),
      ...(syn && sack ? { sackPermitted: true } : {}),
      ...(peerTimestamp === null
        ? {}
        : { timestamps: { value: (Math.floor(now) + iss) % MODULUS, echo: this.#timestampRecent } }),
      ...(syn && peerWindowScale !== null ? { windowScale: WINDOW_SCALE } : {}),
      ...(blocks.length > 0 ? { sack: blocks.map(({ from, to }) => ({ left: wire(from), right: wire(to) })) } : {}),
    };
    return {
      srcPort: localPort,
      dstPort: remotePort,
      seq: (iss + offset) % MODULUS,
      ack: (irs + this.#in.next) % MODULUS,
      flags,
      window: unscaled ? this.#windowTold : this.#windowTold >> WINDOW_SCALE,
      options,
      data,
    };
  }
}

/** Bytes of data in a full segment on a path of `mtu` bytes. */
function segmentSize(terms: ConnectionTerms, mtu: number): number {
  const room = Math.min(terms.peerMss, mtu - terms.headers);
  return Math.max(1, room - (terms.peerTimestamp === null ? 0 : TIMESTAMP_BYTES));
}

/** The stream offset nearest to `near` that a 32-bit number stands for. */
function nearest(wire: number, base: number, near: number): number {
  return near + ((wire - base - near) | 0);
}
