import type { IncomingHttpHeaders } from "node:http";
import type { ConnectionInfo } from "../principal.ts";

/** Of no use behind the handshake, and another one each time. */
const NONCE = "sec-websocket-key";
/** So many names, with values of so many characters, are remembered. */
const MAX_NAMES = 64;
const MAX_VALUE = 512;

type Kept = ConnectionInfo["headers"];
type Value = Kept[string];

/** By name: the value that came last. */
const lastValues = new Map<string, Value>();
let last: Kept = Object.freeze({});

/**
 * The headers of an upgrade as they are kept for as long as the connection: without the nonce of the
 * handshake. What is the same as a client before had is kept once for both.
 */
export function keptHeaders(headers: IncomingHttpHeaders): Kept {
  const kept: Record<string, Value> = {};
  let count = 0;
  let isSame = true;
  for (const name in headers) {
    if (name === NONCE) continue;
    const value = shared(name, headers[name]);
    kept[name] = value;
    count++;
    isSame &&= last[name] === value;
  }
  if (!isSame || count !== Object.keys(last).length) last = Object.freeze(kept);
  return last;
}

function shared(name: string, value: Value): Value {
  const known = lastValues.get(name);
  if (known === value) return known;
  const isShort = typeof value === "string" && value.length <= MAX_VALUE;
  if (isShort && (known !== undefined || lastValues.size < MAX_NAMES)) lastValues.set(name, value);
  return value;
}
