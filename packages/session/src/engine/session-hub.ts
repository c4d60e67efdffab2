import type { Agenda } from "./agenda.ts";
import type { AttachBudget } from "./attach-budget.ts";
import type { HeldBytes } from "./held-bytes.ts";
import type { MethodShape } from "./method-shape.ts";
import type { ServerConfig } from "./server-config.ts";
import type { ServerSession } from "./server-session.ts";

/** What the sessions of one server share. */
export interface SessionHub {
  readonly agenda: Agenda;
  readonly config: ServerConfig;
  /** The config's methods by their codes as numbers. */
  readonly methods: ReadonlyMap<number, MethodShape>;
  readonly budget: Pick<AttachBudget, "frameSize">;
  readonly heldBytes: HeldBytes;
  /** The session has no connection any more. */
  detached(session: ServerSession): void;
  /** More waits for its next connection. */
  grew(session: ServerSession): void;
  /** The client has shown that it has a secret, as `secretKey` gives it. */
  proven(session: ServerSession, secret: string): void;
  /** A call of the session's is over, or its client has answered a ping. */
  rested(session: ServerSession, isCall: boolean): void;
  /** The session is over. */
  ended(session: ServerSession): void;
}
