import type { ValidateFunction } from "ajv";
import { Ajv } from "ajv";
import { isMembers } from "../control/parse-message.ts";
import type { Judged } from "./compiler-case.ts";
import { show, Wrong } from "./wrong.ts";

/** The formats that JSON schemas may name; what they mean is for the patterns beside them to say. */
const formats = [
  ...["date", "date-time", "email", "hostname", "ipv4", "ipv6", "time", "uri", "uuid"],
];

/**
 * Holds values against a JSON schema, in a strict validator that knows `x-twobyte` by name only.
 * Throws a `Wrong`.
 */
export function checkJudged(name: string, schema: unknown, { accepts, refuses }: Judged): void {
  if (!isMembers(schema)) throw new Wrong("schema", `a JSON schema of ${name}`, show(schema));
  const validate = validatorOf(name, schema);
  for (const value of accepts) {
    if (!validate(value)) {
      throw new Wrong("schema", `${name} accepts ${show(value)}`, show(validate.errors));
    }
  }
  for (const value of refuses) {
    if (validate(value)) throw new Wrong("schema", `${name} refuses ${show(value)}`, show(schema));
  }
}

function validatorOf(name: string, schema: object): ValidateFunction {
  const ajv = new Ajv({ strict: true, ownProperties: true });
  ajv.addKeyword("x-twobyte");
  for (const format of formats) ajv.addFormat(format, true);
  try {
    return ajv.compile(schema);
  } catch (error) {
    throw new Wrong("schema", `${name} is a strict schema`, String(error));
  }
}
