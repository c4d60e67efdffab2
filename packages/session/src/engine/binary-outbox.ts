import type { BinaryWriter } from "@twobyte/wire";
import { putVarint } from "@twobyte/wire";
import type { ProtocolFrame } from "../frames/frame.ts";
import { isCounted } from "../frames/frame-code.ts";
import { codeOf, encodeFields } from "../frames/frame-fields.ts";
import { BATCH_MARK, FULL_BATCH, MAX_BATCH } from "../frames/limits.ts";
import { openSlots } from "../frames/open-frame.ts";
import { copyOf } from "../payload.ts";
import { appendMessage } from "./append-message.ts";
import { checkMessageSize, PART_HEADER } from "./message-size.ts";
import type { Outbox, OutboxOwner, OutgoingMessage } from "./outbox.ts";
import type { SharedWriter } from "./shared-writer.ts";
import type { CountedBatch } from "./waiting-frames.ts";

/** Room in front of the first frame: the batch's mark, and the longest length of a frame. */
const LEAD = 4;

/**
 * The outbox of the binary profile. Frames are written where they will be sent from: the mark and
 * the first length in front of them are filled in only when a second frame makes it a batch.
 */
export class BinaryOutbox implements Outbox {
  maxFrame: number;
  counted = 0;
  readonly #shared: SharedWriter;
  readonly #w: BinaryWriter;
  readonly #owner: OutboxOwner;
  /** Batches that were sealed because another connection wrote; each begins with its mark. */
  #sealed: Uint8Array<ArrayBuffer>[] = [];
  /** A frame of somebody else's memory that waits alone: it leaves as it is if none follows. */
  #lone: CountedBatch | undefined;
  /** Frames in the shared writer, from its start. */
  #frames = 0;
  #firstSize = 0;
  /** Bytes of a batch of everything that waits here. */
  #size = 1;

  constructor(shared: SharedWriter, maxFrame: number, owner: OutboxOwner) {
    this.#shared = shared;
    this.#w = shared.writer;
    this.#owner = owner;
    this.maxFrame = maxFrame;
  }

  frame(frame: ProtocolFrame): void {
    const code = codeOf(frame);
    const { fields } = this.#shared;
    const at = this.#begin();
    try {
      fields.code(code);
      encodeFields(fields, frame);
    } catch (error) {
      this.#undo(at);
      throw error;
    }
    this.#finish(at, isCounted(code));
  }

  message(message: OutgoingMessage): number {
    const { codec, value, revision, maxBytes } = message;
    const at = this.#begin();
    let payloadAt = 0;
    try {
      this.#putHeader(message);
      payloadAt = this.#w.pos - this.#w.start;
      appendMessage(this.#w, codec, value, revision);
      checkMessageSize(this.#w.pos - this.#w.start - payloadAt, maxBytes);
    } catch (error) {
      this.#undo(at);
      throw error;
    }
    const size = this.#w.pos - this.#w.start - payloadAt;
    if (payloadAt - at + size <= this.maxFrame) this.#finish(at, true);
    else this.#cut(message, at, payloadAt);
    return size;
  }

  encoded(frame: CountedBatch): void {
    if (this.#isEmpty) {
      this.#lone = frame;
      this.counted = 1;
    } else {
      this.#append(frame);
    }
  }

  flush(): void {
    if (this.#isEmpty) return;
    const batch = this.#lone ?? this.#take();
    this.#lone = undefined;
    this.counted = 0;
    this.#owner.transmit(batch);
  }

  seal(): void {
    if (this.#frames > 0) this.#sealed.push(this.#region(true));
    this.#frames = 0;
  }

  get #isEmpty(): boolean {
    return this.#lone === undefined && this.#size === 1;
  }

  #putHeader({ code, stream, slots }: OutgoingMessage): void {
    const { fields } = this.#shared;
    fields.code(code);
    fields.number(stream, "stream");
    if (slots !== undefined) openSlots.write(fields, slots, "open");
  }

  /** Begins a frame; returns where, from the writer's start. */
  #begin(): number {
    this.#land();
    const w = this.#w;
    this.#shared.acquire(this);
    w.reserve(LEAD);
    w.pos += this.#frames === 0 ? LEAD : 1;
    return w.pos - w.start;
  }

  /** Another frame comes: the one that waited alone goes in front of it. */
  #land(): void {
    const frame = this.#lone;
    if (frame === undefined) return;
    this.#lone = undefined;
    this.counted--;
    this.#append(frame);
  }

  /** Appends a frame that is encoded already. */
  #append({ data, size }: CountedBatch): void {
    const w = this.#w;
    const at = this.#begin();
    w.reserve(size);
    w.bytes.set(data as Uint8Array, w.pos);
    w.pos += size;
    this.#finish(at, true);
  }

  /** Takes back the frame that was begun at `at`. */
  #undo(at: number): void {
    this.#shared.isWriting = false;
    const w = this.#w;
    w.pos = w.start + at - (this.#frames === 0 ? LEAD : 1);
  }

  /** Ends the frame that was begun at `at`, and puts its length in front of it. */
  #finish(at: number, counted: boolean): void {
    this.#shared.isWriting = false;
    const w = this.#w;
    const size = w.pos - w.start - at;
    const width = widthOf(size);
    if (this.#size > 1 && this.#size + width + size > MAX_BATCH) {
      this.#overflow(at, counted);
      return;
    }
    if (this.#frames === 0) {
      this.#firstSize = size;
    } else {
      if (width > 1) {
        w.reserve(width - 1);
        w.bytes.copyWithin(w.start + at + width - 1, w.start + at, w.pos);
      }
      w.pos = w.start + at - 1;
      putVarint(w, size);
      w.pos += size;
    }
    this.#frames++;
    this.#size += width + size;
    if (counted) this.counted++;
    if (this.#size >= FULL_BATCH) this.flush();
  }

  /** The frame begun at `at` is too much for the batch: what was before it leaves first. */
  #overflow(at: number, counted: boolean): void {
    const w = this.#w;
    const frame = copyOf(w.bytes.subarray(w.start + at, w.pos));
    this.#undo(at);
    this.flush();
    const next = this.#begin();
    w.reserve(frame.length);
    w.bytes.set(frame, w.pos);
    w.pos += frame.length;
    this.#finish(next, counted);
  }

  /** Sends the message that was begun at `at` in parts (spec 7.8). */
  #cut(message: OutgoingMessage, at: number, payloadAt: number): void {
    const w = this.#w;
    const payload = copyOf(w.bytes.subarray(w.start + payloadAt, w.pos));
    const last = this.maxFrame - (payloadAt - at);
    this.#undo(at);
    const { code, stream } = message;
    let from = 0;
    while (payload.length - from > last) {
      const to = Math.min(from + this.maxFrame - PART_HEADER, payload.length - 1);
      const part = {
        kind: "part",
        stream,
        code,
        rest: payload.length - to,
        payload: payload.subarray(from, to),
      } as const;
      this.frame(part);
      //@fault message-begun-anew suite R-FRAME-27 if (from === 0) this.frame(part); from = to;
      from = to;
    }
    const next = this.#begin();
    this.#putHeader(message);
    this.#shared.fields.payload(payload.subarray(from));
    this.#finish(next, true);
  }

  /** A view of the frames in the shared writer, as a batch if `marked` or more than one. */
  #region(marked: boolean): Uint8Array<ArrayBuffer> {
    const w = this.#w;
    const end = w.pos;
    let from = w.start + LEAD;
    if (marked || this.#frames > 1) {
      from -= widthOf(this.#firstSize) + 1;
      w.bytes[from] = BATCH_MARK;
      w.pos = from + 1;
      putVarint(w, this.#firstSize);
      w.pos = end;
    }
    return new Uint8Array(w.buffer, from, end - from);
  }

  /** Everything that waits here as one transport message. */
  #take(): CountedBatch {
    const data = this.#bytes();
    this.#size = 1;
    return { data, size: data.length, counted: this.counted };
  }

  #bytes(): Uint8Array<ArrayBuffer> {
    if (this.#sealed.length === 0) {
      const data = this.#region(false);
      this.#frames = 0;
      this.#shared.release();
      return data;
    }
    if (this.#frames > 0) {
      this.seal();
      this.#shared.release();
    }
    const sealed = this.#sealed;
    this.#sealed = [];
    const [batch] = sealed;
    if (batch === undefined || sealed.length > 1) return mergeBatches(sealed);
    const at = 1 + widthOf(this.#firstSize);
    return batch.length > at + this.#firstSize ? batch : batch.subarray(at);
  }
}

/** Bytes of `size` as a varint; frames are never longer than three bytes can say. */
function widthOf(size: number): number {
  return size < 128 ? 1 : size < 16_384 ? 2 : 3;
}

/** One transport message of several batches, each with its mark. */
function mergeBatches(batches: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const size = batches.reduce((sum, batch) => sum + batch.length - 1, 1);
  const merged = new Uint8Array(size);
  merged[0] = BATCH_MARK;
  let at = 1;
  for (const batch of batches) {
    merged.set(batch.subarray(1), at);
    at += batch.length - 1;
  }
  return merged;
}
