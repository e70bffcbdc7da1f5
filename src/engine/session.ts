/** What a step is given, as one parameter: the log, the request, the time, and what it may send. Whatever it sends is logged. */
import type { ByteStream, Close, Inspect, Millis, NetEvent, ProbeId, TcpInfo } from '../net/network.ts';
import { packetSize } from './facts/packet-sizes.ts';
import type { Probe, ProbeLog, Segment } from './probe-log.ts';
import type { NewProbe, Scope, Step, Task } from './scheduler.ts';
import { type Endpoint, probeCommand, smallSize } from './services.ts';
import type { TraceRequest } from './trace-request.ts';

export interface ProbeShape {
  readonly ttl: number | null;
  readonly purpose: Probe['purpose'];
  /** Bytes of the whole packet; left out: small. */
  readonly size?: number;
  /** An offset of `FLOWS`. */
  readonly flow: number;
}

export interface ConnectShape {
  readonly port: number;
  readonly purpose: Probe['purpose'];
  readonly minTtl?: number;
  readonly maxSeg?: number;
  readonly stream?: ByteStream;
}

export class Session implements Scope {
  readonly log: ProbeLog;
  readonly request: TraceRequest;
  readonly #scope: Scope;

  constructor(scope: Scope, log: ProbeLog, request: TraceRequest) {
    this.#scope = scope;
    this.log = log;
    this.request = request;
  }

  get now(): Millis {
    return this.#scope.now;
  }

  /** Sends a probe of one service. */
  probe(endpoint: Endpoint, shape: ProbeShape): Probe {
    const { ttl, purpose } = shape;
    const { to, flow } = this.request;
    const size = shape.size ?? smallSize(endpoint.service, to.family);
    const id = this.send(probeCommand(endpoint, to, { ttl, size, flow: flow + shape.flow }));
    return this.log.recordProbe({ id, ...endpoint, ttl, size, purpose, sentAt: this.now });
  }

  /** Starts a handshake. */
  connect({ port, purpose, minTtl, maxSeg, stream }: ConnectShape): Probe {
    const { to } = this.request;
    const limits = { ttl: null, minTtl: minTtl ?? null };
    const id = this.send({ kind: 'connect', to, port, ...limits, maxSeg: maxSeg ?? null, stream: stream ?? null });
    const size = smallSize('tcp', to.family);
    return this.log.recordProbe({ id, service: 'tcp', port, ...limits, size, purpose, sentAt: this.now });
  }

  /** Sends the connection's next `payload` bytes as one packet. `ttl` null: the system's default. */
  segment(connection: ProbeId, info: TcpInfo, payload: number, ttl: number | null = null): Segment {
    const id = this.transmit(connection, payload, ttl);
    const size = packetSize(payload, info, this.request.to.family);
    return this.log.recordSegment({ id, connection, payload, size, ttl, sentAt: this.now });
  }

  /** Sends the connection's next `bytes` bytes in whatever packets they take. */
  transmit(connection: ProbeId, bytes: number, ttl: number | null = null): ProbeId {
    return this.send({ kind: 'transmit', connection, bytes, ttl });
  }

  close(id: ProbeId): void {
    this.command({ kind: 'close', id });
  }

  send(probe: NewProbe): ProbeId {
    return this.#scope.send(probe);
  }

  command(command: Inspect | Close): void {
    this.#scope.command(command);
  }

  adopt(id: ProbeId): void {
    this.#scope.adopt(id);
  }

  receive(): NetEvent | undefined {
    return this.#scope.receive();
  }

  /** Starts another step beside this one; it ends with this one at the latest where this one is cancelled. */
  spawn<T>(step: (session: Session) => Step<T>): Task<T> {
    return this.#scope.spawn((scope) => step(new Session(scope, this.log, this.request)));
  }
}
