import { sessionError } from "../engine/error-frames.ts";
import { mismatched, supplanted } from "../engine/server-refusals.ts";
import type { ServerSession } from "../engine/server-session.ts";
import type { ServerSessions } from "../engine/server-sessions.ts";
import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { Claimant } from "./link-message.ts";

/** What a client says that goes on with a session at another node. */
export interface ClaimedCounts {
  /** Number of the last counted frame that it has. */
  readonly received: number;
  /** That of the glimpse before, if there was one. */
  readonly generation?: number | undefined;
}

/**
 * The session that another node asks for, if it may have it (R-HAND-4); why not; or undefined
 * when there is none that it may know of.
 */
export function judgeClaim(
  engine: ServerSessions,
  { session: id, principal, secret }: Claimant,
  counts?: ClaimedCounts,
): ServerSession | TwobyteError | undefined {
  const session = engine.sessions.get(id);
  //@fault claims-unjudged suite R-HAND-4 if (session === undefined) return undefined;
  if (session?.principal !== principal || !session.secrets.isValid(secret)) return undefined;
  // R-HAND-9
  //@fault offered-twice R-HAND-9
  if (session.isAway) return comeAgain();
  if (counts === undefined) return session;
  const { core } = session;
  const { received, generation = core.generation } = counts;
  if (core.generation !== generation) {
    return supplanted();
  }
  // A hello that was slow: its client has come here since, and said that it has more.
  if (received < core.counters.acked) return comeAgain();
  if (!core.canResume(received)) {
    const error = mismatched();
    core.die(error);
    return error;
  }
  return engine.budget.take(session, engine.agenda.now) ?? session;
}

/** The session is on its way somewhere. */
export function comeAgain(): TwobyteError {
  const said = "the session is being handed over";
  return sessionError("aborted", said, { retry: "now", processed: "no" });
}
