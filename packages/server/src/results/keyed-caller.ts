import type { Cursor, Stream, StreamReceiver } from "@twobyte/session";
import { decodeMessage, messageByName, rawPayload, TwobyteError } from "@twobyte/session";
import type { ServerSession } from "@twobyte/session/server";
import { isToBeSkipped } from "../is-to-be-skipped.ts";
import type { Log } from "../log/log.ts";
import type { LogItem } from "../log/log-item.ts";
import { rawDetail } from "../raw-detail.ts";
import type { SessionCallStart } from "../server-call.ts";
import type { Turns } from "../turns.ts";
import type { KeyedCall } from "./result-store.ts";

/** One of those who wait for a keyed call: sends its answers into a stream, from a place of its own. */
export class KeyedCaller implements StreamReceiver {
  readonly #engine: ServerSession;
  readonly #turns: Turns;
  readonly #stream: Stream;
  readonly #method: SessionCallStart["method"];
  readonly #report: SessionCallStart["report"];
  readonly #call: KeyedCall;
  readonly #leave: (error: TwobyteError) => void;
  readonly #unwatch: () => void;
  #place: number;
  #isOver = false;

  /** Begins at `from`, or at the first answer that is kept. */
  constructor(start: SessionCallStart, call: KeyedCall, from: Cursor | undefined) {
    this.#engine = start.engine;
    this.#turns = start.turns;
    this.#stream = start.stream;
    this.#method = start.method;
    this.#report = start.report;
    this.#call = call;
    this.#place = placeOf(call.log, from);
    if (this.#method.kind === "serverStream") {
      const { epoch } = call.log;
      this.#engine.opened(this.#stream, { epoch, offset: this.#place });
    }
    this.#leave = call.join();
    this.#unwatch = call.log.watch(() => this.#pump());
    this.#pump();
  }

  message(): void {}

  skipped(): void {}

  ended(): void {}

  failed(error: TwobyteError): void {
    this.#end();
    this.#leave(error);
  }

  writable(): void {
    this.#pump();
  }

  /** Sends what is there, as far as the client takes it. */
  #pump(): void {
    const { log } = this.#call;
    while (!this.#isOver && this.#place < log.end) {
      if (!this.#stream.canSend) return;
      if (this.#turns.isOver) {
        void this.#turns.next().then(() => this.#pump());
        return;
      }
      this.#next(log);
    }
    if (!this.#isOver && log.ended !== undefined) this.#finish(log.ended.error);
  }

  #next(log: Log): void {
    const item = log.at(this.#place);
    if (item === undefined) {
      // The log holds so much, and this client was too slow for it.
      this.#engine.skip(this.#stream, log.first - this.#place, "overflow");
      this.#place = log.first;
      return;
    }
    this.#place++;
    this.#call.reached(this.#place);
    try {
      this.#send(item);
    } catch (cause) {
      const { name, kind } = this.#method;
      if (kind === "serverStream" && isToBeSkipped(cause)) {
        this.#engine.skip(this.#stream, 1, "inexpressible");
        return;
      }
      this.#tell(cause);
      this.#finish(new TwobyteError("internal", `an answer of ${name} cannot be sent`));
    }
  }

  #send({ message, revision, payload }: LogItem): void {
    const { outputs, kind } = this.#method;
    const stream = this.#stream;
    const codec = messageByName(outputs, message, stream.revision);
    const own = outputs.find((one) => one.codec.name === message)?.codec;
    if (codec?.code === undefined || own === undefined) {
      const isAlone = kind !== "serverStream";
      const hasAnswers = messageByName(outputs, undefined, stream.revision) !== undefined;
      if (isAlone && hasAnswers) throw new Error(`revision ${stream.revision} has no ${message}`);
      if (!isAlone) this.#engine.skip(stream, 1, "inexpressible");
    } else if (stream.revision === revision && this.#engine.profile === "binary") {
      this.#engine.send(stream, codec.code, rawPayload, payload);
    } else {
      this.#engine.send(stream, codec.code, codec, decodeMessage(own, payload, revision));
    }
  }

  #finish(error: TwobyteError | undefined): void {
    this.#end();
    this.#leave(error ?? DONE);
    if (error === undefined) {
      this.#engine.end(this.#stream, this.#call.leftBehind);
      return;
    }
    const failing = { method: this.#method, report: (problem: unknown) => this.#tell(problem) };
    const detail = rawDetail(failing, error, this.#engine, this.#stream);
    this.#engine.fail(this.#stream, error, detail);
  }

  #tell(problem: unknown): void {
    const { service, name } = this.#method;
    this.#report(problem, { service, name });
  }

  #end(): void {
    this.#isOver = true;
    this.#unwatch();
  }
}

const DONE = new TwobyteError("canceled", "the call was answered");

/** Where in a log a caller begins (R-STREAM-19, R-STREAM-20). */
function placeOf({ epoch, first, end }: Log, from: Cursor | undefined): number {
  if (from === undefined) return first;
  const wanted = from.epoch === "" ? end - from.offset : from.offset;
  const isHere = from.epoch === "" || from.epoch === epoch;
  return isHere ? Math.min(Math.max(wanted, first), end) : first;
}
