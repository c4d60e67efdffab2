import { encodeBinary } from "@twobyte/wire";
import type { Payload, Profile } from "../payload.ts";
import { BinaryFieldReader } from "./binary-field-reader.ts";
import { BinaryFieldWriter } from "./binary-field-writer.ts";
import type { FieldReader } from "./field-reader.ts";
import type { FieldWriter } from "./field-writer.ts";
import { TextFieldReader } from "./text-field-reader.ts";
import { TextFieldWriter } from "./text-field-writer.ts";

/** A payload that consists of fields, as a message of the protocol's own does. */
export function encodePayload(profile: Profile, write: (w: FieldWriter) => void): Payload {
  if (profile === "binary")
    return encodeBinary((w) => write(new BinaryFieldWriter(w)), undefined, 0);
  const w = new TextFieldWriter("");
  write(w);
  return w.text;
}

/** Reads what `encodePayload` wrote. */
export function decodePayload<T>(payload: Payload, read: (r: FieldReader) => T): T {
  return read(
    typeof payload === "string" ? new TextFieldReader(payload) : new BinaryFieldReader(payload),
  );
}
