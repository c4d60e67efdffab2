import type { NotedFrame } from "@twobyte/conformance/model";
import type { Frame, IgnoredFrame } from "../../frames/frame.ts";
import { codeText } from "../../frames/frame-code.ts";
import { sizeOf } from "../../payload.ts";
import { toHex } from "../assert-frame-invariants.ts";

/** A frame as it was decoded, in the notation of the model. Payloads are left out. */
export function noteFrame(frame: Frame | IgnoredFrame): NotedFrame {
  switch (frame.kind) {
    case "open": {
      const { kind, stream, deadlineMs, credit } = frame;
      return { kind, code: codeText(frame.code), stream, deadlineMs, credit };
    }
    case "data":
      return { kind: "data", code: codeText(frame.code), stream: frame.stream };
    case "part": {
      const { kind, stream, rest } = frame;
      return { kind, code: codeText(frame.code), stream, rest };
    }
    case "hello":
      return { ...frame, secret: toHex(frame.secret) };
    case "welcome":
      return { ...frame, secret: toHex(frame.secret) };
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
  return sizeOf(payload);
}
