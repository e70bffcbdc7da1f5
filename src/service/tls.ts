/** One TLS handshake by Node's tls over an open connection, and more of them under other names where the first is reset or silent. */
import type { Socket } from 'node:net';
import { type ConnectionOptions, connect as handshake, type TLSSocket } from 'node:tls';
import { errorCode } from '../errors.ts';
import { readChain } from './certificate.ts';
import { connect } from './connect.ts';
import { CLOSED, isEnd } from './connection-end.ts';
import { announced, boundedBy, isCut, type OnWait, PHASE_MS, whileNoFlood, within } from './phase-bounds.ts';
import type { Address } from './system-lookup.ts';
import { alertName, alertNumber, wantsCertificate } from './tls-alerts.ts';
import { type TrustStores, trustStores } from './trust-stores.ts';
import type { Millis, TlsResult } from './types.ts';

/** A second handshake under another name starts after so long a silence: time to answer is left before the first one's bound. */
const SECOND_AFTER_MS: Millis = 2000;
/** Where the other name was answered, the first silence counts after so long. */
const SILENT_BESIDE_ANSWER_MS: Millis = 5000;
/** So many more handshakes under the target's own name, which all fail before its name is blamed: loss or one dead server can end one. */
const SAME_NAME_TRIES = 3;
/** A name that nobody serves (RFC 6761), sent in place of the target's. */
const OTHER_NAME = 'other-name.invalid';

export interface TlsTarget {
  readonly address: Address;
  readonly port: number;
  readonly source: string | null;
  /** The host as the certificate must name it. */
  readonly host: string;
  /** Sent as SNI; null for an address. */
  readonly serverName: string | null;
  readonly alpn: readonly string[];
  /** Opens another connection to the same server, as through a proxy; absent: a TCP handshake with `address`. */
  readonly reconnect?: (signal: AbortSignal) => Promise<Socket | null>;
}

export interface TlsOutcome {
  readonly result: TlsResult;
  readonly ms: Millis | null;
  /** Encrypted and trusted, ready for use; null: the handshake failed or its certificate is not to be relied on. */
  readonly socket: TLSSocket | null;
  /** The server asked for a client's certificate. */
  readonly asksForCertificate: boolean;
}

type Ending =
  | { readonly kind: 'done'; readonly ms: Millis; readonly asked: boolean }
  | { readonly kind: 'error'; readonly error: Error; readonly asked: boolean }
  | { readonly kind: 'silent' };

/** null: `signal` ended it. */
export async function handshakeWith(
  socket: Socket,
  target: TlsTarget,
  signal: AbortSignal,
  onWait: OnWait,
): Promise<TlsOutcome | null> {
  const stores = trustStores();
  if (signal.aborted) return null;
  const earlier = socket.bytesRead;
  const secure = handshake(optionsFor(socket, target.serverName, target.alpn, stores));
  const began = performance.now(); // the ClientHello has just been handed to the kernel
  const first = endingOf(secure, began);
  const what = `the TLS handshake with ${target.address.address} port ${target.port}`;
  const { ending, others } = await announced(
    withSecond(first, target, whileNoFlood(signal, socket), stores),
    what,
    onWait,
  );
  if (ending === null) {
    secure.destroy();
    return null;
  }
  if (ending.kind === 'done') return finished(secure, target, stores, ending);
  secure.destroy();
  const result = failure(target, stores, ending, others, socket.bytesRead - earlier);
  return { result, ms: null, socket: null, asksForCertificate: false };
}

/** Whether the server sent a CertificateRequest: the algorithms that it accepts came with it, and nothing else sets them at a client. */
function asksForCertificate(socket: TLSSocket): boolean {
  return (socket.getSharedSigalgs() ?? []).length > 0;
}

function optionsFor(
  socket: Socket,
  serverName: string | null,
  alpn: readonly string[],
  { context }: TrustStores,
): ConnectionOptions {
  return {
    socket,
    secureContext: context,
    rejectUnauthorized: false, // judged by readChain, all faults at once
    ...(serverName === null ? {} : { servername: serverName }),
    ...(alpn.length === 0 ? {} : { ALPNProtocols: [...alpn] }),
  };
}

function endingOf(secure: TLSSocket, began: Millis): Promise<Ending> {
  const { promise, resolve } = Promise.withResolvers<Ending>();
  const asked = () => asksForCertificate(secure);
  secure.once('secureConnect', () => resolve({ kind: 'done', ms: performance.now() - began, asked: asked() }));
  secure.on('error', (error) => resolve({ kind: 'error', error, asked: asked() }));
  secure.once('close', () => resolve({ kind: 'error', error: new Error(CLOSED), asked: false }));
  return promise;
}

/** What other connections to the same server were answered. */
type Others = Pick<TlsResult, 'otherName' | 'answeredAgain'>;
const NOT_TRIED: Others = { otherName: null };

interface Endings {
  /** null: `signal` ended it. */
  readonly ending: Ending | null;
  readonly others: Others;
}

/** Waits for the first handshake; where it is reset or silent, tries the same server under other names and its own. */
async function withSecond(
  first: Promise<Ending>,
  target: TlsTarget,
  signal: AbortSignal,
  stores: TrustStores,
): Promise<Endings> {
  const early = await within(first, SECOND_AFTER_MS, signal, null);
  if (isCut(signal) && early === null) return { ending: null, others: NOT_TRIED };
  if (early !== null && (early.kind !== 'error' || isAnswer(early.error))) return { ending: early, others: NOT_TRIED };
  if (target.serverName === null) {
    const ending = early ?? (await within(first, PHASE_MS - SECOND_AFTER_MS, signal, { kind: 'silent' as const }));
    return { ending: isCut(signal) && ending.kind === 'silent' ? null : ending, others: NOT_TRIED };
  }
  if (early !== null) return { ending: early, others: await afterReset(target, signal, stores) };
  const asked = tryOtherNames(target, signal, stores);
  const beside = within(first, SILENT_BESIDE_ANSWER_MS - SECOND_AFTER_MS, signal, null);
  const [soon, otherName, again] = await Promise.all([beside, asked, trySameName(target, signal, stores)]);
  const others: Others = again === 'unopened' ? NOT_TRIED : { otherName, ...again };
  const patience = others.otherName?.answered && !others.answeredAgain ? 0 : PHASE_MS - SILENT_BESIDE_ANSWER_MS;
  const ending = soon ?? (await within(first, patience, signal, null));
  if (ending === null && isCut(signal)) return { ending: null, others };
  // A first handshake that was only slow is no blocked name.
  if (ending !== null && (ending.kind === 'done' || (ending.kind === 'error' && isAnswer(ending.error)))) {
    return { ending, others: NOT_TRIED };
  }
  // What explains the silence of the first explains that of the others.
  return { ending: ending ?? { kind: 'silent' }, others: signal.aborted ? NOT_TRIED : others };
}

/** One of several servers behind an address may be dead: its own name is tried again before it is blamed. */
async function afterReset(target: TlsTarget, signal: AbortSignal, stores: TrustStores): Promise<Others> {
  const otherName = await tryOtherNames(target, signal, stores);
  if (!otherName?.answered) return { otherName };
  const again = await trySameName(target, signal, stores);
  return again === 'unopened' || signal.aborted ? NOT_TRIED : { otherName, ...again };
}

/** Under another name, and without one: the first that the server answers. The other name proves more: some servers want one. */
async function tryOtherNames(
  target: TlsTarget,
  signal: AbortSignal,
  stores: TrustStores,
): Promise<TlsResult['otherName']> {
  const names = [OTHER_NAME, null];
  const answers = await Promise.all(names.map((name) => askAgain(name, target, signal, stores)));
  const index = answers.indexOf('answered');
  return { serverName: names[index] ?? null, answered: index >= 0 };
}

/**
 * Under the target's own name over other connections: where one is answered, no filter of names ended the first. 'unopened': one
 * got no connection at all, which a filter of names does not do, so that the answers under other names prove nothing.
 */
async function trySameName(
  target: TlsTarget,
  signal: AbortSignal,
  stores: TrustStores,
): Promise<Pick<TlsResult, 'answeredAgain'> | 'unopened'> {
  const tries = Array.from({ length: SAME_NAME_TRIES }, () => askAgain(target.serverName, target, signal, stores));
  const answers = await Promise.all(tries);
  if (answers.includes('answered')) return { answeredAgain: true };
  return answers.includes('unopened') ? 'unopened' : {};
}

async function askAgain(
  serverName: string | null,
  target: TlsTarget,
  signal: AbortSignal,
  stores: TrustStores,
): Promise<'answered' | 'silent' | 'unopened'> {
  const bound = boundedBy(signal, SILENT_BESIDE_ANSWER_MS - SECOND_AFTER_MS);
  const socket = await openAgain(target, bound);
  if (socket === null) return 'unopened';
  const secure = handshake(optionsFor(socket, serverName, target.alpn, stores));
  const calm = whileNoFlood(bound, socket);
  const ending = await within(endingOf(secure, performance.now()), PHASE_MS, calm, { kind: 'silent' as const });
  secure.destroy();
  return ending.kind === 'done' || (ending.kind === 'error' && isAnswer(ending.error)) ? 'answered' : 'silent';
}

/** Another connection to the same server; null: it did not open. */
export async function openAgain(target: TlsTarget, signal: AbortSignal): Promise<Socket | null> {
  if (target.reconnect !== undefined) return target.reconnect(signal);
  const attempt = await connect(target.address, target.port, target.source, signal);
  return attempt.connect === 'open' ? attempt.socket : null;
}

/** An alert, or what is no TLS at all, came from a server; a reset or an end may be anybody's. */
function isAnswer(error: Error): boolean {
  return errorCode(error).startsWith('ERR_SSL_') || alertNumber(error) !== null;
}

function finished(
  secure: TLSSocket,
  target: TlsTarget,
  stores: TrustStores,
  { ms, asked }: Extract<Ending, { kind: 'done' }>,
): TlsOutcome {
  const { problems, ...chain } = readPeer(secure, target.host, stores);
  const problem = problems[0] ?? null;
  const result: TlsResult = {
    ...nothingKnown(target, stores),
    version: secure.getProtocol(),
    alpn: secure.alpnProtocol === false || secure.alpnProtocol === null ? null : secure.alpnProtocol,
    problem,
    problems,
    ...chain,
  };
  if (problem === null) return { result, ms, socket: secure, asksForCertificate: asked };
  secure.destroy();
  return { result, ms, socket: null, asksForCertificate: asked };
}

function readPeer(secure: TLSSocket, host: string, stores: TrustStores) {
  const fault = secure.authorizationError as Error | string | null;
  const code = secure.authorized ? null : fault instanceof Error ? errorCode(fault) : (fault ?? 'UNSPECIFIED');
  return readChain(secure.getPeerCertificate(true), host, code, stores, Date.now());
}

function failure(
  target: TlsTarget,
  stores: TrustStores,
  ending: Exclude<Ending, { kind: 'done' }>,
  others: Others,
  bytesReceived: number,
): TlsResult {
  const base = { ...nothingKnown(target, stores), ...others };
  if (ending.kind === 'silent')
    return { ...base, problem: 'silent', problems: ['silent'], ...(bytesReceived > 0 ? { bytesReceived } : {}) };
  const number = alertNumber(ending.error);
  const code = errorCode(ending.error);
  if (number === null && !isAnswer(ending.error)) {
    return { ...base, problem: 'reset', problems: ['reset'], detail: isEnd(ending.error) ? CLOSED : code };
  }
  return {
    ...base,
    problem: 'alert',
    problems: ['alert'],
    alert: number === null ? null : { number, name: alertName(number) },
    detail: code,
    clientCertificate: wantsCertificate(ending.asked, ending.error) ? 'required' : null,
  };
}

function nothingKnown({ serverName }: TlsTarget, { unreadableExtraStore }: TrustStores): TlsResult {
  return {
    version: null,
    alpn: null,
    serverName,
    trustedBy: [],
    problem: null,
    problems: [],
    certificate: null,
    missingLink: null,
    chainLength: null,
    root: null,
    alert: null,
    detail: null,
    clientCertificate: null,
    otherName: null,
    unreadableExtraStore,
  };
}
