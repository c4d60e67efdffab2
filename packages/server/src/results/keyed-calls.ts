import type { StreamReceiver } from "@twobyte/session";
import { encodeMessage, refusal, TwobyteError } from "@twobyte/session";
import { SILENT_RECEIVER } from "@twobyte/session/server";
import type { BoundMethod } from "../bound-service.ts";
import type { SessionCallStart } from "../server-call.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { KeyedCaller } from "./keyed-caller.ts";
import { KeyedRun, lastRevision } from "./keyed-run.ts";
import type { KeyedCall, ResultStore } from "./result-store.ts";

/** Takes calls that have keys: runs each once, and answers its repeats (spec 9.5). */
export class KeyedCalls {
  readonly #store: ResultStore;
  readonly #newest: number;

  /** `newest` is the last revision that the server has, a draft included. */
  constructor(store: ResultStore, newest: number) {
    this.#store = store;
    this.#newest = newest;
  }

  /** The epoch of the results. */
  get epoch(): string {
    return this.#store.epoch;
  }

  /** Takes a call; throws the `TwobyteError` that refuses it. */
  call(bound: BoundMethod, start: SessionCallStart, key: string, input: unknown): StreamReceiver {
    const { method } = bound;
    // R-STREAM-23: a key's scope.
    const id = JSON.stringify([start.principal?.id ?? null, method.code, key]);
    const fingerprint = this.#fingerprint(start, input);
    const known = this.#store.find(id);
    if (known === "dropped") {
      throw new TwobyteError("aborted", "the call was made, and its result is not kept any more");
    }
    if (known !== undefined && known.fingerprint !== fingerprint) {
      throw refusal("already_exists", "the key was used with another input");
    }
    const call = known ?? this.#run(bound, start, id, fingerprint, input);
    return method.kind === "event" ? SILENT_RECEIVER : new KeyedCaller(start, call);
  }

  #run(
    bound: BoundMethod,
    start: SessionCallStart,
    id: string,
    fingerprint: string,
    input: unknown,
  ): KeyedCall {
    const { method, runKeyed } = bound;
    if (runKeyed === undefined) throw refusal("unimplemented", `${method.name} takes no keys`);
    const revision = lastRevision(method, this.#newest);
    const run = new KeyedRun({ ...start, id, store: this.#store, fingerprint, revision });
    void Promise.resolve(runKeyed(run, input)).then(() => run.settled());
    return run.call;
  }

  /** Of the input as the newest revision has it: another client may be of another revision. */
  #fingerprint({ method, stream }: SessionCallStart, input: unknown): string {
    const encoded = (revision: number): Uint8Array =>
      encodeMessage(method.input, input, "binary", revision) as Uint8Array;
    try {
      return fingerprintOf(encoded(lastRevision(method, this.#newest)));
    } catch {
      return fingerprintOf(encoded(stream.revision));
    }
  }
}
