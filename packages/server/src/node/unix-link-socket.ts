import { nextTick } from "node:process";
import type { Duplex } from "node:stream";
import type { LinkFrame } from "./unix-link-framing.ts";
import { LinkFrameReader, linkFrameHead } from "./unix-link-framing.ts";

/** Hears what comes of a socket. */
export interface LinkSocketReader {
  /** A frame; what it throws, as what the framing throws, ends the socket with `ended(error)`. */
  received(frame: LinkFrame): void;
  /** Nothing more comes, because of an error or because the other side has ended. Called once. */
  ended(error: unknown): void;
}

/** Frames over a socket: those of one turn leave together. */
export class LinkSocket {
  readonly #socket: Duplex;
  readonly #frames: LinkFrameReader;
  #reader: LinkSocketReader;
  #isCorked = false;
  #isOver = false;

  /** `maxBody`: the longest body that is taken at first, in bytes. */
  constructor(socket: Duplex, reader: LinkSocketReader, maxBody: number) {
    this.#socket = socket;
    this.#reader = reader;
    this.#frames = new LinkFrameReader(maxBody);
    socket.on("data", (chunk: Uint8Array) => this.#take(chunk));
    socket.on("error", (error) => this.#end(isEnd(error) ? undefined : error));
    socket.on("end", () => this.#end(undefined));
    socket.on("close", () => this.#end(undefined));
  }

  /** Has another hear what comes from now on, and takes bodies up to `maxBody` bytes. */
  handTo(reader: LinkSocketReader, maxBody: number): void {
    this.#reader = reader;
    this.#frames.maxBody = maxBody;
  }

  /** Sends a frame, whose body is not written again; nothing where the socket has ended. */
  write({ type, body }: LinkFrame): void {
    if (this.#socket.writableEnded || this.#socket.destroyed) return;
    this.#cork();
    this.#socket.write(linkFrameHead(type, body.length));
    if (body.length > 0) this.#socket.write(body);
  }

  /** Hears nothing more; resolves when what was written has left and the other side has ended. */
  finish(): Promise<void> {
    this.#isOver = true;
    this.#uncork();
    //@fault cuts-what-leaves suite R-LINK-16 this.#socket.destroy();
    this.#socket.end();
    return new Promise((resolve) => {
      if (this.#socket.closed) resolve();
      else this.#socket.once("close", () => resolve());
    });
  }

  /** Sends one more frame, and ends whatever comes of it; nothing more is heard. */
  endWith(frame: LinkFrame): void {
    this.write(frame);
    this.#isOver = true;
    this.#uncork();
    this.#socket.end(() => this.#socket.destroy());
  }

  /** Ends at once; nothing more is heard, and what has not left does not. */
  destroy(): void {
    this.#isOver = true;
    this.#socket.destroy();
  }

  #take(chunk: Uint8Array): void {
    if (this.#isOver) return;
    this.#frames.push(chunk);
    try {
      while (!this.#isOver) {
        const frame = this.#frames.next();
        if (frame === undefined) return;
        this.#reader.received(frame);
      }
    } catch (error) {
      this.#end(error);
    }
  }

  #end(error: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#reader.ended(error);
    // A reader that has answered with `endWith` wants this to leave first.
    if (!this.#socket.writableEnded) this.#socket.destroy();
  }

  #cork(): void {
    if (this.#isCorked) return;
    this.#isCorked = true;
    this.#socket.cork();
    nextTick(() => this.#uncork());
  }

  #uncork(): void {
    if (!this.#isCorked) return;
    this.#isCorked = false;
    this.#socket.uncork();
  }
}

/** A side that ends without having read everything, as a killed process does, resets. */
function isEnd(error: Error): boolean {
  return "code" in error && (error.code === "ECONNRESET" || error.code === "EPIPE");
}
