import type { OutgoingData } from "@twobyte/session";

/** Longest message that is worth a copy, in bytes. */
const MAX_SHORT = 1024;
/** First bytes of messages that are whole. */
const TEXT = 0x81;
const BINARY = 0x82;

/**
 * A short message as a WebSocket frame of a server's (RFC 6455, section 5.2): header and payload in
 * one piece, which costs a socket far less than two. Undefined for a message that is not short.
 */
export function shortFrame(data: OutgoingData): Uint8Array | undefined {
  if (data.length > MAX_SHORT) return undefined;
  const isText = typeof data === "string";
  const size = isText ? Buffer.byteLength(data) : data.length;
  const at = size < 126 ? 2 : 4;
  const frame = Buffer.allocUnsafe(at + size);
  //@fault texts-as-bytes suite R-TRANS-6 frame[0] = BINARY;
  frame[0] = isText ? TEXT : BINARY;
  if (at === 2) {
    frame[1] = size;
  } else {
    frame[1] = 126;
    frame.writeUInt16BE(size, 2);
  }
  if (isText) frame.write(data, at);
  else frame.set(data, at);
  return frame;
}
