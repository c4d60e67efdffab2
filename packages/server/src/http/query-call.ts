import type { PayloadCodec, Profile, RawDetail } from "@twobyte/session";
import { Stream, TwobyteError } from "@twobyte/session";
import { SILENT_RECEIVER } from "@twobyte/session/server";
import { encodeBinary } from "@twobyte/wire";
import type { BoundMethod } from "../bound-service.ts";
import type { CallEngine, CallStart } from "../server-call.ts";
import { ServerCall } from "../server-call.ts";
import { errorProblem } from "./error-problem.ts";

/** What a query was answered with. */
export interface QueryAnswer {
  /** The message's code, two characters; undefined where the method answers nothing. */
  readonly code: string | undefined;
  /** Its canonical bytes. */
  readonly bytes: Uint8Array;
}

/** A query whose answer nobody has a session for. */
export type QueryStart = Omit<
  CallStart,
  "engine" | "stream" | "from" | "method" | "deadlineMs" | "metadata" | "read"
>;

const GONE = new TwobyteError("canceled", "the client is gone");
const NOTHING: QueryAnswer = { code: undefined, bytes: new Uint8Array() };

/**
 * Has a handler answer a query outside of any session. Rejects with the `HttpProblem` of its error;
 * `signal` says that nobody waits any more.
 */
export function callQuery(
  bound: BoundMethod,
  input: unknown,
  start: QueryStart,
  signal: AbortSignal,
): Promise<QueryAnswer> {
  const { method } = bound;
  const { revision } = start.peer;
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(errorProblem(GONE));
      return;
    }
    const engine = new AnswerTaker(resolve, reject);
    const stream = new Stream({ isOpen: true }, false, method, SILENT_RECEIVER, true, false);
    stream.revision = revision;
    stream.sendLimit = Number.POSITIVE_INFINITY;
    const call = new ServerCall({
      ...start,
      engine,
      stream,
      method,
      from: undefined,
      read: noItems,
      deadlineMs: undefined,
      metadata: undefined,
    });
    const gone = (): void => {
      engine.fail(stream, GONE);
      call.failed(GONE);
    };
    signal.addEventListener("abort", gone);
    const done = Promise.resolve(bound.run(call, input));
    void done.then(() => signal.removeEventListener("abort", gone));
  });
}

/** Takes the one answer of a call. */
class AnswerTaker implements CallEngine {
  readonly profile: Profile = "binary";
  readonly #resolve: (answer: QueryAnswer) => void;
  readonly #reject: (problem: Error) => void;
  #answer: QueryAnswer = NOTHING;

  constructor(resolve: (answer: QueryAnswer) => void, reject: (problem: Error) => void) {
    this.#resolve = resolve;
    this.#reject = reject;
  }

  send(stream: Stream, code: string, codec: PayloadCodec, value: unknown): void {
    const write: PayloadCodec["write"] = (w, one, revision) => codec.write(w, one, revision);
    const bytes = encodeBinary(write, value, stream.revision);
    const { maxBytes } = stream.method;
    if (bytes.length > maxBytes) {
      const said = `a message of ${bytes.length} bytes; the method allows ${maxBytes}`;
      throw new TwobyteError("resource_exhausted", said);
    }
    this.#answer = { code, bytes };
  }

  end(stream: Stream): void {
    stream.isSending = false;
    this.#resolve(this.#answer);
  }

  fail(stream: Stream, error: TwobyteError, detail?: RawDetail): void {
    stream.isSending = false;
    this.#reject(errorProblem(error, detail));
  }

  // A query has one answer, of no log, and sends no items.
  opened(): boolean {
    return false;
  }
  sendShared(): void {}
  refuse(): void {}
  skip(): void {}
  consume(): void {}
  done(): void {}
}

function noItems(): never {
  throw new TypeError("a query takes no items");
}
