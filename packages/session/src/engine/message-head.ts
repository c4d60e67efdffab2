import type { Payload } from "../payload.ts";

/** Where the payload of a data frame begins, and of which stream it is; read without a copy. */
export interface MessageHead {
  stream: number;
  payloadAt: number;
}

/** The payload that begins at `at`, as a view. */
export function payloadFrom(data: Payload, at: number): Payload {
  return typeof data === "string" ? data.substring(at) : data.subarray(at);
}
