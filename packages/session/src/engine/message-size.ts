import { tooLong } from "./too-long.ts";

/** Room that the header of a part never exceeds, in either profile. */
export const PART_HEADER = 64;

/** Refuses a message above its method's bound. */
export function checkMessageSize(size: number, maxBytes: number): void {
  if (size > maxBytes) throw tooLong(size, { maxBytes });
}
