import type { Talker } from "../talker.ts";

/** A client that has nothing to say; `heard` gives how many publications a message brings. */
export function listener(heard: (data: Buffer) => number): Talker {
  return { opened: () => {}, heard, isSettled: true };
}
