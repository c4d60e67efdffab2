import { once } from "node:events";
import type { AddressInfo, Server, Socket } from "node:net";
import { connect, createServer } from "node:net";
import { ChaosProxyError } from "../chaos-proxy-error.ts";
import { hostClock } from "../clock.ts";
import { checkFaults } from "../faults/check-faults.ts";
import type { Faults } from "../faults/faults.ts";
import type { CutKind } from "../faults/stage.ts";
import type {
  DuplicatedRequest,
  LoseResponse,
  LostResponse,
  RequestMatch,
  Rule,
} from "../http/request-rules.ts";
import { RequestRules } from "../http/request-rules.ts";
import type { ConnectionEnd, ProxyConnection } from "../proxy-connection.ts";
import type { ChaosProxyOptions, Upstream } from "./chaos-proxy-options.ts";
import { LiveConnection } from "./live-connection.ts";
import { MuteConnection } from "./mute-connection.ts";
import { replayRequest } from "./replay-request.ts";
import { unreachable } from "./unreachable.ts";

const HOST = "127.0.0.1";

/**
 * A TCP proxy in front of one server, which does to connections what networks, proxies and crashes
 * do to them. It runs inside the test and listens on 127.0.0.1 only. It never changes a byte but
 * where a fault says so, and never holds more than some 100 KiB for one direction unless a fault
 * asks for it.
 */
export class ChaosProxy {
  /** Where it listens. */
  readonly port: number;
  readonly #server: Server;
  readonly #options: ChaosProxyOptions;
  readonly #rules = new RequestRules();
  readonly #connections = new Set<ProxyConnection>();
  /** Every socket that is not closed, those of ended connections included. */
  readonly #sockets = new Set<Socket>();
  readonly #next: Faults[] = [];
  readonly #onClose = new Set<() => void>();
  #waiting: ((connection: ProxyConnection) => void)[] = [];
  #upstream: Upstream;
  #faults: Faults;
  #ids = 0;
  #closing: Promise<void> | undefined;

  private constructor(server: Server, options: ChaosProxyOptions) {
    this.#server = server;
    this.#options = options;
    this.#upstream = options.upstream;
    this.#faults = options.faults ?? {};
    this.port = (server.address() as AddressInfo).port;
    server.on("connection", (client) => this.#take(client));
  }

  /**
   * Opens a proxy, which takes connections at once. Rejects with a `ChaosProxyError`: `listen` if
   * the port cannot be had, `setting` if a fault makes no sense. The server behind it need not be
   * there yet.
   */
  static async listen(options: ChaosProxyOptions): Promise<ChaosProxy> {
    checkFaults(options.faults ?? {});
    const { port = 0 } = options;
    const server = createServer({ allowHalfOpen: true, noDelay: true });
    server.listen(port, HOST);
    try {
      await once(server, "listening");
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const advice = "leave port out to get a free one";
      throw new ChaosProxyError("listen", `no proxy at port ${port} (${why}): ${advice}`, error);
    }
    return new ChaosProxy(server, options);
  }

  /** Where HTTP clients are pointed at: `http://127.0.0.1:<port>`, without a path. */
  get url(): string {
    return `http://${HOST}:${this.port}`;
  }

  /** Where WebSocket clients are pointed at: `ws://127.0.0.1:<port>`, without a path. */
  get webSocketUrl(): string {
    return `ws://${HOST}:${this.port}`;
  }

  /** The connections that have not ended, oldest first. */
  get connections(): readonly ProxyConnection[] {
    return [...this.#connections];
  }

  /** What goes wrong with connections now. */
  get faults(): Faults {
    return this.#faults;
  }

  /**
   * Puts these faults in the place of all before, for connections that are there, those with faults
   * of their own included, and for new ones; `set({})` heals everything. A fault that stays the same
   * goes on undisturbed. One that is taken away lets go of what it held, in order.
   * Throws a `ChaosProxyError`, `setting` or `closed`.
   */
  set(faults: Faults): void {
    this.#check();
    checkFaults(faults);
    this.#faults = faults;
    this.#next.length = 0;
    for (const connection of this.#connections) connection.set(faults);
  }

  /**
   * Gives the next new connection faults of its own; called twice, the next two. A `set` forgets
   * those that no connection has had yet. Throws a `ChaosProxyError`, `setting` or `closed`.
   */
  setNext(faults: Faults): void {
    this.#check();
    checkFaults(faults);
    this.#next.push(faults);
  }

  /** Passes new connections on to another server. Those that are there stay where they are. */
  pointAt(upstream: Upstream): void {
    this.#check();
    this.#upstream = upstream;
  }

  /** Ends every connection on both sides, with a FIN if not told otherwise. */
  cutAll({ how = "fin" }: { readonly how?: CutKind } = {}): void {
    for (const connection of this.#connections) {
      if (how === "fin") connection.cut();
      else connection.reset();
    }
  }

  /** The next new connection. Rejects with a `ChaosProxyError`, `closed`, if none comes. */
  nextConnection(): Promise<ProxyConnection> {
    return this.#promise<ProxyConnection>((resolve) => this.#waiting.push(resolve));
  }

  /**
   * Loses the answer to the next request that matches: the server gets and answers it, the client
   * sees its connection end instead. Resolves when that has happened; rejects with a
   * `ChaosProxyError`, `closed`, if it never does. HTTP/1 only.
   */
  loseResponse(match: LoseResponse): Promise<LostResponse> {
    return this.#rule(this.#rules.losses, match, match.how ?? "fin");
  }

  /**
   * Sends the next request that matches twice, as an impatient proxy does: when the first was
   * answered, again on a connection of its own, whose answer is dropped. Resolves when the second
   * was answered; rejects with a `ChaosProxyError`: `closed` if no such request came, `upstream` if
   * it could not be sent again. HTTP/1 only.
   */
  duplicateRequest(match: RequestMatch): Promise<DuplicatedRequest> {
    return this.#rule(this.#rules.duplicates, { method: "POST", ...match }, "fin");
  }

  /** Ends everything and frees the port. A second call waits for the same. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    this.cutAll();
    for (const socket of this.#sockets) socket.destroy();
    for (const tell of this.#onClose) tell();
    await closed;
  }

  #check(): void {
    if (this.#closing === undefined) return;
    throw new ChaosProxyError("closed", "the proxy is closed: open another with ChaosProxy.listen");
  }

  #take(client: Socket): void {
    this.#track(client);
    const own = this.#next.shift();
    const faults = own ?? this.#faults;
    if (faults.accept === "refuse") {
      client.on("error", () => {});
      client.resetAndDestroy();
      return;
    }
    const id = ++this.#ids;
    const connection =
      faults.accept === "mute"
        ? new MuteConnection(client, id, (end, it) => this.#over(end, it))
        : this.#passOn(client, id);
    this.#connections.add(connection);
    connection.set(faults);
    this.#options.onConnection?.(connection);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve(connection);
  }

  #passOn(client: Socket, id: number): LiveConnection {
    const { clock = hostClock, random = Math.random, onError } = this.#options;
    return new LiveConnection(client, this.#connect(), {
      id,
      clock,
      random,
      rules: this.#rules,
      replay: (request, { answered, failed }) =>
        replayRequest(this.#connect(), request, {
          answered,
          failed: (error) => failed(unreachable(error)),
        }),
      failed: (error, connection) => onError?.(error, connection),
      over: (end, connection) => this.#over(end, connection),
    });
  }

  #over(end: ConnectionEnd, connection: ProxyConnection): void {
    this.#connections.delete(connection);
    // Not before onConnection, even if a fault ended it at once.
    queueMicrotask(() => this.#options.onEnd?.(connection, end));
  }

  #connect(): Socket {
    const { host = HOST, port } = this.#upstream;
    const socket = connect({ host, port, allowHalfOpen: true, noDelay: true });
    this.#track(socket);
    return socket;
  }

  #track(socket: Socket): void {
    this.#sockets.add(socket);
    socket.once("close", () => this.#sockets.delete(socket));
  }

  #rule<Outcome>(list: Rule<Outcome>[], match: RequestMatch, how: CutKind): Promise<Outcome> {
    return this.#promise<Outcome>((settle, fail) => list.push({ match, how, settle, fail }));
  }

  /** A promise that the proxy's end rejects. Who doesn't wait for it need not handle that. */
  #promise<Outcome>(
    begin: (settle: (outcome: Outcome) => void, fail: (error: Error) => void) => void,
  ): Promise<Outcome> {
    this.#check();
    const promise = new Promise<Outcome>((resolve, reject) => {
      const close = (): void =>
        reject(new ChaosProxyError("closed", "the proxy was closed before it happened"));
      this.#onClose.add(close);
      begin((outcome) => {
        this.#onClose.delete(close);
        resolve(outcome);
      }, reject);
    });
    promise.catch(() => {});
    return promise;
  }
}
