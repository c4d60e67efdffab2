import { CodecError } from "@twobyte/wire";
import type { Payload } from "../payload.ts";
import type { MessageHead } from "./message-head.ts";

/** Reads the header of a data frame in text. */
export function readTextHead(frame: Payload, head: MessageHead): void {
  const data = frame as string;
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
