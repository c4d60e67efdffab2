// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Constraints, Maps, Presence, Scalars } from "./types.js";
export declare function checkConstraints(value: Constraints): void;
export declare function checkMaps(value: Maps): void;
export declare function checkPresence(value: Presence): void;
export declare function checkScalars(value: Scalars): void;
