import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { Profile } from "../payload.ts";
import { sessionError } from "./error-frames.ts";

/** R-SES-35 */
export function otherProfile(profile: Profile): TwobyteError {
  return sessionError("invalid_argument", `the session is in the ${profile} profile`);
}

/** The server takes nobody any more. */
export function stopped(): TwobyteError {
  return sessionError("unavailable", "the server has stopped", { retry: "now", processed: "no" });
}
