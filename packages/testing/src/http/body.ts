import type { Head } from "./head.ts";
import { statusOf } from "./head.ts";

/** Finds the end of one message's body. */
export interface Body {
  /** How many of these bytes belong to the body. */
  take(bytes: Uint8Array): number;
  /** Whether all of it was taken. */
  readonly isDone: boolean;
}

/** What follows a head: a body, or bytes in which no message's end can be found. */
export type Follows = Body | "opaque";

/** What follows the head of a request. */
export function behindRequest(head: Head): Follows {
  return statedBody(head) ?? new CountedBody(0);
}

/** What follows the head of the answer to a request with this method. */
export function behindAnswer(head: Head, method: string): Follows {
  const status = statusOf(head);
  if (status === 0 || status === 101) return "opaque";
  const isBare = status < 200 || status === 204 || status === 304 || method === "HEAD";
  return isBare ? new CountedBody(0) : (statedBody(head) ?? "opaque");
}

function statedBody(head: Head): Body | undefined {
  const coding = head.headers.get("transfer-encoding");
  if (coding !== undefined && /(?:^|,)\s*chunked\s*$/i.test(coding)) return new ChunkedBody();
  const length = head.headers.get("content-length");
  return length === undefined ? undefined : new CountedBody(Number.parseInt(length, 10));
}

/** A body of known length. */
class CountedBody implements Body {
  #left: number;

  constructor(length: number) {
    this.#left = Number.isSafeInteger(length) ? length : 0;
  }

  get isDone(): boolean {
    return this.#left === 0;
  }

  take(bytes: Uint8Array): number {
    const taken = Math.min(this.#left, bytes.length);
    this.#left -= taken;
    return taken;
  }
}

const LF = 0x0a;
const CR = 0x0d;

/** A body in chunks: sizes in lines, the last of them 0, then lines up to an empty one. */
class ChunkedBody implements Body {
  #state: "size" | "data" | "behind data" | "trailer" | "done" = "size";
  #line = "";
  #left = 0;

  get isDone(): boolean {
    return this.#state === "done";
  }

  take(bytes: Uint8Array): number {
    let at = 0;
    while (at < bytes.length && this.#state !== "done") {
      if (this.#state === "data") {
        const taken = Math.min(this.#left, bytes.length - at);
        this.#left -= taken;
        at += taken;
        if (this.#left === 0) this.#state = "behind data";
      } else {
        this.#read(bytes[at]!);
        at++;
      }
    }
    return at;
  }

  #read(byte: number): void {
    if (byte === CR) return;
    if (byte !== LF) {
      this.#line += String.fromCharCode(byte);
      return;
    }
    const line = this.#line;
    this.#line = "";
    if (this.#state === "behind data") {
      this.#state = "size";
    } else if (this.#state === "trailer") {
      if (line === "") this.#state = "done";
    } else {
      this.#left = Number.parseInt(line, 16) || 0;
      this.#state = this.#left > 0 ? "data" : "trailer";
    }
  }
}
