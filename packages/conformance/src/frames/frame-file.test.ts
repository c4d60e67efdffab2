import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fromHex } from "@twobyte/codegen-vectors";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { dataFolder, readData } from "../data/load-data.ts";
import { decodeFrames } from "./decode-frames.ts";
import { readFrameExamples } from "./frame-examples.ts";
import type { FrameFile } from "./frame-file.ts";
import { makeFrameFile } from "./make-frame-file.ts";

const read = (path: string): string =>
  readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");
const chapter = read("spec/07-frames.md");
const more = read("packages/conformance/frames/more-examples.md");
const file = readData("frames.json") as FrameFile;
const methods = new Set(file.methods);

test("the file of cases is that of the spec's examples, and of its schema", () => {
  const lock = readFileSync(join(dataFolder(), "ids.lock.json"), "utf8");
  expect(makeFrameFile(chapter, more, lock)).toEqual(file);
  const ajv = new Ajv({ strict: true, strictRequired: false });
  const schema = JSON.parse(read("spec/schemas/frame-cases.schema.json")) as object;
  expect(ajv.validate(schema, file), ajv.errorsText()).toBe(true);
});

test("the suite's own reader of frames reads every example, in both profiles", () => {
  const examples = [...readFrameExamples(chapter), ...readFrameExamples(more)];
  expect(examples.length).toBeGreaterThan(20);
  for (const { binary, text, binaryFrames, textFrames } of examples) {
    expect(decodeFrames(fromHex(binary), methods)).toEqual({ frames: binaryFrames });
    expect(decodeFrames(text, methods)).toEqual({ frames: textFrames });
  }
});

test("it refuses whatever has to be refused, for the one reason", () => {
  for (const one of file.cases) {
    if (one.kind !== "refused") continue;
    const data = one.bytes === undefined ? (one.text ?? "") : fromHex(one.bytes);
    expect([one.about, decodeFrames(data, methods)]).toEqual([one.about, { error: one.error }]);
  }
});

test("it reads what has to be read, although nobody writes it", () => {
  for (const one of file.cases) {
    if (one.kind !== "read") continue;
    const data = one.bytes === undefined ? (one.text ?? "") : fromHex(one.bytes);
    expect([one.about, decodeFrames(data, methods)]).toEqual([one.about, { frames: one.frames }]);
  }
});

test("it passes over frames of later versions, and tags that may be unknown", () => {
  expect(decodeFrames("!qwhatever", methods)).toEqual({
    frames: [{ kind: "ignored", code: "!q" }],
  });
  const goodbye = (tags: string, count: number): unknown =>
    decodeFrames(`!G${count}\u001f1\u001f0\u001f3\u001f0\\s0\u001f5\u001f0${tags}`, methods);
  const known = { kind: "goodbye", code: 0, retry: "never", afterMs: 0, verdict: "ended" };
  expect(goodbye("", 3)).toEqual({ frames: [known] });
  expect(goodbye("\u001f10\u001fx", 4)).toEqual({ frames: [known] });
  expect(goodbye("\u001f11\u001fx", 4)).toEqual({ error: "unknown_code" });
});
