import type { IrConstraints } from "@twobyte/compiler/ir";
import { wholePattern } from "@twobyte/compiler/ir";
import { base64Pattern } from "./base64-pattern.ts";
import type { JsonObject } from "./json-object.ts";
import { defined } from "./json-object.ts";

/** The schema of a string with its constraints. */
export function stringSchema(constraints: IrConstraints): JsonObject {
  const { minLength, maxLength, pattern, format } = constraints;
  const whole = pattern === undefined ? undefined : wholePattern(pattern);
  return defined({ type: "string", minLength, maxLength, pattern: whole, format });
}

/** The schema of bytes as padded base64; the lengths of the constraints are in bytes. */
export function bytesSchema({ minLength, maxLength }: IrConstraints): JsonObject {
  const pattern = base64Pattern(minLength ?? 0, maxLength);
  return { type: "string", contentEncoding: "base64", pattern };
}

/** The schema of a UUID: read in either case, though written in lower case. */
export const uuidSchema: JsonObject = {
  type: "string",
  pattern: "^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
};
