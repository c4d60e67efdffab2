import type { OutgoingData } from "@twobyte/session";

const FINAL = 0x80;
const TEXT = 1;
const BINARY = 2;
/** Payloads of up to so many bytes have their length in one byte. */
const SHORT = 125;
const TWO_BYTES = 126;

/** What was framed last: what is sent to many is the same for all of them. */
let lastData: OutgoingData | undefined;
let lastFrame: Buffer | undefined;

/**
 * A transport message of at most 65,535 bytes as a server's WebSocket frame (RFC 6455, section
 * 5.2), in one piece, so that it leaves in one write; nobody may write into its memory.
 */
export function webSocketFrame(data: OutgoingData): Buffer {
  if (data === lastData && lastFrame !== undefined) return lastFrame;
  const isText = typeof data === "string";
  const length = isText ? Buffer.byteLength(data) : data.length;
  const at = length > SHORT ? 4 : 2;
  const frame = Buffer.allocUnsafe(at + length);
  frame[0] = FINAL | (isText ? TEXT : BINARY);
  if (length > SHORT) {
    frame[1] = TWO_BYTES;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = length;
  }
  if (isText) frame.write(data, at, "utf8");
  else frame.set(data, at);
  lastData = data;
  lastFrame = frame;
  return frame;
}
