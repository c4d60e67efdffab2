import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { Profile } from "../payload.ts";
import { sessionError } from "./error-frames.ts";
import type { ServerConnection } from "./server-connection.ts";

/** R-SES-35 */
export function otherProfile(profile: Profile): TwobyteError {
  return sessionError("invalid_argument", `the session is in the ${profile} profile`);
}

/** The server takes nobody any more. */
export function stopped(): TwobyteError {
  return sessionError("unavailable", "the server has stopped", { retry: "now", processed: "no" });
}

/** R-SES-45: of a probe. */
export function unknownSession(): TwobyteError {
  const said = "there is no such session";
  return sessionError("not_found", said, { retry: "now", processed: "no" });
}

/** R-SES-23 */
export function supplanted(): TwobyteError {
  const said = "another connection was attached since the welcome";
  return sessionError("aborted", said, { retry: "now" });
}

/** R-SES-19 */
export function mismatched(): TwobyteError {
  return sessionError("data_loss", "the counts do not fit the session", { retry: "now" });
}

/** No hello came within its deadline, or no verdict on it, or no attach frame behind the welcome. */
export function tooLate({ greeting, welcomed }: ServerConnection): TwobyteError {
  const isWelcomed = welcomed !== undefined || greeting?.sought !== undefined;
  const unwelcomed = greeting?.hello === undefined ? "no hello came" : "the hello was not judged";
  const what = isWelcomed ? "nothing was attached" : unwelcomed;
  // An attach frame may be on its way: `aborted` ends this connection alone for the client too.
  // R-SEC-12
  //@fault unjudged-is-aborted suite R-SEC-12 const code = greeting?.hello !== undefined ? "aborted" : "deadline_exceeded";
  const code = isWelcomed ? "aborted" : "deadline_exceeded";
  return sessionError(code, `${what} in time`, { retry: "now", processed: "no" });
}
