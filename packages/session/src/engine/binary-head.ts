import { BinaryReader, takeVarint53 } from "@twobyte/wire";
import type { Payload } from "../payload.ts";
import type { MessageHead } from "./message-head.ts";

const reader = new BinaryReader();

/** Reads the header of a data frame in binary. */
export function readBinaryHead(frame: Payload, head: MessageHead): void {
  const data = frame as Uint8Array;
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
