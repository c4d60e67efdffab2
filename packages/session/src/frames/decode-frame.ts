import { CodecError } from "@twobyte/wire";
import type { Payload } from "../payload.ts";
import { profileFor } from "../profiles/profiles.ts";
import { dataFields } from "./data-frame.ts";
import type { Frame, IgnoredFrame } from "./frame.ts";
import { isApplicationCode } from "./frame-code.ts";
import { codeAt, decodeOpen, decodeProtocolFrame, isWellFormedCode } from "./read-frame.ts";

/**
 * Reads one frame (spec chapter 7). `isMethod` tells the codes of methods, whose frames are opens,
 * from those of messages. Payloads are views of `data`. Throws nothing but a `CodecError`.
 */
export function decodeFrame(
  data: Payload,
  isMethod: (code: number) => boolean,
): Frame | IgnoredFrame {
  //@fault frame-with-half-a-pair R-FRAME-5 if (typeof data === "string" && data === "") {
  if (typeof data === "string" && !data.isWellFormed()) {
    throw new CodecError("invalid_utf8", "the frame has an unpaired surrogate");
  }
  const codec = profileFor(data);
  const number = codeAt(data);
  if (!isApplicationCode(number)) return decodeProtocolFrame(codec, data, number);
  if (!isWellFormedCode(number)) {
    throw new CodecError(
      "unknown_code",
      "a code of an application is a letter and a letter or digit",
    );
  }
  const r = codec.reader(data, 2);
  return isMethod(number)
    ? decodeOpen(r, number)
    : { kind: "data", code: number, ...dataFields.read(r) };
}
