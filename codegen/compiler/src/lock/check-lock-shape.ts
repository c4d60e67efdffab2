import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv } from "ajv";
import { lockSchema } from "./lock-schema.ts";

/** Something wrong in a lock: what, and in which entry if in one. */
export interface LockProblem {
  readonly problem: string;
  /** Index of the entry in the file. */
  readonly entry?: number;
  /** Index of the revision in the file. */
  readonly revision?: number;
}

let compiled: { readonly ajv: Ajv; readonly whole: ValidateFunction } | undefined;

/** Checks parsed JSON against the lock's JSON Schema; undefined when it keeps it. */
export function checkLockShape(value: unknown): LockProblem | undefined {
  compiled ??= compileSchema();
  const { ajv, whole } = compiled;
  if (whole(value)) return undefined;
  const entries = isRecord(value) && Array.isArray(value["entries"]) ? value["entries"] : [];
  for (const [index, entry] of entries.entries()) {
    const problem = checkEntry(ajv, entry);
    if (problem !== undefined) return { problem, entry: index };
  }
  return { problem: describe(whole.errors?.[0]) };
}

function compileSchema(): { ajv: Ajv; whole: ValidateFunction } {
  const ajv = new Ajv({ strictTuples: false, allowUnionTypes: true });
  return { ajv, whole: ajv.compile(lockSchema) };
}

function checkEntry(ajv: Ajv, entry: unknown): string | undefined {
  const kind: unknown = Array.isArray(entry) ? entry[0] : undefined;
  const id = `${String(lockSchema["$id"])}#/definitions/${String(kind)}Entry`;
  const validate = typeof kind === "string" ? ajv.getSchema(id) : undefined;
  if (validate === undefined) return `an entry has the unknown kind ${JSON.stringify(kind)}`;
  return validate(entry) ? undefined : describe(validate.errors?.[0]);
}

function describe(error: ErrorObject | undefined): string {
  if (error === undefined) return "it doesn't keep its schema";
  const where = error.instancePath === "" ? "it" : error.instancePath;
  const extra: unknown = error.params["additionalProperty"];
  return `${where} ${error.message ?? "is invalid"}${extra === undefined ? "" : ` (${String(extra)})`}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
