import type { Ties } from "../handover/ties.ts";

/** What only a session has that goes from one server to another, or has come so (spec chapter 15). */
export class Travels {
  /** How many owners it had before. */
  term = 0;
  /** It is offered to another node, or has gone there (spec 15.2). */
  isAway = false;
  /** The calls of it that run on other nodes (spec 15.3). */
  ties: Ties | undefined;
  /** Told that it is over, when it is offered or has left. */
  onOver: (() => void) | undefined;
}
