import type { Cursor, Stream, StreamReceiver } from "@twobyte/session";
import { isTwobyteError, messageByName, TwobyteError } from "@twobyte/session";
import type { ServerSession } from "@twobyte/session/server";
import { beginAt } from "../log/cursor.ts";
import type { Log } from "../log/log.ts";
import type { LogItem } from "../log/log-item.ts";
import type { LogTarget } from "../log/log-reader.ts";
import { LogReader } from "../log/log-reader.ts";
import { StreamTarget } from "../log/stream-target.ts";
import { rawDetail } from "../raw-detail.ts";
import type { SessionCallStart } from "../server-call.ts";
import type { KeyedCall } from "./result-store.ts";

/** One of those who wait for a keyed call: has its answers sent, from a place of its own. */
export class KeyedCaller implements StreamReceiver, LogTarget {
  readonly #engine: ServerSession;
  readonly #stream: Stream;
  readonly #method: SessionCallStart["method"];
  readonly #report: SessionCallStart["report"];
  readonly #call: KeyedCall;
  readonly #reader: LogReader;
  readonly #target: StreamTarget;
  readonly #leave: (error: TwobyteError) => void;

  /** Begins where it was asked to, or at the first answer that is kept. */
  constructor(start: SessionCallStart, call: KeyedCall) {
    this.#engine = start.engine;
    this.#stream = start.stream;
    this.#method = start.method;
    this.#report = start.report;
    this.#call = call;
    const { log, encoded } = call;
    this.#target = new StreamTarget(start.engine, start.stream, start.turns, encoded, this);
    const offset = placeOf(log, start.from);
    this.#reader = new LogReader(log, start.method.overflow?.mode ?? "block", this, offset);
    this.#leave = call.join();
    //@fault opened-unsaid suite R-STREAM-15
    if (this.#isStream) this.#engine.opened(this.#stream, { epoch: log.epoch, offset });
    this.#reader.start();
  }

  // What the stream tells.

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

  // What the reader asks for.

  get isWanted(): boolean {
    return this.#stream.isSending;
  }

  get canSend(): boolean {
    return this.#target.canSend;
  }

  hasTurn(goOn: () => void): boolean {
    return this.#target.hasTurn(goOn);
  }

  sendItem(item: LogItem): boolean {
    this.#call.reached(this.#reader.offset + 1);
    return this.#target.sendItem(item);
  }

  skipItems(count: number, reason: "overflow" | "inexpressible"): void {
    const { outputs, name } = this.#method;
    const { revision } = this.#stream;
    if (this.#isStream) this.#target.skipItems(count, reason);
    else if (messageByName(outputs, undefined, revision) !== undefined)
      throw new Error(`${name} of revision ${revision} has no such answer`);
  }

  end(): void {
    this.#leave(DONE);
    this.#engine.end(this.#stream, this.#call.leftBehind);
  }

  fail(reason: unknown): void {
    const error = this.#unsent(reason);
    this.#leave(error);
    const failing = { method: this.#method, report: (problem: unknown) => this.#tell(problem) };
    const detail = rawDetail(failing, error, this.#engine, this.#stream);
    this.#engine.fail(this.#stream, error, detail);
  }

  get #isStream(): boolean {
    return this.#method.kind === "serverStream";
  }

  /** An answer that this caller cannot be sent, in its revision. */
  #unsent(reason: unknown): TwobyteError {
    if (isTwobyteError(reason)) return reason;
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
function placeOf(log: Log, from: Cursor | undefined): number {
  return from === undefined ? log.first : beginAt(log, from, Number.POSITIVE_INFINITY).offset;
}
