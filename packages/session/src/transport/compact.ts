import type { OutgoingData } from "../payload.ts";
import { copyOf } from "../payload.ts";

/**
 * The same, in memory of its own unless it has half of that which it is in: messages are written into
 * large chunks, and whoever keeps a few bytes keeps the whole of one.
 */
export function compact(data: OutgoingData): OutgoingData {
  if (typeof data === "string" || data.length * 2 >= data.buffer.byteLength) return data;
  return copyOf(data);
}
