import type {
  HelloFrame,
  OpenFrame,
  OutgoingData,
  Payload,
  Stream,
  StreamReceiver,
} from "@twobyte/session";
import { decodeMessage, refusal, TwobyteError } from "@twobyte/session";
import type { ServerConfig, ServerSink } from "@twobyte/session/server";
import { ServerEngine } from "@twobyte/session/server";
import { authorize } from "./authorize.ts";
import type { BoundMethod } from "./bound-service.ts";
import type { Authenticate, ConnectionInfo, Principal } from "./principal.ts";
import type { ReportError } from "./server-call.ts";
import { ServerCall } from "./server-call.ts";
import type { ServerTransport } from "./server-transport.ts";
import { Turns } from "./turns.ts";

/** Longer timers than this fire at once. */
const MAX_TIMER = 2 ** 31 - 1;

/** What a server's connections share. */
export interface ConnectionHost {
  /** Of every engine. */
  readonly config: ServerConfig;
  /** By the methods that the engine was given. */
  readonly methods: ReadonlyMap<object, BoundMethod>;
  /** See `ServeOptions`; undefined takes every client. */
  readonly authenticate: Authenticate | undefined;
  /** Most bytes that may wait for a slow client. */
  readonly maxBuffered: number;
  /** Hears of what was thrown by accident. */
  readonly report: ReportError;
  /** An id for a session. */
  newSession(): string;
  /** Runs `callback` when what runs now is done. */
  atTurnEnd(callback: () => void): void;
  /** A connection is over; `wasLive` when it had a session. */
  ended(connection: ServerConnection, wasLive: boolean, error: TwobyteError | undefined): void;
}

/** One client: moves bytes between an engine and a transport, and calls to their handlers. */
export class ServerConnection implements ServerSink {
  /** The protocol's engine for this client's session. */
  readonly engine: ServerEngine;
  readonly #host: ConnectionHost;
  readonly #transport: ServerTransport;
  readonly #turns: Turns;
  #info: ConnectionInfo;
  #principal: Principal | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerAt: number = Number.POSITIVE_INFINITY;
  #wasLive = false;
  #isOver = false;

  constructor(host: ConnectionHost, transport: ServerTransport, info: ConnectionInfo) {
    this.#host = host;
    this.#transport = transport;
    this.#turns = new Turns((callback) => host.atTurnEnd(callback));
    this.#info = info;
    this.engine = new ServerEngine(host.config, this, performance.now());
  }

  /** One transport message arrived; its memory may be used again when the call returns. */
  receive(data: Payload): void {
    this.engine.receive(data, performance.now());
  }

  /** The transport is gone. */
  lost(): void {
    this.engine.lost(
      new TwobyteError("unavailable", "the connection was lost", {
        scope: "session",
        retry: "now",
      }),
    );
  }

  /** For the engine: sends; a client that reads too slowly is dropped with `resource_exhausted`. */
  write(data: OutgoingData): void {
    this.#transport.send(data);
    this.#turns.count(data.length);
    if (this.#transport.buffered <= this.#host.maxBuffered) return;
    const message = "the client reads too slowly";
    this.engine.lost(
      new TwobyteError("resource_exhausted", message, { scope: "session", retry: "now" }),
    );
    this.#transport.terminate();
  }

  /** For the engine: closes the transport. */
  close(code: number, reason: string): void {
    this.#transport.close(code, reason);
  }

  /** For the engine: has it flush when what runs now is done. */
  wantFlush(): void {
    this.#host.atTurnEnd(() => this.engine.flush());
  }

  /** For the engine: wakes it at `at`, in ms of `performance.now`. */
  wantWake(at: number): void {
    if (at >= this.#timerAt || this.#isOver) return;
    clearTimeout(this.#timer);
    this.#timerAt = at;
    const delay = Math.min(Math.max(0, Math.ceil(at - performance.now())), MAX_TIMER);
    this.#timer = setTimeout(() => {
      this.#timerAt = Number.POSITIVE_INFINITY;
      this.engine.advance(performance.now());
    }, delay);
  }

  /** For the engine: decides who the hello speaks for, then accepts or refuses the session. */
  authenticate(hello: HelloFrame): void {
    void this.#authenticate(hello);
  }

  /** For the engine: authorizes a call, decodes its input and runs its handler. */
  called(stream: Stream, open: OpenFrame, payload: Payload): StreamReceiver {
    const bound = this.#host.methods.get(stream.method);
    if (bound === undefined) throw refusal("unimplemented", "no handler is bound");
    const { method } = bound;
    authorize(method.auth, this.#principal);
    const call = new ServerCall({
      engine: this.engine,
      turns: this.#turns,
      stream,
      method,
      principal: this.#principal,
      deadline: open.deadlineMs === undefined ? undefined : Date.now() + open.deadlineMs,
      metadata: open.metadata,
      peer: { revision: stream.revision, connection: this.#info },
      report: this.#host.report,
    });
    void bound.run(call, decodeInput(method, payload, stream.revision));
    return call;
  }

  /** For the engine: the session is over. */
  ended(error: TwobyteError | undefined): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#host.ended(this, this.#wasLive, error);
  }

  async #authenticate({ credentials, agent }: HelloFrame): Promise<void> {
    this.#info = { ...this.#info, agent };
    try {
      this.#principal = await this.#host.authenticate?.(credentials, this.#info);
      this.engine.accept(this.#host.newSession(), performance.now());
      this.#wasLive = this.engine.isLive;
    } catch (reason) {
      const error = TwobyteError.from(reason);
      if (error !== reason) this.#host.report(reason, { service: "", name: "authenticate" });
      this.engine.refuse(error === reason ? error : refusal("internal", "an unexpected error"));
    }
  }
}

function decodeInput(method: BoundMethod["method"], payload: Payload, revision: number): unknown {
  try {
    return decodeMessage(method.input, payload, revision);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw refusal("invalid_argument", `${method.input.name}: ${why}`, { cause });
  }
}
