import type {
  Callee,
  CallPort,
  Clock,
  Credentials,
  OpenFrame,
  Payload,
  Stream,
  StreamReceiver,
  TokenBucket,
  TwobyteError,
} from "@twobyte/session";
import { refusal, TwobyteError as SessionError, withProcessed } from "@twobyte/session";
import type { ServerSession, ServerSessionSink, SubscriptionState } from "@twobyte/session/server";
import type { Authenticator } from "./authenticator.ts";
import type { BoundMethod } from "./bound-service.ts";
import { decodeInput } from "./decode-input.ts";
import type { Defence, Sender } from "./defence.ts";
import { EXPIRED } from "./defence.ts";
import type { FlushQueue } from "./flush-queue.ts";
import type { KeptCalls } from "./kept-calls.ts";
import type { ConnectionInfo, Principal } from "./principal.ts";
import { principalKey } from "./principal.ts";
import type { Rates } from "./rates.ts";
import type { KeyedCalls } from "./results/keyed-calls.ts";
import type { ReportError } from "./running-call.ts";
import type { SessionCallStart } from "./server-call.ts";
import { ServerCall } from "./server-call.ts";
import type { SessionEvent } from "./session-event.ts";
import type { Turns } from "./turns.ts";

/** What a server's sessions share. */
export interface HostContext {
  /** The server's time. */
  readonly clock: Clock;
  readonly authenticator: Authenticator;
  readonly defence: Defence;
  /** By the methods that the engine was given. */
  readonly methods: ReadonlyMap<object, BoundMethod>;
  /** Hears of what was thrown by accident. */
  readonly report: ReportError;
  /** Where calls with keys go. */
  readonly keyed: KeyedCalls;
  /** Those that go on behind the ends of sessions. */
  readonly kept: KeptCalls;
  /** Hears of what becomes of sessions. */
  readonly onSession: ((event: SessionEvent) => void) | undefined;
  /** Where sessions have their buckets from. */
  readonly rates: Rates;
}

/** The connection that a session goes on over, as its host knows it. */
export interface HostConnection {
  readonly info: ConnectionInfo;
  readonly principal: Principal | undefined;
  readonly turns: Turns;
  /** Flushes the session when what runs now is done. */
  readonly flushes: FlushQueue;
}

/** One client's session: brings its calls to their handlers. */
export class SessionHost implements ServerSessionSink, Sender {
  #bucket: TokenBucket | undefined;
  readonly #context: HostContext;
  readonly #session: ServerSession;
  #principal: Principal | undefined;
  #callee: Callee | undefined;
  #connection: HostConnection;
  /** That of the connection, which a publication to many does not touch yet. */
  #flushes: FlushQueue;
  #wasAttached = false;
  /** While credentials are judged: those that came since. */
  #judging: { next: Credentials | undefined } | undefined;
  #isOver = false;

  /** The session began on `connection`. */
  constructor(context: HostContext, session: ServerSession, connection: HostConnection) {
    this.#context = context;
    this.#session = session;
    this.#principal = connection.principal;
    this.#connection = connection;
    this.#flushes = connection.flushes;
  }

  /** What calls the client; made when somebody asks, for most sessions are never called. */
  get callee(): Callee {
    this.#callee ??= calleeOf(this.#session, this.#context.clock);
    return this.#callee;
  }

  /** Tells the hook. */
  tell(type: SessionEvent["type"], error?: TwobyteError): void {
    try {
      this.#context.onSession?.({
        type,
        session: this.session,
        principal: this.#principal,
        connection: this.connection,
        callee: this.callee,
        error,
      });
    } catch (reason) {
      this.#context.report(reason, { service: "", name: "onSession" });
    }
  }

  /** The session goes on over another connection, with what its hello has shown. */
  use(connection: HostConnection): void {
    this.#connection = connection;
    this.#flushes = connection.flushes;
    this.#principal = connection.principal;
    if (this.#wasAttached) this.tell("resumed");
    this.#wasAttached = true;
  }

  // Who sends, as the judgements know it.

  get session(): string {
    return this.#session.id;
  }

  get connection(): ConnectionInfo {
    return this.#connection.info;
  }

  /** Whether it has ended, for this server at least. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Made when a call needs it; it is full until then. */
  get bucket(): TokenBucket {
    this.#bucket ??= this.#context.rates.sessionBucket(this.now);
    return this.#bucket;
  }

  get isValid(): boolean {
    return this.#session.isValid;
  }

  /** Nobody in particular once the credentials are not good any more. */
  get principal(): Principal | undefined {
    return this.isValid ? this.#principal : undefined;
  }

  /** Whose the session is, whatever became of the credentials. */
  get owner(): Principal | undefined {
    return this.#principal;
  }

  get now(): number {
    return this.#session.agenda.now;
  }

  missed(): void {
    this.#session.missed();
  }

  // What the engine tells.

  detached(): void {
    this.tell("lost");
  }

  ended(error: TwobyteError | undefined): void {
    this.#isOver = true;
    if (!this.#session.isAway) this.tell("ended", error);
  }

  wantFlush(): void {
    this.#flushes.add(this.#session);
  }

  authenticate(credentials: Credentials): void {
    if (this.#judging === undefined) void this.#judge(credentials);
    else this.#judging.next = credentials;
  }

  judge(stream: Stream): TwobyteError | undefined {
    const { methods, defence } = this.#context;
    const bound = methods.get(stream.method);
    try {
      if (bound !== undefined) defence.again(this, bound.method);
      return undefined;
    } catch (reason) {
      return withProcessed(SessionError.from(reason), "maybe");
    }
  }

  called(stream: Stream, open: OpenFrame, payload: Payload): StreamReceiver {
    const bound = this.#boundTo(stream);
    const { method } = bound;
    const { revision } = stream;
    const codec = method.input;
    const input = this.#context.defence.call(this, { method, codec, payload, revision });
    const start = this.#startOf(stream, method, open);
    const { key } = open;
    if (key !== undefined && method.retry === "keyed") {
      this.#mayUseKeys();
      return this.#context.keyed.call(bound, start, key, input);
    }
    return begin(bound, start, input);
  }

  /** R-HAND-23: judged as a call that runs, for no handler saw it here. */
  moved(stream: Stream, { input, from, metadata, deadlineMs }: SubscriptionState): StreamReceiver {
    const bound = this.#boundTo(stream);
    const { method } = bound;
    this.#context.defence.again(this, method);
    const value = decodeInput(method.input, input, stream.revision);
    const start = this.#startOf(stream, method, {
      deadlineMs,
      from,
      metadata: metadata && new Map(metadata),
    });
    return begin(bound, start, value);
  }

  #boundTo(stream: Stream): BoundMethod {
    const bound = this.#context.methods.get(stream.method);
    if (bound === undefined) throw refusal("unimplemented", "no handler is bound");
    return bound;
  }

  #startOf(
    stream: Stream,
    method: BoundMethod["method"],
    { deadlineMs, metadata, from }: Pick<OpenFrame, "deadlineMs" | "metadata" | "from">,
  ): SessionCallStart {
    const { defence, report, kept, clock } = this.#context;
    const { revision } = stream;
    return {
      engine: this.#session,
      turns: this.#connection.turns,
      stream,
      method,
      principal: this.principal,
      deadlineMs,
      metadata,
      from,
      peer: { revision, connection: this.connection, callee: this.callee },
      report,
      kept,
      read: (codec, item) => defence.item(this, { method, codec, payload: item, revision }),
      clock,
    };
  }

  /** A key is its principal's: as nobody's the call would be another one, and run twice. */
  #mayUseKeys(): void {
    if (this.isValid || this.#principal === undefined) return;
    this.missed();
    throw EXPIRED;
  }

  /** One after the other; of those that wait only the newest counts. */
  async #judge(shown: Credentials): Promise<void> {
    const judging: { next: Credentials | undefined } = { next: shown };
    this.#judging = judging;
    while (judging.next !== undefined && !this.#isOver) {
      const credentials = judging.next;
      judging.next = undefined;
      try {
        const { authenticator } = this.#context;
        const { principal, expiresMs } = await authenticator.identify(credentials, this.connection);
        this.#renew(principal, expiresMs);
      } catch (reason) {
        if (!this.#isOver) this.tell("denied", SessionError.from(reason));
      }
    }
    this.#judging = undefined;
  }

  #renew(principal: Principal | undefined, expiresMs: number): void {
    if (this.#isOver) return;
    if (principalKey(principal) !== this.#session.principal) {
      throw refusal("permission_denied", "the credentials are another principal's");
    }
    this.#principal = principal;
    this.#session.renew(this.#context.clock.now(), expiresMs);
    this.tell("renewed");
  }
}

function begin(bound: BoundMethod, start: SessionCallStart, input: unknown): ServerCall {
  const call = new ServerCall(start);
  const done = bound.run(call, input);
  if (done === undefined) call.settled();
  else void done.then(() => call.settled());
  return call;
}

/** The host of a session that is not over. */
export function hostOf({ sink }: ServerSession): SessionHost | undefined {
  return sink instanceof SessionHost && !sink.isOver ? sink : undefined;
}

function calleeOf(session: ServerSession, clock: Clock): Callee {
  const callPort: CallPort = {
    engine: session,
    open: (request, receiver) => session.open(request, receiver, clock.now()),
  };
  return { callPort };
}
