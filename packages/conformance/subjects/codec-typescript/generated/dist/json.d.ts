// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";
import type {
  Bounds,
  ChangeClosed,
  ChangeMoved,
  ChangeOpened,
  ChangeRenamed,
  Decimals,
  Empty,
  Floats,
  Fork,
  Grove,
  Integers,
  Labels,
  Late,
  Leaf,
  Maps,
  Members,
  NewTicket,
  Nothing,
  Patterns,
  Point,
  Presence,
  Sample,
  Series,
  Texts,
  Ticket,
  Times,
} from "./types.js";

export declare function boundsToJson(value: Bounds): JsonValue;

export declare function boundsFromJson(json: unknown): Bounds;

export declare function changeClosedToJson(value: ChangeClosed): JsonValue;

export declare function changeClosedFromJson(json: unknown): ChangeClosed;

export declare function changeMovedToJson(value: ChangeMoved): JsonValue;

export declare function changeMovedFromJson(json: unknown): ChangeMoved;

export declare function changeOpenedToJson(value: ChangeOpened): JsonValue;

export declare function changeOpenedFromJson(json: unknown): ChangeOpened;

export declare function changeRenamedToJson(value: ChangeRenamed): JsonValue;

export declare function changeRenamedFromJson(json: unknown): ChangeRenamed;

export declare function decimalsToJson(value: Decimals): JsonValue;

export declare function decimalsFromJson(json: unknown): Decimals;

export declare function emptyToJson(value: Empty): JsonValue;

export declare function emptyFromJson(json: unknown): Empty;

export declare function floatsToJson(value: Floats): JsonValue;

export declare function floatsFromJson(json: unknown): Floats;

export declare function forkToJson(value: Fork): JsonValue;

export declare function forkFromJson(json: unknown): Fork;

export declare function groveToJson(value: Grove): JsonValue;

export declare function groveFromJson(json: unknown): Grove;

export declare function integersToJson(value: Integers): JsonValue;

export declare function integersFromJson(json: unknown): Integers;

export declare function labelsToJson(value: Labels): JsonValue;

export declare function labelsFromJson(json: unknown): Labels;

export declare function lateToJson(value: Late): JsonValue;

export declare function lateFromJson(json: unknown): Late;

export declare function leafToJson(value: Leaf): JsonValue;

export declare function leafFromJson(json: unknown): Leaf;

export declare function mapsToJson(value: Maps): JsonValue;

export declare function mapsFromJson(json: unknown): Maps;

export declare function membersToJson(value: Members): JsonValue;

export declare function membersFromJson(json: unknown): Members;

export declare function newTicketToJson(value: NewTicket): JsonValue;

export declare function newTicketFromJson(json: unknown): NewTicket;

export declare function nothingToJson(value: Nothing): JsonValue;

export declare function nothingFromJson(json: unknown): Nothing;

export declare function patternsToJson(value: Patterns): JsonValue;

export declare function patternsFromJson(json: unknown): Patterns;

export declare function pointToJson(value: Point): JsonValue;

export declare function pointFromJson(json: unknown): Point;

export declare function presenceToJson(value: Presence): JsonValue;

export declare function presenceFromJson(json: unknown): Presence;

export declare function sampleToJson(value: Sample): JsonValue;

export declare function sampleFromJson(json: unknown): Sample;

export declare function seriesToJson(value: Series): JsonValue;

export declare function seriesFromJson(json: unknown): Series;

export declare function textsToJson(value: Texts): JsonValue;

export declare function textsFromJson(json: unknown): Texts;

export declare function ticketToJson(value: Ticket): JsonValue;

export declare function ticketFromJson(json: unknown): Ticket;

export declare function timesToJson(value: Times): JsonValue;

export declare function timesFromJson(json: unknown): Times;
