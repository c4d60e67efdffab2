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
