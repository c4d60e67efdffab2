import type { Callee } from "@twobyte/session";
import type { ConnectionInfo, Principal } from "./principal.ts";

/** What a handler knows of its call besides the input. */
export interface CallContext {
  /** Who calls; always there when the method asks for a principal. */
  readonly principal: Principal | undefined;
  /**
   * Aborts when nobody waits for the answer any more: the caller took the call back, its deadline
   * passed, or the session ended and the method's `detach` keeps nothing. Hand it to whatever takes long. That of an event, for whose end
   * nobody waits, never aborts.
   */
  readonly signal: AbortSignal;
  /** When the caller stops waiting, in ms of this host's clock (`Date.now`), if it said. */
  readonly deadline: number | undefined;
  /** Names and values that came with the call. */
  readonly metadata: ReadonlyMap<string, string>;
  /** Names and values to leave behind, at most 4 KiB; they travel with the end of the call. */
  readonly trailers: Map<string, string>;
  /**
   * How many of the caller's items were left out in front of the one that was handed out last: this
   * side's revision has no place for them. 0 for methods that take no items.
   */
  readonly skippedItems: number;
  /** The names of the method and its service, as in the schema. */
  readonly method: { readonly service: string; readonly name: string };
  /** The client and its revision. */
  readonly peer: Peer;
}

/** The other side of a session. */
export interface Peer {
  /** The schema's revision that the call is in. */
  readonly revision: number;
  /** The connection that the session's hello came over. */
  readonly connection: ConnectionInfo;
  /**
   * Whose services can be called: for the callers in a generated package's `server-clients`.
   * Undefined for a query that came without a session.
   */
  readonly callee?: Callee | undefined;
}
