import type { Blackhole } from "./blackhole.ts";
import type { Buffering } from "./buffer.ts";
import type { ChunkRange } from "./chunk.ts";
import type { CutAfter } from "./cut-after.ts";
import type { Delay } from "./delay.ts";
import type { IdleCut } from "./idle-cut.ts";

/**
 * What goes wrong in one direction. Faults combine: bytes meet them in the order `blackhole`,
 * `buffer`, `coalesce`, `stall`, `delay`, `throttle`, `chunk`, `cutAfter`, and never overtake each
 * other. What is left out is in order.
 */
export interface DirectionFaults {
  /**
   * Half open: nothing gets through, and neither does the end of the connection. What `drop` took is
   * lost for good, so the bytes after it make no sense to the receiver; `unread` keeps it with the
   * sender.
   */
  readonly blackhole?: Blackhole;
  /**
   * Held until this many bytes are there, or until the end of an HTTP message or of the connection:
   * a proxy that buffers. `end` waits for the end alone. `message` is for `down`: it does too, but
   * lets through what comes behind an upgrade, so WebSockets pass and event streams are held.
   */
  readonly buffer?: Buffering;
  /** Gathered for so many ms, then sent as one piece. */
  readonly coalesce?: number;
  /** Held, without bound, until the fault is taken away; then it arrives. */
  readonly stall?: boolean;
  /** Each piece arrives so many ms later, in order. */
  readonly delay?: number | Delay;
  /** Bytes a second. Beyond 64 KiB the sender has to wait. */
  readonly throttle?: number;
  /** Sent in pieces of so many bytes. Beyond 64 KiB the sender has to wait. */
  readonly chunk?: number | ChunkRange;
  /** Exactly so many more bytes get through, then the connection is cut. 0 cuts at once. */
  readonly cutAfter?: number | CutAfter;
}

/**
 * What becomes of upgrades such as WebSocket's: answered with 403 by the proxy (`refuse`), or with
 * another status; sent on as a plain request (`strip`); or let through up to the 101, after which no
 * byte gets through in either direction, only the end (`mute`).
 */
export type BlockUpgrade =
  | "refuse"
  | "strip"
  | "mute"
  | {
      /** The status that the proxy answers with, 400 to 599. */
      readonly status: number;
    };

/** Everything that goes wrong with a connection. What is left out is in order. */
export interface Faults {
  /**
   * A new connection is closed at once by a reset (`refuse`), or taken and never answered, without
   * the server hearing of it (`mute`); it stays mute. Connections that are there stay as they are.
   */
  readonly accept?: "refuse" | "mute";
  /** From the client to the server. */
  readonly up?: DirectionFaults;
  /** From the server to the client. */
  readonly down?: DirectionFaults;
  /** The connection is cut after a silence. A number of ms counts both directions. */
  readonly idleCut?: number | IdleCut;
  /** What becomes of upgrades. Only requests that begin after it was set are concerned. */
  readonly blockUpgrade?: BlockUpgrade;
}
