import type { TSchema } from "@sinclair/typebox";
import { twobyteKeyword } from "@twobyte/schema";
import type { ValidateFunction } from "ajv";
import { Ajv } from "ajv";

const ajv = new Ajv({ strict: true }).addVocabulary([twobyteKeyword]);

/** A validator of the schema's JSON mapping that knows nothing of Twobyte but the keyword's name. */
export function validatorOf(schema: TSchema): ValidateFunction {
  return ajv.compile(withoutNames(schema));
}

/** TypeBox repeats a named schema wherever it is used, which to a validator is a clash of names. */
function withoutNames(schema: TSchema): object {
  const dropName = (key: string, value: unknown): unknown => (key === "$id" ? undefined : value);
  return JSON.parse(JSON.stringify(schema, dropName));
}
