import { encodeBinary } from "@twobyte/wire";
import { BinaryFieldWriter } from "../fields/binary-field-writer.ts";
import type { Field } from "../fields/field.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import { TextFieldWriter } from "../fields/text-field-writer.ts";
import type { Payload, Profile } from "../payload.ts";
import { dataFields } from "./data-frame.ts";
import type { Frame } from "./frame.ts";
import { codeText } from "./frame-code.ts";
import { openFields } from "./open-frame.ts";
import { PROTOCOL_FRAMES } from "./protocol-frames.ts";

/**
 * Writes a frame (spec chapter 7) in one profile. Bytes are a view that the caller may keep, into
 * memory that is not written again. Throws a `CodecError` for what a frame cannot carry.
 */
export function encodeFrame(profile: "binary", frame: Frame): Uint8Array<ArrayBuffer>;
/** The same in text. */
export function encodeFrame(profile: "text", frame: Frame): string;
/** The same in either profile. */
export function encodeFrame(profile: Profile, frame: Frame): Payload;
export function encodeFrame(profile: Profile, frame: Frame): Payload {
  if (profile === "text") {
    const w = new TextFieldWriter(codeText(codeOf(frame)));
    encodeFields(w, frame);
    return w.text;
  }
  return encodeBinary(
    (w) => {
      const fields = new BinaryFieldWriter(w);
      fields.code(codeOf(frame));
      encodeFields(fields, frame);
    },
    undefined,
    0,
  );
}

/** The code that a frame begins with, as a number. */
export function codeOf(frame: Frame): number {
  return frame.kind === "open" || frame.kind === "data"
    ? frame.code
    : PROTOCOL_FRAMES[frame.kind].code;
}

/** Writes everything of a frame that stands behind its code. */
export function encodeFields(w: FieldWriter, frame: Frame): void {
  const fields = fieldsOf(frame.kind) as Field<Frame>;
  fields.write(w, frame, frame.kind);
}

function fieldsOf(kind: Frame["kind"]): unknown {
  if (kind === "open") return openFields;
  return kind === "data" ? dataFields : PROTOCOL_FRAMES[kind].fields;
}
