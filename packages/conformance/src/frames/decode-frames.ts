import { BinaryHeader } from "./binary-header.ts";
import type { FrameMembers } from "./frame-fields.ts";
import { FrameRefusal, refuse } from "./frame-refusal.ts";
import { data, frameTable, open } from "./frame-table.ts";
import type { HeaderReader } from "./header-reader.ts";
import { TextHeader } from "./text-header.ts";

/** The frames of a transport message, or the code of the error that it is refused with. */
export type DecodedFrames =
  | { readonly frames: readonly FrameMembers[] }
  | { readonly error: string };

/**
 * Reads a transport message (spec chapter 7), written from the spec alone.
 *
 * @param methods codes that open a stream; all others of applications are those of messages
 */
export function decodeFrames(
  message: Uint8Array | string,
  methods: ReadonlySet<string>,
): DecodedFrames {
  try {
    const parts = typeof message === "string" ? splitText(message) : splitBinary(message);
    return { frames: parts.map((one) => decodeFrame(one, methods)) };
  } catch (error) {
    if (error instanceof FrameRefusal) return { error: error.code };
    throw error;
  }
}

const mostBatch = 65_536;

function splitText(message: string): string[] {
  const parts = message.split("\u001e");
  if (parts.length > 1 && Buffer.byteLength(message) > mostBatch) refuse("limit_exceeded");
  return parts.length > 1 && parts.includes("") ? refuse("truncated") : parts;
}

function splitBinary(message: Uint8Array): Uint8Array[] {
  if (message[0] !== 0x1e) return [message];
  if (message.length > mostBatch) refuse("limit_exceeded");
  const parts: Uint8Array[] = [];
  let at = 1;
  while (at < message.length) {
    const { length, size } = lengthAt(message, at);
    if (length === 0 || length > message.length - at - size) refuse("truncated");
    at += size;
    parts.push(message.subarray(at, at + length));
    at += length;
  }
  if (parts.length === 0) refuse("truncated");
  return parts.length === 1 ? refuse("not_canonical") : parts;
}

function lengthAt(message: Uint8Array, at: number): { length: number; size: number } {
  let length = 0;
  for (let size = 1; ; size += 1) {
    const byte = message[at + size - 1] ?? refuse("truncated");
    length += (byte & 0x7f) * 2 ** (7 * (size - 1));
    if (size > 8) refuse("out_of_range");
    if (byte >= 0x80) continue;
    if (byte === 0 && size > 1) refuse("overlong");
    return length > 2 ** 32 - 1 ? refuse("out_of_range") : { length, size };
  }
}

function decodeFrame(frame: Uint8Array | string, methods: ReadonlySet<string>): FrameMembers {
  if (typeof frame === "string" && /\p{Surrogate}/u.test(frame)) refuse("invalid_utf8");
  if (frame.length < 2) refuse("truncated");
  const isText = typeof frame === "string";
  const code = isText ? frame.slice(0, 2) : String.fromCharCode(...frame.subarray(0, 2));
  const reader: HeaderReader = isText ? new TextHeader(frame.slice(2)) : new BinaryHeader(frame, 2);
  const known = frameTable.get(code);
  if (known !== undefined) {
    const [kind, read] = known;
    const members = read(reader);
    if (!("payload" in members)) reader.end();
    return { kind, ...members };
  }
  if (/^![a-z]$/.test(code)) return { kind: "ignored", code };
  if (!/^[A-Za-z][0-9A-Za-z]$/.test(code)) refuse("unknown_code");
  if (methods.has(code)) return { kind: "open", code, ...open(reader) };
  return { kind: "data", code, ...data(reader) };
}
