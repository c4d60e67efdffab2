import { join } from "node:path";
import type { TSchema } from "@sinclair/typebox";
import { compile, declare } from "@twobyte/compiler";
import type { Ir, IrJson } from "@twobyte/compiler/ir";
import { exampleOf } from "@twobyte/compiler/ir";
import { twobyteKeyword } from "@twobyte/schema";
import type { ValidateFunction } from "ajv";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { Everything } from "../../testing/every-type.schema.ts";
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

interface Judges {
  readonly name: string;
  readonly docs: ValidateFunction;
  /** Of what the author declared, and where it is given, of the author's schema itself. */
  readonly others: readonly ValidateFunction[];
}

function validatorOf(schema: object, path = ""): ValidateFunction {
  const ajv = formats.default(new Ajv({ strict: true, strictRequired: false }));
  ajv.addVocabulary([twobyteKeyword]);
  const validate = ajv.addSchema(schema, "of").getSchema(`of${path}`);
  if (validate === undefined) throw new Error(`there is no ${path}`);
  return validate;
}

/** A schema of TypeBox without names, which repeat wherever it is used. */
function withoutNames(schema: TSchema): object {
  return JSON.parse(JSON.stringify(schema, (key, value) => (key === "$id" ? undefined : value)));
}

async function judgesOf(
  file: string,
  authored: Readonly<Record<string, TSchema>>,
): Promise<{ readonly ir: Ir; readonly judges: readonly Judges[] }> {
  const conditions = ["@twobyte/source"];
  const { declarations, surfaces } = await declare(join(workspace, file), { conditions });
  if (declarations === undefined) throw new Error(`${file} declares nothing`);
  const { ir } = compile({ declarations, newLineage: () => "0".repeat(32) });
  if (ir === undefined) throw new Error(`${file} does not compile`);
  const docs = schemaDocument(indexIr(ir));
  const judges = indexIr(ir).structs.map(({ name }) => {
    const schema = authored[name];
    const others = [surfaces[name] ?? {}, ...(schema ? [withoutNames(schema)] : [])];
    const path = `#/definitions/${name}`;
    return { name, docs: validatorOf(docs, path), others: others.map((one) => validatorOf(one)) };
  });
  return { ir, judges };
}

const modules = {
  "codegen/docs/testing/every-type.schema.ts": { Everything },
  "docs/examples/chat/schema.ts": {},
};

for (const [file, authored] of Object.entries(modules)) {
  test(`schemas from the IR of ${file} take what the author's schemas take`, async () => {
    const { ir, judges } = await judgesOf(file, authored);
    let [taken, refused] = [0, 0];
    for (const { name, docs, others } of judges) {
      const example = exampleOf(ir, name);
      expect(docs(example), `${name} ${JSON.stringify(docs.errors)}`).toBe(true);
      for (const variant of [example, ...variants(example)]) {
        const verdict = docs(variant);
        if (verdict) taken += 1;
        else refused += 1;
        const agree = others.every((other) => other(variant) === verdict);
        if (!agree) expect.fail(`${name}: ${verdict} for ${JSON.stringify(variant)}`);
      }
    }
    expect(Math.min(taken, refused)).toBeGreaterThan(100);
  });
}
