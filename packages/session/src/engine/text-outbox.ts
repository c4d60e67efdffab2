import { encodeText, SEPARATOR } from "@twobyte/wire";
import { TextFieldWriter } from "../fields/text-field-writer.ts";
import type { ProtocolFrame } from "../frames/frame.ts";
import { codeText, isCounted } from "../frames/frame-code.ts";
import { codeOf, encodeFields } from "../frames/frame-fields.ts";
import { FULL_BATCH, MAX_BATCH, TEXT_MARK } from "../frames/limits.ts";
import { openSlots } from "../frames/open-frame.ts";
import { utf8Length } from "../payload.ts";
import { cutText } from "./cut-text.ts";
import { checkMessageSize, PART_HEADER } from "./message-size.ts";
import type { Outbox, OutboxOwner, OutgoingMessage } from "./outbox.ts";
import type { CountedBatch } from "./waiting-frames.ts";

const FEW = 8;

/** The outbox of the text profile. */
export class TextOutbox implements Outbox {
  maxFrame: number;
  counted = 0;
  readonly #owner: OutboxOwner;
  /** What waits: frames, some in two pieces, and what stands between them; joined once. */
  #pieces: string[] = [];
  /** A frame of somebody else's that waits alone: it leaves as it is if none follows. */
  #lone: CountedBatch | undefined;
  /** Bytes of all frames with their separators. */
  #size = 0;
  /** Head of the data frames of one message and stream: as a rule the next is like the last. */
  #head = "";
  #headCode = -1;
  #headStream = -1;

  constructor(maxFrame: number, owner: OutboxOwner) {
    this.#owner = owner;
    this.maxFrame = maxFrame;
  }

  frame(frame: ProtocolFrame): void {
    const code = codeOf(frame);
    const w = new TextFieldWriter(codeText(code));
    encodeFields(w, frame);
    this.#append(w.text, "", utf8Length(w.text), isCounted(code));
  }

  message(message: OutgoingMessage): number {
    const { codec, value, revision, maxBytes } = message;
    const payload = encodeText(codec.format, value, revision);
    const size = utf8Length(payload);
    checkMessageSize(size, maxBytes);
    const isOpen = message.slots !== undefined;
    const head = isOpen ? openHead(message) : this.#dataHead(message);
    const headSize = isOpen ? utf8Length(head) : head.length;
    if (headSize + size <= this.maxFrame) this.#append(head, payload, headSize + size, true);
    else this.#cut(message, head, headSize, payload, size);
    return size;
  }

  encoded(frame: CountedBatch): void {
    if (this.#isEmpty) {
      this.#lone = frame;
      this.counted = 1;
    } else {
      this.#append(frame.data as string, "", frame.size, true);
    }
  }

  flush(): void {
    if (this.#isEmpty) return;
    const batch = this.#lone ?? this.#take();
    this.#lone = undefined;
    this.counted = 0;
    this.#owner.transmit(batch);
  }

  get #isEmpty(): boolean {
    return this.#lone === undefined && this.#size === 0;
  }

  /** Everything that waits here as one transport message. */
  #take(): CountedBatch {
    const pieces = this.#pieces;
    // Each way is the faster one for as many: those of a call, and those of a stream.
    const data = pieces.length > FEW ? pieces.join("") : pieces.reduce((all, one) => all + one);
    const batch = { data, size: this.#size - 1, counted: this.counted };
    this.#pieces = [];
    this.#size = 0;
    return batch;
  }

  /** Another frame comes: the one that waited alone goes in front of it. */
  #land(): void {
    const frame = this.#lone;
    if (frame === undefined) return;
    this.#lone = undefined;
    this.counted--;
    this.#append(frame.data as string, "", frame.size, true);
  }

  /** Appends the frame that `head` and `rest` make together. */
  #append(head: string, rest: string, size: number, counted: boolean): void {
    this.#land();
    if (this.#size > 0 && this.#size + size > MAX_BATCH) this.flush();
    if (this.#size > 0) this.#pieces.push(TEXT_MARK);
    this.#pieces.push(head, rest);
    this.#size += size + 1;
    if (counted) this.counted++;
    if (this.#size >= FULL_BATCH) this.flush();
  }

  #dataHead({ code, stream }: OutgoingMessage): string {
    if (code !== this.#headCode || stream !== this.#headStream) {
      this.#headCode = code;
      this.#headStream = stream;
      this.#head = `${codeText(code)}${stream}${SEPARATOR}`;
    }
    return this.#head;
  }

  /** Sends a message in parts (spec 7.8). */
  #cut(
    { code, stream }: OutgoingMessage,
    head: string,
    headSize: number,
    payload: string,
    size: number,
  ): void {
    let rest = size;
    let from = 0;
    while (rest > this.maxFrame - headSize) {
      const piece = cutText(payload, from, Math.min(this.maxFrame - PART_HEADER, rest - 1));
      from += piece.length;
      rest -= utf8Length(piece);
      this.frame({ kind: "part", stream, code, rest, payload: piece });
    }
    this.#append(head, payload.slice(from), headSize + rest, true);
  }
}

/** What stands in front of the payload of an open. */
function openHead({ code, stream, slots = {} }: OutgoingMessage): string {
  const w = new TextFieldWriter(codeText(code));
  w.number(stream, "stream");
  openSlots.write(w, slots, "open");
  return w.text + SEPARATOR;
}
