import { compile } from "@twobyte/compiler";
import { CodecError } from "@twobyte/wire";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createInterpreter } from "./interpreter.ts";
import type { RandomSchema } from "./testing/random-schema.ts";
import { randomSchema } from "./testing/random-schema.ts";
import { sameValue } from "./testing/same-value.ts";

const runs = Number(process.env["TWOBYTE_RUNS"]);
const seed = Number(process.env["TWOBYTE_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const patience = 300_000;

/** Runs a property over random schemas; a failure names the seed of the schema. */
function forRandomSchemas(count: number, check: (schema: RandomSchema) => void): void {
  fc.assert(
    fc.property(fc.nat(), (schemaSeed) => check(randomSchema(schemaSeed, compile))),
    { seed, numRuns: Math.ceil(count * runs) },
  );
}

/** The code of the error, which must be the codec's own; "none" when there is none. */
function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof CodecError) return error.code;
    throw error;
  }
  return "none";
}

test("what is encoded comes back the same from both profiles, from JSON and from the notation of vectors", {
  timeout: patience,
}, () => {
  forRandomSchemas(1000, (schema) => {
    const codec = createInterpreter(schema.ir);
    for (const name of schema.messages) {
      const value = schema.value(name);
      const bytes = codec.encodeBinary(name, value);
      expect(sameValue(codec.decodeBinary(name, bytes), value)).toBe(true);
      const text = codec.encodeText(name, value);
      expect(sameValue(codec.decodeText(name, text), value)).toBe(true);
      const json = codec.toJson(name, value);
      expect(sameValue(codec.fromJson(name, json), value)).toBe(true);
      const notation: unknown = JSON.parse(JSON.stringify(codec.toNotation(name, value)));
      expect(sameValue(codec.fromNotation(name, notation), value)).toBe(true);
      expect(codec.validate(name, value)).toEqual([]);
    }
  });
});

test("R-BIN-2: every proper prefix of a binary message is truncated", { timeout: patience }, () => {
  forRandomSchemas(200, (schema) => {
    const codec = createInterpreter(schema.ir);
    for (const name of schema.messages) {
      const bytes = codec.encodeBinary(name, schema.value(name));
      for (let length = 0; length < Math.min(bytes.length, 200); length += 1) {
        const prefix = bytes.subarray(0, length);
        expect(
          codeOf(() => codec.decodeBinary(name, prefix)),
          `${length} bytes`,
        ).toBe("truncated");
      }
    }
  });
});

test("R-TEXT-1: a prefix of a text with fewer separators is truncated", {
  timeout: patience,
}, () => {
  forRandomSchemas(200, (schema) => {
    const codec = createInterpreter(schema.ir);
    for (const name of schema.messages) {
      const tokens = codec.encodeText(name, schema.value(name)).split("\u001f");
      for (let count = 1; count < Math.min(tokens.length, 50); count += 1) {
        const prefix = tokens.slice(0, count).join("\u001f");
        expect(
          codeOf(() => codec.decodeText(name, prefix)),
          `${count} tokens`,
        ).toBe("truncated");
      }
    }
  });
});

test("R-CANON-1, R-ERR-1: spoiled bytes and texts fail with the codec's error, or are what their value is written as", {
  timeout: patience,
}, () => {
  forRandomSchemas(1000, (schema) => {
    const codec = createInterpreter(schema.ir);
    for (const name of schema.messages) {
      const value = schema.value(name);
      const bytes = codec.encodeBinary(name, value);
      const text = codec.encodeText(name, value);
      for (let turn = 0; turn < 20; turn += 1) {
        const spoiled = schema.spoilBytes(bytes);
        if (codeOf(() => codec.decodeBinary(name, spoiled)) === "none") {
          const again = codec.encodeBinary(name, codec.decodeBinary(name, spoiled));
          expect([...again]).toEqual([...spoiled]);
        }
        const wrong = schema.spoilText(text);
        if (codeOf(() => codec.decodeText(name, wrong)) === "none") {
          expect(codec.encodeText(name, codec.decodeText(name, wrong))).toBe(wrong);
        }
      }
    }
  });
});

test("what an older revision carries is read and written again the same at that revision", {
  timeout: patience,
}, () => {
  forRandomSchemas(1000, ({ ir, irs, ...schema }) => {
    const codec = createInterpreter(ir);
    for (const name of schema.messages) {
      const value = schema.value(name);
      for (const { number } of ir.revisions) {
        const code = codeOf(() => codec.encodeBinary(name, value, number));
        expect(codeOf(() => codec.encodeText(name, value, number))).toBe(code);
        expect(["none", "not_expressible", "invalid_value"]).toContain(code);
        if (code !== "none") continue;
        const bytes = codec.encodeBinary(name, value, number);
        const text = codec.encodeText(name, value, number);
        const read = codec.decodeBinary(name, bytes, number);
        expect(sameValue(codec.decodeText(name, text, number), read)).toBe(true);
        const old = irs[number - 1];
        if (old !== undefined) createInterpreter(old).decodeBinary(name, bytes);
        const again = codeOf(() => codec.encodeBinary(name, read, number));
        if (again === "none")
          expect([...codec.encodeBinary(name, read, number)]).toEqual([...bytes]);
        else expect(again).toBe("not_expressible");
      }
    }
  });
});
