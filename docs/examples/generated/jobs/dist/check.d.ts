// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Dismissal, Worker } from "./types.js";

export declare function checkDismissal(value: Dismissal): void;

export declare function checkWorker(value: Worker): void;
