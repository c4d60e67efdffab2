import type {
  Clock,
  OpenFrame,
  Payload,
  Stream,
  StreamReceiver,
  TwobyteError,
} from "@twobyte/session";
import { decodeMessage, refusal } from "@twobyte/session";
import type { ServerSession, ServerSessionSink } from "@twobyte/session/server";
import { authorize } from "./authorize.ts";
import type { BoundMethod } from "./bound-service.ts";
import type { ConnectionInfo, Principal } from "./principal.ts";
import type { ReportError } from "./server-call.ts";
import { ServerCall } from "./server-call.ts";
import type { SessionEvent } from "./session-event.ts";
import type { Turns } from "./turns.ts";

/** What a server's sessions share. */
export interface HostContext {
  /** The server's time. */
  readonly clock: Clock;
  /** By the methods that the engine was given. */
  readonly methods: ReadonlyMap<object, BoundMethod>;
  /** Hears of what was thrown by accident. */
  readonly report: ReportError;
  /** Hears of what becomes of sessions. */
  readonly onSession: ((event: SessionEvent) => void) | undefined;
  /** A session is over. */
  ended(session: ServerSession): void;
}

/** The connection that a session goes on over, as its host knows it. */
export interface HostConnection {
  readonly info: ConnectionInfo;
  readonly turns: Turns;
  /** Runs `callback` when what runs now is done. */
  atTurnEnd(callback: () => void): void;
}

/** One client's session: brings its calls to their handlers. */
export class SessionHost implements ServerSessionSink {
  readonly #context: HostContext;
  readonly #session: ServerSession;
  readonly #principal: Principal | undefined;
  #connection: HostConnection;
  #wasAttached = false;

  /** The session began on `connection`. */
  constructor(
    context: HostContext,
    session: ServerSession,
    principal: Principal | undefined,
    connection: HostConnection,
  ) {
    this.#context = context;
    this.#session = session;
    this.#principal = principal;
    this.#connection = connection;
  }

  /** Tells the hook. */
  tell(type: SessionEvent["type"], error?: TwobyteError): void {
    this.#context.onSession?.({
      type,
      session: this.#session.id,
      principal: this.#principal,
      connection: this.#connection.info,
      error,
    });
  }

  /** The session goes on over another connection. */
  use(connection: HostConnection): void {
    this.#connection = connection;
    if (this.#wasAttached) this.tell("resumed");
    this.#wasAttached = true;
  }

  detached(): void {
    this.tell("lost");
  }

  ended(error: TwobyteError | undefined): void {
    this.#context.ended(this.#session);
    this.tell("ended", error);
  }

  wantFlush(): void {
    this.#connection.atTurnEnd(() => this.#session.flush());
  }

  called(stream: Stream, open: OpenFrame, payload: Payload): StreamReceiver {
    const bound = this.#context.methods.get(stream.method);
    if (bound === undefined) throw refusal("unimplemented", "no handler is bound");
    const { method } = bound;
    authorize(method.auth, this.#principal);
    const call = new ServerCall({
      engine: this.#session,
      turns: this.#connection.turns,
      stream,
      method,
      principal: this.#principal,
      deadline: open.deadlineMs === undefined ? undefined : Date.now() + open.deadlineMs,
      metadata: open.metadata,
      peer: { revision: stream.revision, connection: this.#connection.info },
      report: this.#context.report,
    });
    void bound.run(call, decodeInput(method, payload, stream.revision));
    return call;
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
