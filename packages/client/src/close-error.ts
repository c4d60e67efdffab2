import type { Retry } from "@twobyte/session";
import { errorName, TwobyteError } from "@twobyte/session";

/**
 * What a WebSocket's close code says when nothing else did. Codes of this protocol repeat the
 * verdict in their range: 4000 to 4099 come again now, 4100 to 4199 later, 4500 to 4599 do not.
 */
export function closeError(code: number, reason: string): TwobyteError {
  const range = Math.floor(code / 100);
  const retry: Retry = range === 45 ? "never" : range === 41 ? "after" : "now";
  const name = code >= 4000 && code < 5000 ? errorName(code % 100) : "unavailable";
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
