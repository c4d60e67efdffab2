import type { StreamReceiver } from "@twobyte/session";
import { encodeMessage, refusal, TwobyteError } from "@twobyte/session";
import { SILENT_RECEIVER } from "@twobyte/session/server";
import type { BoundMethod } from "../bound-service.ts";
import type { SessionCallStart } from "../server-call.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { KeyedCaller } from "./keyed-caller.ts";
import { KeyedRun, lastRevision } from "./keyed-run.ts";
import { PendingKey } from "./pending-key.ts";
import type { ResultMethod } from "./result-copy.ts";
import { copyOfResult } from "./result-copy.ts";
import type { ResultAnswer, ResultLink, ResultPlace } from "./result-link.ts";
import type { Result } from "./result-message.ts";
import type { KeyedCall, ResultStore } from "./result-store.ts";

/** What an answer takes besides its bytes, and a call besides its answers. */
const OVERHEAD = 128;

/** Takes calls that have keys: runs each once, and answers its repeats (spec 9.5). */
export class KeyedCalls implements ResultPlace {
  /** Asks other servers; undefined for one that has none. */
  link: ResultLink | undefined;
  readonly #store: ResultStore;
  readonly #newest: number;
  readonly #methods: ReadonlyMap<string, ResultMethod>;
  /** Keys that others are asked for, and who wants to know what comes of it. */
  readonly #pending = new Map<string, PendingKey>();

  /** `newest` is the last revision that the server has, a draft included; `methods` are all it has. */
  constructor(
    store: ResultStore,
    newest: number,
    methods: readonly (ResultMethod & { readonly code: string })[] = [],
  ) {
    this.#store = store;
    this.#newest = newest;
    this.#methods = new Map(methods.map((method) => [method.code, method]));
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
    if (known === "dropped") throw dropped();
    const pending = this.#pending.get(id);
    const other = known ?? pending;
    //@fault other-input-joins suite R-STREAM-25
    if (other !== undefined && other.fingerprint !== fingerprint) throw otherInput();
    const isEvent = method.kind === "event";
    if (known === undefined && (pending !== undefined || this.link?.isAlone === false)) {
      const asked = pending ?? this.#ask(id, new PendingKey(bound, start, input, fingerprint));
      return isEvent ? SILENT_RECEIVER : asked.add(start);
    }
    const call = known ?? this.#run(bound, start, id, fingerprint, input);
    return isEvent ? SILENT_RECEIVER : new KeyedCaller(start, call);
  }

  // What other servers ask for.

  find(id: string): KeyedCall | "dropped" | undefined {
    return this.#store.find(id);
  }

  whenAsked(id: string, settled: () => void): boolean {
    const pending = this.#pending.get(id);
    pending?.onSettled.push(settled);
    return pending !== undefined;
  }

  methodOf(id: string): ResultMethod | undefined {
    const [, code] = JSON.parse(id) as readonly unknown[];
    return this.#methods.get(String(code));
  }

  results(): Iterable<readonly [string, KeyedCall]> {
    return this.#store.results?.() ?? [];
  }

  take(id: string, result: Result): void {
    const method = this.methodOf(id);
    if (method !== undefined && this.#store.find(id) === undefined) this.#copy(id, result, method);
  }

  #copy(id: string, result: Result, method: ResultMethod): KeyedCall {
    const { bytes, ...call } = copyOfResult(result, method);
    this.#store.begin(id, call);
    this.#store.finish(id, bytes + OVERHEAD * (result.items.length + 1));
    return call;
  }

  /** R-STREAM-42 */
  #ask(id: string, pending: PendingKey): PendingKey {
    const { revision } = pending.start.stream;
    this.#pending.set(id, pending);
    const settle = (): void => {
      this.#pending.delete(id);
      for (const settled of pending.onSettled) settled();
    };
    const drop = this.link?.ask({ id, revision, newest: this.#newest }, (answer) => {
      this.#answered(id, pending, answer);
      settle();
    });
    pending.onLeft = () => {
      drop?.();
      settle();
    };
    return pending;
  }

  #answered(id: string, pending: PendingKey, answer: ResultAnswer): void {
    const { bound, start, fingerprint, input } = pending;
    if (answer.kind === "dropped") pending.fail(dropped());
    else if (answer.kind === "lost") pending.fail(lost());
    else if (answer.kind === "result" && answer.result.fingerprint !== fingerprint) {
      pending.fail(otherInput());
    } else if (answer.kind === "result") {
      pending.begin(this.#copy(id, answer.result, bound.method));
    } else if (!pending.isLeft) {
      try {
        pending.begin(this.#run(bound, start, id, fingerprint, input));
      } catch (error) {
        pending.fail(TwobyteError.from(error));
      }
    }
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

function dropped(): TwobyteError {
  return new TwobyteError("aborted", "the call was made, and its result is not kept any more");
}

function otherInput(): TwobyteError {
  return refusal("already_exists", "the key was used with another input");
}

function lost(): TwobyteError {
  return new TwobyteError("unavailable", "the server that ran the call is gone", { retry: "now" });
}
