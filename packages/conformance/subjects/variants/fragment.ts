import type { OutgoingData } from "@twobyte/session";
import { WebSocket } from "ws";

/** Sends a message in two fragments, of which the first may end within a character; the WebSocket's own pings between them. */
export function fragment(socket: object, data: OutgoingData): void {
  if (!(socket instanceof WebSocket)) throw new TypeError("this is no WebSocket");
  if (socket.readyState !== WebSocket.OPEN) return;
  const bytes = Buffer.from(data as string);
  const half = bytes.length >> 1;
  const binary = typeof data !== "string";
  const send = WebSocket.prototype.send.bind(socket);
  send(bytes.subarray(0, half), { binary, fin: false });
  socket.ping();
  send(bytes.subarray(half), { binary, fin: true });
}
