import type { OutgoingData, Payload } from "@twobyte/session";
import { decodeFrame, encodeFrame, joinFrames, profileOf, splitFrames } from "@twobyte/session";
import type { MakeShaper } from "./shape-messages.ts";

/** An entry of hello and welcome that no version has yet: all pass over it (R-FRAME-17). */
const TAG = 126;
/** The code of a frame that no version has yet: all pass over it (R-FRAME-10). */
const LATER = "!q";
/** What an error says to people, who alone read it. */
const WORDS = "…\u{1f642}\n%s <b>";

/** Says what a later version might: more in hello and welcome, and a frame in front of each message. */
export const laterVersion: MakeShaper = (send) => ({
  write(data) {
    const frames = splitFrames(data).map((frame) => (isGreeting(frame) ? withTag(frame) : frame));
    const begins = frames[0] !== undefined && isGreeting(frames[0]);
    if (!begins) send(typeof data === "string" ? `${LATER}any` : bytesOf(`${LATER}any`));
    send(joinFrames(frames) as OutgoingData);
  },
  flush() {},
});

/** Says other words in its errors. */
export const otherWords: MakeShaper = (send) => ({
  write(data) {
    const frames = splitFrames(data).map((frame) => {
      if (codeOf(frame) !== "!Z") return frame;
      const read = decodeFrame(frame, () => false);
      if (read.kind !== "sessionError") return frame;
      return encodeFrame(profileOf(frame), { ...read, message: WORDS });
    });
    send(joinFrames(frames) as OutgoingData);
  },
  flush() {},
});

function codeOf(frame: Payload): string {
  return typeof frame === "string" ? frame.slice(0, 2) : String.fromCharCode(...frame.slice(0, 2));
}

function isGreeting(frame: Payload): boolean {
  return ["!H", "!W"].includes(codeOf(frame));
}

/** The same hello or welcome with an entry more; how many there are stands behind the code. */
function withTag(frame: Payload): Payload {
  if (typeof frame !== "string") {
    const bytes = Uint8Array.from([...frame, TAG, 2, 1, 0x78]);
    bytes[2] = (bytes[2] ?? 0) + 1;
    return bytes;
  }
  const [head = "", count = ""] = /^..(\d+)/.exec(frame) ?? [];
  return `${frame.slice(0, 2)}${Number(count) + 1}${frame.slice(head.length)}\u001f${TAG}\u001fx`;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text));
}
