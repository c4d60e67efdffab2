import type { Cursor } from "@twobyte/session";
import { TwobyteError } from "@twobyte/session";
import type { LogItem } from "../../log/log-item.ts";
import type { MemoryLog } from "../../log/memory-log.ts";
import type { ServerCall } from "../../server-call.ts";
import type { Room } from "../room.ts";
import { enterCopy } from "../room.ts";
import type { LinkedHub } from "./linked-hub.ts";

/** A key's log at one server, and its subscribers there, those that wait for it too. */
export class LocalReaders {
  /** The log, whole or a copy that follows the keeper's. */
  room: Room<MemoryLog> | undefined;
  /** Whether anybody was ever told of a place in the log. */
  wasRead = false;
  #isOpen = false;
  /** The log is here as soon as it reaches this. */
  #opensAt: number | undefined;
  readonly #waiting = new Set<ServerCall>();
  readonly #hub: LinkedHub;
  readonly #name: string;
  readonly #left: () => void;

  /** `left`: fewer want the log than before. */
  constructor(hub: LinkedHub, name: string, left: () => void) {
    this.#hub = hub;
    this.#name = name;
    this.#left = left;
  }

  /** Whether anybody wants the log. */
  get isWanted(): boolean {
    return this.#waiting.size > 0 || (this.room?.readers ?? 0) > 0;
  }

  /** Where the log goes on here; undefined when it is not here. */
  get end(): Cursor | undefined {
    const log = this.room?.log;
    return log && { epoch: log.epoch, offset: log.end };
  }

  /** What is in the log. */
  get items(): LogItem[] {
    const log = this.room?.log;
    const items: LogItem[] = [];
    for (let offset = log?.first ?? 0; offset < (log?.end ?? 0); offset++) {
      const item = log?.at(offset);
      if (item !== undefined) items.push(item);
    }
    return items;
  }

  join(call: ServerCall): void {
    if (this.#isOpen && this.room !== undefined) {
      this.#enter(this.room, call);
      return;
    }
    this.#waiting.add(call);
    call.onOver = () => {
      this.#waiting.delete(call);
      this.#left();
    };
  }

  /** The log is here as it is at its keeper: whoever waits begins. */
  open(): void {
    this.#isOpen = true;
    for (const call of [...this.#waiting]) {
      this.#waiting.delete(call);
      if (this.room !== undefined) this.#enter(this.room, call);
    }
  }

  /** The log, made when there is none. */
  begin(): Room<MemoryLog> {
    this.room ??= this.#hub.newRoom(this.#name);
    return this.room;
  }

  /** Goes on with another log in the place of none. */
  adopt(room: Room<MemoryLog>): void {
    this.room = room;
  }

  /** The keeper sends a copy of its log from a place on; it is all here once it reaches `end`. */
  copy(from: Cursor, end: number): void {
    if (this.room !== undefined && this.room.log.epoch !== from.epoch) this.breakOff();
    const isNew = this.room === undefined;
    const { log } = this.begin();
    const isApart = from.offset > log.end || from.offset < log.first;
    //@fault epoch-of-its-own suite R-TOPIC-1 if (isApart) log.moveTo({ epoch: from.epoch, offset: from.offset });
    if (isNew || isApart) log.moveTo({ epoch: from.epoch, offset: from.offset });
    this.#opensAt = end;
    this.#openIfThere(log);
  }

  /** An item of the keeper's. */
  copied(offset: number, item: LogItem): void {
    const log = this.room?.log;
    if (log === undefined || this.#opensAt === undefined || offset < log.end) return;
    // The keeper's log had dropped what lies between.
    if (offset > log.end) log.moveTo({ epoch: log.epoch, offset });
    log.append(item);
    this.#openIfThere(log);
  }

  /** What comes now is of no copy that was asked for, until there is another. */
  pause(): void {
    this.#opensAt = undefined;
  }

  /** Nobody here needs the log any more. */
  drop(): void {
    const { room } = this;
    this.#forget();
    if (room !== undefined) this.#hub.giveBack(room);
  }

  /** The log is not continued: whoever reads it is told so behind its last item (R-TOPIC-6). */
  breakOff(): void {
    const { room } = this;
    if (room === undefined) return;
    this.#forget();
    if (room.readers === 0) {
      this.#hub.giveBack(room);
      return;
    }
    const said = "the server that kept the topic is gone, and what it knew of it";
    room.log.finish(new TwobyteError("aborted", said, { retry: "now" }));
  }

  #openIfThere(log: MemoryLog): void {
    if (!this.#isOpen && log.end >= (this.#opensAt ?? Number.POSITIVE_INFINITY)) this.open();
  }

  #forget(): void {
    this.#opensAt = undefined;
    this.room = undefined;
    this.#isOpen = false;
    this.wasRead = false;
  }

  #enter(room: Room<MemoryLog>, call: ServerCall): void {
    this.wasRead = true;
    enterCopy(room, call, this.#hub.method.replay, () => {
      if (room === this.room) this.#left();
      else if (room.readers === 0) this.#hub.giveBack(room);
    });
  }
}
