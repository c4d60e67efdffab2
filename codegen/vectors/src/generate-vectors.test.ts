import { readFileSync } from "node:fs";
import { compile } from "@twobyte/compiler";
import type { Ir } from "@twobyte/compiler/ir";
import { createInterpreter } from "@twobyte/interpreter";
import type { SlotSketch, StructSketch } from "@twobyte/interpreter/testing";
import { randomSchema, sketched } from "@twobyte/interpreter/testing";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { editBytes, editText } from "./format/edit.ts";
import { fromHex } from "./format/hex.ts";
import type { InvalidCase, ValueCase, VectorCase, VectorFile } from "./format/vector-file.ts";
import { generateVectors, vectorLockPath } from "./generate-vectors.ts";
import type { VectorCodec } from "./run/run-vectors.ts";
import { runVectors } from "./run/run-vectors.ts";

const runs = Number(process.env["TWOBYTE_RUNS"]);
const seed = Number(process.env["TWOBYTE_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const patience = 300_000;

const first: StructSketch = {
  flag: "bool",
  a: "u8",
  b: "u16|null?",
  c: "u32",
  d: "u53",
  e: "u64",
  f: "i8",
  g: "i16",
  h: "i32",
  i: "i53",
  j: "i64",
  k: "f32",
  l: "f64 special?",
  m: "string",
  n: "string|null?",
  o: "bytes",
  p: "uuid",
  q: "json",
  r: "timestamp ms",
  s: "timestamp ns",
  t: "duration s",
  u: "decimal 2",
  v: "decimal 3 bigint",
  w: ["x", "y", "z"],
  x: { union: { one: { n: "u8" }, two: {} } },
  y: { list: "bool|null" },
  z: { map: ["string", "u16"] },
  tree: "M?",
  ticks: { list: "timestamp ms", delta: true },
  short: { type: "string", constraints: { minLength: 2, maxLength: 4 } },
  some: { type: { list: "u8" }, constraints: { minItems: 1, maxItems: 3, uniqueItems: true } },
  bound: { type: "i16", constraints: { minimum: -5, maximum: 10, multipleOf: 5 } },
};
const { flag: _flag, ...second } = first;
const later: StructSketch = { ...second, late: "u8?", w: ["x", "y", "z", "new"] };

/** A message of every type, in two revisions. */
const everything = sketched(compile, [first, later], {}, { flag: true });

function fileOf(ir: Ir, message: string, lock?: string): VectorFile {
  const { files } = generateVectors(ir, lock === undefined ? {} : { lock });
  const found = files.find(({ path }) => path === `vectors/${message}.json`);
  return JSON.parse(found?.content ?? "null") as VectorFile;
}

function lockOf(ir: Ir, lock?: string): string {
  const { files } = generateVectors(ir, lock === undefined ? {} : { lock });
  return files.find(({ path }) => path === vectorLockPath)?.content ?? "";
}

/** The interpreter as a codec of one message. */
function codecOf(ir: Ir, message: string): VectorCodec {
  const codec = createInterpreter(ir);
  return {
    encodeBinary: (value, revision) => codec.encodeBinary(message, value, revision),
    decodeBinary: (bytes, revision) => codec.decodeBinary(message, bytes, revision),
    encodeText: (value, revision) => codec.encodeText(message, value, revision),
    decodeText: (text, revision) => codec.decodeText(message, text, revision),
  };
}

const file = fileOf(everything.ir, "M");

test("the interpreter passes the vectors of a message of every type", { timeout: patience }, () => {
  const report = runVectors(file, codecOf(everything.ir, "M"));
  expect(report.failures).toEqual([]);
  expect(report.passed).toBe(file.cases.length);
  expect(report.passed).toBeGreaterThan(350);
});

test("the interpreter passes the vectors of random protocols", { timeout: patience }, () => {
  fc.assert(
    fc.property(fc.nat(), (schemaSeed) => {
      const { ir } = randomSchema(schemaSeed, compile);
      const { files, skipped } = generateVectors(ir, { density: "sparse" });
      expect(skipped).toEqual([]);
      for (const { path, content } of files) {
        if (path === vectorLockPath) continue;
        const vectors = JSON.parse(content) as VectorFile;
        const { failures } = runVectors(vectors, codecOf(ir, vectors.message));
        expect(failures).toEqual([]);
      }
    }),
    { seed, numRuns: Math.ceil(60 * runs) },
  );
});

function valueCases(cases: readonly VectorCase[]): Map<string, ValueCase> {
  return new Map(cases.filter((one) => one.kind === "value").map((one) => [one.name, one]));
}

function errorOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
  return "none";
}

test("every invalid case fails for its reason, and its twin is accepted", () => {
  const { codec } = everything;
  const twins = valueCases(file.cases);
  const invalid = file.cases.filter((one): one is InvalidCase => one.kind === "invalid");
  for (const { name, twin, edit, profile, error } of invalid) {
    const good = twins.get(twin);
    if (good === undefined) throw new Error(`${name} has no twin`);
    const [accepted, refused] =
      profile === "binary"
        ? [
            () => codec.decodeBinary("M", fromHex(good.binary)),
            () => codec.decodeBinary("M", editBytes(fromHex(good.binary), edit)),
          ]
        : [
            () => codec.decodeText("M", good.text),
            () => codec.decodeText("M", editText(good.text, edit)),
          ];
    expect([name, errorOf(accepted), errorOf(refused)]).toEqual([name, "none", error]);
  }
  for (const one of file.cases) {
    if (one.kind !== "unencodable") continue;
    const bad = codec.fromNotation("M", one.value);
    const good = codec.fromNotation("M", twins.get(one.twin)?.value);
    expect(errorOf(() => codec.encodeText("M", good))).toBe("none");
    expect([one.name, errorOf(() => codec.encodeBinary("M", bad))]).toEqual([one.name, one.error]);
  }
});

test("every error of decoders, encoders and evolution is proven, in each profile that has it", () => {
  const errors = new Set(
    file.cases.flatMap((one) => {
      if (one.kind === "value") return [];
      return [
        `${one.kind === "invalid" || one.kind === "prefixes" ? one.profile : one.kind} ${one.error}`,
      ];
    }),
  );
  const both = [
    "truncated",
    "trailing",
    "out_of_range",
    "invalid_utf8",
    "invalid_member",
    "limit_exceeded",
    "depth_exceeded",
    "duplicate_key",
    "unsorted_keys",
    "invalid_json",
    "not_canonical",
    "constraint",
  ];
  for (const error of both) {
    expect(errors).toContain(`binary ${error}`);
    expect(errors).toContain(`text ${error}`);
  }
  const others = [
    "binary overlong",
    "binary reserved_bits",
    "text invalid_token",
    "text invalid_escape",
    "unencodable constraint",
    "unencodable invalid_value",
    "unencodable depth_exceeded",
    "evolution not_expressible",
  ];
  for (const error of others) expect(errors).toContain(error);
});

test("every constraint is shown broken, to an encoder and to both decoders", () => {
  const bound = (type: SlotSketch, constraints: object): SlotSketch => ({ type, constraints });
  const { ir } = sketched(compile, [
    {
      a: bound("i16", { minimum: -5, maximum: 10, multipleOf: 5 }),
      b: bound("u32", { exclusiveMinimum: 3, exclusiveMaximum: 9 }),
      c: bound("string", { minLength: 2, maxLength: 4 }),
      d: bound("string", { pattern: "[a-c]+" }),
      e: bound("string", { format: "date" }),
      f: bound("bytes", { minLength: 1, maxLength: 3 }),
      g: bound({ list: "u8" }, { minItems: 2, maxItems: 3 }),
      h: bound({ list: "string" }, { uniqueItems: true }),
      i: bound({ map: ["u8", "bool"] }, { minProperties: 1, maxProperties: 2 }),
      j: bound("json", { maxBytes: 100, maxDepth: 4 }),
      k: bound("f64", { minimum: 0.5, exclusiveMaximum: 2 }),
    },
  ]);
  const meanings = new Set(meaningsIn(lockOf(ir)).values());
  const broken = [
    ...["minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"].map(
      (one) => `${one} of int`,
    ),
    ...["minLength", "maxLength", "pattern", "format"].map((one) => `${one} of string`),
    ...["minLength of bytes", "maxLength of bytes", "minItems of list", "maxItems of list"],
    ...["uniqueItems of list", "minProperties of map", "maxProperties of map", "maxBytes of json"],
    ...["deep json", "bytes of string", "minimum of float", "exclusiveMaximum of float"],
  ];
  const missing = broken.flatMap((kind) =>
    ["encoding", "binary", "text"].map((where) => `M ${kind} in ${where}`),
  );
  expect(missing.filter((meaning) => !meanings.has(meaning))).toEqual([]);
});

test("all files are ASCII, equal for equal input, and keep to their JSON Schema", () => {
  const schema = (name: string): object =>
    JSON.parse(
      readFileSync(new URL(`../../../spec/schemas/${name}`, import.meta.url), "utf8"),
    ) as object;
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTuples: false });
  ajv.addSchema(schema("ir.schema.json"));
  const validate = ajv.compile(schema("vectors.schema.json"));
  const { ir } = sketched(compile, [
    { a: "u16?", s: "string" },
    { a: "u16?", s: "string", t: { type: ["a"], optional: true } },
  ]);
  const { files } = generateVectors(ir);
  expect(generateVectors(ir).files).toEqual(files);
  expect(validate(file), ajv.errorsText(validate.errors)).toBe(true);
  for (const { path, content } of files) {
    expect(content).toMatch(/^[\n\u0020-\u007e]*$/);
    if (path === vectorLockPath) continue;
    expect(validate(JSON.parse(content)), ajv.errorsText(validate.errors)).toBe(true);
  }
});

/** The meanings of a lock's names. */
function meaningsIn(lock: string): Map<string, string> {
  const { cases } = JSON.parse(lock) as { cases: [string, string, string][] };
  return new Map(cases.map(([name, message, meaning]) => [name, `${message} ${meaning}`]));
}

test("names outlive growth: what means the same has the same name, and no name is given twice", () => {
  const fields: StructSketch = { a: "u16", b: "string|null", c: { list: "bool" }, d: ["x", "y"] };
  const grown: StructSketch = { extra: "u64?", ...fields, other: { type: "bool", default: true } };
  const before = sketched(compile, [fields]).ir;
  const lock = lockOf(before);
  for (const after of [sketched(compile, [grown]).ir, sketched(compile, [fields, grown]).ir]) {
    const later = lockOf(after, lock);
    const [old, now] = [meaningsIn(lock), meaningsIn(later)];
    expect([...old].filter(([name, meaning]) => now.get(name) !== meaning)).toEqual([]);
    expect(now.size).toBeGreaterThan(old.size);
    expect(later).not.toContain('"gone"]');
    expect(fileOf(after, "M", lock).cases.filter(({ name }) => old.has(name)).length).toBe(
      fileOf(before, "M").cases.length,
    );
  }
});

test("a case that is gone leaves a tombstone, and comes back under its name", () => {
  const wide = sketched(compile, [{ a: "u8", b: "string" }]).ir;
  const narrow = sketched(compile, [{ a: "u8" }]).ir;
  const lock = lockOf(wide);
  const without = lockOf(narrow, lock);
  expect(without).toContain('"gone"]');
  expect(lock).not.toContain('"gone"]');
  expect(lockOf(wide, without)).toBe(lock);
});

test("the lock of another protocol, and one that is damaged, are refused", () => {
  const { ir } = sketched(compile, [{ a: "u8" }]);
  const lock = lockOf(ir);
  const other = { ...ir, protocol: { ...ir.protocol, name: "other", lineage: "f".repeat(32) } };
  expect(() => generateVectors(other, { lock })).toThrow(/belongs to sketch.schema/);
  expect(() => generateVectors(ir, { lock: lock.slice(0, -5) })).toThrow(/is no JSON/);
  expect(() => generateVectors(ir, { lock: lock.replace("1", "2") })).toThrow(/version 2/);
});

test("a sparse run shows each defect once, whichever message has it", () => {
  const { ir } = sketched(compile, [{ a: "u16", b: "string" }], { N: { c: "u16", d: "string?" } });
  const count = (density: "full" | "sparse"): number =>
    generateVectors(ir, { density })
      .files.map(
        ({ content }) => content.split("a needless zero byte ends the varint of u16").length - 1,
      )
      .reduce((a, b) => a + b);
  expect(count("full")).toBe(2);
  expect(count("sparse")).toBe(1);
});

test("a message for which no value is found is told of, and the others are made", () => {
  const impossible = { type: "string", constraints: { pattern: "[ab]{3}", minLength: 4 } } as const;
  const { ir } = sketched(compile, [{ a: "u8" }], { N: { c: impossible } });
  const { files, skipped } = generateVectors(ir);
  expect(skipped).toMatchObject([
    { message: "N", reason: expect.stringMatching(/string.*pattern/) as string },
  ]);
  expect(files.map(({ path }) => path)).toContain("vectors/M.json");
});

test("names that differ in case only have paths that differ in more", () => {
  const { ir } = sketched(compile, [{ a: "u8" }], { Note: { a: "u8" }, NOTE: { b: "u8" } });
  const paths = generateVectors(ir).files.map(({ path }) => path.toLowerCase());
  expect(new Set(paths).size).toBe(paths.length);
});

test("no path is that of a device of Windows, in whatever case and with whatever behind a dot", () => {
  const devices = ["Con", "CON", "PRN", "aux", "nUl", "COM1", "Com9", "lpt1", "LPT9", "con.Note"];
  const others = ["Conn", "Com10", "Nulls", "Lpt", "note.Con"];
  const messages = Object.fromEntries([...devices, ...others].map((name) => [name, { a: "u8" }]));
  const { ir } = sketched(compile, [{ a: "u8" }], messages as Record<string, StructSketch>);
  const paths = generateVectors(ir).files.map(({ path }) => path);
  for (const name of others) expect(paths).toContain(`vectors/${name}.json`);
  const escaped = devices.map((name) => (name === "Con" ? "_Con-2" : `_${name}`));
  for (const name of escaped) expect(paths).toContain(`vectors/${name}.json`);
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
});
