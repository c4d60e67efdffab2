// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
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

export { CodecError } from "@twobyte/wire";
export {
  boundsFromJson,
  boundsToJson,
  changeClosedFromJson,
  changeClosedToJson,
  changeMovedFromJson,
  changeMovedToJson,
  changeOpenedFromJson,
  changeOpenedToJson,
  changeRenamedFromJson,
  changeRenamedToJson,
  decimalsFromJson,
  decimalsToJson,
  emptyFromJson,
  emptyToJson,
  floatsFromJson,
  floatsToJson,
  forkFromJson,
  forkToJson,
  groveFromJson,
  groveToJson,
  integersFromJson,
  integersToJson,
  labelsFromJson,
  labelsToJson,
  lateFromJson,
  lateToJson,
  leafFromJson,
  leafToJson,
  mapsFromJson,
  mapsToJson,
  membersFromJson,
  membersToJson,
  newTicketFromJson,
  newTicketToJson,
  nothingFromJson,
  nothingToJson,
  patternsFromJson,
  patternsToJson,
  pointFromJson,
  pointToJson,
  presenceFromJson,
  presenceToJson,
  sampleFromJson,
  sampleToJson,
  seriesFromJson,
  seriesToJson,
  textsFromJson,
  textsToJson,
  ticketFromJson,
  ticketToJson,
  timesFromJson,
  timesToJson,
} from "./json.js";
export type {
  Bounds,
  Change,
  ChangeClosed,
  ChangeMoved,
  ChangeOpened,
  ChangeRenamed,
  Decimals,
  Empty,
  Floats,
  Fork,
  Grade,
  Grove,
  Integers,
  Labels,
  Late,
  Leaf,
  Level,
  Many,
  Maps,
  Members,
  Mood,
  NewTicket,
  Nothing,
  Patterns,
  Point,
  Presence,
  Sample,
  Series,
  State,
  Texts,
  Ticket,
  Times,
  Tone,
  Tree,
} from "./types.js";

/** Encodes Bounds in the binary profile. Throws a CodecError for what is none. */
export declare function encodeBounds(value: Bounds): OwnedBytes;

/** Decodes Bounds in the binary profile. Throws a CodecError for anything else. */
export declare function decodeBounds(message: Uint8Array): Bounds;

/** Encodes Bounds in the text profile. Throws a CodecError for what is none. */
export declare function encodeBoundsText(value: Bounds): string;

/** Decodes Bounds in the text profile. Throws a CodecError for anything else. */
export declare function decodeBoundsText(message: string): Bounds;

/** Throws a CodecError unless `value` is of type Bounds and keeps the schema's constraints. */
export declare function validateBounds(value: unknown): asserts value is Bounds;

/** Encodes ChangeClosed in the binary profile. Throws a CodecError for what is none. */
export declare function encodeChangeClosed(value: ChangeClosed): OwnedBytes;

/** Decodes ChangeClosed in the binary profile. Throws a CodecError for anything else. */
export declare function decodeChangeClosed(message: Uint8Array): ChangeClosed;

/** Encodes ChangeClosed in the text profile. Throws a CodecError for what is none. */
export declare function encodeChangeClosedText(value: ChangeClosed): string;

/** Decodes ChangeClosed in the text profile. Throws a CodecError for anything else. */
export declare function decodeChangeClosedText(message: string): ChangeClosed;

/** Throws a CodecError unless `value` is of type ChangeClosed and keeps the schema's constraints. */
export declare function validateChangeClosed(value: unknown): asserts value is ChangeClosed;

/** Encodes ChangeMoved in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeChangeMoved(value: ChangeMoved, revision?: number): OwnedBytes;

/** Decodes ChangeMoved in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeChangeMoved(message: Uint8Array, revision?: number): ChangeMoved;

/** Encodes ChangeMoved in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeChangeMovedText(value: ChangeMoved, revision?: number): string;

/** Decodes ChangeMoved in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeChangeMovedText(message: string, revision?: number): ChangeMoved;

/** Throws a CodecError unless `value` is of type ChangeMoved and keeps the schema's constraints. */
export declare function validateChangeMoved(value: unknown): asserts value is ChangeMoved;

/** Encodes ChangeOpened in the binary profile. Throws a CodecError for what is none. */
export declare function encodeChangeOpened(value: ChangeOpened): OwnedBytes;

/** Decodes ChangeOpened in the binary profile. Throws a CodecError for anything else. */
export declare function decodeChangeOpened(message: Uint8Array): ChangeOpened;

/** Encodes ChangeOpened in the text profile. Throws a CodecError for what is none. */
export declare function encodeChangeOpenedText(value: ChangeOpened): string;

/** Decodes ChangeOpened in the text profile. Throws a CodecError for anything else. */
export declare function decodeChangeOpenedText(message: string): ChangeOpened;

/** Throws a CodecError unless `value` is of type ChangeOpened and keeps the schema's constraints. */
export declare function validateChangeOpened(value: unknown): asserts value is ChangeOpened;

/** Encodes ChangeRenamed in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeChangeRenamed(value: ChangeRenamed, revision?: number): OwnedBytes;

/** Decodes ChangeRenamed in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeChangeRenamed(message: Uint8Array, revision?: number): ChangeRenamed;

/** Encodes ChangeRenamed in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeChangeRenamedText(value: ChangeRenamed, revision?: number): string;

/** Decodes ChangeRenamed in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeChangeRenamedText(message: string, revision?: number): ChangeRenamed;

/** Throws a CodecError unless `value` is of type ChangeRenamed and keeps the schema's constraints. */
export declare function validateChangeRenamed(value: unknown): asserts value is ChangeRenamed;

/** Encodes Decimals in the binary profile. Throws a CodecError for what is none. */
export declare function encodeDecimals(value: Decimals): OwnedBytes;

/** Decodes Decimals in the binary profile. Throws a CodecError for anything else. */
export declare function decodeDecimals(message: Uint8Array): Decimals;

/** Encodes Decimals in the text profile. Throws a CodecError for what is none. */
export declare function encodeDecimalsText(value: Decimals): string;

/** Decodes Decimals in the text profile. Throws a CodecError for anything else. */
export declare function decodeDecimalsText(message: string): Decimals;

/** Throws a CodecError unless `value` is of type Decimals and keeps the schema's constraints. */
export declare function validateDecimals(value: unknown): asserts value is Decimals;

/** Encodes Empty in the binary profile. Throws a CodecError for what is none. */
export declare function encodeEmpty(value: Empty): OwnedBytes;

/** Decodes Empty in the binary profile. Throws a CodecError for anything else. */
export declare function decodeEmpty(message: Uint8Array): Empty;

/** Encodes Empty in the text profile. Throws a CodecError for what is none. */
export declare function encodeEmptyText(value: Empty): string;

/** Decodes Empty in the text profile. Throws a CodecError for anything else. */
export declare function decodeEmptyText(message: string): Empty;

/** Throws a CodecError unless `value` is of type Empty and keeps the schema's constraints. */
export declare function validateEmpty(value: unknown): asserts value is Empty;

/** Encodes Floats in the binary profile. Throws a CodecError for what is none. */
export declare function encodeFloats(value: Floats): OwnedBytes;

/** Decodes Floats in the binary profile. Throws a CodecError for anything else. */
export declare function decodeFloats(message: Uint8Array): Floats;

/** Encodes Floats in the text profile. Throws a CodecError for what is none. */
export declare function encodeFloatsText(value: Floats): string;

/** Decodes Floats in the text profile. Throws a CodecError for anything else. */
export declare function decodeFloatsText(message: string): Floats;

/** Throws a CodecError unless `value` is of type Floats and keeps the schema's constraints. */
export declare function validateFloats(value: unknown): asserts value is Floats;

/** Encodes Fork in the binary profile. Throws a CodecError for what is none. */
export declare function encodeFork(value: Fork): OwnedBytes;

/** Decodes Fork in the binary profile. Throws a CodecError for anything else. */
export declare function decodeFork(message: Uint8Array): Fork;

/** Encodes Fork in the text profile. Throws a CodecError for what is none. */
export declare function encodeForkText(value: Fork): string;

/** Decodes Fork in the text profile. Throws a CodecError for anything else. */
export declare function decodeForkText(message: string): Fork;

/** Throws a CodecError unless `value` is of type Fork and keeps the schema's constraints. */
export declare function validateFork(value: unknown): asserts value is Fork;

/** Encodes Grove in the binary profile. Throws a CodecError for what is none. */
export declare function encodeGrove(value: Grove): OwnedBytes;

/** Decodes Grove in the binary profile. Throws a CodecError for anything else. */
export declare function decodeGrove(message: Uint8Array): Grove;

/** Encodes Grove in the text profile. Throws a CodecError for what is none. */
export declare function encodeGroveText(value: Grove): string;

/** Decodes Grove in the text profile. Throws a CodecError for anything else. */
export declare function decodeGroveText(message: string): Grove;

/** Throws a CodecError unless `value` is of type Grove and keeps the schema's constraints. */
export declare function validateGrove(value: unknown): asserts value is Grove;

/** Encodes Integers in the binary profile. Throws a CodecError for what is none. */
export declare function encodeIntegers(value: Integers): OwnedBytes;

/** Decodes Integers in the binary profile. Throws a CodecError for anything else. */
export declare function decodeIntegers(message: Uint8Array): Integers;

/** Encodes Integers in the text profile. Throws a CodecError for what is none. */
export declare function encodeIntegersText(value: Integers): string;

/** Decodes Integers in the text profile. Throws a CodecError for anything else. */
export declare function decodeIntegersText(message: string): Integers;

/** Throws a CodecError unless `value` is of type Integers and keeps the schema's constraints. */
export declare function validateIntegers(value: unknown): asserts value is Integers;

/** Encodes Labels in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeLabels(value: Labels, revision?: number): OwnedBytes;

/** Decodes Labels in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeLabels(message: Uint8Array, revision?: number): Labels;

/** Encodes Labels in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeLabelsText(value: Labels, revision?: number): string;

/** Decodes Labels in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeLabelsText(message: string, revision?: number): Labels;

/** Throws a CodecError unless `value` is of type Labels and keeps the schema's constraints. */
export declare function validateLabels(value: unknown): asserts value is Labels;

/** Encodes Late in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeLate(value: Late, revision?: number): OwnedBytes;

/** Decodes Late in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeLate(message: Uint8Array, revision?: number): Late;

/** Encodes Late in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeLateText(value: Late, revision?: number): string;

/** Decodes Late in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeLateText(message: string, revision?: number): Late;

/** Throws a CodecError unless `value` is of type Late and keeps the schema's constraints. */
export declare function validateLate(value: unknown): asserts value is Late;

/** Encodes Leaf in the binary profile. Throws a CodecError for what is none. */
export declare function encodeLeaf(value: Leaf): OwnedBytes;

/** Decodes Leaf in the binary profile. Throws a CodecError for anything else. */
export declare function decodeLeaf(message: Uint8Array): Leaf;

/** Encodes Leaf in the text profile. Throws a CodecError for what is none. */
export declare function encodeLeafText(value: Leaf): string;

/** Decodes Leaf in the text profile. Throws a CodecError for anything else. */
export declare function decodeLeafText(message: string): Leaf;

/** Throws a CodecError unless `value` is of type Leaf and keeps the schema's constraints. */
export declare function validateLeaf(value: unknown): asserts value is Leaf;

/** Encodes Maps in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeMaps(value: Maps, revision?: number): OwnedBytes;

/** Decodes Maps in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeMaps(message: Uint8Array, revision?: number): Maps;

/** Encodes Maps in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeMapsText(value: Maps, revision?: number): string;

/** Decodes Maps in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeMapsText(message: string, revision?: number): Maps;

/** Throws a CodecError unless `value` is of type Maps and keeps the schema's constraints. */
export declare function validateMaps(value: unknown): asserts value is Maps;

/** Encodes Members in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeMembers(value: Members, revision?: number): OwnedBytes;

/** Decodes Members in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeMembers(message: Uint8Array, revision?: number): Members;

/** Encodes Members in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeMembersText(value: Members, revision?: number): string;

/** Decodes Members in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeMembersText(message: string, revision?: number): Members;

/** Throws a CodecError unless `value` is of type Members and keeps the schema's constraints. */
export declare function validateMembers(value: unknown): asserts value is Members;

/** Encodes NewTicket in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeNewTicket(value: NewTicket, revision?: number): OwnedBytes;

/** Decodes NewTicket in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeNewTicket(message: Uint8Array, revision?: number): NewTicket;

/** Encodes NewTicket in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeNewTicketText(value: NewTicket, revision?: number): string;

/** Decodes NewTicket in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeNewTicketText(message: string, revision?: number): NewTicket;

/** Throws a CodecError unless `value` is of type NewTicket and keeps the schema's constraints. */
export declare function validateNewTicket(value: unknown): asserts value is NewTicket;

/** Encodes Nothing in the binary profile. Throws a CodecError for what is none. */
export declare function encodeNothing(value: Nothing): OwnedBytes;

/** Decodes Nothing in the binary profile. Throws a CodecError for anything else. */
export declare function decodeNothing(message: Uint8Array): Nothing;

/** Encodes Nothing in the text profile. Throws a CodecError for what is none. */
export declare function encodeNothingText(value: Nothing): string;

/** Decodes Nothing in the text profile. Throws a CodecError for anything else. */
export declare function decodeNothingText(message: string): Nothing;

/** Throws a CodecError unless `value` is of type Nothing and keeps the schema's constraints. */
export declare function validateNothing(value: unknown): asserts value is Nothing;

/** Encodes Patterns in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodePatterns(value: Patterns, revision?: number): OwnedBytes;

/** Decodes Patterns in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodePatterns(message: Uint8Array, revision?: number): Patterns;

/** Encodes Patterns in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodePatternsText(value: Patterns, revision?: number): string;

/** Decodes Patterns in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodePatternsText(message: string, revision?: number): Patterns;

/** Throws a CodecError unless `value` is of type Patterns and keeps the schema's constraints. */
export declare function validatePatterns(value: unknown): asserts value is Patterns;

/** Encodes Point in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodePoint(value: Point, revision?: number): OwnedBytes;

/** Decodes Point in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodePoint(message: Uint8Array, revision?: number): Point;

/** Encodes Point in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodePointText(value: Point, revision?: number): string;

/** Decodes Point in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodePointText(message: string, revision?: number): Point;

/** Throws a CodecError unless `value` is of type Point and keeps the schema's constraints. */
export declare function validatePoint(value: unknown): asserts value is Point;

/** Encodes Presence in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodePresence(value: Presence, revision?: number): OwnedBytes;

/** Decodes Presence in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodePresence(message: Uint8Array, revision?: number): Presence;

/** Encodes Presence in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodePresenceText(value: Presence, revision?: number): string;

/** Decodes Presence in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodePresenceText(message: string, revision?: number): Presence;

/** Throws a CodecError unless `value` is of type Presence and keeps the schema's constraints. */
export declare function validatePresence(value: unknown): asserts value is Presence;

/** Encodes Sample in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeSample(value: Sample, revision?: number): OwnedBytes;

/** Decodes Sample in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeSample(message: Uint8Array, revision?: number): Sample;

/** Encodes Sample in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeSampleText(value: Sample, revision?: number): string;

/** Decodes Sample in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeSampleText(message: string, revision?: number): Sample;

/** Throws a CodecError unless `value` is of type Sample and keeps the schema's constraints. */
export declare function validateSample(value: unknown): asserts value is Sample;

/** Encodes Series in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeSeries(value: Series, revision?: number): OwnedBytes;

/** Decodes Series in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeSeries(message: Uint8Array, revision?: number): Series;

/** Encodes Series in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeSeriesText(value: Series, revision?: number): string;

/** Decodes Series in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeSeriesText(message: string, revision?: number): Series;

/** Throws a CodecError unless `value` is of type Series and keeps the schema's constraints. */
export declare function validateSeries(value: unknown): asserts value is Series;

/** Encodes Texts in the binary profile. Throws a CodecError for what is none. */
export declare function encodeTexts(value: Texts): OwnedBytes;

/** Decodes Texts in the binary profile. Throws a CodecError for anything else. */
export declare function decodeTexts(message: Uint8Array): Texts;

/** Encodes Texts in the text profile. Throws a CodecError for what is none. */
export declare function encodeTextsText(value: Texts): string;

/** Decodes Texts in the text profile. Throws a CodecError for anything else. */
export declare function decodeTextsText(message: string): Texts;

/** Throws a CodecError unless `value` is of type Texts and keeps the schema's constraints. */
export declare function validateTexts(value: unknown): asserts value is Texts;

/** Encodes Ticket in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeTicket(value: Ticket, revision?: number): OwnedBytes;

/** Decodes Ticket in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeTicket(message: Uint8Array, revision?: number): Ticket;

/** Encodes Ticket in the text profile, written at `revision`. Throws a CodecError for what is none. */
export declare function encodeTicketText(value: Ticket, revision?: number): string;

/** Decodes Ticket in the text profile, written at `revision`. Throws a CodecError for anything else. */
export declare function decodeTicketText(message: string, revision?: number): Ticket;

/** Throws a CodecError unless `value` is of type Ticket and keeps the schema's constraints. */
export declare function validateTicket(value: unknown): asserts value is Ticket;

/** Encodes Times in the binary profile. Throws a CodecError for what is none. */
export declare function encodeTimes(value: Times): OwnedBytes;

/** Decodes Times in the binary profile. Throws a CodecError for anything else. */
export declare function decodeTimes(message: Uint8Array): Times;

/** Encodes Times in the text profile. Throws a CodecError for what is none. */
export declare function encodeTimesText(value: Times): string;

/** Decodes Times in the text profile. Throws a CodecError for anything else. */
export declare function decodeTimesText(message: string): Times;

/** Throws a CodecError unless `value` is of type Times and keeps the schema's constraints. */
export declare function validateTimes(value: unknown): asserts value is Times;
