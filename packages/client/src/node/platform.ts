import { nextTick } from "node:process";
import type { Locks } from "../http/connection-slot.ts";
import type { PageWatcher } from "../platform.ts";
import { watchPage as watchAnyPage } from "../platform.ts";
import type { WebSocketLike } from "../web-socket-like.ts";
import { WsSocket } from "./ws-socket.ts";

/** The same functions as `../platform.ts`, for Node. */

/** Longest transport message: a batch, or one frame. */
const MAX_PAYLOAD = 65_536;

/** A WebSocket of the package `ws` when it is installed, else Node's own, which Node 22 has. */
export async function openWebSocket(url: string, protocols: string[]): Promise<WebSocketLike> {
  const ws = await import("ws").catch(() => undefined);
  if (ws !== undefined) {
    const options = { perMessageDeflate: false, maxPayload: MAX_PAYLOAD };
    return new WsSocket(new ws.WebSocket(url, protocols, options));
  }
  if (typeof WebSocket === "undefined") {
    throw new Error(
      'no WebSocket: install the package "ws", or give connect() a WebSocket class of your own',
    );
  }
  const socket = new WebSocket(url, protocols);
  socket.binaryType = "arraybuffer";
  return socket;
}

/**
 * Runs `callback` when what runs now is done and the steps of async functions that it led to are
 * too: all that leaves together. Before the event loop goes on, which costs a call its latency.
 */
export function atTurnEnd(callback: () => void): void {
  nextTick(callback);
}

/** A process has connections of its own, as many as it wants. */
export function pageLocks(): Locks | undefined {
  return undefined;
}

/** A process has a page when something gives it one, as Electron and jsdom do. */
export function watchPage(watcher: PageWatcher): () => void {
  return watchAnyPage(watcher);
}
