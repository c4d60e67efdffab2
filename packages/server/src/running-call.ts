import type { Clock, Metadata, Processed } from "@twobyte/session";
import { TwobyteError } from "@twobyte/session";
import type { CallContext, Peer } from "./call-context.ts";
import type { KeptCall, KeptCalls } from "./kept-calls.ts";
import { Lease } from "./lease.ts";
import type { Principal } from "./principal.ts";
import type { AnyMethod } from "./server-method.ts";

/** Hears of what a handler, or the encoding of its answers, threw by accident. */
export type ReportError = (error: unknown, method: CallContext["method"]) => void;

/** What a handler's work begins with. */
export interface RunStart {
  readonly method: AnyMethod;
  readonly principal: Principal | undefined;
  /** From now. */
  readonly deadlineMs: number | undefined;
  readonly metadata: Metadata | undefined;
  readonly peer: Peer;
  readonly report: ReportError;
  /** The server's time. */
  readonly clock: Clock;
  /** Those that go on behind the end of their sessions. */
  readonly kept: KeptCalls;
}

const NO_METADATA: Metadata = new Map();

/** A handler's work on one call: its context, and where its answers go. */
export abstract class RunningCall implements CallContext, KeptCall {
  readonly principal: Principal | undefined;
  readonly deadline: number | undefined;
  readonly metadata: ReadonlyMap<string, string>;
  readonly method: AnyMethod;
  readonly peer: Peer;
  skippedItems = 0;
  readonly #report: ReportError;
  readonly #kept: KeptCalls;
  readonly #clock: Clock;
  /** When the call has to be over, on that clock. */
  readonly #endsAt: number;
  #controller: AbortController | undefined;
  #trailers: Map<string, string> | undefined;
  #failure: TwobyteError | undefined;
  #lease: Lease | undefined;

  constructor(start: RunStart) {
    const { clock, deadlineMs } = start;
    this.#report = start.report;
    this.#kept = start.kept;
    this.#clock = clock;
    this.#endsAt = deadlineMs === undefined ? Number.POSITIVE_INFINITY : clock.now() + deadlineMs;
    this.method = start.method;
    this.principal = start.principal;
    this.deadline = deadlineMs === undefined ? undefined : Date.now() + deadlineMs;
    this.metadata = start.metadata ?? NO_METADATA;
    this.peer = start.peer;
  }

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#failure !== undefined) this.#controller.abort(this.#failure);
    }
    return this.#controller.signal;
  }

  get trailers(): Map<string, string> {
    this.#trailers ??= new Map();
    return this.#trailers;
  }

  /** Whether anybody wants an answer. */
  abstract readonly isWanted: boolean;
  /** Whether an answer may be given now. */
  abstract readonly canSend: boolean;
  /** Whether the method answers with anything in the call's revision. */
  abstract readonly hasAnswers: boolean;
  /** Gives an answer. */
  abstract answer(output: unknown): void;
  /** Resolves when another answer may be given, or nobody wants one any more. */
  abstract drained(): Promise<void>;
  /** Ends the call well. */
  abstract end(): void;
  /**
   * Ends the call with what its handler threw, or what went wrong behind its end: then it was
   * `processed` (R-ERROR-1).
   */
  abstract fail(reason: unknown, processed?: Processed): void;
  /** Whether somebody waits in a session that is not over. */
  protected abstract readonly isAwaited: boolean;
  /** Nobody waits any more, and the handler is to stop. */
  protected abstract giveUp(error: TwobyteError): void;

  /** The handler is done. */
  settled(): void {
    this.release();
  }

  /** The lease is over. */
  abandon(error: TwobyteError): void {
    this.release();
    if (!this.isAwaited) this.giveUp(error);
  }

  /** Has this side hear of what nobody else is to. */
  report(error: unknown): void {
    const { service, name } = this.method;
    this.#report(error, { service, name });
  }

  /** The names and values that the handler left behind, if there are any. */
  get leftBehind(): Metadata | undefined {
    const trailers = this.#trailers;
    return trailers !== undefined && trailers.size > 0 ? trailers : undefined;
  }

  /** Whether it goes on because its method is kept. */
  protected get isKept(): boolean {
    return this.#lease?.isRunning === true;
  }

  /** Whether the handler was told to stop. */
  protected get isStopped(): boolean {
    return this.#failure !== undefined;
  }

  /** Tells the handler to stop. */
  protected stop(error: TwobyteError): void {
    this.#failure = error;
    this.#controller?.abort(error);
  }

  /** A session of the call's ended: true when the work goes on, for the lease, because of it. */
  protected keep(error: TwobyteError): boolean {
    const { keepMs } = this.method;
    //@fault cancel-leaves-work suite R-STREAM-35 if (keepMs === undefined) return false;
    if (error.scope !== "session" || keepMs === undefined) return false;
    this.#lease ??= new Lease(this.#clock, () =>
      this.abandon(new TwobyteError("deadline_exceeded", "nobody came back for the answer")),
    );
    //@fault lease-too-long suite R-STREAM-36 this.#lease.extend(this.#clock.now() + keepMs * 1000);
    this.#lease.extend(Math.min(this.#clock.now() + keepMs, this.#endsAt));
    this.#kept.add(this);
    return true;
  }

  /** The work is over, or its lease. */
  protected release(): void {
    if (this.#lease === undefined) return;
    this.#lease.stop();
    this.#kept.delete(this);
  }

  /** What the caller is told of what the handler threw. */
  protected told(reason: unknown, processed: Processed = "maybe"): TwobyteError {
    const error = TwobyteError.from(reason);
    // What another server said is not for this one's clients, and neither is what was not meant.
    const isMeant = reason === error && !error.remote;
    if (!isMeant || error.code === "internal") this.report(error.cause ?? reason);
    //@fault internals-leak suite R-ERROR-2 return isMeant ? error : new TwobyteError("internal", (reason as Error).message, { processed });
    return isMeant ? error : new TwobyteError("internal", "an unexpected error", { processed });
  }
}
