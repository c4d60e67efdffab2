import type { Field } from "../fields/field.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import type { OutgoingData } from "../payload.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import { dataFields } from "./data-frame.ts";
import type { Frame } from "./frame.ts";
import { openFields } from "./open-frame.ts";
import { PROTOCOL_FRAMES } from "./protocol-frames.ts";

/** Writes a frame in a profile; see `encodeFrame`. */
export function encodeIn(codec: ProfileCodec, frame: Frame): OutgoingData {
  return codec.write(codeOf(frame), (w) => encodeFields(w, frame));
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
