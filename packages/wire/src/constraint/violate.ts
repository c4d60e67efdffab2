import { CodecError } from "../codec-error.ts";

/** Throws for a value outside of the schema's constraints (spec chapter 1). */
export function violate(field: string, rule: string): never {
  throw new CodecError("constraint", `${field}: expected ${rule}`, { field });
}
