/**
 * Node's own TLS and HTTP servers behind simulated TCP: they run in a thread of their own (`./server-thread.ts`), this is the
 * simulator's end of them. Facts: eventfd(2).
 */
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { openEventFd, readEvents, waitReadable } from '../tun.ts';
import type { HostConfig, HttpServer, TlsServer } from './config.ts';
import type { Later, Program, StartServer } from './program.ts';
import type { FromServers, ServerThreadData, ToServers } from './server-thread.ts';

const LONGEST_START_MS = 60_000;

export interface RealServers extends Disposable {
  readonly startServer: StartServer;
  /** Becomes readable when `deliver` has something to do. */
  readonly fd: number;
  /** Hands the hosts what the servers have said since the last call, to send on their next tick. @returns whether that was anything */
  deliver(): boolean;
}

/** The TLS and HTTP servers that hosts declare, each once. */
export function declaredServers(hosts: readonly Pick<HostConfig, 'tcp'>[]): (TlsServer | HttpServer)[] {
  const services = hosts.flatMap(({ tcp }) => [tcp?.default, ...Object.values(tcp?.ports ?? {})]);
  const isReal = (service: unknown): service is TlsServer | HttpServer =>
    typeof service === 'object' && service !== null && 'kind' in service && ['tls', 'http'].includes(`${service.kind}`);
  return [...new Set(services.filter(isReal))];
}

/**
 * Starts the servers and waits until they take connections.
 *
 * @param authority folder of `./authority.ts`
 * @param names host names and addresses that certificates are for
 * @throws Error for what they can't be, as a first flight too short for a certificate
 */
export function startRealServers(
  servers: readonly (TlsServer | HttpServer)[],
  authority: string,
  names: readonly string[],
): RealServers {
  const fd = openEventFd();
  const { port1: port, port2 } = new MessageChannel();
  const data: ServerThreadData = { servers, authority, names, wakeFd: fd, port: port2 };
  const worker = new Worker(fileURLToPath(new URL('server-thread.ts', import.meta.url)), {
    workerData: data,
    transferList: [port2],
  });
  worker.unref();
  const numbers = new Map(servers.map((server, index) => [server, index]));
  const open = new Map<number, Later>();
  let lastId = 0;
  const tell = (message: ToServers) => port.postMessage(message);

  function* heard(): Generator<FromServers> {
    readEvents(fd);
    for (let got = receiveMessageOnPort(port); got !== undefined; got = receiveMessageOnPort(port))
      yield got.message as FromServers;
  }

  function startServer(server: TlsServer | HttpServer, later: Later): Program {
    const id = ++lastId;
    const number = numbers.get(server);
    if (number === undefined) throw new RangeError(`this ${server.kind} server was not started`);
    return {
      opened() {
        open.set(id, later);
        tell({ id, open: number });
        return {};
      },
      data(bytes) {
        tell({ id, data: bytes.slice() });
        return {};
      },
      ended() {
        tell({ id, end: true });
        return {};
      },
      gone() {
        if (open.delete(id)) tell({ id, gone: true });
      },
    };
  }

  function deliver(): boolean {
    let any = false;
    for (const message of heard()) {
      if (!('id' in message)) continue;
      any = true;
      open.get(message.id)?.('data' in message ? { send: message.data } : { close: true });
    }
    return any;
  }

  let first: FromServers | undefined;
  // A signal ends a wait early.
  for (const startedAt = performance.now(); first === undefined; [first] = heard()) {
    const left = startedAt + LONGEST_START_MS - performance.now();
    if (left <= 0) break;
    waitReadable([fd], left);
  }
  if (first === undefined || !('ready' in first)) {
    port.close();
    throw new Error(
      `the simulated servers did not start: ${first === undefined ? 'no answer' : JSON.stringify(first)}`,
    );
  }
  return {
    startServer,
    fd,
    deliver,
    [Symbol.dispose]() {
      port.close();
      worker.terminate();
    },
  };
}
