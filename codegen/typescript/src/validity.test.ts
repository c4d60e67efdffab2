import { generateDocs } from "@twobyte/codegen-docs";
import { compile } from "@twobyte/compiler";
import type { Ir, IrJson } from "@twobyte/compiler/ir";
import { createInterpreter } from "@twobyte/interpreter";
import { Random, randomSchema } from "@twobyte/interpreter/testing";
import { CodecError } from "@twobyte/wire";
import type { ValidateFunction } from "ajv";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import type { Generated } from "./testing/load-generated.ts";
import { loadGenerated } from "./testing/load-generated.ts";
import { spoilJson } from "./testing/spoil-json.ts";

const runs = Number(process.env["TWOBYTE_RUNS"]);
const seed = Number(process.env["TWOBYTE_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

const options = { strict: false, ownProperties: true };

/** Knows what a schema may say: compiled once, not with every schema. */
const meta = new Ajv(options);

/** ajv's validators of the JSON mapping, by struct. */
function validators(ir: Ir): (struct: string) => ValidateFunction {
  const document = generateDocs(ir).files.find((file) => file.path === "schema.json");
  const ajv = addFormats.default(new Ajv({ ...options, validateSchema: false }));
  const schema = JSON.parse(document?.content ?? "{}");
  if (meta.validateSchema(schema) !== true) throw new Error(meta.errorsText());
  ajv.addSchema(schema, "protocol");
  return (struct) => {
    const validate = ajv.getSchema(`protocol#/definitions/${encodeURIComponent(struct)}`);
    if (validate === undefined) throw new Error(`no JSON Schema for ${struct}`);
    return validate as ValidateFunction;
  };
}

/** Why generated code refuses the JSON, or undefined. */
function refusal(generated: Generated, struct: string, json: IrJson): string | undefined {
  try {
    generated.encodeBinary(struct, generated.fromJson(struct, json));
    return undefined;
  } catch (error) {
    if (error instanceof CodecError) return error.message;
    throw error;
  }
}

/** What draft-07 has no words for. */
const BEYOND_SCHEMA =
  /single precision|JSON of at most|nested less deep|unpaired|twice|duplicate|2\^20|1048576/;

test("generated code and ajv accept the same values of the JSON mapping", {
  timeout: 1_800_000,
}, () => {
  let compared = 0;
  for (let run = 0; run < Math.ceil(10_000 * runs); run++) {
    const schemaSeed = (seed + run) % 2 ** 31;
    const { ir, messages, value } = randomSchema(schemaSeed, compile);
    const [generated, validatorOf, oracle] = [
      loadGenerated(ir),
      validators(ir),
      createInterpreter(ir),
    ];
    const random = new Random(schemaSeed);
    for (const name of messages) {
      const json = oracle.toJson(name, value(name));
      const validate = validatorOf(name);
      for (let round = 0; round < 12; round++) {
        const candidate = round === 0 ? json : spoilJson(json, random);
        const refused = refusal(generated, name, candidate);
        if (refused !== undefined && BEYOND_SCHEMA.test(refused)) continue;
        const what = `TWOBYTE_SEED=${schemaSeed} ${name} ${JSON.stringify(candidate)} ${refused ?? ""}`;
        expect(validate(candidate), what).toBe(refused === undefined);
        compared++;
      }
    }
  }
  expect(compared).toBeGreaterThan(10);
});
