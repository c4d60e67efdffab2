import type { TwobyteError } from "@twobyte/session";
import type { ConnectionInfo, Principal } from "./principal.ts";

/** What happened to a session; see `ServeOptions.onSession`. */
export interface SessionEvent {
  /**
   * `began`: a client has a new session. `gap`: the same, in the place of one that could not be
   * continued. `lost`: its connection is gone, and it waits for another. `resumed`: it has another.
   * `renewed`: its client has shown new credentials. `denied`: they were not good, or another's.
   * `ended`: it is over, which is said once of each.
   */
  readonly type: "began" | "gap" | "lost" | "resumed" | "renewed" | "denied" | "ended";
  /** The session's id; no secret. */
  readonly session: string;
  /** Whose it is. */
  readonly principal: Principal | undefined;
  /** The connection that it has or had last. */
  readonly connection: ConnectionInfo;
  /** Why it ended, or why credentials were denied; undefined when it ended as it should. */
  readonly error?: TwobyteError | undefined;
}
