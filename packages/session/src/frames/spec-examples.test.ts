import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Payload } from "../payload.ts";
import { fromHex, isMethod, show, toHex } from "../testing/assert-frame-invariants.ts";
import { readFrameExamples } from "../testing/frame-examples.ts";
import { joinFrames, splitFrames } from "./batch.ts";
import { decodeFrame } from "./decode-frame.ts";
import { encodeFrame } from "./encode-frame.ts";
import type { Frame } from "./frame.ts";

const chapter = readFileSync(new URL("../../../../spec/07-frames.md", import.meta.url), "utf8");
const examples = readFrameExamples(chapter);

test("chapter 7 has an example of every kind of frame", () => {
  const kinds = new Set(examples.flatMap(({ frames }) => frames.map(({ binary }) => binary.kind)));
  expect([...kinds].sort().join(" ")).toBe(
    "ack attach auth cancel credit data end goodbye hello live number open opened part ping pong " +
      "revision sessionError skip streamError welcome",
  );
});

for (const { line, frames, binary, text } of examples) {
  test(`the example of chapter 7 at line ${line} holds in both profiles`, () => {
    const encode = (profile: "binary" | "text"): Payload =>
      joinFrames(frames.map((frame) => encodeFrame(profile, frame[profile])));
    expect(toHex(encode("binary") as Uint8Array)).toBe(binary);
    expect(encode("text")).toBe(text);
    const decode = (data: Payload) => splitFrames(data).map((one) => decodeFrame(one, isMethod));
    const shown = (profile: "binary" | "text") =>
      show(frames.map((frame): Frame => frame[profile]));
    expect(show(decode(fromHex(binary)))).toBe(shown("binary"));
    expect(show(decode(text))).toBe(shown("text"));
  });
}
