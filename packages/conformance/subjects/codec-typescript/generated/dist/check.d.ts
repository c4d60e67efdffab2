// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Bounds, Labels, Patterns } from "./types.js";

export declare function checkBounds(value: Bounds): void;

export declare function checkLabels(value: Labels): void;

export declare function checkPatterns(value: Patterns): void;
