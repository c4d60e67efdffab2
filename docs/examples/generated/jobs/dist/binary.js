// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkObject, putU32, readString, readU32, writeString } from "@twobyte/wire";
export function writeCounted(w, value) {
  checkObject(value, "Counted");
  w.reserve(5);
  putU32(w, value.primes, "Counted.primes");
}
export function readCounted(r) {
  const primes = readU32(r);
  return { primes };
}
export function writeDismissal(w, value) {
  checkObject(value, "Dismissal");
  writeString(w, value.reason, "Dismissal.reason", Infinity, 200);
}
export function readDismissal(r) {
  const reason = readString(r, 800);
  return { reason };
}
export function writeEnlisted(w, value) {
  checkObject(value, "Enlisted");
  w.reserve(5);
  putU32(w, value.workers, "Enlisted.workers");
}
export function readEnlisted(r) {
  const workers = readU32(r);
  return { workers };
}
export function writeProgress(w, value) {
  checkObject(value, "Progress");
  w.reserve(5);
  putU32(w, value.at, "Progress.at");
}
export function readProgress(r) {
  const at = readU32(r);
  return { at };
}
export function writeRange(w, value) {
  checkObject(value, "Range");
  w.reserve(10);
  putU32(w, value.from, "Range.from");
  putU32(w, value.to, "Range.to");
}
export function readRange(r) {
  const from_ = readU32(r);
  const to_ = readU32(r);
  return { from: from_, to: to_ };
}
export function writeWorker(w, value) {
  checkObject(value, "Worker");
  writeString(w, value.name, "Worker.name", Infinity, 64);
}
export function readWorker(r) {
  const name = readString(r, 256);
  return { name };
}
