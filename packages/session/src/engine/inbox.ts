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

/** Takes transport messages apart, has their frames counted (spec 8.1) and reads them. */
export class Inbox {
  readonly #owner: InboxOwner;

  constructor(owner: InboxOwner) {
    this.#owner = owner;
  }

  /** Reads one transport message. Throws for what ends the session. */
  take(data: Payload, codec: ProfileCodec): void {
    let isFirst = true;
    for (const frame of splitIn(codec, data)) {
      if (this.#owner.isOver) return;
      this.#frame(codec, frame, isFirst);
      isFirst = false;
    }
  }

  #frame(codec: ProfileCodec, data: Payload, isFirst: boolean): void {
    const owner = this.#owner;
    // R-FRAME-15
    if (isLonger(data, owner.frameLimit)) {
      throw new CodecError("limit_exceeded", `a frame above ${owner.frameLimit} bytes`);
    }
    const code = codeAt(data);
    // R-SES-2, R-SES-3
    if (isCounted(code) && !owner.admit(data.length)) return;
    if (isApplicationCode(code)) this.#application(codec, data, code);
    else this.#protocol(decodeProtocolFrame(codec, data, code), isFirst);
  }

  #application(codec: ProfileCodec, data: Payload, code: number): void {
    if (this.#owner.isMethod(code)) {
      this.#owner.onOpen(decodeOpen(codec.reader(data, 2), code));
      return;
    }
    if (!isWellFormedCode(code)) throw new CodecError("unknown_code", "a frame without a code");
    codec.head(data, messageHead);
    const { stream, payloadAt } = messageHead;
    this.#owner.onMessage(code, stream, payloadFrom(data, payloadAt));
  }

  #protocol(frame: Frame | IgnoredFrame, isFirst: boolean): void {
    if (frame.kind !== "number") {
      this.#owner.onFrame(frame);
      return;
    }
    // R-FRAME-34
    if (!isFirst) throw sessionError("invalid_argument", "a number in the middle of a batch");
    this.#owner.onNumber(frame.first);
  }
}
