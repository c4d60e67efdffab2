// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BinaryReader, BinaryWriter } from "@twobyte/wire";
import type { Counted, Dismissal, Enlisted, Progress, Range, Worker } from "./types.js";

export declare function writeCounted(w: BinaryWriter, value: Counted): void;

export declare function readCounted(r: BinaryReader): Counted;

export declare function writeDismissal(w: BinaryWriter, value: Dismissal): void;

export declare function readDismissal(r: BinaryReader): Dismissal;

export declare function writeEnlisted(w: BinaryWriter, value: Enlisted): void;

export declare function readEnlisted(r: BinaryReader): Enlisted;

export declare function writeProgress(w: BinaryWriter, value: Progress): void;

export declare function readProgress(r: BinaryReader): Progress;

export declare function writeRange(w: BinaryWriter, value: Range): void;

export declare function readRange(r: BinaryReader): Range;

export declare function writeWorker(w: BinaryWriter, value: Worker): void;

export declare function readWorker(r: BinaryReader): Worker;
