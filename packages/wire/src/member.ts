import { CodecError, refuseValue } from "./codec-error.ts";
import { checkLimit, DEFAULT_LIMIT } from "./limit.ts";

/** Enums and unions (spec 2.3): what generated code throws for members that are not there. */

/** For a value that is no member. */
export function noMember(field: string, value: unknown): never {
  refuseValue(field, "one of its members", value);
}

/** For a value that the revision in use cannot carry (spec 2.5); `rule` is what the schema says. */
export function notExpressible(
  field: string,
  revision: number,
  rule: "refuse" | "skip" = "refuse",
): never {
  throw new CodecError(
    "not_expressible",
    `${field}: revision ${revision}, which the peer speaks, has no place for this value`,
    { field, skip: rule === "skip" },
  );
}

interface Failing {
  fail(code: "invalid_member", message: string): never;
}

/** For an ordinal that the enum or union `name` does not have in the revision. */
export function unknownMember(r: Failing, name: string, ordinal: number): never {
  //@fault unknown-member R-ENUM-3 return "unknown" as never;
  r.fail("invalid_member", `${name} has no member ${ordinal} in this revision`);
}

/** Refuses what is not an object. */
export function checkObject(value: unknown, name: string): void {
  if (typeof value !== "object" || value === null) refuseValue(name, "an object", value);
}

/** Refuses what is not an array, or a longer one than allowed where the schema declares no bound. */
export function checkArray(value: unknown, field: string, limit: number = DEFAULT_LIMIT): void {
  if (!Array.isArray(value)) refuseValue(field, "an array", value);
  checkLimit(value.length, limit, field);
}

/** For a revision that does not have the message yet. */
export function noMessage(name: string, revision: number): never {
  //@fault message-of-later R-CODE-4 throw new CodecError("not_expressible", `revision ${revision} has no ${name}`);
  throw new CodecError("unknown_code", `revision ${revision} has no ${name}`);
}

/** Refuses what is not the constant of the schema. */
export function checkConst(
  value: unknown,
  expected: string | number | boolean,
  field: string,
): void {
  if (value !== expected) refuseValue(field, JSON.stringify(expected), value);
}
