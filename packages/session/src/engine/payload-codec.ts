import type { BinaryWriter } from "@twobyte/wire";
import { refuseValue } from "@twobyte/wire";

/**
 * What the engine needs of a message's codec to send it. Every `MessageCodec` of generated code is
 * one, for values of its own type.
 */
export interface PayloadCodec {
  /** Writes the message at the writer's position. Throws a `CodecError`. */
  write(w: BinaryWriter, value: unknown, revision: number): void;
  /** The message as text. Throws a `CodecError`. */
  format(value: unknown, revision: number): string;
}

/** Sends a payload that is encoded already, in the session's profile. */
export const rawPayload: PayloadCodec = {
  write(w, value) {
    if (!(value instanceof Uint8Array)) refuseValue("payload", "bytes", value);
    w.reserve(value.length);
    w.bytes.set(value, w.pos);
    w.pos += value.length;
  },
  format(value) {
    if (typeof value !== "string") refuseValue("payload", "a string", value);
    return value;
  },
};
