// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { CollisionsBoth, Kind } from "./types.js";

/** Ordinal of a member of Kind. */
export declare function ordinalOfKind(value: Kind, field: string): number;

/** Member of Kind by ordinal; undefined when there is none. */
export declare function memberOfKind(ordinal: number): Kind | undefined;

/** Ordinal of a member of CollisionsBoth. */
export declare function ordinalOfCollisionsBoth(value: CollisionsBoth, field: string): number;
