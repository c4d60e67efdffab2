import { randomBytes } from "node:crypto";

/** The request that opens a WebSocket. */
export function upgradeRequest(
  port: number,
  path: string,
  subprotocol: string | undefined,
): string {
  const lines = [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    `Sec-WebSocket-Key: ${randomBytes(16).toString("base64")}`,
    ...(subprotocol === undefined ? [] : [`Sec-WebSocket-Protocol: ${subprotocol}`]),
  ];
  return `${lines.join("\r\n")}\r\n\r\n`;
}

const TEXT = 1;
const BINARY = 2;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

/** A client's message of at most 65,535 bytes; its mask is zero, so that nothing is to be masked. */
export function clientFrame(data: string | Uint8Array): Buffer {
  return frame(typeof data === "string" ? TEXT : BINARY, Buffer.from(data));
}

function frame(opcode: number, payload: Uint8Array): Buffer {
  const { length } = payload;
  const at = length < 126 ? 6 : 8;
  const out = Buffer.alloc(at + length);
  out[0] = 0x80 | opcode;
  out[1] = 0x80 | Math.min(length, 126);
  if (length >= 126) out.writeUInt16BE(length, 2);
  out.set(payload, at);
  return out;
}

/** Who hears of a server's messages. */
export interface WireOwner {
  message(data: Buffer): void;
  /** What has to be sent back. */
  reply(data: Buffer): void;
  closed(code: number): void;
}

/**
 * Takes what a server sends over a WebSocket apart; messages are views of what arrived, and are used
 * at once.
 */
export class WebSocketWire {
  #rest: Buffer | undefined;

  /** Bytes arrived. */
  push(chunk: Buffer, owner: WireOwner): void {
    const data = this.#rest === undefined ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    while (true) {
      const next = readFrame(data, at, owner);
      if (next === undefined) break;
      at = next;
    }
    this.#rest = at === data.length ? undefined : Buffer.from(data.subarray(at));
  }
}

/** Reads the frame at `at`; gives where the next one is, undefined while this one is not whole. */
function readFrame(data: Buffer, at: number, owner: WireOwner): number | undefined {
  if (data.length < at + 2) return undefined;
  const short = (data[at + 1] as number) & 127;
  const header = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (data.length < at + header) return undefined;
  const length =
    short < 126
      ? short
      : short === 126
        ? data.readUInt16BE(at + 2)
        : Number(data.readBigUInt64BE(at + 2));
  const end = at + header + length;
  if (data.length < end) return undefined;
  const payload = data.subarray(at + header, end);
  const opcode = (data[at] as number) & 15;
  if (opcode === TEXT || opcode === BINARY) owner.message(payload);
  else if (opcode === PING) owner.reply(frame(PONG, payload));
  else if (opcode === CLOSE) owner.closed(length < 2 ? 1005 : payload.readUInt16BE(0));
  return end;
}
