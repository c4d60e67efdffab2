import { BinaryHeader } from "./binary-header.ts";
import type { Wire } from "./parse-input.ts";
import { HeaderProblem } from "./row.ts";

/** A frame of a batch, and where it begins in it. */
export interface BatchFrame {
  readonly at: number;
  readonly wire: Wire;
}

/** Whether a transport message is a batch (spec 7.9). */
export function isBatch(wire: Wire): boolean {
  return wire.profile === "text" ? wire.text.includes("\u001e") : wire.bytes[0] === 0x1e;
}

/** The frames of a batch. Throws a `HeaderProblem` when the batch is malformed; no frame is read then. */
export function splitBatch(wire: Wire): BatchFrame[] {
  const frames = wire.profile === "text" ? splitText(wire.text) : splitBinary(wire.bytes);
  const size = wire.profile === "text" ? Buffer.byteLength(wire.text) : wire.bytes.length;
  if (size > 65_536)
    throw new HeaderProblem("limit_exceeded", 0, "A batch has 65,536 bytes at most.");
  const empty = frames.find(({ wire: one }) => isEmpty(one));
  if (empty !== undefined) throw new HeaderProblem("truncated", empty.at, "A frame is empty.");
  if (frames.length >= 2) return frames;
  throw new HeaderProblem("not_canonical", 0, "A batch has at least two frames.");
}

function splitText(text: string): BatchFrame[] {
  const frames: BatchFrame[] = [];
  for (const part of text.split("\u001e")) {
    const last = frames.at(-1);
    const at =
      last === undefined || last.wire.profile !== "text" ? 0 : last.at + last.wire.text.length + 1;
    frames.push({ at, wire: { profile: "text", text: part } });
  }
  return frames;
}

function splitBinary(bytes: Uint8Array): BatchFrame[] {
  const frames: BatchFrame[] = [];
  for (let at = 1; at < bytes.length; ) {
    const source = new BinaryHeader(bytes, at);
    const { value: length } = source.number();
    const start = source.position();
    if (length > bytes.length - start) {
      throw new HeaderProblem("truncated", at, "The length of a frame is more than what is left.");
    }
    const part = bytes.subarray(start, start + length);
    frames.push({ at: start, wire: { profile: "binary", bytes: part } });
    at = start + length;
  }
  if (frames.length === 0) throw new HeaderProblem("truncated", 1, "The batch has no frames.");
  return frames;
}

function isEmpty(wire: Wire): boolean {
  return (wire.profile === "text" ? wire.text : wire.bytes).length === 0;
}
