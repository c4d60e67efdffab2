import type {
  MessageShape,
  Metadata,
  Payload,
  Processed,
  RawDetail,
  SkipReason,
  Stream,
  StreamReceiver,
  Tagged,
} from "@twobyte/session";
import {
  codeNumber,
  encodeMessage,
  messageByName,
  TwobyteError,
  withProcessed,
} from "@twobyte/session";
import type { ServerSession } from "@twobyte/session/server";
import type { CallContext, Peer } from "./call-context.ts";
import { CallItems } from "./call-items.ts";
import type { Principal } from "./principal.ts";
import type { AnyMethod, TakesItems } from "./server-method.ts";
import type { Turns } from "./turns.ts";

/** Hears of what a handler, or the encoding of its answers, threw by accident. */
export type ReportError = (error: unknown, method: CallContext["method"]) => void;

/** What a call begins with. */
export interface CallStart {
  /** The engine of the session that the call came over. */
  readonly engine: ServerSession;
  /** When the client that calls may be sent more. */
  readonly turns: Turns;
  /** Where the answers go. */
  readonly stream: Stream;
  readonly method: AnyMethod;
  readonly principal: Principal | undefined;
  /** In ms of `Date.now`. */
  readonly deadline: number | undefined;
  readonly metadata: Metadata | undefined;
  readonly peer: Peer;
  readonly report: ReportError;
  /** Judges and decodes an item; see `ItemsOwner.read`. */
  readonly read: (codec: MessageShape, payload: Payload) => unknown;
}

const NO_METADATA: Metadata = new Map();

/** One call that a handler works on: its context, and the way of its answers into the stream. */
export class ServerCall implements StreamReceiver, CallContext {
  readonly principal: Principal | undefined;
  readonly deadline: number | undefined;
  readonly metadata: ReadonlyMap<string, string>;
  readonly method: AnyMethod;
  readonly peer: Peer;
  skippedItems = 0;
  readonly #engine: ServerSession;
  readonly #turns: Turns;
  readonly #stream: Stream;
  readonly #report: ReportError;
  readonly #read: CallStart["read"];
  #controller: AbortController | undefined;
  #trailers: Map<string, string> | undefined;
  /** Why the call is over before its end. */
  #failure: TwobyteError | undefined;
  #resume: (() => void) | undefined;
  #items: CallItems | undefined;

  constructor({ engine, turns, stream, method, report, read, ...start }: CallStart) {
    this.#engine = engine;
    this.#turns = turns;
    this.#stream = stream;
    this.#report = report;
    this.#read = read;
    this.method = method;
    this.principal = start.principal;
    this.deadline = start.deadline;
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

  /** Whether anybody waits for an answer. */
  get isWanted(): boolean {
    return this.#stream.isSending;
  }

  /** Whether an answer may be sent now. */
  get canSend(): boolean {
    return this.#stream.canSend && !this.#turns.isOver;
  }

  /** Whether the method answers with anything in the call's revision. */
  get hasAnswers(): boolean {
    return messageByName(this.method.outputs, undefined, this.#stream.revision) !== undefined;
  }

  /** What the caller sends behind the input; asked for before any of it arrives. */
  receive<Item>(method: TakesItems<Item>): AsyncIterable<Item> {
    const items = new CallItems(method, {
      revision: this.#stream.revision,
      read: this.#read,
      consume: (size) => this.#engine.consume(this.#stream, size),
      skipped: (count) => {
        this.skippedItems += count;
      },
    });
    this.#items = items;
    return items.queue as AsyncIterable<Item>;
  }

  /** Sends an answer. */
  answer(output: unknown): void {
    const { tagged, outputs, name } = this.method;
    const { revision } = this.#stream;
    const { message, value } = tagged ? (output as Tagged) : { message: undefined, value: output };
    const codec = messageByName(outputs, message, revision);
    if (codec?.code === undefined) {
      this.#checkSkippable(message);
      this.#skip();
      return;
    }
    try {
      codec.check?.(value);
      this.#engine.send(this.#stream, codec.code, codec, value);
    } catch (cause) {
      // R-DOWN-3
      if (this.#answersInStream && isToBeSkipped(cause)) {
        this.#skip();
        return;
      }
      throw new TwobyteError("internal", `an answer of ${name} cannot be sent`, { cause });
    }
  }

  /** Resolves when another answer may be sent, or nobody waits for one any more. */
  async drained(): Promise<void> {
    while (this.isWanted && !this.canSend) {
      if (this.#stream.canSend) await this.#turns.next();
      else
        await new Promise<void>((resolve) => {
          this.#resume = resolve;
        });
    }
  }

  /** Ends the call well; items that still come are dropped. */
  end(): void {
    void this.#items?.queue.return();
    const trailers = this.#trailers;
    this.#engine.end(
      this.#stream,
      trailers !== undefined && trailers.size > 0 ? trailers : undefined,
    );
  }

  /**
   * Ends the call with what its handler threw, or what went wrong behind its end: then it was
   * `processed` (R-ERROR-1).
   */
  fail(reason: unknown, processed: Processed = "maybe"): void {
    void this.#items?.queue.return();
    if (!this.isWanted) return;
    const error = TwobyteError.from(reason);
    // What another server said is not for this one's clients, and neither is what was not meant.
    const isMeant = reason === error && !error.remote;
    if (!isMeant || error.code === "internal") this.report(error.cause ?? reason);
    this.#engine.fail(
      this.#stream,
      isMeant ? error : new TwobyteError("internal", "an unexpected error", { processed }),
      isMeant ? this.#detail(error) : undefined,
    );
  }

  /** Has this side hear of what nobody else is to. */
  report(error: unknown): void {
    this.#report(error, this.#named());
  }

  message(code: number, payload: Payload, size: number): void {
    try {
      this.#items?.take(code, payload, size);
    } catch (reason) {
      // R-ERROR-1: its handler was entered.
      const error = withProcessed(TwobyteError.from(reason), "maybe");
      this.#engine.fail(this.#stream, error);
      this.failed(error);
    }
  }

  skipped(count: number, reason: SkipReason): void {
    this.#items?.queue.skip(count, reason);
  }

  ended(): void {
    this.#items?.queue.finish(undefined);
  }

  failed(error: TwobyteError): void {
    this.#failure = error;
    this.#controller?.abort(error);
    this.#items?.fail(error);
    this.writable();
  }

  writable(): void {
    this.#resume?.();
    this.#resume = undefined;
  }

  get #answersInStream(): boolean {
    const { kind } = this.method;
    return kind === "serverStream" || kind === "bidi";
  }

  /** The client's revision has no place for an answer: it hears that one is missing. */
  #skip(): void {
    this.#engine.skip(this.#stream, 1, "inexpressible");
  }

  /** Fails unless the method has such an answer in another revision, and can do without it. */
  #checkSkippable(message: string | undefined): void {
    const { name, outputs } = this.method;
    const isKnown = outputs.some(({ codec }) => message === undefined || codec.name === message);
    if (!isKnown) throw new TwobyteError("internal", `${name} does not answer with ${message}`);
    if (!this.#answersInStream) {
      const { revision } = this.#stream;
      throw new TwobyteError("internal", `${name} of revision ${revision} has no ${message}`);
    }
  }

  #detail(error: TwobyteError): RawDetail | undefined {
    const { detail } = error;
    if (detail === undefined) return undefined;
    const { revision } = this.#stream;
    const codec: MessageShape | undefined = messageByName(
      this.method.errors,
      detail.message,
      revision,
    );
    try {
      if (codec?.code === undefined) throw new Error(`no error message ${detail.message}`);
      const payload = encodeMessage(codec, detail.value, this.#engine.profile, revision);
      return { code: codeNumber(codec.code), payload };
    } catch (problem) {
      this.report(problem);
      return undefined;
    }
  }

  #named(): CallContext["method"] {
    return { service: this.method.service, name: this.method.name };
  }
}

/** Whether a value cannot be encoded for the client, and the schema has it left out. */
function isToBeSkipped(error: unknown): boolean {
  return (
    error instanceof Error && error.name === "CodecError" && "skip" in error && error.skip === true
  );
}
