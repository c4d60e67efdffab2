import { readFileSync } from "node:fs";
import type { ValidateFunction } from "ajv";
import { Ajv } from "ajv";

let validate: ValidateFunction | undefined;

/** What in an IR breaks `spec/schemas/ir.schema.json`, as far as the first error; empty when nothing. */
export function irSchemaErrors(ir: unknown): string[] {
  if (validate === undefined) {
    const url = new URL("../../../../spec/schemas/ir.schema.json", import.meta.url);
    const schema: unknown = JSON.parse(readFileSync(url, "utf8"));
    validate = new Ajv({ allowUnionTypes: true }).compile(schema as object);
  }
  if (validate(JSON.parse(JSON.stringify(ir)))) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ""}`);
}
