import { encodeBinary } from "@twobyte/wire";
import type { Payload, Profile } from "../payload.ts";
import { BinaryFieldReader } from "./binary-field-reader.ts";
import { BinaryFieldWriter } from "./binary-field-writer.ts";
import type { Field } from "./field.ts";
import { TextFieldReader } from "./text-field-reader.ts";
import { TextFieldWriter } from "./text-field-writer.ts";

/** A payload that consists of fields, as a message of the protocol's own does. */
export function encodePayload<T>(profile: Profile, fields: Field<T>, value: T): Payload {
  if (profile === "binary")
    return encodeBinary((w) => fields.write(new BinaryFieldWriter(w), value, ""), undefined, 0);
  const w = new TextFieldWriter("");
  fields.write(w, value, "");
  return w.text;
}

/** Reads what `encodePayload` wrote. */
export function decodePayload<T>(payload: Payload, fields: Field<T>): T {
  const r =
    typeof payload === "string" ? new TextFieldReader(payload) : new BinaryFieldReader(payload);
  const value = fields.read(r);
  r.end();
  return value;
}
