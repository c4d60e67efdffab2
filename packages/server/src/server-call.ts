import type {
  Cursor,
  MessageShape,
  Metadata,
  MethodKind,
  Payload,
  RawDetail,
  SkipReason,
  Stream,
  StreamReceiver,
  Tagged,
} from "@twobyte/session";
import { codeNumber, encodeMessage, messageByName, TwobyteError } from "@twobyte/session";
import type { ServerSession } from "@twobyte/session/server";
import type { CallContext, Peer } from "./call-context.ts";
import { CallItems } from "./call-items.ts";
import type { EncodedItems } from "./log/encoded-items.ts";
import { isToBeSkipped } from "./log/encoded-items.ts";
import type { Log } from "./log/log.ts";
import { LogReader } from "./log/log-reader.ts";
import { StreamTarget } from "./log/stream-target.ts";
import type { Principal } from "./principal.ts";
import type { ServerMethod, TakesItems } from "./server-method.ts";
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
  readonly method: ServerMethod<MethodKind, unknown, unknown>;
  readonly principal: Principal | undefined;
  /** In ms of `Date.now`. */
  readonly deadline: number | undefined;
  readonly metadata: Metadata | undefined;
  /** The place that the caller asks for. */
  readonly from: Cursor | undefined;
  readonly peer: Peer;
  readonly report: ReportError;
}

const NO_METADATA: Metadata = new Map();

/** One call that a handler works on: its context, and the way of its answers into the stream. */
export class ServerCall implements StreamReceiver, CallContext {
  readonly principal: Principal | undefined;
  readonly deadline: number | undefined;
  readonly metadata: ReadonlyMap<string, string>;
  readonly method: ServerMethod<MethodKind, unknown, unknown>;
  readonly peer: Peer;
  /** The place in a log that the caller asks for. */
  readonly from: Cursor | undefined;
  skippedItems = 0;
  /** Called once, when nobody waits for an answer any more. */
  onOver: (() => void) | undefined;
  readonly #engine: ServerSession;
  readonly #turns: Turns;
  readonly #stream: Stream;
  readonly #report: ReportError;
  #controller: AbortController | undefined;
  #trailers: Map<string, string> | undefined;
  /** Why the call is over before its end. */
  #failure: TwobyteError | undefined;
  #resume: (() => void) | undefined;
  #items: CallItems | undefined;
  #reader: LogReader | undefined;

  constructor({ engine, turns, stream, method, report, ...start }: CallStart) {
    this.#engine = engine;
    this.#turns = turns;
    this.#stream = stream;
    this.#report = report;
    this.method = method;
    this.principal = start.principal;
    this.deadline = start.deadline;
    this.metadata = start.metadata ?? NO_METADATA;
    this.peer = start.peer;
    this.from = start.from;
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

  /** The revision of the call. */
  get revision(): number {
    return this.#stream.revision;
  }

  /** Whether the method answers with anything in the call's revision. */
  get hasAnswers(): boolean {
    return messageByName(this.method.outputs, undefined, this.#stream.revision) !== undefined;
  }

  /** What the caller sends behind the input; asked for before any of it arrives. */
  receive<Item>(method: TakesItems<Item>): AsyncIterable<Item> {
    const items = new CallItems(method, {
      revision: this.#stream.revision,
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

  /** Resolves when others had their turn. */
  turn(): Promise<void> {
    return this.#turns.next();
  }

  /** Says where the log is that the answers are from; see `ServerSession.opened`. */
  opened(place: Cursor, shared?: number): void {
    this.#engine.opened(this.#stream, place, shared);
  }

  /** Has the answers be those of a log, from `offset` on; whatever ends it ends the call. */
  follow(log: Log, offset: number, encoded: EncodedItems): LogReader {
    const target = new StreamTarget(this.#engine, this.#stream, this.#turns, encoded, this);
    this.#reader = new LogReader(log, this.method.overflow?.mode ?? "block", target, offset);
    this.#reader.start();
    return this.#reader;
  }

  /** Refuses one of the caller's items, and ends nothing. */
  refuse(reason: unknown): void {
    const { told, detail } = this.#told(reason);
    this.#engine.refuse(this.#stream, told, detail);
  }

  /** Ends the call well; items that still come are dropped. */
  end(): void {
    void this.#items?.queue.return();
    const trailers = this.#trailers;
    this.#engine.end(
      this.#stream,
      trailers !== undefined && trailers.size > 0 ? trailers : undefined,
    );
    this.#over();
  }

  /** Ends the call with what its handler threw. */
  fail(reason: unknown): void {
    void this.#items?.queue.return();
    if (!this.isWanted) return;
    const { told, detail } = this.#told(reason);
    this.#engine.fail(this.#stream, told, detail);
    this.#over();
  }

  /** Has this side hear of what nobody else is to. */
  report(error: unknown): void {
    this.#report(error, this.#named());
  }

  message(code: number, payload: Payload, size: number): void {
    try {
      this.#items?.take(code, payload, size);
    } catch (reason) {
      const error = TwobyteError.from(reason);
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
    this.#over();
  }

  writable(): void {
    this.#resume?.();
    this.#resume = undefined;
    this.#reader?.pump();
  }

  #over(): void {
    this.#reader?.stop();
    this.onOver?.();
    this.onOver = undefined;
  }

  /** What the caller is told of what a handler threw; this side hears of what was not meant. */
  #told(reason: unknown): { told: TwobyteError; detail: RawDetail | undefined } {
    const error = TwobyteError.from(reason);
    // What another server said is not for this one's clients, and neither is what was not meant.
    const isMeant = reason === error && !error.remote;
    if (!isMeant || error.code === "internal") this.report(error.cause ?? reason);
    return isMeant
      ? { told: error, detail: this.#detail(error) }
      : { told: new TwobyteError("internal", "an unexpected error"), detail: undefined };
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
