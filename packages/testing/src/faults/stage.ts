import type { Clock } from "../clock.ts";

/** How a connection ends: in order (FIN), or at once with an error (RST). */
export type CutKind = "fin" | "rst";

/** Takes a direction's bytes in order, and then its end. After `fin` there may still be `rst`. */
export interface Outlet {
  push(bytes: Uint8Array): void;
  end(how: CutKind): void;
}

/** One fault of one direction. Without a setting it passes everything on. */
export interface Stage<Setting> extends Outlet {
  /** Another setting, or none: then what is held goes on at once, in order. */
  set(setting: Setting | undefined): void;
  /** So many bytes wait here. */
  readonly held: number;
  /** Forgets what is held, and every timer. */
  stop(): void;
}

/** What stages know of the world. */
export interface Surroundings {
  readonly clock: Clock;
  /** A number from 0 to below 1. */
  readonly random: () => number;
  /** Calls back when what was sent so far had its chance to arrive. */
  readonly turn: (callback: () => void) => void;
  /** Fewer bytes are held than before. */
  readonly drained: () => void;
  /** Ends the whole connection, behind what was pushed so far. */
  readonly cut: (how: CutKind) => void;
}
