// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { integerFromJson, objectFromJson, own, stringFromJson } from "@twobyte/wire";
const COUNTED_NAMES = /* @__PURE__ */ new Set(["primes"]);
const DISMISSAL_NAMES = /* @__PURE__ */ new Set(["reason"]);
const ENLISTED_NAMES = /* @__PURE__ */ new Set(["workers"]);
const PROGRESS_NAMES = /* @__PURE__ */ new Set(["at"]);
const RANGE_NAMES = /* @__PURE__ */ new Set(["from", "to"]);
const WORKER_NAMES = /* @__PURE__ */ new Set(["name"]);
export function countedToJson(value) {
  return {
    primes: value.primes
  };
}
export function countedFromJson(json) {
  const members = objectFromJson(json, COUNTED_NAMES, "Counted");
  return {
    primes: integerFromJson(own(members, "primes"), 0, 4294967295, "Counted.primes")
  };
}
export function dismissalToJson(value) {
  return {
    reason: value.reason
  };
}
export function dismissalFromJson(json) {
  const members = objectFromJson(json, DISMISSAL_NAMES, "Dismissal");
  return {
    reason: stringFromJson(own(members, "reason"), "Dismissal.reason")
  };
}
export function enlistedToJson(value) {
  return {
    workers: value.workers
  };
}
export function enlistedFromJson(json) {
  const members = objectFromJson(json, ENLISTED_NAMES, "Enlisted");
  return {
    workers: integerFromJson(own(members, "workers"), 0, 4294967295, "Enlisted.workers")
  };
}
export function progressToJson(value) {
  return {
    at: value.at
  };
}
export function progressFromJson(json) {
  const members = objectFromJson(json, PROGRESS_NAMES, "Progress");
  return {
    at: integerFromJson(own(members, "at"), 0, 4294967295, "Progress.at")
  };
}
export function rangeToJson(value) {
  return {
    from: value.from,
    to: value.to
  };
}
export function rangeFromJson(json) {
  const members = objectFromJson(json, RANGE_NAMES, "Range");
  return {
    from: integerFromJson(own(members, "from"), 0, 4294967295, "Range.from"),
    to: integerFromJson(own(members, "to"), 0, 4294967295, "Range.to")
  };
}
export function workerToJson(value) {
  return {
    name: value.name
  };
}
export function workerFromJson(json) {
  const members = objectFromJson(json, WORKER_NAMES, "Worker");
  return {
    name: stringFromJson(own(members, "name"), "Worker.name")
  };
}
