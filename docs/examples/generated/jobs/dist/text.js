// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  SEPARATOR,
  checkObject,
  formatInteger,
  formatString,
  parseString,
  parseUnsigned
} from "@twobyte/wire";
export function formatCounted(value) {
  checkObject(value, "Counted");
  return formatInteger(value.primes, 0, 4294967295, "Counted.primes");
}
export function parseCounted(r) {
  const primes = parseUnsigned(r, 4294967295);
  return { primes };
}
export function formatDismissal(value) {
  checkObject(value, "Dismissal");
  return formatString(value.reason, "Dismissal.reason", Infinity);
}
export function parseDismissal(r) {
  const reason = parseString(r, 800);
  return { reason };
}
export function formatEnlisted(value) {
  checkObject(value, "Enlisted");
  return formatInteger(value.workers, 0, 4294967295, "Enlisted.workers");
}
export function parseEnlisted(r) {
  const workers = parseUnsigned(r, 4294967295);
  return { workers };
}
export function formatProgress(value) {
  checkObject(value, "Progress");
  return formatInteger(value.at, 0, 4294967295, "Progress.at");
}
export function parseProgress(r) {
  const at = parseUnsigned(r, 4294967295);
  return { at };
}
export function formatRange(value) {
  checkObject(value, "Range");
  let out = formatInteger(value.from, 0, 4294967295, "Range.from");
  out += SEPARATOR + formatInteger(value.to, 0, 4294967295, "Range.to");
  return out;
}
export function parseRange(r) {
  const from_ = parseUnsigned(r, 4294967295);
  const to_ = parseUnsigned(r, 4294967295);
  return { from: from_, to: to_ };
}
export function formatWorker(value) {
  checkObject(value, "Worker");
  return formatString(value.name, "Worker.name", Infinity);
}
export function parseWorker(r) {
  const name = parseString(r, 256);
  return { name };
}
