import { encodeText, SEPARATOR } from "@twobyte/wire";
import { TextFieldWriter } from "../fields/text-field-writer.ts";
import type { ProtocolFrame } from "../frames/frame.ts";
import { codeText, isCounted } from "../frames/frame-code.ts";
import { codeOf, encodeFields } from "../frames/frame-fields.ts";
import { FULL_BATCH, MAX_BATCH, TEXT_MARK } from "../frames/limits.ts";
import { openHeader } from "../frames/open-frame.ts";
import type { OutgoingData } from "../payload.ts";
import { utf8Length } from "../payload.ts";
import { cutText } from "./cut-text.ts";
import { checkMessageSize, PART_HEADER } from "./message-size.ts";
import type { Emit, Outbox, OutgoingMessage } from "./outbox.ts";

/** The outbox of the text profile. */
export class TextOutbox implements Outbox {
  maxFrame: number;
  counted = 0;
  readonly #emit: Emit;
  #frames: string[] = [];
  /** Bytes of all frames with their separators. */
  #size = 0;

  constructor(maxFrame: number, emit: Emit) {
    this.#emit = emit;
    this.maxFrame = maxFrame;
  }

  frame(frame: ProtocolFrame): void {
    const code = codeOf(frame);
    const w = new TextFieldWriter(codeText(code));
    encodeFields(w, frame);
    this.#append(w.text, utf8Length(w.text), isCounted(code));
  }

  message(message: OutgoingMessage): number {
    const { codec, value, revision, maxBytes } = message;
    const payload = encodeText(codec.format, value, revision);
    const size = utf8Length(payload);
    checkMessageSize(size, maxBytes);
    const header = headerOf(message);
    const headerSize = utf8Length(header) + 1;
    if (headerSize + size <= this.maxFrame) {
      this.#append(header + SEPARATOR + payload, headerSize + size, true);
    } else {
      this.#cut(message, header, headerSize, payload, size);
    }
    return size;
  }

  encoded(frame: OutgoingData, size: number): void {
    this.#append(frame as string, size, true);
  }

  flush(): void {
    if (this.#frames.length === 0) return;
    const { counted } = this;
    const data = this.#frames.join(TEXT_MARK);
    const size = this.#size - 1;
    this.#frames = [];
    this.#size = 0;
    this.counted = 0;
    this.#emit(data, size, counted);
  }

  #append(text: string, size: number, counted: boolean): void {
    if (this.#size > 0 && this.#size + size > MAX_BATCH) this.flush();
    this.#frames.push(text);
    this.#size += size + 1;
    if (counted) this.counted++;
    if (this.#size >= FULL_BATCH) this.flush();
  }

  /** Sends a message in parts (spec 7.8). */
  #cut(
    { code, stream }: OutgoingMessage,
    header: string,
    headerSize: number,
    payload: string,
    size: number,
  ): void {
    let rest = size;
    let from = 0;
    while (rest > this.maxFrame - headerSize) {
      const piece = cutText(payload, from, Math.min(this.maxFrame - PART_HEADER, rest - 1));
      from += piece.length;
      rest -= utf8Length(piece);
      this.frame({ kind: "part", stream, code, rest, payload: piece });
    }
    this.#append(header + SEPARATOR + payload.slice(from), headerSize + rest, true);
  }
}

function headerOf({ code, stream, slots }: OutgoingMessage): string {
  if (slots === undefined) return `${codeText(code)}${stream}`;
  const w = new TextFieldWriter(codeText(code));
  openHeader.write(w, { ...slots, stream }, "open");
  return w.text;
}
