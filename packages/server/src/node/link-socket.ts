import type { RawData } from "ws";
import { WebSocket } from "ws";
import type { ServerLink } from "../server-link.ts";

/** So many bytes are taken from a client before others have their turn. */
const MAX_TURN = 65_536;
/** What a message costs beside its bytes, for many small ones take time too. */
const MESSAGE_COST = 64;

/**
 * A WebSocket that tells one link what befalls it. Listeners would do, but each socket would have
 * closures of its own and a table to find them in, and there are thousands of sockets.
 */
export class LinkSocket extends WebSocket {
  link: ServerLink | undefined;
  #taken = 0;

  override emit(event: string | symbol, ...args: unknown[]): boolean {
    if (event === "message") {
      this.#message(args[0] as RawData, args[1] === true);
      return true;
    }
    if (event === "close") this.link?.lost();
    // The close event follows; without a listener the process would end.
    return event === "error" || super.emit(event, ...args);
  }

  #message(data: RawData, isBinary: boolean): void {
    const bytes = bytesOf(data);
    this.#taken += bytes.length + MESSAGE_COST;
    if (this.#taken > MAX_TURN && !this.isPaused) {
      this.pause();
      setImmediate(() => {
        this.#taken = 0;
        this.resume();
      });
    }
    this.link?.receive(isBinary ? bytes : bytes.toString("utf8"));
  }
}

function bytesOf(data: RawData): Buffer {
  if (Array.isArray(data)) return Buffer.concat(data);
  return Buffer.isBuffer(data) ? data : Buffer.from(data);
}
