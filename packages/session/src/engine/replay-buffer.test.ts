import { expect, test } from "vitest";
import { joinFrames } from "../frames/batch.ts";
import { encodeFrame } from "../frames/encode-frame.ts";
import type { OutgoingData, Payload, Profile } from "../payload.ts";
import { sizeOf } from "../payload.ts";
import { profileNamed } from "../profiles/profiles.ts";
import { ReplayBuffer } from "./replay-buffer.ts";

/** Ends of streams, which are counted; a negative number stands for an ack, which is not. */
function transportMessage(profile: Profile, ...streams: number[]): OutgoingData {
  const frames = streams.map((stream) => frameOf(profile, stream));
  return joinFrames(frames) as OutgoingData;
}

function frameOf(profile: Profile, stream: number): Payload {
  return stream < 0
    ? encodeFrame(profile, { kind: "ack", received: -stream })
    : encodeFrame(profile, { kind: "end", stream });
}

function filled(profile: Profile, ...messages: number[][]): ReplayBuffer {
  const buffer = new ReplayBuffer(profileNamed(profile));
  for (const streams of messages) {
    const data = transportMessage(profile, ...streams);
    const counted = streams.filter((stream) => stream >= 0).length;
    buffer.keep({ data, size: sizeOf(data), counted });
  }
  return buffer;
}

for (const profile of ["binary", "text"] as const) {
  const framesOf = (...streams: number[]): Payload[] =>
    streams.map((stream) => frameOf(profile, stream));

  test(`R-SES-7, R-SES-27: what is not acknowledged comes back in order, in ${profile}`, () => {
    const buffer = filled(profile, [2, 4], [6], [-9, 8, -10, 10], [-11]);
    expect(buffer.last).toBe(5);
    expect(buffer.above(0)).toEqual(framesOf(2, 4, 6, 8, 10));
    expect(buffer.above(1)).toEqual(framesOf(4, 6, 8, 10));
    expect(buffer.above(4)).toEqual(framesOf(10));
    expect(buffer.above(5)).toEqual([]);
  });

  test(`R-SES-28: frames that are not kept are a gap, not a part of a replay, in ${profile}`, () => {
    const buffer = filled(profile, [2, 4], [6, 8, 10]);
    buffer.acknowledge(3);
    expect(buffer.above(2)).toBe(undefined);
    expect(buffer.above(3)).toEqual(framesOf(8, 10));
    expect(buffer.above(6)).toBe(undefined);
    buffer.acknowledge(5);
    expect(buffer.above(4)).toBe(undefined);
    expect(buffer.above(5)).toEqual([]);
  });

  test(`settling changes nothing that can be seen, in ${profile}`, () => {
    const buffer = filled(profile, [2, 4], [6, 8]);
    buffer.acknowledge(2);
    const before = buffer.above(2);
    buffer.settle();
    buffer.settle();
    expect(buffer.above(2)).toEqual(before);
    buffer.acknowledge(4);
    expect(buffer.bytes).toBe(0);
  });
}

test("memory that others write into is let go of", () => {
  const memory = new Uint8Array(100_000);
  const frame = frameOf("binary", 2) as Uint8Array;
  memory.set(frame, 50);
  const buffer = new ReplayBuffer(profileNamed("binary"));
  const data = memory.subarray(50, 50 + frame.length);
  buffer.keep({ data, size: frame.length, counted: 1 });
  buffer.settle();
  memory.fill(0);
  const [again] = buffer.above(0) ?? [];
  expect(again).toEqual(frame);
  expect((again as Uint8Array).buffer.byteLength).toBeLessThan(100);
});

test("bytes are those of whole transport messages that wait for an acknowledgement", () => {
  const buffer = filled("binary", [2, 4], [6]);
  const [both, one] = [transportMessage("binary", 2, 4), transportMessage("binary", 6)].map(sizeOf);
  expect(buffer.bytes).toBe((both ?? 0) + (one ?? 0));
  buffer.acknowledge(1);
  expect(buffer.bytes).toBe((both ?? 0) + (one ?? 0));
  buffer.acknowledge(2);
  expect(buffer.bytes).toBe(one);
  buffer.acknowledge(1);
  expect(buffer.bytes).toBe(one);
  buffer.acknowledge(3);
  expect(buffer.bytes).toBe(0);
});
