import { BinaryReader, CodecError, takeVarint53 } from "@twobyte/wire";
import type { Payload } from "../payload.ts";

const reader = new BinaryReader();

/** Where the payload of a data frame begins, and of which stream it is; read without a copy. */
export interface MessageHead {
  stream: number;
  payloadAt: number;
}

/** Reads the header of a data frame (spec 7.2) into `head`. */
export function readMessageHead(data: Payload, head: MessageHead): void {
  if (typeof data === "string") readText(data, head);
  else readBinary(data, head);
}

function readBinary(data: Uint8Array, head: MessageHead): void {
  const first = data[2];
  if (first !== undefined && first < 128) {
    head.stream = first;
    head.payloadAt = 3;
    return;
  }
  reader.reset(data);
  reader.pos = 2;
  head.stream = takeVarint53(reader);
  head.payloadAt = reader.pos;
}

function readText(data: string, head: MessageHead): void {
  let stream = 0;
  let at = 2;
  for (; at < data.length; at++) {
    const digit = data.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    stream = stream * 10 + digit;
  }
  if (at === data.length) throw new CodecError("truncated", "a data frame without its payload");
  const isCanonical = at > 2 && (data[2] !== "0" || at === 3) && data[at] === "\x1f";
  if (!isCanonical) throw new CodecError("invalid_token", "a stream's id is a number");
  if (stream > Number.MAX_SAFE_INTEGER) throw new CodecError("out_of_range", "a stream's id");
  head.stream = stream;
  head.payloadAt = at + 1;
}

/** The payload that begins at `at`, as a view. */
export function payloadFrom(data: Payload, at: number): Payload {
  return typeof data === "string" ? data.substring(at) : data.subarray(at);
}
