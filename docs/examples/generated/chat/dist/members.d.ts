// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Attachment, Model, Role, StopReason } from "./types.js";

/** Ordinal of a member of Model. */
export declare function ordinalOfModel(value: Model, field: string): number;

/** Member of Model by ordinal; undefined when there is none. */
export declare function memberOfModel(ordinal: number): Model | undefined;

/** Ordinal of a member of Role. */
export declare function ordinalOfRole(value: Role, field: string): number;

/** Member of Role by ordinal; undefined when there is none. */
export declare function memberOfRole(ordinal: number): Role | undefined;

/** Ordinal of a member of StopReason. */
export declare function ordinalOfStopReason(value: StopReason, field: string): number;

/** Member of StopReason by ordinal; undefined when there is none. */
export declare function memberOfStopReason(ordinal: number): StopReason | undefined;

/** Ordinal of a member of Attachment. */
export declare function ordinalOfAttachment(value: Attachment, field: string): number;
