import { CodecError } from "@twobyte/wire";
import type { FieldReader } from "../fields/field-reader.ts";
import type { Payload } from "../payload.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import type { Frame, IgnoredFrame } from "./frame.ts";
import { codeText, isIgnorable } from "./frame-code.ts";
import type { OpenFrame } from "./open-frame.ts";
import { openSlots } from "./open-frame.ts";
import { kindOf, PROTOCOL_FRAMES } from "./protocol-frames.ts";

/** The code that `data` begins with, as a number; a frame of less than a code is `truncated`. */
export function codeAt(data: Payload): number {
  //@fault half-a-code R-FRAME-4 if (data.length < 1) throw new CodecError("truncated", "a frame begins with a code");
  if (data.length < 2) throw new CodecError("truncated", "a frame begins with a code");
  const isText = typeof data === "string";
  const first = isText ? data.charCodeAt(0) : (data[0] as number);
  const second = isText ? data.charCodeAt(1) : (data[1] as number);
  if (first > 127 || second > 127) {
    throw new CodecError("unknown_code", "a code is two ASCII characters");
  }
  return (first << 8) | second;
}

/** Whether an application's code is of the form that all of them have (spec 2.1). */
export function isWellFormedCode(number: number): boolean {
  const second = number & 255;
  const isDigit = second >= 0x30 && second <= 0x39;
  //@fault code-of-any-letter R-FRAME-11 return isDigit || isLetter(second);
  return isLetter(number >> 8) && (isDigit || isLetter(second));
}

function isLetter(character: number): boolean {
  const upper = character & ~0x20;
  return upper >= 0x41 && upper <= 0x5a;
}

/** Reads what stands behind an open's code, which is `code`. */
export function decodeOpen(r: FieldReader, code: number): OpenFrame {
  const stream = r.number();
  return { kind: "open", code, stream, ...openSlots.read(r), payload: r.payload() };
}

/** Reads a frame of the protocol's own, whose code is `number`. */
export function decodeProtocolFrame(
  codec: ProfileCodec,
  data: Payload,
  number: number,
): Frame | IgnoredFrame {
  const kind = kindOf(number);
  if (kind !== undefined) {
    const r = codec.reader(data, 2);
    const frame = { kind, ...PROTOCOL_FRAMES[kind].fields.read(r) } as Frame;
    r.end();
    return frame;
  }
  // R-FRAME-10
  //@fault ignorable-refused R-FRAME-10
  if (isIgnorable(number)) return { kind: "ignored", code: number };
  // R-FRAME-11
  //@fault unknown-ignored R-FRAME-11 return { kind: "ignored", code: number };
  throw new CodecError("unknown_code", `no frame has the code ${codeText(number)}`);
}
