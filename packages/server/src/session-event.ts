import type { Callee, TwobyteError } from "@twobyte/session";
import type { ConnectionInfo, Principal } from "./principal.ts";

/** What happened to a session; see `ServeOptions.onSession`. */
export interface SessionEvent {
  /**
   * `began`: a client has a new session. `gap`: the same, in the place of one that could not be
   * continued. `lost`: its connection is gone, and it waits for another. `resumed`: it has another.
   * `renewed`: its client has shown new credentials. `denied`: they were not good, or another's.
   * `ended`: it is over. `left`: it went on at another server, where it has `arrived` (spec chapter
   * 15); calls may go on here. A server hears of the begin or the arrival of each session once, and
   * of its end or its leave once.
   */
  readonly type:
    | "began"
    | "gap"
    | "lost"
    | "resumed"
    | "renewed"
    | "denied"
    | "ended"
    | "arrived"
    | "left";
  /** The session's id; no secret. */
  readonly session: string;
  /** Whose it is. */
  readonly principal: Principal | undefined;
  /** The connection that it has or had last. */
  readonly connection: ConnectionInfo;
  /** To call the services that the client serves, with a generated package's `server-clients`. */
  readonly callee: Callee;
  /** Why it ended, or why credentials were denied; undefined when it ended as it should. */
  readonly error?: TwobyteError | undefined;
}
