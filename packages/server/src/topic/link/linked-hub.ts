import type { EncodedItems } from "../../log/encoded-items.ts";
import type { LogItem } from "../../log/log-item.ts";
import type { MemoryLog } from "../../log/memory-log.ts";
import type { ServerCall } from "../../server-call.ts";
import type { Room } from "../room.ts";

/** What a topic's keys are shared by. A key is called by its bytes, in base64url. */
export interface HubLink {
  /** Whether the key is known here. */
  has(name: string): boolean;
  /**
   * Brings an item to all subscribers of the key, on whatever server. Throws a `TwobyteError` when
   * too much waits for the others.
   */
  publish(name: string, item: LogItem): void;
  /** Whether nothing that was published to the key is on its way to its log. */
  isSettled(name: string): boolean;
  /** Resolves when nothing is on its way of what was published to the key so far. */
  settled(name: string): Promise<void>;
  /** Has a call read the key's log, at once or as soon as it is here. */
  join(name: string, call: ServerCall): void;
}

/** The keys of a topic, as a link needs them. */
export interface LinkedHub {
  readonly method: {
    readonly code: string;
    readonly service: string;
    readonly name: string;
    readonly newest: number;
    readonly replay: number;
  };
  /** Set while the keys are shared. */
  link: HubLink | undefined;
  /** Makes the log of a key, and what goes with it. */
  newRoom(name: string): Room<MemoryLog>;
  /** Nobody reads a room's log any more. */
  giveBack(room: Room): void;
  /** The keys that were used before there was a link, and have no subscribers; it lets go of them. */
  takeIdle(): ReadonlyMap<string, Room<MemoryLog>>;
  /** A key's name in the revision `to`; undefined when that has no such key. */
  nameIn(name: string, from: number, to: number): string | undefined;
  /** The item for a server whose newest revision is `revision`; one that says nothing if need be. */
  itemIn(item: LogItem, revision: number, encoded?: EncodedItems): LogItem;
}
