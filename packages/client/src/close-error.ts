import type { Retry } from "@twobyte/session";
import { errorName, TwobyteError } from "@twobyte/session";

/**
 * What a WebSocket's close code says when nothing else did. Codes of this protocol repeat the
 * verdict in their range: up to 4499 come again, 4100 to 4199 later, 4500 and above do not.
 */
export function closeError(code: number, reason: string): TwobyteError {
  const isOurs = code >= 4000 && code < 5000;
  // R-ERROR-6: whoever does not know a code knows its range.
  const again = code >= 4100 && code < 4200 ? "after" : "now";
  //@fault range-unread suite R-ERROR-6 const retry: Retry = again;
  const retry: Retry = isOurs && code >= 4500 ? "never" : again;
  const name = isOurs ? errorName(code % 100) : "unavailable";
  const text = reason === "" ? `the connection closed (${code})` : `closed (${code}): ${reason}`;
  return new TwobyteError(name, text, { retry, scope: "session", remote: true });
}

/**
 * No connection was made to `url`; `problem` is what the host says of it. Whatever follows the path
 * stays out of the message, since it may be secret.
 */
export function unreachable(url: string, problem: string | undefined): TwobyteError {
  const { protocol, host, pathname } = new URL(url);
  const why = problem ?? "it was refused, or nobody answers";
  const hint = "Does a server of this protocol listen there, at this path?";
  const text = `no connection to ${protocol}//${host}${pathname}: ${why}. ${hint}`;
  return new TwobyteError("unavailable", text, { retry: "now", scope: "session", processed: "no" });
}
