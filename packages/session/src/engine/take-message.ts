import { CodecError } from "@twobyte/wire";
import type { Frame, IgnoredFrame } from "../frames/frame.ts";
import { isApplicationCode, isCounted } from "../frames/frame-code.ts";
import type { OpenFrame } from "../frames/open-frame.ts";
import { codeAt, decodeOpen, decodeProtocolFrame, isWellFormedCode } from "../frames/read-frame.ts";
import type { Payload } from "../payload.ts";
import { isLonger } from "../payload.ts";
import { splitIn } from "../profiles/batches.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import { sessionError } from "./error-frames.ts";
import type { MessageHead } from "./message-head.ts";
import { payloadFrom } from "./message-head.ts";

/** Who hears of the frames that arrive. */
export interface InboxOwner {
  /** Nothing is read any more. */
  readonly isOver: boolean;
  /** Longest frame that is taken now. */
  readonly frameLimit: number;
  /** The number of the next counted frame that arrives is said. */
  onNumber(first: number): void;
  /** Counts a frame of so many bytes; false when it arrived before. Throws for one that may not. */
  admit(bytes: number): boolean;
  isMethod(code: number): boolean;
  onOpen(frame: OpenFrame): void;
  onMessage(code: number, stream: number, payload: Payload): void;
  onFrame(frame: Frame | IgnoredFrame): void;
}

// Made once: it is read before anything else is.
const messageHead: MessageHead = { stream: 0, payloadAt: 0 };

/**
 * Takes a transport message apart, has its frames counted (spec 8.1) and reads them. Throws for what
 * ends the session.
 */
export function takeMessage(owner: InboxOwner, data: Payload, codec: ProfileCodec): void {
  let isFirst = true;
  //@fault batches-backwards suite R-STREAM-22 for (const frame of [...splitIn(codec, data)].reverse()) {
  for (const frame of splitIn(codec, data)) {
    if (owner.isOver) return;
    takeFrame(owner, codec, frame, isFirst);
    isFirst = false;
  }
}

function takeFrame(owner: InboxOwner, codec: ProfileCodec, data: Payload, isFirst: boolean): void {
  // R-FRAME-15
  //@fault longer-frame-taken suite R-FRAME-15 if (isLonger(data, owner.frameLimit * 2)) {
  if (isLonger(data, owner.frameLimit)) {
    throw new CodecError("limit_exceeded", `a frame above ${owner.frameLimit} bytes`);
  }
  const code = codeAt(data);
  // R-SES-2, R-SES-3
  //@fault messages-alone-count suite R-SES-2 if (isApplicationCode(code) && !owner.admit(data.length)) return;
  if (isCounted(code) && !owner.admit(data.length)) return;
  if (isApplicationCode(code)) takeApplication(owner, codec, data, code);
  else takeProtocol(owner, decodeProtocolFrame(codec, data, code), isFirst);
}

function takeApplication(
  owner: InboxOwner,
  codec: ProfileCodec,
  data: Payload,
  code: number,
): void {
  if (owner.isMethod(code)) {
    owner.onOpen(decodeOpen(codec.reader(data, 2), code));
    return;
  }
  if (!isWellFormedCode(code)) throw new CodecError("unknown_code", "a frame without a code");
  codec.head(data, messageHead);
  const { stream, payloadAt } = messageHead;
  owner.onMessage(code, stream, payloadFrom(data, payloadAt));
}

function takeProtocol(owner: InboxOwner, frame: Frame | IgnoredFrame, isFirst: boolean): void {
  if (frame.kind !== "number") {
    owner.onFrame(frame);
    return;
  }
  // R-FRAME-34
  //@fault number-anywhere suite R-FRAME-34
  if (!isFirst) throw sessionError("invalid_argument", "a number in the middle of a batch");
  owner.onNumber(frame.first);
}
