// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";
import { integerFromJson, objectFromJson, own, stringFromJson } from "@twobyte/wire";
import type { Counted, Dismissal, Enlisted, Progress, Range, Worker } from "./types.js";

const COUNTED_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["primes"]);
const DISMISSAL_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["reason"]);
const ENLISTED_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["workers"]);
const PROGRESS_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["at"]);
const RANGE_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["from", "to"]);
const WORKER_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["name"]);

export function countedToJson(value: Counted): JsonValue {
  return {
    primes: value.primes,
  };
}

export function countedFromJson(json: unknown): Counted {
  const members = objectFromJson(json, COUNTED_NAMES, "Counted");
  return {
    primes: integerFromJson(own(members, "primes"), 0, 4294967295, "Counted.primes"),
  };
}

export function dismissalToJson(value: Dismissal): JsonValue {
  return {
    reason: value.reason,
  };
}

export function dismissalFromJson(json: unknown): Dismissal {
  const members = objectFromJson(json, DISMISSAL_NAMES, "Dismissal");
  return {
    reason: stringFromJson(own(members, "reason"), "Dismissal.reason"),
  };
}

export function enlistedToJson(value: Enlisted): JsonValue {
  return {
    workers: value.workers,
  };
}

export function enlistedFromJson(json: unknown): Enlisted {
  const members = objectFromJson(json, ENLISTED_NAMES, "Enlisted");
  return {
    workers: integerFromJson(own(members, "workers"), 0, 4294967295, "Enlisted.workers"),
  };
}

export function progressToJson(value: Progress): JsonValue {
  return {
    at: value.at,
  };
}

export function progressFromJson(json: unknown): Progress {
  const members = objectFromJson(json, PROGRESS_NAMES, "Progress");
  return {
    at: integerFromJson(own(members, "at"), 0, 4294967295, "Progress.at"),
  };
}

export function rangeToJson(value: Range): JsonValue {
  return {
    from: value.from,
    to: value.to,
  };
}

export function rangeFromJson(json: unknown): Range {
  const members = objectFromJson(json, RANGE_NAMES, "Range");
  return {
    from: integerFromJson(own(members, "from"), 0, 4294967295, "Range.from"),
    to: integerFromJson(own(members, "to"), 0, 4294967295, "Range.to"),
  };
}

export function workerToJson(value: Worker): JsonValue {
  return {
    name: value.name,
  };
}

export function workerFromJson(json: unknown): Worker {
  const members = objectFromJson(json, WORKER_NAMES, "Worker");
  return {
    name: stringFromJson(own(members, "name"), "Worker.name"),
  };
}
