import { expect, test } from "vitest";
import type { LinkFrame } from "./unix-link-framing.ts";
import { LinkError, LinkFrameReader, LinkFrameType, linkFrameHead } from "./unix-link-framing.ts";

const frames: readonly LinkFrame[] = [
  { type: LinkFrameType.message, body: Uint8Array.of(1, 2, 3) },
  { type: LinkFrameType.ping, body: Uint8Array.of() },
  { type: LinkFrameType.message, body: Uint8Array.of() },
  { type: LinkFrameType.message, body: new Uint8Array(300).fill(7) },
  { type: LinkFrameType.ready, body: Uint8Array.of(1) },
];

function bytesOf(...list: readonly LinkFrame[]): Uint8Array {
  const parts = list.flatMap(({ type, body }) => [linkFrameHead(type, body.length), body]);
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function read(reader: LinkFrameReader, ...chunks: readonly Uint8Array[]): LinkFrame[] {
  const found: LinkFrame[] = [];
  for (const chunk of chunks) {
    reader.push(chunk);
    for (let frame = reader.next(); frame; frame = reader.next()) found.push(frame);
  }
  return found;
}

test("a frame is its length, its type and its body", () => {
  expect([...bytesOf(frames[0] as LinkFrame)]).toEqual([0, 0, 0, 4, 6, 1, 2, 3]);
});

test("R-LINK-11: frames are found however their bytes are split", () => {
  const bytes = bytesOf(...frames);
  for (let first = 0; first <= bytes.length; first++) {
    const [a, b] = [bytes.subarray(0, first), bytes.subarray(first)];
    expect(read(new LinkFrameReader(300), a, b)).toEqual(frames);
  }
  for (const size of [1, 2, 3, 7, 64]) {
    const chunks: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
    expect(read(new LinkFrameReader(300), ...chunks)).toEqual(frames);
  }
});

test("R-LINK-11: nothing is given of a frame before its last byte", () => {
  const last = { type: LinkFrameType.message, body: Uint8Array.of(9, 9, 9) };
  const bytes = bytesOf(...frames, last);
  for (let missing = 1; missing < 8; missing++) {
    const cut = bytes.subarray(0, bytes.length - missing);
    expect(read(new LinkFrameReader(300), cut)).toEqual(frames);
  }
});

test("a body is a copy of what arrived", () => {
  const chunk = bytesOf(frames[0] as LinkFrame);
  const [frame] = read(new LinkFrameReader(3), chunk);
  chunk.fill(0);
  expect(frame?.body).toEqual(Uint8Array.of(1, 2, 3));
  expect(frame?.body.buffer.byteLength).toBe(3);
});

test("R-LINK-12: a length of 0 or above the longest is refused before anything behind it comes", () => {
  const zero = new LinkFrameReader(10);
  expect(() => read(zero, Uint8Array.of(0, 0, 0, 0, 6))).toThrow(LinkError);
  const long = new LinkFrameReader(10);
  expect(() => read(long, linkFrameHead(6, 11))).toThrow("11 bytes, above 10");
  const huge = new LinkFrameReader(10);
  expect(() => read(huge, new Uint8Array(5).fill(255))).toThrow(LinkError);
  expect(read(new LinkFrameReader(10), linkFrameHead(6, 10), new Uint8Array(10))).toHaveLength(1);
});

test("R-LINK-12: a frame without a type is refused with the last byte of its length", () => {
  const reader = new LinkFrameReader(100);
  reader.push(Uint8Array.of(0, 0, 0));
  expect(reader.next()).toBe(undefined);
  reader.push(Uint8Array.of(0));
  expect(() => reader.next()).toThrow("without a type");
});
