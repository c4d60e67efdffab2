// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Bytes, Count, Length, Runtime } from "./types.js";

export declare function checkBytes(value: Bytes): void;

export declare function checkCount(value: Count): void;

export declare function checkLength(value: Length): void;

export declare function checkRuntime(value: Runtime): void;
