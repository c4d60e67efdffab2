import type { Cursor } from "@twobyte/session";
import type { Log } from "../../log/log.ts";
import type { LogItem } from "../../log/log-item.ts";
import type { LogTarget } from "../../log/log-reader.ts";
import { LogReader } from "../../log/log-reader.ts";
import type { ServerCall } from "../../server-call.ts";
import type { SimTopic } from "./sim-topic.ts";
import { numberIn } from "./sim-topic.ts";

/** What a subscriber was told, in order. */
export type Told =
  | { readonly value: number; readonly at: Cursor }
  | { readonly gap: number | undefined };

/** A subscriber of one key, and what the client library does for it. */
export class SimSubscriber implements LogTarget {
  readonly key: number;
  readonly told: Told[] = [];
  canSend = true;
  isWanted = false;
  /** Whether its subscription has ended, and has to be made again. */
  isCut = true;
  next: Cursor | undefined;
  #again = 0;
  #reader: LogReader | undefined;
  #call: ServerCall | undefined;

  constructor(key: number) {
    this.key = key;
  }

  /** Subscribes at a server, from where it is. */
  join(topic: SimTopic): void {
    this.isCut = false;
    this.isWanted = true;
    const call: object = {
      from: this.next,
      opened: (place: Cursor) => this.#opened(place),
      follow: (log: Log, offset: number) => {
        this.#reader = new LogReader(log, "drop-oldest", this, offset);
        this.#reader.start();
        return this.#reader;
      },
    };
    this.#call = call as ServerCall;
    topic.join(this.#call, this.key);
  }

  /** Its subscription is over: its session has ended, or goes on at another server. */
  leave(): void {
    const call = this.#call;
    this.#call = undefined;
    this.isWanted = false;
    this.isCut = true;
    this.#reader?.stop();
    this.#reader = undefined;
    call?.onOver?.();
  }

  /** Its connection has room, or not. */
  setRoom(canSend: boolean): void {
    this.canSend = canSend;
    if (canSend) this.#reader?.pump();
  }

  hasTurn(): boolean {
    return true;
  }

  sendItem(item: LogItem): boolean {
    const { next } = this;
    if (next === undefined) throw new Error("an item before opened");
    if (this.#again > 0) {
      this.#again--;
      return true;
    }
    this.next = { ...next, offset: next.offset + 1 };
    this.told.push({ value: numberIn(item), at: next });
    return true;
  }

  skipItems(count: number): void {
    if (this.next !== undefined) this.next = { ...this.next, offset: this.next.offset + count };
    this.told.push({ gap: count });
  }

  end(): void {
    throw new Error("a topic has ended well");
  }

  fail(): void {
    this.leave();
  }

  #opened(to: Cursor): void {
    const from = this.next ?? to;
    const missing = from.epoch === to.epoch ? to.offset - from.offset : undefined;
    this.#again = Math.max(0, -(missing ?? 0));
    this.next = from;
    if (missing !== undefined && missing <= 0) return;
    this.next = to;
    this.told.push({ gap: missing });
  }
}
