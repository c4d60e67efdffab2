import type { Frame, IgnoredFrame } from "@twobyte/session";
import type { NotedFrame } from "./noted-frame.ts";

/** A frame as it was decoded, in the notation of the model. Payloads are left out. */
export function noteFrame(frame: Frame | IgnoredFrame): NotedFrame {
  switch (frame.kind) {
    case "open": {
      const { kind, stream, deadlineMs, credit } = frame;
      return { kind, code: codeOf(frame.code), stream, deadlineMs, credit };
    }
    case "data":
      return { kind: "data", code: codeOf(frame.code), stream: frame.stream };
    case "part": {
      const { kind, stream, rest } = frame;
      return { kind, code: codeOf(frame.code), stream, rest };
    }
    case "hello":
      return { ...frame, secret: hexOf(frame.secret) };
    case "welcome":
      return { ...frame, secret: hexOf(frame.secret) };
    case "auth":
    case "ignored":
      return { kind: frame.kind };
    default:
      return frame;
  }
}

/** Bytes of the payload that a frame carries; 0 without one. */
export function payloadBytesOf(frame: Frame | IgnoredFrame): number {
  if (!("payload" in frame)) return 0;
  const { payload } = frame;
  return typeof payload === "string" ? Buffer.byteLength(payload) : payload.length;
}

function codeOf(code: number): string {
  return String.fromCharCode(code >> 8, code & 255);
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
