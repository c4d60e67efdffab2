import type { Cursor, Stream, StreamReceiver } from "@twobyte/session";
import { TwobyteError } from "@twobyte/session";
import type { ServerSession } from "@twobyte/session/server";
import { beginAt } from "../log/cursor.ts";
import { EncodedItems } from "../log/encoded-items.ts";
import type { Log } from "../log/log.ts";
import { LogReader } from "../log/log-reader.ts";
import type { TargetOwner } from "../log/stream-target.ts";
import { StreamTarget } from "../log/stream-target.ts";
import { rawDetail } from "../raw-detail.ts";
import type { SessionCallStart } from "../server-call.ts";
import type { KeyedCall } from "./result-store.ts";

/** One of those who wait for a keyed call: sends its answers into a stream, from a place of its own. */
export class KeyedCaller implements StreamReceiver, TargetOwner {
  readonly #engine: ServerSession;
  readonly #stream: Stream;
  readonly #method: SessionCallStart["method"];
  readonly #report: SessionCallStart["report"];
  readonly #call: KeyedCall;
  readonly #leave: (error: TwobyteError) => void;
  readonly #reader: LogReader;

  /** Begins at `from`, or at the first answer that is kept. */
  constructor(start: SessionCallStart, call: KeyedCall, from: Cursor | undefined) {
    const { engine, stream, method, turns } = start;
    this.#engine = engine;
    this.#stream = stream;
    this.#method = method;
    this.#report = start.report;
    this.#call = call;
    const place = placeOf(call.log, from);
    const encoded = new EncodedItems(method.outputs);
    const target = new StreamTarget(engine, stream, turns, encoded, this);
    const overflow = method.overflow?.mode ?? "block";
    this.#reader = new LogReader(call.log, overflow, target, place.offset);
    if (method.kind === "serverStream") engine.opened(stream, place);
    this.#leave = call.join();
    this.#reader.start();
  }

  get isWanted(): boolean {
    return this.#stream.isSending;
  }

  message(): void {}

  skipped(): void {}

  ended(): void {}

  failed(error: TwobyteError): void {
    this.#reader.stop();
    this.#leave(error);
  }

  writable(): void {
    this.#reader.pump();
  }

  // What the reader tells.

  reached(offset: number): void {
    this.#call.reached(offset);
  }

  inexpressible(): void {
    const { kind, name } = this.#method;
    if (kind === "serverStream") return;
    const { revision } = this.#stream;
    throw new TwobyteError("internal", `${name} of revision ${revision} has no such answer`);
  }

  end(): void {
    this.#leave(DONE);
    this.#engine.end(this.#stream, this.#call.leftBehind);
  }

  fail(reason: unknown): void {
    const error = this.#told(reason);
    this.#leave(error);
    const failing = { method: this.#method, report: (problem: unknown) => this.#tell(problem) };
    const detail = rawDetail(failing, error, this.#engine, this.#stream);
    this.#engine.fail(this.#stream, error, detail);
  }

  /** The handler's own error was reported where it was thrown. */
  #told(reason: unknown): TwobyteError {
    const error = TwobyteError.from(reason);
    if (error === reason && error === this.#call.log.ended?.error) return error;
    if (error === reason && error.code !== "internal") return error;
    this.#tell(reason);
    return new TwobyteError("internal", `an answer of ${this.#method.name} cannot be sent`);
  }

  #tell(problem: unknown): void {
    const { service, name } = this.#method;
    this.#report(problem, { service, name });
  }
}

const DONE = new TwobyteError("canceled", "the call was answered");

/** Where in a log a caller begins: at its first item unless it says otherwise. */
function placeOf(log: Log, from: Cursor | undefined): Cursor {
  if (from === undefined) return { epoch: log.epoch, offset: log.first };
  return beginAt(log, from, Number.POSITIVE_INFINITY);
}
