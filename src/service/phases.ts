/** The phases after the name, in their order, each told by what it found; the first that fails ends them. */
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { AddressTries } from './addresses.ts';
import { authorityOf, isName } from './authority.ts';
import type { PathEnd, ServiceRequest } from './check.ts';
import { connect } from './connect.ts';
import { type GetOutcome, type GetRequest, getOverHttp1, getRequest } from './http.ts';
import { getOverHttp2, HTTP1_ONLY } from './http2.ts';
import { boundedBy, isCut, type OnWait, PHASE_MS, whileNoFlood, whileUnexplained, within } from './phase-bounds.ts';
import { answerOf, failed, openTunnel, type ProxyAnswer, proxyResult, secureProxy } from './proxy.ts';
import type { ChosenProxy } from './proxy-choice.ts';
import { counts } from './status-ranges.ts';
import type { Address } from './system-lookup.ts';
import { handshakeWith, openAgain, type TlsTarget } from './tls.ts';
import { wantsCertificate } from './tls-alerts.ts';
import { trustStores } from './trust-stores.ts';
import type { HttpResult, Millis, Phase, ProxyResult, ServiceResult, TlsResult } from './types.ts';

/** A TLS 1.3 server that asked for a certificate refuses the want of one after the handshake: its alert is awaited so long. */
const REFUSAL_MS: Millis = 1000;

export interface PhaseInput {
  readonly request: ServiceRequest;
  /** What the environment or the input says; null: none. */
  readonly proxy: ChosenProxy | null;
  readonly end: PathEnd;
  /** null: there is no address. */
  readonly tries: AddressTries | null;
  readonly nameMs: Millis | null;
  readonly signal: AbortSignal;
  /** Aborts once something beside the check explains why TLS or HTTP stays silent. */
  readonly explained: AbortSignal;
  readonly onWait: OnWait;
}

/** Never rejects. Facts about the target's own address are the caller's to add. */
export async function runPhases(input: PhaseInput): Promise<ServiceResult> {
  const run = new PhaseRun(input);
  await run.all();
  return run.result();
}

type Times = { -readonly [K in keyof ServiceResult['phases']]: Millis | null };

class PhaseRun {
  readonly #input: PhaseInput;
  readonly #times: Times;
  /** What a client waits for that is no phase's own time. This program's own work between the phases is none of it. */
  #betweenMs: Millis = 0;
  #state: ServiceResult['state'] = null;
  #failedPhase: Phase | null = null;
  #cutIn: Phase | null = null;
  #proxy: ProxyResult | null = null;
  #tls: TlsResult | null = null;
  #tlsTarget: TlsTarget | null = null;
  #http: HttpResult | null = null;
  #address: Address | null = null;
  /** The server asked for a client's certificate. */
  #certificateAsked = false;

  constructor(input: PhaseInput) {
    this.#input = input;
    this.#times = { nameMs: input.nameMs, connectMs: null, proxyMs: null, tlsMs: null, firstByteMs: null };
    this.#proxy = input.proxy && proxyResult(input.proxy, input.request.scheme === 'https');
  }

  async all(): Promise<void> {
    const { proxy, request } = this.#input;
    if (proxy !== null && (proxy.kind === 'socks' || proxy.kind === 'invalid')) {
      this.#setProxy({ status: null, problem: proxy.kind, challenge: null, detail: null });
      if (proxy.kind === 'invalid') this.#fail('proxy');
      return this.#close(); // SOCKS: named, and not judged
    }
    const connected = await this.#connect();
    if (connected === null) return;
    if (request.scheme === 'tcp') return this.#finish(connected);
    const through = await this.#throughProxy(connected);
    if (through === null) return;
    const secured = request.scheme === 'http' ? through : await this.#secure(through);
    if (secured === null) return;
    if (request.scheme === 'tls') return this.#finishTls(secured as TLSSocket);
    await this.#get(secured);
  }

  result(): ServiceResult {
    const { request } = this.#input;
    const total = Object.values(this.#times).reduce<Millis>((sum, ms) => sum + (ms ?? 0), this.#betweenMs);
    return {
      url: request.url,
      scheme: request.scheme,
      state: this.#state,
      failedPhase: this.#failedPhase,
      phases: this.#times,
      totalMs: this.#times.firstByteMs === null ? null : total,
      proxy: this.#proxy,
      tls: this.#tls,
      http: this.#http,
      address: this.#address?.address ?? null,
      globalAddress: null,
      cutIn: this.#cutIn,
      cutBy: null,
    };
  }

  /** The chosen address's socket; null: there is none. */
  async #connect(): Promise<Socket | null> {
    const { tries, end, proxy, signal } = this.#input;
    if (tries === null) {
      if (end.error === 'ABORT_ERR') return this.#cut('name');
      if (proxy !== null) this.#setProxy(failed('name-not-found', end.error));
      return this.#fail(proxy === null ? 'name' : 'proxy');
    }
    const attempt = await tries.attempt;
    if (attempt.connect === 'open') {
      const chosen = await tries.chosen;
      if (chosen > 0) this.#betweenMs += performance.now() - attempt.at; // until the first address was given up
      this.#address = tries.addresses[chosen] ?? null;
      this.#times.connectMs = attempt.ms;
      return attempt.socket;
    }
    if (attempt.connect === 'silent' && signal.aborted) return this.#cut('connect');
    if (attempt.connect === null) return null; // this machine lacked a socket, which says nothing of the other end
    if (proxy === null) return this.#fail('connect');
    this.#setProxy(failed(attempt.connect, attempt.errno));
    return this.#fail('proxy');
  }

  /** The way to the target: through CONNECT for https, else a proxy's own connection for absolute requests. */
  async #throughProxy(socket: Socket): Promise<Socket | null> {
    const { proxy, request, signal, onWait } = this.#input;
    if (proxy === null) return socket;
    if (request.scheme === 'http') return proxy.kind === 'https' ? this.#secureProxy(socket, proxy) : socket;
    const authority = authorityOf(request.host, request.port);
    const tunnel = await openTunnel(socket, proxy, authority, request.userAgent, signal, onWait);
    if (tunnel === null) return this.#cut('proxy');
    this.#setProxy(tunnel.answer);
    this.#times.proxyMs = tunnel.ms;
    return tunnel.socket ?? this.#fail('proxy');
  }

  async #secureProxy(socket: Socket, proxy: ChosenProxy): Promise<Socket | null> {
    const late = failed('silent', null);
    trustStores(); // read before the clock starts
    const began = performance.now();
    const calm = whileNoFlood(this.#input.signal, socket);
    const secured = await within(secureProxy(socket, proxy), PHASE_MS, calm, late);
    this.#betweenMs += performance.now() - began;
    if (!('problem' in secured)) return secured;
    socket.destroy();
    if (this.#input.signal.aborted) return this.#cut('proxy');
    this.#setProxy(secured);
    return this.#fail('proxy');
  }

  async #secure(socket: Socket): Promise<TLSSocket | null> {
    const { request, proxy, onWait, end } = this.#input;
    const signal = whileUnexplained(this.#input.signal, this.#input.explained);
    const address = this.#address;
    if (address === null) return null;
    const target: TlsTarget = {
      address,
      port: end.port,
      source: request.source,
      host: request.host.replace(/\.$/, ''),
      serverName: isName(request.host) ? request.host.replace(/\.$/, '') : null,
      alpn: request.scheme === 'https' ? ['h2', 'http/1.1'] : [],
      ...(proxy === null ? {} : { reconnect: (bound) => this.#tunnelAgain(address, proxy, bound) }),
    };
    this.#tlsTarget = target;
    const outcome = await handshakeWith(socket, target, signal, onWait);
    if (outcome === null) return this.#cut('tls');
    this.#tls = outcome.result;
    this.#times.tlsMs = outcome.ms;
    this.#certificateAsked = outcome.asksForCertificate;
    if (outcome.socket !== null) return outcome.socket;
    this.#fail('tls');
    if (outcome.result.clientCertificate !== null) this.#state = null; // a client that has one may well be served
    return null;
  }

  /** Another connection to the target through the proxy. */
  async #tunnelAgain(address: Address, proxy: ChosenProxy, signal: AbortSignal): Promise<Socket | null> {
    const { request, end } = this.#input;
    const attempt = await connect(address, end.port, request.source, signal);
    if (attempt.connect !== 'open') return null;
    const authority = authorityOf(request.host, request.port);
    const tunnel = await openTunnel(attempt.socket, proxy, authority, request.userAgent, signal, () => {});
    return tunnel?.socket ?? null;
  }

  async #get(socket: Socket): Promise<void> {
    const { request, proxy, onWait } = this.#input;
    const signal = whileUnexplained(this.#input.signal, this.#input.explained);
    const absolute = proxy !== null && request.scheme === 'http';
    const asked = getRequest(request, absolute ? proxy : null);
    const what = `the answer of ${request.url} to GET`;
    const h2 = 'alpnProtocol' in socket && socket.alpnProtocol === 'h2';
    const began = performance.now();
    const first = h2
      ? await getOverHttp2(socket as TLSSocket, asked, what, signal, onWait)
      : await getOverHttp1(socket, asked, what, signal, onWait);
    const outcome =
      first?.result.detail === HTTP1_ONLY ? await this.#getAgain(first, asked, what, signal, began) : first;
    if (outcome === null) this.#cut('http');
    else if (!absolute || !this.#refusedByProxy(outcome)) this.#judge(outcome, socket);
  }

  /** Over another connection, for which HTTP/2 is not offered, as curl and browsers do; `refused`: what stands where that fails. */
  async #getAgain(refused: GetOutcome, asked: GetRequest, what: string, signal: AbortSignal, began: Millis) {
    if (this.#tlsTarget === null) return refused;
    const { onWait } = this.#input;
    const target = { ...this.#tlsTarget, alpn: ['http/1.1'] };
    const socket = await openAgain(target, boundedBy(signal, PHASE_MS));
    const openedMs = performance.now() - began;
    const secured = socket && (await handshakeWith(socket, target, signal, onWait));
    if (isCut(signal)) return null;
    if (!secured?.socket) return refused;
    this.#tls = secured.result;
    this.#betweenMs += openedMs + (secured.ms ?? 0);
    return getOverHttp1(secured.socket, asked, what, signal, onWait);
  }

  #refusedByProxy({ result, headers }: GetOutcome): boolean {
    if (result.problem === 'silent') return false; // the proxy's silence or the server's
    const answer = result.status === null ? failed('reset', result.detail) : answerOf(result.status, headers);
    this.#setProxy(answer);
    if (answer.problem !== null) this.#fail('proxy');
    return answer.problem !== null;
  }

  #judge({ result, firstByteMs, error }: GetOutcome, socket: Socket): void {
    this.#times.firstByteMs = firstByteMs;
    // The alert may come before the request is on its way.
    if (error !== null && wantsCertificate(this.#certificateAsked, socket.errored ?? error)) {
      this.#wantsCertificate();
      return;
    }
    const works = result.status !== null && counts(result.status, this.#input.request.httpStatus);
    const unwanted = result.status === null ? result.problem : works ? null : 'status';
    this.#http = { ...result, problem: unwanted };
    if (works) this.#state = this.#proxy?.undecided ? null : 'working';
    else this.#fail('http');
  }

  #wantsCertificate(): void {
    if (this.#tls === null) return;
    const alert = { number: 116, name: 'certificate_required' };
    this.#tls = { ...this.#tls, problem: 'alert', problems: ['alert'], alert, clientCertificate: 'required' };
    this.#failedPhase = 'tls';
    this.#state = null;
  }

  async #finishTls(socket: TLSSocket): Promise<void> {
    if (this.#certificateAsked && (await this.#isRefused(socket))) return this.#wantsCertificate();
    this.#finish(socket);
  }

  async #isRefused(socket: TLSSocket): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    if (socket.errored) return wantsCertificate(true, socket.errored);
    socket.on('error', (error) => resolve(wantsCertificate(true, error)));
    socket.once('data', () => resolve(false));
    return within(promise, REFUSAL_MS, this.#input.signal, false);
  }

  #finish(socket: Socket): void {
    this.#state = 'working';
    socket.end();
    socket.destroySoon();
  }

  #fail(phase: Phase): null {
    this.#state = 'failing';
    this.#failedPhase = phase;
    return null;
  }

  #cut(phase: Phase): null {
    this.#cutIn = phase;
    return null;
  }

  #setProxy(answer: ProxyAnswer): void {
    if (this.#proxy !== null) this.#proxy = { ...this.#proxy, ...answer };
  }

  /** Handshakes were made for the path's sake alone. */
  async #close(): Promise<void> {
    const attempt = await this.#input.tries?.attempt;
    if (attempt?.connect === 'open') attempt.socket.destroySoon();
  }
}
