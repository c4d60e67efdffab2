import type { IrMethodKind } from "../ir/ir.ts";
import type { IrPolicies } from "../ir/ir-policies.ts";
import type { Value, ValueObject } from "../load/revive.ts";
import { isList, isObject } from "../load/revive.ts";
import { checkOptions } from "./check-members.ts";
import { methodRules } from "./method-rules.ts";
import type { Place } from "./place.ts";
import { within } from "./place.ts";
import { invalid } from "./place-meta.ts";
import type { Reading } from "./reading.ts";
import { report } from "./reading.ts";

/** Largest message of a method that sets no bound, in bytes. */
const defaultMaxBytes = 1_048_576;

/** Longest duration that a policy may name: one year, in milliseconds. */
//@fault longer-than-a-year R-SCHEMA-44,R-SCHEMA-46 const longest = 31_536_000_001;
const longest = 31_536_000_000;

/** Policies of a method, with the defaults for what is left out or what its kind does not have. */
export function readPolicies(
  reading: Reading,
  kind: IrMethodKind,
  given: ValueObject,
  place: Place,
): IrPolicies {
  const { policies } = methodRules[kind];
  const options: ValueObject = Object.fromEntries(
    Object.entries(given).filter(([name]) => policies.includes(name)),
  );
  const at = (name: string): Place => within(place, { kind: "option", name });
  const count = (name: string, most: number): number | undefined =>
    readCount(reading, name, options[name], [1, most], at(name));
  const deadlineMs = count("deadlineMs", longest);
  const auth = readAuth(reading, options["auth"], at("auth"));
  const rate = readRate(reading, options["rate"], at("rate"));
  const cache = readCache(reading, options["cache"], auth, at("cache"));
  const replay = readReplay(reading, options["replay"], at("replay"));
  return {
    auth,
    //@fault no-bound-by-default R-SCHEMA-40,R-SCHEMA-42 maxBytes: count("maxBytes", 2 ** 31 - 1) ?? 2 ** 31 - 1,
    maxBytes: count("maxBytes", 2 ** 31 - 1) ?? defaultMaxBytes,
    detach: readDetach(reading, options["detach"], at("detach")),
    ...(rate !== undefined && { rate }),
    retry: readRetry(reading, kind, options["retry"], at("retry")),
    ...(deadlineMs !== undefined && { deadlineMs }),
    ...(cache !== undefined && { cache }),
    overflow: readOverflow(reading, kind, options["overflow"], at("overflow")),
    ...(replay !== undefined && { replay }),
  };
}

function readCount(
  reading: Reading,
  name: string,
  value: Value | undefined,
  [least, most]: readonly [number, number],
  place: Place,
): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most)
    return value;
  invalid(reading, name, `an integer from ${least} to ${most}`, value, place);
  return undefined;
}

function readAuth(reading: Reading, value: Value | undefined, place: Place): IrPolicies["auth"] {
  const principal = { mode: "principal", scopes: [] } as const;
  //@fault public-by-default R-SCHEMA-41 if (value === undefined) return { mode: "public" };
  if (value === undefined || value === "principal") return principal;
  if (value === "public") return { mode: "public" };
  const scopes = isObject(value) ? value["scopes"] : undefined;
  const isScopes = isList(scopes) && scopes.length > 0;
  if (
    isScopes &&
    scopes.every((scope) => typeof scope === "string" && /^[\x21-\x7e]+$/.test(scope))
  )
    return { mode: "principal", scopes: [...new Set(scopes as readonly string[])] };
  invalid(reading, "auth", '"public", "principal" or { scopes: […] }', value, place);
  return principal;
}

function readDetach(
  reading: Reading,
  value: Value | undefined,
  place: Place,
): IrPolicies["detach"] {
  if (value === undefined || value === "cancel") return { mode: "cancel" };
  if (isObject(value)) {
    checkOptions(reading, value, ["keepMs"], place);
    const leaseMs = readCount(reading, "keepMs", value["keepMs"], [1, longest], place);
    if (leaseMs !== undefined) return { mode: "keep", leaseMs };
    if (value["keepMs"] !== undefined) return { mode: "cancel" };
  }
  invalid(reading, "detach", '"cancel" or { keepMs }', value, place);
  return { mode: "cancel" };
}

function readRate(reading: Reading, value: Value | undefined, place: Place): IrPolicies["rate"] {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    invalid(reading, "rate", "{ cost, per }", value, place);
    return undefined;
  }
  checkOptions(reading, value, ["cost", "per"], place);
  const cost = readCount(reading, "cost", value["cost"] ?? null, [1, 1_000_000], place);
  const { per } = value;
  //@fault rate-per-anything R-SCHEMA-43 const isPer = typeof per === "string";
  const isPer = per === "principal" || per === "connection" || per === "address";
  if (!isPer) invalid(reading, "per", '"principal", "connection" or "address"', per, place);
  return cost !== undefined && isPer ? { cost, per } : undefined;
}

function readRetry(
  reading: Reading,
  kind: IrMethodKind,
  value: Value | undefined,
  place: Place,
): IrPolicies["retry"] {
  const { retry } = methodRules[kind];
  //@fault query-not-idempotent R-SCHEMA-45 const fallback = "none";
  const fallback = retry.includes("none") ? "none" : "idempotent";
  if (value === undefined) return fallback;
  const found = (["none", "idempotent", "keyed"] as const).find((one) => one === value);
  if (found !== undefined) return found;
  invalid(reading, "retry", '"none", "idempotent" or "keyed"', value, place);
  return fallback;
}

function readCache(
  reading: Reading,
  value: Value | undefined,
  auth: IrPolicies["auth"],
  place: Place,
): IrPolicies["cache"] {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    invalid(reading, "cache", "{ maxAgeMs, shared }", value, place);
    return undefined;
  }
  checkOptions(reading, value, ["maxAgeMs", "shared"], place);
  const maxAgeMs = readCount(reading, "maxAgeMs", value["maxAgeMs"] ?? null, [0, longest], place);
  //@fault shared-by-default R-SCHEMA-47 const { shared = auth.mode === "public" } = value;
  const { shared = false } = value;
  if (typeof shared !== "boolean") invalid(reading, "shared", "true or false", shared, place);
  //@fault private-in-a-shared-cache R-SCHEMA-51 if (shared === null) {
  if (shared === true && auth.mode !== "public") {
    const problem = "a shared cache would show one principal's answer to another";
    report(
      reading,
      "policy-inconsistent",
      { problem, instead: 'set auth: "public", or drop shared' },
      place,
    );
  }
  return maxAgeMs === undefined ? undefined : { maxAgeMs, shared: shared === true };
}

function readReplay(
  reading: Reading,
  value: Value | undefined,
  place: Place,
): IrPolicies["replay"] {
  if (value === undefined) return undefined;
  if (isObject(value)) checkOptions(reading, value, ["last"], place);
  const last = isObject(value) ? value["last"] : undefined;
  //@fault endless-replay R-SCHEMA-49 const count = readCount(reading, "last", last ?? null, [1, 2 ** 31], place);
  const count = readCount(reading, "last", last ?? null, [1, 1_000_000], place);
  return count === undefined ? undefined : { last: count };
}

function readOverflow(
  reading: Reading,
  kind: IrMethodKind,
  value: Value | undefined,
  place: Place,
): IrPolicies["overflow"] {
  //@fault topic-that-blocks R-SCHEMA-48 const fallback = "block";
  const fallback = kind === "topic" ? "drop-oldest" : "block";
  if (value === undefined) return { mode: fallback };
  //@fault topic-may-block R-SCHEMA-52 if (value === null) {
  if (value === "block" && kind === "topic") {
    const problem = "a topic has no producer that could wait for one slow subscriber";
    const instead = 'use "drop-oldest", { latest } or "disconnect"';
    report(reading, "policy-inconsistent", { problem, instead }, place);
    return { mode: fallback };
  }
  if (value === "block" || value === "drop-oldest" || value === "disconnect")
    return { mode: value };
  const key = isObject(value) ? value["latest"] : undefined;
  if (typeof key === "string" && key !== "") return { mode: "latest", key };
  invalid(
    reading,
    "overflow",
    '"block", "drop-oldest", "disconnect" or { latest: field }',
    value,
    place,
  );
  return { mode: fallback };
}
