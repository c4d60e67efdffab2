import type { ServerSession } from "../engine/server-session.ts";
import type { ServerSessions } from "../engine/server-sessions.ts";

/** What a handover is part of. */
export interface HandoverContext {
  readonly engine: ServerSessions;
  /** This node's name; see `NodeLink.node`. */
  readonly node: string;
  /** The engine's time. */
  now(): number;
  /** A session of this node has gone to another; its calls may go on here. */
  left(session: ServerSession): void;
  /** The last call of a session that has left is over. */
  rested(): void;
}
