import type {
  Cursor,
  MessageShape,
  Payload,
  Processed,
  SkipReason,
  Stream,
  StreamReceiver,
  Tagged,
} from "@twobyte/session";
import { messageByName, TwobyteError, withProcessed } from "@twobyte/session";
import type { Continuation, ServerSession } from "@twobyte/session/server";
import { CallItems } from "./call-items.ts";
import type { EncodedItems } from "./log/encoded-items.ts";
import { isToBeSkipped } from "./log/encoded-items.ts";
import type { Log } from "./log/log.ts";
import { LogReader } from "./log/log-reader.ts";
import { StreamTarget } from "./log/stream-target.ts";
import { rawDetail } from "./raw-detail.ts";
import type { RunStart } from "./running-call.ts";
import { RunningCall } from "./running-call.ts";
import type { TakesItems } from "./server-method.ts";
import type { Turns } from "./turns.ts";

/** What moves a call's answers. */
export type CallEngine = Pick<
  ServerSession,
  | "profile"
  | "opened"
  | "send"
  | "sendShared"
  | "skip"
  | "end"
  | "fail"
  | "refuse"
  | "consume"
  | "done"
>;

/** Work on a call that can go on at another server (spec 15.10). */
export interface Movable {
  /** What it needs there. */
  offered(): Continuation;
  /** It goes on there. */
  left(): void;
}

/** What a call begins with. */
export interface CallStart extends RunStart {
  /** That of the session that the call came over, or what stands in for one. */
  readonly engine: CallEngine;
  /** When the client that calls may be sent more. */
  readonly turns: Turns;
  /** Where the answers go. */
  readonly stream: Stream;
  /** The place in a log that the caller asks for. */
  readonly from: Cursor | undefined;
  /** Judges and decodes an item; see `ItemsOwner.read`. */
  readonly read: (codec: MessageShape, payload: Payload) => unknown;
}

/** What a call that came over a session begins with. */
export interface SessionCallStart extends CallStart {
  readonly engine: ServerSession;
}

/** One call that a handler works on: its context, and the way of its answers into the stream. */
export class ServerCall extends RunningCall implements StreamReceiver {
  /** The place in a log that the caller asks for. */
  readonly from: Cursor | undefined;
  /** Called once, when nobody waits for an answer any more. */
  onOver: (() => void) | undefined;
  /** Work that can go on at another server; set before anything else happens to the call. */
  movable: Movable | undefined;
  /** Whether it goes on at another server: it takes no part in anything here any more. */
  hasLeft = false;
  readonly #engine: CallEngine;
  readonly #turns: Turns;
  readonly #stream: Stream;
  readonly #read: CallStart["read"];
  #resume: (() => void) | undefined;
  #items: CallItems | undefined;
  #reader: LogReader | undefined;

  constructor(start: CallStart) {
    super(start);
    this.#engine = start.engine;
    this.#turns = start.turns;
    this.#stream = start.stream;
    this.from = start.from;
    this.#read = start.read;
  }

  get isWanted(): boolean {
    return this.#stream.isSending || this.isKept;
  }

  get canSend(): boolean {
    return this.#stream.canSend && !this.#turns.isOver;
  }

  /** The revision of the call. */
  get revision(): number {
    return this.#stream.revision;
  }

  /** Where the caller was told that its answers go on; undefined while it was not. */
  get place(): Cursor | undefined {
    const { epoch, offset } = this.#stream;
    return epoch === undefined ? undefined : { epoch, offset };
  }

  /** Whether all that the caller has said was used. */
  get isIdle(): boolean {
    return this.#items?.isIdle !== false;
  }

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

  answer(output: unknown): void {
    if (this.isKept) return;
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

  async drained(): Promise<void> {
    while (this.isWanted && !this.canSend) {
      // What nobody reads needs no room, but others are to have their turn.
      if (this.isKept) {
        await this.#turns.next();
        return;
      }
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
    const error = this.told(reason);
    this.#engine.refuse(this.#stream, error, rawDetail(this, error, this.#engine, this.#stream));
  }

  /** Ends the call well; items that still come are dropped. */
  end(): void {
    this.release();
    void this.#items?.queue.return();
    this.#engine.end(this.#stream, this.leftBehind);
    this.#over();
  }

  fail(reason: unknown, processed: Processed = "maybe"): void {
    const wasWanted = this.isWanted;
    this.ending();
    this.release();
    void this.#items?.queue.return();
    if (!wasWanted) return;
    const error = this.told(reason, processed);
    this.#engine.fail(this.#stream, error, rawDetail(this, error, this.#engine, this.#stream));
    this.#over();
  }

  /** R-STREAM-41; of one that has left its new owner says so (R-HAND-26). */
  ending(): void {
    if (this.movable === undefined || this.hasLeft || this.isIdle) return;
    //@fault untaken-untold suite R-STREAM-41
    this.refuse(untaken());
  }

  protected get isAwaited(): boolean {
    return this.#stream.isSending;
  }

  protected giveUp(error: TwobyteError): void {
    this.stop(error);
    this.writable();
    this.#over();
  }

  message(code: number, payload: Payload, size: number): void {
    try {
      this.#items?.take(code, payload, size);
    } catch (reason) {
      // R-ERROR-1: its handler was entered.
      const error = withProcessed(TwobyteError.from(reason), "maybe");
      this.ending();
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
    const isKept = this.keep(error);
    //@fault work-goes-on suite R-STREAM-11
    if (!isKept) this.stop(error);
    this.#items?.fail(error);
    this.writable();
    if (!isKept) this.#over();
  }

  offered(): Continuation | undefined {
    return this.movable?.offered();
  }

  left(): void {
    this.hasLeft = true;
    this.#items?.queue.finish(undefined);
    this.#over();
    this.movable?.left();
  }

  /** It has left, and nothing of it is here any more. */
  done(): void {
    const said = "the subscription went on at another server";
    this.#engine.done(this.#stream);
    this.stop(new TwobyteError("unavailable", said, { retry: "now" }));
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
}

function untaken(): TwobyteError {
  return new TwobyteError("aborted", "the subscription ended in front of what was published");
}
