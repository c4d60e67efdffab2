// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { ErrandKind, FailureProcessed, FailureRetry } from "./types.js";

/** Ordinal of a member of ErrandKind. */
export declare function ordinalOfErrandKind(value: ErrandKind, field: string): number;

/** Member of ErrandKind by ordinal; undefined when there is none. */
export declare function memberOfErrandKind(ordinal: number): ErrandKind | undefined;

/** Ordinal of a member of FailureProcessed. */
export declare function ordinalOfFailureProcessed(value: FailureProcessed, field: string): number;

/** Member of FailureProcessed by ordinal; undefined when there is none. */
export declare function memberOfFailureProcessed(ordinal: number): FailureProcessed | undefined;

/** Ordinal of a member of FailureRetry. */
export declare function ordinalOfFailureRetry(value: FailureRetry, field: string): number;

/** Member of FailureRetry by ordinal; undefined when there is none. */
export declare function memberOfFailureRetry(ordinal: number): FailureRetry | undefined;
