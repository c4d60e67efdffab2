// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Change, Grade, Level, Many, Mood, State, Tone, Tree } from "./types.js";

/** Ordinal of a member of Grade. */
export declare function ordinalOfGrade(value: Grade, field: string, revision: number): number;

/** Member of Grade by ordinal; undefined when there is none in the revision. */
export declare function memberOfGrade(ordinal: number, revision: number): Grade | undefined;

/** Ordinal of a member of Level. */
export declare function ordinalOfLevel(value: Level, field: string): number;

/** Member of Level by ordinal; undefined when there is none. */
export declare function memberOfLevel(ordinal: number): Level | undefined;

/** Ordinal of a member of Many. */
export declare function ordinalOfMany(value: Many, field: string, revision: number): number;

/** Member of Many by ordinal; undefined when there is none in the revision. */
export declare function memberOfMany(ordinal: number, revision: number): Many | undefined;

/** Ordinal of a member of Mood. */
export declare function ordinalOfMood(value: Mood, field: string, revision: number): number;

/** Member of Mood by ordinal; undefined when there is none in the revision. */
export declare function memberOfMood(ordinal: number, revision: number): Mood | undefined;

/** Ordinal of a member of State. */
export declare function ordinalOfState(value: State, field: string, revision: number): number;

/** Member of State by ordinal; undefined when there is none in the revision. */
export declare function memberOfState(ordinal: number, revision: number): State | undefined;

/** Ordinal of a member of Tone. */
export declare function ordinalOfTone(value: Tone, field: string, revision: number): number;

/** Member of Tone by ordinal; undefined when there is none in the revision. */
export declare function memberOfTone(ordinal: number, revision: number): Tone | undefined;

/** Ordinal of a member of Change. */
export declare function ordinalOfChange(value: Change, field: string, revision: number): number;

/** Ordinal of a member of Tree. */
export declare function ordinalOfTree(value: Tree, field: string): number;
