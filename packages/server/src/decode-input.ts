import type { Payload } from "@twobyte/session";
import { decodeMessage, refusal } from "@twobyte/session";
import type { BoundMethod } from "./bound-service.ts";

/** Reads what a call begins with. Throws the `TwobyteError` that its caller is told. */
export function decodeInput(
  { input }: BoundMethod["method"],
  payload: Payload,
  revision: number,
): unknown {
  try {
    return decodeMessage(input, payload, revision);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw refusal("invalid_argument", `${input.name}: ${why}`, { cause });
  }
}
