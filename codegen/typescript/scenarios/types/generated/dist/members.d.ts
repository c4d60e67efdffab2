// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Level, Mood, Tone, Tree, Weekday } from "./types.js";

/** Ordinal of a member of Level. */
export declare function ordinalOfLevel(value: Level, field: string): number;

/** Member of Level by ordinal; undefined when there is none. */
export declare function memberOfLevel(ordinal: number): Level | undefined;

/** Ordinal of a member of Mood. */
export declare function ordinalOfMood(value: Mood, field: string): number;

/** Member of Mood by ordinal; undefined when there is none. */
export declare function memberOfMood(ordinal: number): Mood | undefined;

/** Ordinal of a member of Tone. */
export declare function ordinalOfTone(value: Tone, field: string): number;

/** Member of Tone by ordinal; undefined when there is none. */
export declare function memberOfTone(ordinal: number): Tone | undefined;

/** Ordinal of a member of Weekday. */
export declare function ordinalOfWeekday(value: Weekday, field: string): number;

/** Member of Weekday by ordinal; undefined when there is none. */
export declare function memberOfWeekday(ordinal: number): Weekday | undefined;

/** Ordinal of a member of Tree. */
export declare function ordinalOfTree(value: Tree, field: string): number;
