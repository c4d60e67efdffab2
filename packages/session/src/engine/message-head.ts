import type { Payload } from "../payload.ts";

/** Where the payload of a data frame begins, and of which stream it is; read without a copy. */
export interface MessageHead {
  stream: number;
  payloadAt: number;
}

/** The payload that begins at `at`, as a view. */
export function payloadFrom(data: Payload, at: number): Payload {
  if (typeof data === "string") return data.substring(at);
  // Cheaper than subarray, by far so on the buffers of Node.
  return new Uint8Array(data.buffer, data.byteOffset + at, data.length - at);
}
