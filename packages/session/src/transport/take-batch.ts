import { MAX_BATCH } from "../frames/limits.ts";
import type { OutgoingData } from "../payload.ts";
import { sizeOf } from "../payload.ts";
import { joinIn, splitIn } from "../profiles/batches.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";

/** What one more transport message can add to a batch beside its bytes. */
const COST = 4;

/**
 * Takes transport messages off the front of `waiting`, as many as one batch can hold, and makes one
 * of them; at least one has to wait.
 */
export function takeBatch(codec: ProfileCodec, waiting: OutgoingData[]): OutgoingData {
  let size = 1;
  let count = 0;
  for (const message of waiting) {
    size += sizeOf(message) + COST;
    if (count > 0 && size > MAX_BATCH) break;
    count++;
  }
  const [first, ...others] = waiting.splice(0, count);
  if (first === undefined) throw new RangeError("nothing waits");
  return others.length === 0
    ? first
    : joinIn(
        codec,
        [first, ...others].flatMap((one) => splitIn(codec, one)),
      );
}
