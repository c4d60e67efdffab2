// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Change, Reaction, State } from "./types.js";

/** Ordinal of a member of Reaction. */
export declare function ordinalOfReaction(value: Reaction, field: string, revision: number): number;

/** Member of Reaction by ordinal; undefined when there is none in the revision. */
export declare function memberOfReaction(ordinal: number, revision: number): Reaction | undefined;

/** Ordinal of a member of State. */
export declare function ordinalOfState(value: State, field: string, revision: number): number;

/** Member of State by ordinal; undefined when there is none in the revision. */
export declare function memberOfState(ordinal: number, revision: number): State | undefined;

/** Ordinal of a member of Change. */
export declare function ordinalOfChange(value: Change, field: string, revision: number): number;
