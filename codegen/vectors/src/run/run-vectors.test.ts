import { compile } from "@twobyte/compiler";
import { createInterpreter } from "@twobyte/interpreter";
import { sketched } from "@twobyte/interpreter/testing";
import { expect, test } from "vitest";
import type { VectorFile } from "../format/vector-file.ts";
import { generateVectors } from "../generate-vectors.ts";
import { irAt } from "../schema/ir-at.ts";
import type { VectorCodec } from "./run-vectors.ts";
import { runVectors } from "./run-vectors.ts";

const { ir } = sketched(compile, [
  { a: "u16", b: "string?", c: ["x", "y"] },
  { a: "u16", b: "string?", c: ["x", "y", "z"], d: { type: "u8", default: 7 } },
  { a: "u16", c: ["x", "y", "z"], d: "u8" },
]);
const content = generateVectors(ir).files.find(({ path }) => path.endsWith("M.json"))?.content;
const file = JSON.parse(content ?? "null") as VectorFile;

function codecAt(revision: number): VectorCodec {
  const codec = createInterpreter(irAt(ir, revision));
  return {
    encodeBinary: (value, at) => codec.encodeBinary("M", value, at),
    decodeBinary: (bytes, at) => codec.decodeBinary("M", bytes, at),
    encodeText: (value, at) => codec.encodeText("M", value, at),
    decodeText: (text, at) => codec.decodeText("M", text, at),
  };
}

const right = codecAt(3);

/** Names of the cases that a codec fails which differs from the right one in something. */
function failing(wrong: Partial<VectorCodec>): string[] {
  return runVectors(file, { ...right, ...wrong }).failures.map(({ name }) => name);
}

test("a right codec fails nothing, at every revision that the file knows", () => {
  for (const revision of [1, 2, 3]) {
    const { failures, passed, elsewhere } = runVectors(file, codecAt(revision), revision);
    expect(failures).toEqual([]);
    expect(passed).toBeGreaterThan(3);
    expect(passed + elsewhere).toBe(file.cases.length);
  }
});

test("codecs that do nothing of use pass nothing", () => {
  class CodecError extends Error {
    override readonly name = "CodecError";
    readonly code: string;

    constructor(code: string) {
      super(code);
      this.code = code;
    }
  }
  const refusing = (code: string): VectorCodec => {
    const fail = (): never => {
      throw new CodecError(code);
    };
    return { encodeBinary: fail, decodeBinary: fail, encodeText: fail, decodeText: fail };
  };
  const silent = {
    encodeBinary: () => new Uint8Array(0),
    decodeBinary: () => undefined,
    encodeText: () => "",
    decodeText: () => undefined,
  };
  const agreeing = {
    encodeBinary: () => new Uint8Array(0),
    decodeBinary: () => ({}),
    encodeText: () => "",
    decodeText: () => ({}),
  };
  const subjects = [
    silent,
    agreeing,
    ...["truncated", "invalid_token", "not_expressible", "constraint"].map(refusing),
  ];
  for (const subject of subjects) expect(runVectors(file, subject).passed).toBe(0);
});

test("a codec that is wrong in one thing fails the cases that show it", () => {
  const lax = failing({
    decodeText: (text, at) =>
      right.decodeText(text.endsWith("\u001f") ? text.slice(0, -1) : text, at),
  });
  expect(lax.length).toBeGreaterThan(0);
  expect(lax.every((name) => name.startsWith("TXT"))).toBe(true);
  const forgetful = failing({ encodeBinary: (value) => right.encodeBinary(value) });
  expect(forgetful.length).toBeGreaterThan(0);
  expect(forgetful.every((name) => name.startsWith("EVO"))).toBe(true);
  const generous = failing({
    decodeBinary: (bytes, at) => {
      try {
        return right.decodeBinary(bytes, at);
      } catch {
        return right.decodeBinary(right.encodeBinary({ a: 1, c: "x", d: 1 }));
      }
    },
  });
  expect(generous.length).toBe(
    file.cases.filter(
      (one) =>
        ["invalid", "prefixes"].includes(one.kind) && "profile" in one && one.profile === "binary",
    ).length,
  );
});

test("a failure says what was done, expected and seen", () => {
  const { failures } = runVectors(file, {
    ...right,
    decodeBinary: (bytes, at) => {
      try {
        return right.decodeBinary(bytes, at);
      } catch {
        throw new RangeError("Invalid array length");
      }
    },
  });
  expect(failures[0]?.problem).toMatch(
    /^decodeBinary: expected the error [a-z_]+, got RangeError: Invalid array length$/,
  );
});

test("an error in another place than the defect is a failure", () => {
  const misplaced = failing({
    decodeBinary: (bytes, at) => {
      try {
        return right.decodeBinary(bytes, at);
      } catch (error) {
        throw Object.assign(error as Error, { offset: 1000 });
      }
    },
  });
  expect(misplaced.some((name) => name.startsWith("BIN"))).toBe(true);
});

test("vectors of another major format are refused", () => {
  const newer = { ...file, formatVersion: "2.0" as "1.0" };
  expect(() => runVectors(newer, right)).toThrow(/format 2.0/);
});
