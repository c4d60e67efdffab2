import { join } from "node:path";
import type { JsonSchema } from "@twobyte/compiler";
import { compile, declare } from "@twobyte/compiler";
import type { Ir, IrJson } from "@twobyte/compiler/ir";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { exampleOf } from "../example/example-of.ts";
import { indexIr } from "../ir-index.ts";
import { schemaDocument } from "./definitions.ts";

const workspace = join(import.meta.dirname, "../../../..");

/** Put in the place of every part of an example. */
const probes: readonly IrJson[] = [
  ...[null, true, false, 0, -0, 1, -1, 2, 3, 4, 9, 10, 12, 99, 100, 127, 128, 255, 256, -128, -129],
  ...[65_535, 65_536, 2 ** 31, 2 ** 32, 2 ** 47 - 1, 2 ** 47, -(2 ** 47), 2 ** 53 - 1, 2 ** 53],
  ...[-(2 ** 53) + 1, -(2 ** 53), 0.5, -1.5, -1.6, 7.99, 8, 1e308, 3.4028234663852886e38, 3.41e38],
  ...["", "0", "-0", "1", "-1", "01", "1.0", "1.00", "0.50", "-0.00", "-0.500", "1.001", "1.000"],
  ...["-12", "-13", "1000", "1001", "9223372036854775807", "9223372036854775808", "1e3", "+1"],
  ...["-9223372036854775808", "18446744073709551615", "18446744073709551616", "90071992547409.91"],
  ...["90071992547409.92", "9.223372036854775807", "9.223372036854775808", "0.000000000000000001"],
  ...["NaN", "Infinity", "-Infinity", "calm", "loud", "ab", "abc", "xyz", "a\nz", "abcdef", "😀😀"],
  ...[
    "AA==",
    "AB==",
    "AAA=",
    "AAB=",
    "AAAA",
    "AAAAAA==",
    "AAAAAAA=",
    "AAAAAAAA",
    "AA",
    "A_A=",
    "=",
  ],
  ...["2024-02-29", "2023-02-29", "2024-02-29T23:59:60Z", "2024-02-29T12:00:00.5+01:00", "2024"],
  ...["a@b.co", "a@b", "http://a.b/c?d#e", "http://[::1]/", "//a", "a b", "true", "false"],
  ...["0198c5a2-7d3e-7b41-9f06-2a5b8c1d0e00", "0198C5A2-7D3E-7B41-9F06-2A5B8C1D0E00", "0198c5a2"],
  ...[[], {}, [1], [1, 1], [1, 2, 3, 4], [null], ["a"], [{}], { a: 1 }, { A: 1 }, { "": 1 }],
  ...[{ "-5": true }, { "-6": true }, { "1": null }, { "01": true }, { true: "x" }, { yes: "x" }],
  ...[{ calm: [] }, { loud: 1 }, { kind: "leaf", name: "x" }, { kind: "leaf" }, { kind: "tree" }],
];

/**
 * Copies of a value with one part replaced by each probe, or left out, or with a part too many;
 * down to `depth`, since structs inside have a turn of their own.
 */
function* variants(value: IrJson, depth = 2): Generator<IrJson> {
  yield* probes;
  if (depth === 0) return;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      for (const variant of variants(item, depth - 1)) yield value.with(at, variant);
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(value)) {
      const { [name]: _, ...others } = value as Readonly<Record<string, IrJson>>;
      yield others;
      for (const variant of variants(part, depth - 1)) yield { ...others, [name]: variant };
    }
    yield { ...value, unexpected: 1 };
  }
}

/** Validators of every live struct: from the IR, and from the author's declarations. */
async function validators(file: string) {
  const { declarations, surfaces } = await declare(join(workspace, file), {
    conditions: ["@twobyte/source"],
  });
  if (declarations === undefined) throw new Error(`${file} declares nothing`);
  const { ir } = compile({ declarations, newLineage: () => "0".repeat(32) });
  if (ir === undefined) throw new Error(`${file} does not compile`);
  const ajv = (schema: JsonSchema | object) =>
    formats.default(new Ajv({ strict: true, strictRequired: false })).addSchema(schema, "of");
  const mine = ajv(schemaDocument(indexIr(ir)));
  const pairs = indexIr(ir).structs.map(({ name }) => {
    const docs = mine.getSchema(`of#/definitions/${name}`);
    const surface = ajv(surfaces[name] ?? {}).getSchema("of");
    if (docs === undefined || surface === undefined) throw new Error(`no schema of ${name}`);
    return { name, docs, surface };
  });
  return { ir, pairs } satisfies { ir: Ir; pairs: unknown };
}

const files = ["codegen/docs/src/testing/every-type.schema.ts", "docs/examples/chat/schema.ts"];

for (const file of files) {
  test(`schemas from the IR and from the declarations of ${file} take the same values`, async () => {
    const { ir, pairs } = await validators(file);
    let [taken, refused] = [0, 0];
    for (const { name, docs, surface } of pairs) {
      const example = exampleOf(ir, name);
      expect(surface(example), `${name} ${JSON.stringify(surface.errors)}`).toBe(true);
      for (const variant of variants(example)) {
        const verdict = docs(variant);
        if (verdict) taken += 1;
        else refused += 1;
        if (verdict !== surface(variant)) expect.fail(`${name}: ${JSON.stringify(variant)}`);
      }
    }
    expect(Math.min(taken, refused)).toBeGreaterThan(100);
  });
}
