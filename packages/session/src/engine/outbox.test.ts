import { expect, test } from "vitest";
import { TwobyteError } from "../errors/twobyte-error.ts";
import { splitFrames } from "../frames/batch.ts";
import { encodeFrame } from "../frames/encode-frame.ts";
import { codeNumber } from "../frames/frame-code.ts";
import type { Payload, Profile } from "../payload.ts";
import { copyOf, sizeOf } from "../payload.ts";
import { profileNamed } from "../profiles/profiles.ts";
import { payloadOf, textOf } from "../testing/recorder.ts";
import { BinaryOutbox } from "./binary-outbox.ts";
import type { Outbox } from "./outbox.ts";
import { rawPayload } from "./payload-codec.ts";
import { SharedWriter } from "./shared-writer.ts";
import { TextOutbox } from "./text-outbox.ts";
import type { CountedBatch } from "./waiting-frames.ts";

interface Box {
  readonly outbox: Outbox;
  readonly emitted: Payload[];
  readonly counts: number[];
}

function newBox(profile: Profile, shared = new SharedWriter()): Box {
  const emitted: Payload[] = [];
  const counts: number[] = [];
  const transmit = ({ data, counted }: CountedBatch): void => {
    emitted.push(typeof data === "string" ? data : copyOf(data));
    counts.push(counted);
  };
  const outbox =
    profile === "binary"
      ? new BinaryOutbox(shared, 65_536, { transmit })
      : new TextOutbox(65_536, { transmit });
  return { outbox, emitted, counts };
}

function put({ outbox }: Box, profile: Profile, text: string, stream = 4): number {
  return outbox.message({
    code: codeNumber("CD"),
    stream,
    codec: rawPayload,
    value: payloadOf(profile, text),
    revision: 1,
    maxBytes: 1_000_000,
  });
}

for (const profile of ["binary", "text"] as const) {
  const frame = (text: string): Payload =>
    encodeFrame(profile, {
      kind: "data",
      code: codeNumber("CD"),
      stream: 4,
      payload: payloadOf(profile, text),
    });
  const ack = encodeFrame(profile, { kind: "ack", received: 3 });

  test(`one frame leaves alone, several as one batch, in ${profile}`, () => {
    const box = newBox(profile);
    expect(put(box, profile, "é")).toBe(2);
    box.outbox.flush();
    box.outbox.frame({ kind: "ack", received: 3 });
    put(box, profile, "b");
    put(box, profile, "c".repeat(200));
    put(box, profile, "d".repeat(10_000));
    box.outbox.flush();
    box.outbox.flush();
    expect(box.emitted[0]).toEqual(frame("é"));
    const [, batch = ""] = box.emitted;
    const expected = [ack, frame("b"), frame("c".repeat(200)), frame("d".repeat(10_000))];
    expect(splitFrames(batch)).toEqual(expected);
    expect(box.emitted.length).toBe(2);
    expect(box.counts).toEqual([1, 3]);
  });

  test(`a long first frame gets its length when a second one follows, in ${profile}`, () => {
    for (const size of [127, 128, 16_000]) {
      const box = newBox(profile);
      put(box, profile, "a".repeat(size));
      put(box, profile, "b");
      box.outbox.flush();
      expect(splitFrames(box.emitted[0] ?? "")).toEqual([frame("a".repeat(size)), frame("b")]);
    }
  });

  test(`a batch that would exceed its bound leaves before the frame that is too much, in ${profile}`, () => {
    const box = newBox(profile);
    for (const size of [9000, 500, 60_000, 100]) put(box, profile, "a".repeat(size));
    box.outbox.flush();
    const sizes = box.emitted.map((data) => splitFrames(data).map((one) => sizeOf(one)));
    const header = sizeOf(frame(""));
    expect(sizes).toEqual([[9000 + header, 500 + header], [60_000 + header], [100 + header]]);
    expect(box.counts).toEqual([2, 1, 1]);
    for (const data of box.emitted) expect(sizeOf(data)).toBeLessThanOrEqual(65_536);
  });

  test(`a full batch leaves at once, in ${profile}`, () => {
    const box = newBox(profile);
    for (let i = 0; i < 9; i++) put(box, profile, `${i}`.repeat(6000));
    expect(box.counts).toEqual([3, 3, 3]);
    const texts = box.emitted.flatMap((data) => splitFrames(data).map((one) => textOf(one).at(-1)));
    expect(texts.join("")).toBe("012345678");
    box.outbox.flush();
    expect(box.counts).toEqual([3, 3, 3]);
  });

  test(`a message that cannot be encoded leaves nothing behind, in ${profile}`, () => {
    const box = newBox(profile);
    const fail = (): never => {
      throw new Error("no");
    };
    const broken = { code: codeNumber("CD"), stream: 4, value: 0, revision: 1, maxBytes: 9 };
    const codec = { write: fail, format: fail };
    expect(() => box.outbox.message({ ...broken, codec })).toThrow("no");
    put(box, profile, "a");
    expect(() => box.outbox.message({ ...broken, codec })).toThrow("no");
    expect(() => put(box, profile, "x".repeat(1_000_001))).toThrow(TwobyteError);
    put(box, profile, "b");
    box.outbox.flush();
    expect(splitFrames(box.emitted[0] ?? "")).toEqual([frame("a"), frame("b")]);
    expect(box.counts).toEqual([2]);
  });

  test(`a frame of the protocol that cannot be encoded leaves nothing behind, in ${profile}`, () => {
    const box = newBox(profile);
    put(box, profile, "a");
    expect(() => box.outbox.frame({ kind: "ack", received: -1 })).toThrow();
    box.outbox.frame({ kind: "ack", received: 3 });
    box.outbox.flush();
    expect(splitFrames(box.emitted[0] ?? "")).toEqual([frame("a"), ack]);
  });
}

test("connections that write in turn share the memory and not the frames", () => {
  const shared = new SharedWriter();
  const boxes = [newBox("binary", shared), newBox("binary", shared), newBox("binary", shared)];
  for (let round = 0; round < 50; round++) {
    for (const [i, box] of boxes.entries()) {
      if ((round + i) % 3 === 0) put(box, "binary", `${i}:${round} `.repeat(40));
      if (round % 7 === i) put(box, "binary", `${i}:${round} again`);
    }
    const flushed = boxes[round % 3];
    if (round % 4 === 3) flushed?.outbox.flush();
  }
  for (const box of boxes) box.outbox.flush();
  for (const [i, box] of boxes.entries()) {
    const texts = box.emitted.flatMap((data) => splitFrames(data).map(textOf));
    const expected: string[] = [];
    for (let round = 0; round < 50; round++) {
      if ((round + i) % 3 === 0) expected.push(`CD\x04${`${i}:${round} `.repeat(40)}`);
      if (round % 7 === i) expected.push(`CD\x04${i}:${round} again`);
    }
    expect(texts).toEqual(expected);
  }
});

test("batches that fill up while connections write in turn lose and mix nothing", () => {
  const shared = new SharedWriter();
  const boxes = [newBox("binary", shared), newBox("binary", shared)];
  const expected: string[][] = [[], []];
  for (let i = 0; i < 200; i++) {
    const at = (i * i) % 7 < 4 ? 0 : 1;
    const text = `${i} `.repeat(1 + ((i * 613) % 9000));
    const box = boxes[at];
    if (box !== undefined) put(box, "binary", text);
    expected[at]?.push(`CD\x04${text}`);
    if (i % 31 === 30) boxes[i % 2]?.outbox.flush();
  }
  for (const box of boxes) box.outbox.flush();
  for (const [at, box] of boxes.entries()) {
    const texts = box.emitted.flatMap((data) => splitFrames(data).map(textOf));
    expect(texts).toEqual(expected[at]);
    expect(box.counts.reduce((sum, count) => sum + count, 0)).toBe(expected[at]?.length);
  }
});

test("a single frame that was sealed by another connection leaves alone", () => {
  const shared = new SharedWriter();
  const [a, b] = [newBox("binary", shared), newBox("binary", shared)];
  put(a, "binary", "a".repeat(200));
  put(b, "binary", "b");
  a.outbox.flush();
  b.outbox.flush();
  expect(a.emitted.map(textOf)).toEqual([`CD\x04${"a".repeat(200)}`]);
  expect(b.emitted.map(textOf)).toEqual(["CD\x04b"]);
});

test("what was sent is not written again, whatever follows", () => {
  const shared = new SharedWriter();
  const sent: Uint8Array[] = [];
  const outbox = new BinaryOutbox(shared, 65_536, {
    transmit: ({ data }) => void sent.push(data as Uint8Array),
  });
  const message = { code: codeNumber("CD"), stream: 4, codec: rawPayload, revision: 1 };
  for (let i = 0; i < 400; i++) {
    const value = new Uint8Array(1 + ((i * 37) % 900)).fill(i % 251);
    outbox.message({ ...message, value, maxBytes: 10_000 });
    if (i % 3 === 0) outbox.flush();
  }
  outbox.flush();
  const frames = sent.flatMap((data) => splitFrames(data)) as Uint8Array[];
  expect(frames.length).toBe(400);
  for (const [i, frame] of frames.entries()) {
    expect(frame.length).toBe(3 + 1 + ((i * 37) % 900));
    expect(frame.subarray(3).every((byte) => byte === i % 251)).toBe(true);
  }
});

test("a getter that sends while its message is being encoded is refused", () => {
  const shared = new SharedWriter();
  const box = newBox("binary", shared);
  const other = newBox("binary", shared);
  const codec = { ...rawPayload, write: () => void put(other, "binary", "sneaky") };
  const message = { code: codeNumber("CD"), stream: 4, codec, value: 0, revision: 1, maxBytes: 9 };
  expect(() => box.outbox.message(message)).toThrow(/getter/);
  put(other, "binary", "fine");
  other.outbox.flush();
  expect(other.emitted.map(textOf)).toEqual(["CD\x04fine"]);
});

/** A data frame that somebody else encoded. */
function ready(profile: Profile, text: string): CountedBatch {
  const payload = payloadOf(profile, text);
  const frame = encodeFrame(profile, {
    kind: "data",
    code: codeNumber("CD"),
    stream: 301,
    payload,
  });
  const data = typeof frame === "string" ? frame : copyOf(frame);
  return { data, size: sizeOf(data), counted: 1 };
}

for (const profile of ["binary", "text"] as const) {
  // R-FLOW-8
  test(`frames that are encoded already stand among others in their order, in ${profile}`, () => {
    const one = newBox(profile);
    const two = newBox(profile);
    const frames = ["first", "second"].map((text) => ready(profile, text));
    for (const box of [one, two]) {
      for (const frame of frames) box.outbox.encoded(frame);
    }
    put(one, profile, "own");
    expect([one.outbox.counted, two.outbox.counted]).toEqual([3, 2]);
    for (const { outbox } of [one, two]) outbox.flush();
    expect([one.counts, two.counts]).toEqual([[3], [2]]);
    const data = frames.map((one) => one.data);
    expect(splitFrames(one.emitted[0] as Payload).slice(0, 2)).toEqual(data);
    expect(splitFrames(two.emitted[0] as Payload)).toEqual(data);
  });

  test(`a frame that is encoded already and goes alone is not copied, in ${profile}`, () => {
    const emitted: CountedBatch[] = [];
    const transmit = (batch: CountedBatch): void => void emitted.push(batch);
    const frame = ready(profile, "for all");
    const boxes = [0, 1].map(() => profileNamed(profile).outbox(65_536, { transmit }));
    for (const box of boxes) box.encoded(frame);
    for (const box of boxes) box.flush();
    for (const box of boxes) box.flush();
    expect(emitted.every((batch) => batch === frame)).toBe(true);
    expect(emitted.length).toBe(2);
  });
}
