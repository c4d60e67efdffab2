import { CodecError } from "@twobyte/wire";
import { BinaryFieldReader } from "../fields/binary-field-reader.ts";
import type { FieldReader } from "../fields/field-reader.ts";
import { TextFieldReader } from "../fields/text-field-reader.ts";
import type { Payload } from "../payload.ts";
import { decodeAck } from "./ack-frame.ts";
import { decodeAttach } from "./attach-frame.ts";
import { decodeAuth } from "./auth-frame.ts";
import { decodeCancel } from "./cancel-frame.ts";
import { decodeCredit } from "./credit-frame.ts";
import { decodeData } from "./data-frame.ts";
import { decodeEnd } from "./end-frame.ts";
import type { Frame, IgnoredFrame } from "./frame.ts";
import * as code from "./frame-code.ts";
import { decodeGoodbye } from "./goodbye-frame.ts";
import { decodeHello } from "./hello-frame.ts";
import { decodeLive } from "./live-frame.ts";
import { decodeNumber } from "./number-frame.ts";
import { decodeOpen } from "./open-frame.ts";
import { decodeOpened } from "./opened-frame.ts";
import { decodePart } from "./part-frame.ts";
import { decodePing } from "./ping-frame.ts";
import { decodePong } from "./pong-frame.ts";
import { decodeRevision } from "./revision-frame.ts";
import { decodeSessionError } from "./session-error-frame.ts";
import { decodeSkip } from "./skip-frame.ts";
import { decodeStreamError } from "./stream-error-frame.ts";
import { decodeWelcome } from "./welcome-frame.ts";

/**
 * Reads one frame (spec chapter 7). `isMethod` tells the codes of methods, whose frames are opens,
 * from those of messages. Payloads are views of `data`. Throws nothing but a `CodecError`.
 */
export function decodeFrame(
  data: Payload,
  isMethod: (code: number) => boolean,
): Frame | IgnoredFrame {
  if (typeof data === "string" && !data.isWellFormed()) {
    throw new CodecError("invalid_utf8", "the frame has an unpaired surrogate");
  }
  const number = codeAt(data);
  if (!code.isApplicationCode(number)) return decodeProtocolFrame(data, number);
  if (!isWellFormedCode(number)) {
    throw new CodecError(
      "unknown_code",
      "a code of an application is a letter and a letter or digit",
    );
  }
  const r = readerBehindCode(data);
  return isMethod(number) ? decodeOpen(r, number) : decodeData(r, number);
}

/** The code that `data` begins with, as a number; a frame of less than a code is `truncated`. */
export function codeAt(data: Payload): number {
  if (data.length < 2) throw new CodecError("truncated", "a frame begins with a code");
  const isText = typeof data === "string";
  const first = isText ? data.charCodeAt(0) : (data[0] as number);
  const second = isText ? data.charCodeAt(1) : (data[1] as number);
  if (first > 127 || second > 127) {
    throw new CodecError("unknown_code", "a code is two ASCII characters");
  }
  return (first << 8) | second;
}

/** Whether an application's code is of the form that all of them have (spec 2.1). */
export function isWellFormedCode(number: number): boolean {
  const second = number & 255;
  const isDigit = second >= 0x30 && second <= 0x39;
  return isLetter(number >> 8) && (isDigit || isLetter(second));
}

function isLetter(character: number): boolean {
  const upper = character & ~0x20;
  return upper >= 0x41 && upper <= 0x5a;
}

/** A reader for what stands behind the code of the frame `data`. */
export function readerBehindCode(data: Payload): FieldReader {
  if (typeof data === "string") {
    const r = new TextFieldReader("");
    r.reset(data, 2);
    return r;
  }
  const r = new BinaryFieldReader(data);
  r.reset(data, 2);
  return r;
}

/** Reads a frame of the protocol's own, whose code is `number`. */
export function decodeProtocolFrame(data: Payload, number: number): Frame | IgnoredFrame {
  const decode = decoderOf(number);
  if (decode !== undefined) return decode(readerBehindCode(data));
  // R-FRAME-10
  if (code.isIgnorable(number)) return { kind: "ignored", code: number };
  // R-FRAME-11
  throw new CodecError("unknown_code", `no frame has the code ${code.codeText(number)}`);
}

function decoderOf(number: number): ((r: FieldReader) => Frame) | undefined {
  switch (number) {
    case code.OPENED:
      return decodeOpened;
    case code.END:
      return decodeEnd;
    case code.CANCEL:
      return decodeCancel;
    case code.STREAM_ERROR:
      return decodeStreamError;
    case code.SKIP:
      return decodeSkip;
    case code.PART:
      return decodePart;
    case code.REVISION:
      return decodeRevision;
    case code.HELLO:
      return decodeHello;
    case code.WELCOME:
      return decodeWelcome;
    case code.GOODBYE:
      return decodeGoodbye;
    case code.ATTACH:
      return decodeAttach;
    case code.LIVE:
      return decodeLive;
    case code.PING:
      return decodePing;
    case code.PONG:
      return decodePong;
    case code.ACK:
      return decodeAck;
    case code.CREDIT:
      return decodeCredit;
    case code.AUTH:
      return decodeAuth;
    case code.SESSION_ERROR:
      return decodeSessionError;
    case code.NUMBER:
      return decodeNumber;
    default:
      return undefined;
  }
}
