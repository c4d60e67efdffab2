import type { Payload } from "../payload.ts";
import { copyOf } from "../payload.ts";

/** Gives a copy away and overwrites it afterwards, as a transport does with its memory. */
export function lend(data: Payload, take: (data: Payload) => void): void {
  if (typeof data === "string") {
    take(data);
    return;
  }
  const copy = copyOf(data);
  take(copy);
  copy.fill(0xff);
}
