// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkLength } from "@twobyte/wire";
import type { Dismissal, Worker } from "./types.js";

export function checkDismissal(value: Dismissal): void {
  checkLength(value.reason, 0, 200, "Dismissal.reason");
}

export function checkWorker(value: Worker): void {
  checkLength(value.name, 1, 64, "Worker.name");
}
