import type { Stream } from "@twobyte/session";
import type { ServerSession } from "@twobyte/session/server";
import type { Turns } from "../turns.ts";
import type { EncodedItems } from "./encoded-items.ts";
import type { LogItem } from "./log-item.ts";
import type { LogTarget } from "./log-reader.ts";

/** What moves a reader's items. */
export type TargetEngine = Pick<ServerSession, "profile" | "sendShared" | "skip">;

/** How the call ends that a reader's items are for. */
export interface TargetOwner {
  /** Whether anybody waits for an item. */
  readonly isWanted: boolean;
  end(): void;
  fail(error: unknown): void;
}

/** The stream of a call as the target of a reader: each item is encoded once for all like it. */
export class StreamTarget implements LogTarget {
  readonly #engine: TargetEngine;
  readonly #stream: Stream;
  readonly #turns: Turns;
  readonly #encoded: EncodedItems;
  readonly #owner: TargetOwner;

  constructor(
    engine: TargetEngine,
    stream: Stream,
    turns: Turns,
    encoded: EncodedItems,
    owner: TargetOwner,
  ) {
    this.#engine = engine;
    this.#stream = stream;
    this.#turns = turns;
    this.#encoded = encoded;
    this.#owner = owner;
  }

  get isWanted(): boolean {
    return this.#stream.isSending || this.#owner.isWanted;
  }

  get canSend(): boolean {
    return this.#stream.canSend;
  }

  hasTurn(goOn: () => void): boolean {
    if (!this.#turns.isOver) return true;
    void this.#turns.next().then(goOn);
    return false;
  }

  sendItem(item: LogItem): boolean {
    const { profile } = this.#engine;
    const { revision, lent } = this.#stream;
    const message = this.#encoded.get(item, profile, revision, lent);
    if (message === undefined) return false;
    this.#engine.sendShared(this.#stream, message);
    return true;
  }

  skipItems(count: number, reason: "overflow" | "inexpressible"): void {
    this.#engine.skip(this.#stream, count, reason);
  }

  end(): void {
    this.#owner.end();
  }

  fail(error: unknown): void {
    this.#owner.fail(error);
  }
}
