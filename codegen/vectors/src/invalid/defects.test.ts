import { compile } from "@twobyte/compiler";
import type { StructSketch } from "@twobyte/interpreter/testing";
import { sketched } from "@twobyte/interpreter/testing";
import { expect, test } from "vitest";
import { createWorkshop } from "../cases/message-context.ts";
import { valueTwins } from "../cases/value-cases.ts";
import { generateVectors, vectorLockPath } from "../generate-vectors.ts";
import { binaryDefects } from "./binary-defects.ts";
import { textDefects } from "./text-defects.ts";

const integral = [
  ...["u8", "u16", "u32", "u53", "u64", "i8", "i16", "i32", "i53", "i64"],
  ...["timestamp s", "timestamp ms", "timestamp us", "duration s", "duration ms", "duration ns"],
  ...["decimal 0", "decimal 2", "decimal 3 bigint"],
];
const others = [
  "bool",
  "f32",
  "f64",
  "f32 special",
  "f64 special",
  "string",
  "bytes",
  "uuid",
  "json",
];

/** Every type plain, optional, nullable and as a difference; enums and unions with escapes. */
function everyType(members: readonly string[]): StructSketch {
  const fields = [...integral, ...others].flatMap(
    (type, index): [string, StructSketch[string]][] => [
      [`plain${index}`, type],
      [`optional${index}`, `${type}?`],
      [`nullable${index}`, `${type}|null`],
    ],
  );
  const deltas = integral.map((type, index): [string, StructSketch[string]] => [
    `delta${index}`,
    { list: type, delta: true },
  ]);
  return {
    ...Object.fromEntries([...fields, ...deltas]),
    kind: members,
    union: { union: Object.fromEntries(members.map((member) => [member, {}])) },
    flags: { list: "bool" },
    map: { map: ["string", "u8"] },
    struct: { type: { struct: { x: "bool" } }, optional: true },
  };
}

test("every kind of defect that is thought of has a case: none is refused for another reason", {
  timeout: 120_000,
}, () => {
  const few = everyType(["m0"]);
  const many = everyType(Array.from({ length: 9 }, (_, index) => `m${index}`));
  const { ir } = sketched(compile, [few, many]);
  const lock = generateVectors(ir).files.find(({ path }) => path === vectorLockPath)?.content;
  const { cases } = JSON.parse(lock ?? "null") as { cases: [string, string, string][] };
  const meanings = new Set(cases.map(([, , meaning]) => meaning));
  const missing = new Set<string>();
  for (const { bytes, byteRows, textRows } of valueTwins(createWorkshop(ir, "full"), "M")) {
    for (const row of byteRows) {
      for (const { kind } of binaryDefects(row, bytes)) missing.add(`binary ${kind}`);
    }
    for (const row of textRows) {
      for (const { kind } of textDefects(row)) missing.add(`text ${kind}`);
    }
  }
  expect([...missing].filter((meaning) => !meanings.has(meaning))).toEqual([]);
});
