import { readFileSync } from "node:fs";
import apg from "apg-js";
import { expect, test } from "vitest";
import { fromHex } from "../testing/assert-frame-invariants.ts";
import { readFrameExamples } from "../testing/frame-examples.ts";
import { splitFrames } from "./batch.ts";

const read = (path: string) =>
  readFileSync(new URL(`../../../../spec/${path}`, import.meta.url), "utf8");
// ABNF cannot tie a length to what it measures, so the test's parser does it for two rules.
const measured = read("grammar.abnf")
  .replace(/^b-string .*$/m, "")
  .replaceAll("b-size b-frame", "u_frame")
  .replace(/^b-size .*$/m, "")
  .replaceAll("b-string", "u_string");
const plain = readGrammar(read("grammar.abnf"));
const reader = readGrammar(measured);
const examples = readFrameExamples(read("07-frames.md"));

function readGrammar(text: string): InstanceType<typeof apg.apgApi> {
  const grammar = new apg.apgApi(text);
  grammar.generate();
  return grammar;
}

type Terminal = InstanceType<typeof apg.apgLib.parser>["callbacks"][string];

/** Matches a length and as many bytes as it says. */
const matchMeasured: Terminal = (result, bytes, from) => {
  let size = 0;
  let at = from;
  for (let scale = 1; at < bytes.length; scale *= 128) {
    const byte = bytes[at++] ?? 0;
    size += (byte & 127) * scale;
    if (byte < 128) break;
  }
  const isMatch = at > from && at + size <= bytes.length;
  result.state = isMatch ? apg.apgLib.ids.MATCH : apg.apgLib.ids.NOMATCH;
  result.phraseLength = isMatch ? at + size - from : 0;
};

function matches(rule: string, input: Uint8Array | string): boolean {
  const units =
    typeof input === "string" ? Array.from(input, (one) => one.codePointAt(0) ?? 0) : [...input];
  const parser = new apg.apgLib.parser();
  parser.callbacks = { u_string: matchMeasured, u_frame: matchMeasured };
  return parser.parse(reader.toObject(), rule, units).success;
}

test("the grammar is well-formed ABNF in which every rule is defined", () => {
  expect(plain.errors.length === 0 ? "" : plain.errorsToAscii()).toBe("");
});

test("the examples of chapter 7 are of the grammar in both profiles", () => {
  expect(examples.length).toBeGreaterThan(10);
  for (const { line, binary, text } of examples) {
    expect(matches("t-transport", text), `text at line ${line}`).toBe(true);
    expect(matches("b-transport", fromHex(binary)), `binary at line ${line}`).toBe(true);
    for (const frame of splitFrames(fromHex(binary))) {
      expect(matches("b-frame", frame), `binary frame at line ${line}`).toBe(true);
    }
  }
});

test("the grammar refuses what the chapters refuse by form alone", () => {
  const texts = [
    ["!K05", "a number with a leading zero"],
    ["!K5\x1f", "a token too many"],
    ["!I1\x1f0\x1f0", "a token too few"],
    ["CD4", "no separator before the payload"],
    ["!E4\x1f2", "a flag that is not listed"],
    ["!Q1", "an unknown code of the protocol"],
    ["1D4\x1fa", "a code that begins with a digit"],
    ["CD4\x1f\\x", "an unknown escape"],
    ["CD4\x1fa\nb", "a raw line feed"],
    ["CD4\x1fa\0", "a raw NUL"],
    ["!E4\x1f1\x1f1\x1fTook\x1f", "a name of metadata in capitals"],
    ["!K1\x1e", "an empty frame in a batch"],
    ["!S4\x1f1\x1f2", "a word that is not listed"],
  ] as const;
  for (const [text, why] of texts) expect(matches("t-transport", text), why).toBe(false);
  const binaries = [
    ["21 4b", "no number"],
    ["21 45 04 02", "a flag that is not listed"],
    ["43 61", "an open without a stream"],
    ["1e 03 21 4b 05", "a batch of one frame"],
    ["31 44 04", "a code that begins with a digit"],
    ["21 53 04 01 02", "a word that is not listed"],
  ] as const;
  for (const [hex, why] of binaries) expect(matches("b-transport", fromHex(hex)), why).toBe(false);
});

test("the grammar takes the tokens of messages", () => {
  for (const message of ["", "\\-", "\\0", "a\x1f\\-\x1f\\\\\\n\\r\\z\\s\\e\x1f🌍"]) {
    expect(matches("t-message", message), message).toBe(true);
  }
  expect(matches("t-message", "\\-a")).toBe(false);
});
