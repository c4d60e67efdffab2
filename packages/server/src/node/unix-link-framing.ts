/** What the byte behind a frame's length says (spec 15, the link). */
export const LinkFrameType = {
  refuse: 0,
  hello: 1,
  answer: 2,
  proof: 3,
  welcome: 4,
  taken: 5,
  message: 6,
  ready: 7,
  ping: 8,
  pong: 9,
} as const;

/** A frame of the link: its type is any byte, for a reader judges what it may be where it is read. */
export interface LinkFrame {
  readonly type: number;
  readonly body: Uint8Array;
}

/** What another server does against the rules of the link; its connection ends. */
export class LinkError extends Error {
  override readonly name: string = "LinkError";
}

/** Bytes of a frame in front of its body: how long the rest is, and its type. */
const HEAD_BYTES = 5;

/** Gives what stands in front of a body of so many bytes. */
export function linkFrameHead(type: number, bodyBytes: number): Uint8Array {
  const head = new Uint8Array(HEAD_BYTES);
  new DataView(head.buffer).setUint32(0, bodyBytes + 1);
  head[4] = type;
  return head;
}

/** Bytes that say how long a frame is. */
const LENGTH_BYTES = 4;

/** Finds the frames of a byte stream, however it is split. */
export class LinkFrameReader {
  /** The longest body that is taken, in bytes; a longer one is refused before it is read. */
  maxBody: number;
  readonly #chunks: Uint8Array[] = [];
  #size = 0;
  /** Of the frame that is being read: its type and its body. */
  #length: number | undefined;
  #type: number | undefined;

  constructor(maxBody: number) {
    this.maxBody = maxBody;
  }

  /** Takes what arrived; its memory is not written again. */
  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    this.#chunks.push(chunk);
    this.#size += chunk.length;
  }

  /**
   * Gives the next frame that is whole; its body has memory of its own. Throws a `LinkError` for a
   * length that no frame may have (R-LINK-12).
   */
  next(): LinkFrame | undefined {
    if (this.#length === undefined) {
      const head = this.#take(LENGTH_BYTES);
      if (head === undefined) return undefined;
      const length = new DataView(head.buffer).getUint32(0);
      //@fault link-frame-without-type suite R-LINK-12 if (length === 0) return undefined;
      if (length === 0) throw new LinkError("it sent a frame without a type");
      //@fault link-message-unbounded suite R-LINK-12,R-LINK-9 if (length < 0) {
      if (length - 1 > this.maxBody) {
        throw new LinkError(`it sent a frame of ${length - 1} bytes, above ${this.maxBody}`);
      }
      this.#length = length;
    }
    this.#type ??= this.#take(1)?.[0];
    const type = this.#type;
    const body = type === undefined ? undefined : this.#take(this.#length - 1);
    if (type === undefined || body === undefined) return undefined;
    this.#length = undefined;
    this.#type = undefined;
    return { type, body };
  }

  /** Takes so many bytes in front, copied; undefined if they are not there yet. */
  #take(bytes: number): Uint8Array<ArrayBuffer> | undefined {
    if (this.#size < bytes) return undefined;
    const taken = new Uint8Array(bytes);
    for (let at = 0; at < bytes; ) {
      const chunk = this.#chunks[0] as Uint8Array;
      const part = chunk.subarray(0, bytes - at);
      taken.set(part, at);
      at += part.length;
      if (part.length === chunk.length) this.#chunks.shift();
      //@fault chunk-read-again suite R-LINK-11
      else this.#chunks[0] = chunk.subarray(part.length);
    }
    this.#size -= bytes;
    return taken;
  }
}
