import { ChaosProxyError } from "../chaos-proxy-error.ts";
import type { DirectionFaults, Faults } from "./faults.ts";

type Check = (value: unknown, path: string) => void;

/** Throws a `ChaosProxyError` that names the setting which makes no sense. */
export function checkFaults(faults: Faults): void {
  allFaults(faults, "faults");
}

function refuse(path: string, value: unknown, wanted: string): never {
  const shown = typeof value === "object" ? JSON.stringify(value) : String(value);
  throw new ChaosProxyError("setting", `${path} is ${shown}: give ${wanted}`);
}

function number(least: number, most: number, unit: string, isWhole = true): Check {
  return (value, path) => {
    const fits = isWhole ? Number.isSafeInteger(value) : Number.isFinite(value);
    const inRange = typeof value === "number" && value >= least && value <= most;
    if (fits && inRange) return;
    const range = most < Number.MAX_SAFE_INTEGER ? `${least} to ${most}` : `${least} or more`;
    refuse(path, value, `a ${isWhole ? "whole " : ""}number of ${unit}, ${range}`);
  };
}

function oneOf(...values: readonly unknown[]): Check {
  return (value, path) => {
    const names = values.map((one) => JSON.stringify(one)).join(", ");
    if (!values.includes(value)) refuse(path, value, `one of ${names}`);
  };
}

function record(checks: Readonly<Record<string, Check>>, required?: string): Check {
  return (value, path) => {
    if (typeof value !== "object" || value === null) refuse(path, value, "an object");
    const given = Object.entries(value).filter(([, one]) => one !== undefined);
    for (const [name, one] of given) {
      const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
      if (check === undefined) {
        const known = Object.keys(checks).join(", ");
        throw new ChaosProxyError("setting", `${path}.${name} is no fault: there are ${known}`);
      }
      check(one, `${path}.${name}`);
    }
    if (required !== undefined && !given.some(([name]) => name === required)) {
      refuse(path, value, `an object with ${required}`);
    }
  };
}

/** The short form, or the long one if the value is an object. */
function either(short: Check, long: Check): Check {
  return (value, path) => (typeof value === "object" ? long : short)(value, path);
}

const max = Number.MAX_SAFE_INTEGER;
const ms = number(0, max, "ms", false);
const how = oneOf("fin", "rst");
const bytes = number(1, max, "bytes");

const chunkRange: Check = (value, path) => {
  record({ least: bytes, most: bytes }, "least")(value, path);
  const { least, most } = value as { least: number; most?: number };
  if (most === undefined || most < least) refuse(path, value, "least and most, which is not less");
};

const direction: { readonly [Name in keyof Required<DirectionFaults>]: Check } = {
  blackhole: oneOf("drop", "unread"),
  buffer: (value, path) => {
    if (value !== "end" && value !== "message") bytes(value, path);
  },
  coalesce: ms,
  stall: oneOf(true, false),
  delay: either(ms, record({ ms, jitter: ms }, "ms")),
  throttle: number(1, max, "bytes a second", false),
  chunk: either(bytes, chunkRange),
  cutAfter: either(
    number(0, max, "bytes"),
    record({ bytes: number(0, max, "bytes"), how }, "bytes"),
  ),
};

const faultChecks: { readonly [Name in keyof Required<Faults>]: Check } = {
  accept: oneOf("refuse", "mute"),
  up: record(direction),
  down: record(direction),
  idleCut: either(ms, record({ ms, of: oneOf("up", "down", "both"), how }, "ms")),
  blockUpgrade: either(
    oneOf("refuse", "strip", "mute"),
    record({ status: number(400, 599, "an HTTP status") }, "status"),
  ),
};

const allFaults = record(faultChecks);
