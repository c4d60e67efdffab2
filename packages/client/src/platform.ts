import type { Locks } from "./http/connection-slot.ts";
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

/** What pages that share connections agree with; undefined where nothing is shared. */
export function pageLocks(): Locks | undefined {
  return (globalThis.navigator as { readonly locks?: Locks } | undefined)?.locks;
}

/** What a page tells of itself. */
export interface PageWatcher {
  /** It runs again: is the server still there? */
  shown(): void;
  /** Its network may be another one, with which other transports work. */
  networkChanged(): void;
  /** It is put away, perhaps to be shown again: nothing open may keep it from that. */
  hidden(): void;
}

/** Hears of the page's comings and goings; returns what stops that. */
export function watchPage({ shown, hidden, networkChanged }: PageWatcher): () => void {
  if (typeof window === "undefined" || typeof document === "undefined") return () => {};
  const visible = (): void => {
    if (document.visibilityState === "visible") shown();
  };
  const away = ({ persisted }: { readonly persisted: boolean }): void => {
    if (persisted) hidden();
  };
  const listened = [
    [document, "visibilitychange", visible],
    [document, "resume", shown],
    [window, "pageshow", shown],
    [window, "online", networkChanged],
    [window, "pagehide", away],
  ] as const;
  for (const [target, type, listener] of listened) {
    target.addEventListener(type, listener as EventListener);
  }
  return () => {
    for (const [target, type, listener] of listened) {
      target.removeEventListener(type, listener as EventListener);
    }
  };
}
