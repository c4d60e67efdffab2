import type { Duplex } from "node:stream";
import type { OutgoingData } from "@twobyte/session";
import type { RawData } from "ws";
import { WebSocket } from "ws";
import type { LinkCarrier, ServerLink } from "../server-link.ts";
import { shortFrame } from "./short-frame.ts";
import { gatheredAtTurnEnd, socketWrites } from "./socket-writes.ts";

/** How long a closed socket may wait for its client to close too, in ms. */
const CLOSE_GRACE = 2000;
/** What was framed last: what goes to many is the same for all of them. */
let lastData: OutgoingData | undefined;
let lastFrame: Uint8Array | undefined;
/** So many bytes are taken from a client before others have their turn. */
const MAX_TURN = 65_536;
/** What a message costs beside its bytes, for many small ones take time too. */
const MESSAGE_COST = 64;

/**
 * A WebSocket that tells one link what befalls it, and that the link writes to. Listeners would do,
 * but each socket would have closures of its own, and there are thousands of sockets.
 */
export class LinkSocket extends WebSocket implements LinkCarrier {
  link: ServerLink | undefined;
  /** What the WebSocket was made of. */
  stream: Duplex | undefined;
  #taken = 0;

  get soon(): (callback: () => void) => void {
    return gatheredAtTurnEnd;
  }

  write(data: OutgoingData): void {
    if (this.readyState !== WebSocket.OPEN) return;
    if (data !== lastData) {
      lastData = data;
      lastFrame = shortFrame(data);
    }
    // Nothing that `ws` has written is unfinished: without compression it never waits.
    if (lastFrame === undefined) {
      socketWrites.release();
      this.send(data);
    } else if (this.stream !== undefined) {
      socketWrites.write(this.stream, lastFrame);
    }
  }

  override close(code?: number, reason?: string | Buffer): void {
    socketWrites.release();
    super.close(code, reason);
    if (this.readyState === WebSocket.CLOSED) return;
    const timer = setTimeout(() => this.terminate(), CLOSE_GRACE).unref();
    this.once("close", () => clearTimeout(timer));
  }

  abort(): void {
    this.terminate();
  }

  override emit(event: string | symbol, ...args: unknown[]): boolean {
    switch (event) {
      case "message":
        this.#message(args[0] as RawData, args[1] === true);
        return true;
      case "ping":
        this.#answer(args[0] as Buffer);
        return true;
      case "error":
        // The close event follows; without a listener the process would end.
        return true;
      case "close":
        this.link?.lost();
        return super.emit(event, ...args);
      default:
        return super.emit(event, ...args);
    }
  }

  /** Pings may be passed over while others wait to be answered (RFC 6455, section 5.5.3). */
  #answer(ping: Buffer): void {
    this.#take(ping.length);
    if (this.readyState === WebSocket.OPEN && this.bufferedAmount < MAX_TURN) this.pong(ping);
  }

  #message(data: RawData, isBinary: boolean): void {
    const bytes = bytesOf(data);
    this.#take(bytes.length);
    this.link?.receive(isBinary ? bytes : bytes.toString("utf8"));
  }

  #take(bytes: number): void {
    this.#taken += bytes + MESSAGE_COST;
    if (this.#taken <= MAX_TURN || this.isPaused) return;
    this.pause();
    setImmediate(() => {
      this.#taken = 0;
      this.resume();
    });
  }
}

function bytesOf(data: RawData): Buffer {
  if (Array.isArray(data)) return Buffer.concat(data);
  return Buffer.isBuffer(data) ? data : Buffer.from(data);
}
