import type { MessageShape, Payload } from "@twobyte/session";
import { decodeMessage, refusal } from "@twobyte/session";

/** Reads what a caller sends. Throws the `TwobyteError` that its caller is told. */
export function decodeInput(codec: MessageShape, payload: Payload, revision: number): unknown {
  try {
    return decodeMessage(codec, payload, revision);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw refusal("invalid_argument", `${codec.name}: ${why}`, { cause });
  }
}
