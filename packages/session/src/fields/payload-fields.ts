import type { Payload } from "../payload.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import type { Field } from "./field.ts";

/** A payload that consists of fields, as a message of the protocol's own does. */
export function encodePayload<T>(codec: ProfileCodec, fields: Field<T>, value: T): Payload {
  return codec.write(undefined, (w) => fields.write(w, value, ""));
}

/** Reads what `encodePayload` wrote. */
export function decodePayload<T>(codec: ProfileCodec, payload: Payload, fields: Field<T>): T {
  const r = codec.reader(payload, 0);
  const value = fields.read(r);
  r.end();
  return value;
}
