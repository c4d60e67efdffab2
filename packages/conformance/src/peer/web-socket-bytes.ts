import { randomBytes } from "node:crypto";
import type { OutgoingData } from "@twobyte/session";

/**
 * A transport message as a WebSocket's client puts it on the wire (RFC 6455 5.2), masked, or as its
 * server does.
 */
export function webSocketBytes(data: OutgoingData, isMasked: boolean): Buffer {
  const payload = Buffer.from(data as Uint8Array);
  const opcode = typeof data === "string" ? 1 : 2;
  const size =
    payload.length < 126
      ? Buffer.from([payload.length])
      : payload.length < 65_536
        ? Buffer.from([126, payload.length >> 8, payload.length & 255])
        : Buffer.concat([Buffer.from([127, 0, 0, 0, 0]), uint32(payload.length)]);
  if (!isMasked) return Buffer.concat([Buffer.from([0x80 | opcode]), size, payload]);
  size[0] = (size[0] ?? 0) | 0x80;
  const mask = randomBytes(4);
  const masked = payload.map((byte, i) => byte ^ (mask[i & 3] ?? 0));
  return Buffer.concat([Buffer.from([0x80 | opcode]), size, mask, masked]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
