import type { Payload } from "../payload.ts";
import { copyOf } from "../payload.ts";

/** Gives a copy away and overwrites it afterwards, as a transport does with its memory. */
export function lend(data: Payload, take: (data: Payload) => void): void {
  if (typeof data === "string") {
    take(data);
    return;
  }
  giveAway(copyOf(data), take);
}

/** Gives away what nobody needs again, and overwrites it afterwards. */
export function giveAway(data: Payload, take: (data: Payload) => void): void {
  take(data);
  if (typeof data !== "string") data.fill(0xff);
}
