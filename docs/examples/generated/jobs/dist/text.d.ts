// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { TextReader } from "@twobyte/wire";
import type { Counted, Dismissal, Enlisted, Progress, Range, Worker } from "./types.js";

export declare function formatCounted(value: Counted): string;

export declare function parseCounted(r: TextReader): Counted;

export declare function formatDismissal(value: Dismissal): string;

export declare function parseDismissal(r: TextReader): Dismissal;

export declare function formatEnlisted(value: Enlisted): string;

export declare function parseEnlisted(r: TextReader): Enlisted;

export declare function formatProgress(value: Progress): string;

export declare function parseProgress(r: TextReader): Progress;

export declare function formatRange(value: Range): string;

export declare function parseRange(r: TextReader): Range;

export declare function formatWorker(value: Worker): string;

export declare function parseWorker(r: TextReader): Worker;
