/** The frames between linked servers (spec 17.2 and 17.4), by their types. */
export const LINK_FRAMES = [
  "refuse",
  "hello",
  "answer",
  "proof",
  "welcome",
  "taken",
  "message",
  "ready",
  "ping",
  "pong",
] as const;

/** A frame as it is on the socket, whatever it is. */
export interface LinkFrame {
  readonly type: number;
  readonly body: Uint8Array;
}

/** What a frame is called; a number where it is none of them. */
export function linkFrameName({ type }: LinkFrame): string | number {
  return LINK_FRAMES[type] ?? type;
}

/** The bytes of a frame: length, type, body. */
export function linkFrameBytes({ type, body }: LinkFrame): Uint8Array {
  const bytes = new Uint8Array(5 + body.length);
  new DataView(bytes.buffer).setUint32(0, body.length + 1);
  bytes[4] = type;
  bytes.set(body, 5);
  return bytes;
}

/** The frames of a stream of bytes. */
export class LinkFrames {
  #kept = new Uint8Array(0);

  /** Takes what arrived, and gives the frames that are whole by now. */
  take(chunk: Uint8Array): LinkFrame[] {
    const bytes = new Uint8Array(this.#kept.length + chunk.length);
    bytes.set(this.#kept);
    bytes.set(chunk, this.#kept.length);
    const frames: LinkFrame[] = [];
    let at = 0;
    while (bytes.length - at >= 5) {
      const view = new DataView(bytes.buffer, at);
      const length = Math.max(view.getUint32(0), 1);
      if (bytes.length - at < 4 + length) break;
      frames.push({ type: view.getUint8(4), body: bytes.slice(at + 5, at + 4 + length) });
      at += 4 + length;
    }
    this.#kept = bytes.slice(at);
    return frames;
  }
}
