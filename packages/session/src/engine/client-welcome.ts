import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { WelcomeFrame } from "../frames/welcome-frame.ts";
import type { ClientConfig } from "./client-config.ts";
import type { Connection } from "./connection.ts";
import { sessionError } from "./error-frames.ts";
import { isSame, markOf } from "./identity.ts";
import { rangeOf, VERSIONS } from "./negotiate.ts";
import { refusalDetail, refusalError } from "./refusal-error.ts";
import type { SessionCore } from "./session-core.ts";

/**
 * Refuses a welcome that means another revision by its number than this side: nothing would be read
 * as it was meant. Returns the error, or undefined for a welcome that is fine. Throws for one that
 * chose what was not offered.
 */
export function refuseWelcome(
  { identity, profile }: ClientConfig,
  connection: Connection,
  { version, revision: { revision, fingerprint } }: WelcomeFrame,
): TwobyteError | undefined {
  const mark = markOf(identity, revision);
  if (version !== VERSIONS.highest || mark === undefined) {
    throw sessionError("failed_precondition", "the server chose what was not offered");
  }
  if (isSame(mark.fingerprint, fingerprint)) return undefined;
  const refused = {
    reason: "fingerprint",
    offered: rangeOf(identity.released, identity.draft),
    supported: { lowest: revision, highest: revision },
  } as const;
  const error = refusalError(refused, "the revision's fingerprints differ");
  connection.refuse(error, refusalDetail(profile, refused));
  return error;
}

/**
 * Whether a welcome is of no use to a client that has `own`, with a connection or without: a hello
 * that came late began another session.
 */
export function isOther(
  { session, verdict }: WelcomeFrame,
  own: string | undefined,
  isLive: boolean,
): boolean {
  if (own === undefined || session === own) return false;
  //@fault others-session-attached suite R-SES-45 return false;
  return isLive || verdict.verdict !== "gap";
}

/** Ends a session of which the server has lost what it acknowledged, and says so where it did. */
export function dieOfLoss(core: SessionCore, connection: Connection): void {
  const said = "the server has lost what it acknowledged";
  const error = sessionError("data_loss", said, { retry: "now" });
  // R-SES-40
  connection.refuse(error);
  core.die(error);
}

/** R-LIVE-13 */
export function welcomeMissed(): TwobyteError {
  const said = "no welcome came in time";
  return sessionError("deadline_exceeded", said, { retry: "now", processed: "no" });
}
