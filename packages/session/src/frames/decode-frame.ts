import { CodecError } from "@twobyte/wire";
import { BinaryFieldReader } from "../fields/binary-field-reader.ts";
import type { FieldReader } from "../fields/field-reader.ts";
import { TextFieldReader } from "../fields/text-field-reader.ts";
import type { Payload } from "../payload.ts";
import { dataFields } from "./data-frame.ts";
import type { Frame, IgnoredFrame } from "./frame.ts";
import { codeText, isApplicationCode, isIgnorable } from "./frame-code.ts";
import type { OpenFrame } from "./open-frame.ts";
import { openSlots } from "./open-frame.ts";
import { kindOf, PROTOCOL_FRAMES } from "./protocol-frames.ts";

/**
 * Reads one frame (spec chapter 7). `isMethod` tells the codes of methods, whose frames are opens,
 * from those of messages. Payloads are views of `data`. Throws nothing but a `CodecError`.
 */
export function decodeFrame(
  data: Payload,
  isMethod: (code: number) => boolean,
): Frame | IgnoredFrame {
  if (typeof data === "string" && !data.isWellFormed()) {
    throw new CodecError("invalid_utf8", "the frame has an unpaired surrogate");
  }
  const number = codeAt(data);
  if (!isApplicationCode(number)) return decodeProtocolFrame(data, number);
  if (!isWellFormedCode(number)) {
    throw new CodecError(
      "unknown_code",
      "a code of an application is a letter and a letter or digit",
    );
  }
  const r = readerBehindCode(data);
  return isMethod(number)
    ? decodeOpen(r, number)
    : { kind: "data", code: number, ...dataFields.read(r) };
}

/** The code that `data` begins with, as a number; a frame of less than a code is `truncated`. */
export function codeAt(data: Payload): number {
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
  return isLetter(number >> 8) && (isDigit || isLetter(second));
}

function isLetter(character: number): boolean {
  const upper = character & ~0x20;
  return upper >= 0x41 && upper <= 0x5a;
}

// Made once, for a reader costs more than a frame: each frame is read to its end before the next.
const binaryReader = new BinaryFieldReader(new Uint8Array(0));
const textReader = new TextFieldReader("");

/** The reader for what stands behind the code of the frame `data`; good until it is asked for again. */
export function readerBehindCode(data: Payload): FieldReader {
  if (typeof data === "string") {
    textReader.reset(data, 2);
    return textReader;
  }
  binaryReader.reset(data, 2);
  return binaryReader;
}

/** Reads what stands behind an open's code, which is `code`. */
export function decodeOpen(r: FieldReader, code: number): OpenFrame {
  const stream = r.number();
  return { kind: "open", code, stream, ...openSlots.read(r), payload: r.payload() };
}

/** Reads a frame of the protocol's own, whose code is `number`. */
export function decodeProtocolFrame(data: Payload, number: number): Frame | IgnoredFrame {
  const kind = kindOf(number);
  if (kind !== undefined) {
    const r = readerBehindCode(data);
    const frame = { kind, ...PROTOCOL_FRAMES[kind].fields.read(r) } as Frame;
    r.end();
    return frame;
  }
  // R-FRAME-10
  if (isIgnorable(number)) return { kind: "ignored", code: number };
  // R-FRAME-11
  throw new CodecError("unknown_code", `no frame has the code ${codeText(number)}`);
}
