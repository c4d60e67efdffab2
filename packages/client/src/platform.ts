import type { WebSocketLike } from "./web-socket-like.ts";

/**
 * What the client asks of its host, here with the means of any browser. Node's are in
 * `node/platform.ts`; the package's `#platform` import chooses.
 */

/** A WebSocket that has begun to connect. */
export function openWebSocket(url: string, protocols: string[]): Promise<WebSocketLike> {
  const socket = new WebSocket(url, protocols);
  socket.binaryType = "arraybuffer";
  return Promise.resolve(socket);
}

/** Runs `callback` when what runs now is done, so that all it sends can leave together. */
export function atTurnEnd(callback: () => void): void {
  queueMicrotask(callback);
}
