import { CodecError } from "@twobyte/wire";
import { splitFrames } from "../frames/batch.ts";
import {
  codeAt,
  decodeOpen,
  decodeProtocolFrame,
  isWellFormedCode,
  readerBehindCode,
} from "../frames/decode-frame.ts";
import type { Frame, IgnoredFrame } from "../frames/frame.ts";
import { isApplicationCode, isCounted } from "../frames/frame-code.ts";
import type { OpenFrame } from "../frames/open-frame.ts";
import type { Payload } from "../payload.ts";
import { utf8Length } from "../payload.ts";
import { sessionError } from "./error-frames.ts";
import type { MessageHead } from "./message-head.ts";
import { payloadFrom, readMessageHead } from "./message-head.ts";

/** Who hears of the frames that arrive. */
export interface InboxOwner {
  /** Nothing is read any more. */
  readonly isOver: boolean;
  /** Whether the welcome went by: counted frames may come. */
  readonly isLive: boolean;
  /** Longest frame that is taken now. */
  readonly frameLimit: number;
  /** Number of the last counted frame that arrived. */
  readonly received: number;
  isMethod(code: number): boolean;
  /** A counted frame of so many bytes arrived. */
  onCounted(bytes: number): void;
  onOpen(frame: OpenFrame): void;
  onMessage(code: number, stream: number, payload: Payload): void;
  onFrame(frame: Frame | IgnoredFrame): void;
}

/** Takes transport messages apart, counts frames (spec 7.2) and reads them. */
export class Inbox {
  readonly #owner: InboxOwner;
  readonly #head: MessageHead = { stream: 0, payloadAt: 0 };
  /** Number of the next counted frame of this transport message, when it says so. */
  #next: number | undefined;

  constructor(owner: InboxOwner) {
    this.#owner = owner;
  }

  /** Reads one transport message. Throws for what ends the session. */
  take(data: Payload): void {
    this.#next = undefined;
    let isFirst = true;
    for (const frame of splitFrames(data)) {
      if (this.#owner.isOver) return;
      this.#frame(frame, isFirst);
      isFirst = false;
    }
  }

  #frame(data: Payload, isFirst: boolean): void {
    const owner = this.#owner;
    // R-FRAME-15
    if (isLonger(data, owner.frameLimit)) {
      throw new CodecError("limit_exceeded", `a frame above ${owner.frameLimit} bytes`);
    }
    const code = codeAt(data);
    if (isCounted(code)) {
      if (!owner.isLive) throw sessionError("failed_precondition", "a stream before the welcome");
      // Counted as soon as its boundary is known, whatever is in it.
      if (!this.#admit()) return;
      owner.onCounted(data.length);
    }
    if (isApplicationCode(code)) this.#application(data, code);
    else this.#protocol(decodeProtocolFrame(data, code), isFirst);
  }

  /** Whether a counted frame is the next one, and not one that arrived before. */
  #admit(): boolean {
    const { received } = this.#owner;
    const number = this.#next ?? received + 1;
    this.#next = this.#next === undefined ? undefined : number + 1;
    if (number > received + 1) {
      throw sessionError("data_loss", `frame ${number} arrived after frame ${received}`);
    }
    return number > received;
  }

  #application(data: Payload, code: number): void {
    if (this.#owner.isMethod(code)) {
      this.#owner.onOpen(decodeOpen(readerBehindCode(data), code));
      return;
    }
    if (!isWellFormedCode(code)) throw new CodecError("unknown_code", "a frame without a code");
    readMessageHead(data, this.#head);
    const { stream, payloadAt } = this.#head;
    this.#owner.onMessage(code, stream, payloadFrom(data, payloadAt));
  }

  #protocol(frame: Frame | IgnoredFrame, isFirst: boolean): void {
    if (frame.kind !== "number") {
      this.#owner.onFrame(frame);
      return;
    }
    // R-FRAME-34
    if (!isFirst) throw sessionError("invalid_argument", "a number in the middle of a batch");
    this.#next = frame.first;
  }
}

function isLonger(data: Payload, limit: number): boolean {
  if (data.length > limit) return true;
  return typeof data === "string" && data.length * 3 > limit && utf8Length(data) > limit;
}
