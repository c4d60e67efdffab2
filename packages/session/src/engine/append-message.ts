import type { BinaryWriter } from "@twobyte/wire";
import type { PayloadCodec } from "./payload-codec.ts";

/**
 * Writes a message behind what `w` holds, without a view of its own: the frame's header stands
 * right in front of it. When the codec throws, the caller sets the writer back.
 */
export function appendMessage(
  w: BinaryWriter,
  codec: PayloadCodec,
  value: unknown,
  revision: number,
): void {
  // Growing moves the writer's memory, but never what lies between its start and here.
  const at = w.pos - w.start;
  w.depth = 0;
  w.suspect = false;
  codec.write(w, value, revision);
  if (!w.suspect || !hasReplacement(w.bytes, w.start + at, w.pos)) return;
  w.pos = w.start + at;
  w.strict = true;
  try {
    codec.write(w, value, revision);
  } finally {
    w.strict = false;
  }
}

/** Whether EF BF BD, which also stands for what was not a scalar value, occurs from `from`. */
function hasReplacement(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = bytes.indexOf(0xef, from); at !== -1 && at + 2 < to; ) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return true;
    at = bytes.indexOf(0xef, at + 1);
  }
  return false;
}
