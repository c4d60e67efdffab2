// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BinaryReader, BinaryWriter } from "@twobyte/wire";
import { checkObject, putU32, readString, readU32, writeString } from "@twobyte/wire";
import type { Counted, Dismissal, Enlisted, Progress, Range, Worker } from "./types.js";

export function writeCounted(w: BinaryWriter, value: Counted): void {
  checkObject(value, "Counted");
  w.reserve(5);
  putU32(w, value.primes, "Counted.primes");
}

export function readCounted(r: BinaryReader): Counted {
  const primes = readU32(r);
  return { primes };
}

export function writeDismissal(w: BinaryWriter, value: Dismissal): void {
  checkObject(value, "Dismissal");
  writeString(w, value.reason, "Dismissal.reason", Infinity, 200);
}

export function readDismissal(r: BinaryReader): Dismissal {
  const reason = readString(r, 800);
  return { reason };
}

export function writeEnlisted(w: BinaryWriter, value: Enlisted): void {
  checkObject(value, "Enlisted");
  w.reserve(5);
  putU32(w, value.workers, "Enlisted.workers");
}

export function readEnlisted(r: BinaryReader): Enlisted {
  const workers = readU32(r);
  return { workers };
}

export function writeProgress(w: BinaryWriter, value: Progress): void {
  checkObject(value, "Progress");
  w.reserve(5);
  putU32(w, value.at, "Progress.at");
}

export function readProgress(r: BinaryReader): Progress {
  const at = readU32(r);
  return { at };
}

export function writeRange(w: BinaryWriter, value: Range): void {
  checkObject(value, "Range");
  w.reserve(10);
  putU32(w, value.from, "Range.from");
  putU32(w, value.to, "Range.to");
}

export function readRange(r: BinaryReader): Range {
  const from_ = readU32(r);
  const to_ = readU32(r);
  return { from: from_, to: to_ };
}

export function writeWorker(w: BinaryWriter, value: Worker): void {
  checkObject(value, "Worker");
  writeString(w, value.name, "Worker.name", Infinity, 64);
}

export function readWorker(r: BinaryReader): Worker {
  const name = readString(r, 256);
  return { name };
}
