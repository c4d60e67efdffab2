import { encodeBinary } from "@twobyte/wire";
import { BinaryFieldWriter } from "../fields/binary-field-writer.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import { TextFieldWriter } from "../fields/text-field-writer.ts";
import type { Payload, Profile } from "../payload.ts";
import { encodeAck } from "./ack-frame.ts";
import { encodeAttach } from "./attach-frame.ts";
import { encodeAuth } from "./auth-frame.ts";
import { encodeCancel } from "./cancel-frame.ts";
import { encodeCredit } from "./credit-frame.ts";
import { encodeData } from "./data-frame.ts";
import { encodeEnd } from "./end-frame.ts";
import type { Frame } from "./frame.ts";
import * as code from "./frame-code.ts";
import { encodeGoodbye } from "./goodbye-frame.ts";
import { encodeHello } from "./hello-frame.ts";
import { encodeLive } from "./live-frame.ts";
import { encodeNumber } from "./number-frame.ts";
import { encodeOpen } from "./open-frame.ts";
import { encodeOpened } from "./opened-frame.ts";
import { encodePart } from "./part-frame.ts";
import { encodePing } from "./ping-frame.ts";
import { encodePong } from "./pong-frame.ts";
import { encodeRevision } from "./revision-frame.ts";
import { encodeSessionError } from "./session-error-frame.ts";
import { encodeSkip } from "./skip-frame.ts";
import { encodeStreamError } from "./stream-error-frame.ts";
import { encodeWelcome } from "./welcome-frame.ts";

/**
 * Writes a frame (spec chapter 7) in one profile. Bytes are a view that the caller may keep, into
 * memory that is not written again. Throws a `CodecError` for what a frame cannot carry.
 */
export function encodeFrame(profile: "binary", frame: Frame): Uint8Array<ArrayBuffer>;
/** The same in text. */
export function encodeFrame(profile: "text", frame: Frame): string;
/** The same in either profile. */
export function encodeFrame(profile: Profile, frame: Frame): Payload;
export function encodeFrame(profile: Profile, frame: Frame): Payload {
  if (profile === "text") {
    const w = new TextFieldWriter(code.codeText(codeOf(frame)));
    encodeFields(w, frame);
    return w.text;
  }
  return encodeBinary(
    (w) => {
      const fields = new BinaryFieldWriter(w);
      fields.code(codeOf(frame));
      encodeFields(fields, frame);
    },
    undefined,
    0,
  );
}

const CODES: Readonly<Record<Exclude<Frame["kind"], "open" | "data">, number>> = {
  opened: code.OPENED,
  end: code.END,
  cancel: code.CANCEL,
  streamError: code.STREAM_ERROR,
  skip: code.SKIP,
  part: code.PART,
  revision: code.REVISION,
  hello: code.HELLO,
  welcome: code.WELCOME,
  goodbye: code.GOODBYE,
  attach: code.ATTACH,
  live: code.LIVE,
  ping: code.PING,
  pong: code.PONG,
  ack: code.ACK,
  credit: code.CREDIT,
  auth: code.AUTH,
  sessionError: code.SESSION_ERROR,
  number: code.NUMBER,
};

/** The code that a frame begins with, as a number. */
export function codeOf(frame: Frame): number {
  return frame.kind === "open" || frame.kind === "data" ? frame.code : CODES[frame.kind];
}

/** Writes everything of a frame that stands behind its code. */
export function encodeFields(w: FieldWriter, frame: Frame): void {
  switch (frame.kind) {
    case "open":
      encodeOpen(w, frame);
      break;
    case "data":
      encodeData(w, frame);
      break;
    case "opened":
      encodeOpened(w, frame);
      break;
    case "end":
      encodeEnd(w, frame);
      break;
    case "cancel":
      encodeCancel(w, frame);
      break;
    case "streamError":
      encodeStreamError(w, frame);
      break;
    case "skip":
      encodeSkip(w, frame);
      break;
    case "part":
      encodePart(w, frame);
      break;
    case "revision":
      encodeRevision(w, frame);
      break;
    case "hello":
      encodeHello(w, frame);
      break;
    case "welcome":
      encodeWelcome(w, frame);
      break;
    case "goodbye":
      encodeGoodbye(w, frame);
      break;
    case "attach":
      encodeAttach(w, frame);
      break;
    case "live":
      encodeLive(w, frame);
      break;
    case "ping":
      encodePing(w, frame);
      break;
    case "pong":
      encodePong(w, frame);
      break;
    case "ack":
      encodeAck(w, frame);
      break;
    case "credit":
      encodeCredit(w, frame);
      break;
    case "auth":
      encodeAuth(w, frame);
      break;
    case "sessionError":
      encodeSessionError(w, frame);
      break;
    case "number":
      encodeNumber(w, frame);
      break;
  }
}
