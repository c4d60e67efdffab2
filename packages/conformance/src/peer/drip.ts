import { setImmediate } from "node:timers/promises";

/** Writes bytes one at a time, with turns of the event loop in between. */
export async function drip(
  bytes: Uint8Array,
  write: (byte: Uint8Array) => void,
  isOver: () => boolean,
): Promise<void> {
  for (let at = 0; at < bytes.length && !isOver(); at++) {
    write(bytes.subarray(at, at + 1));
    await setImmediate();
  }
}
