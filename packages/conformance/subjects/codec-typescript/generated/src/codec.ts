// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
import {
  checkRevision,
  decodeBinary,
  decodeText,
  encodeBinary,
  encodeText,
  noMessage,
  notExpressible,
} from "@twobyte/wire";
import {
  readBounds,
  readChangeClosed,
  readChangeMoved,
  readChangeOpened,
  readChangeRenamed,
  readDecimals,
  readEmpty,
  readFloats,
  readFork,
  readGrove,
  readIntegers,
  readLabels,
  readLate,
  readLeaf,
  readMaps,
  readMembers,
  readNewTicket,
  readNothing,
  readPatterns,
  readPoint,
  readPresence,
  readSample,
  readSeries,
  readTexts,
  readTicket,
  readTimes,
  writeBounds,
  writeChangeClosed,
  writeChangeMoved,
  writeChangeOpened,
  writeChangeRenamed,
  writeDecimals,
  writeEmpty,
  writeFloats,
  writeFork,
  writeGrove,
  writeIntegers,
  writeLabels,
  writeLate,
  writeLeaf,
  writeMaps,
  writeMembers,
  writeNewTicket,
  writeNothing,
  writePatterns,
  writePoint,
  writePresence,
  writeSample,
  writeSeries,
  writeTexts,
  writeTicket,
  writeTimes,
} from "./binary.js";
import { checkBounds, checkLabels, checkPatterns } from "./check.js";
import {
  formatBounds,
  formatChangeClosed,
  formatChangeMoved,
  formatChangeOpened,
  formatChangeRenamed,
  formatDecimals,
  formatEmpty,
  formatFloats,
  formatFork,
  formatGrove,
  formatIntegers,
  formatLabels,
  formatLate,
  formatLeaf,
  formatMaps,
  formatMembers,
  formatNewTicket,
  formatNothing,
  formatPatterns,
  formatPoint,
  formatPresence,
  formatSample,
  formatSeries,
  formatTexts,
  formatTicket,
  formatTimes,
  parseBounds,
  parseChangeClosed,
  parseChangeMoved,
  parseChangeOpened,
  parseChangeRenamed,
  parseDecimals,
  parseEmpty,
  parseFloats,
  parseFork,
  parseGrove,
  parseIntegers,
  parseLabels,
  parseLate,
  parseLeaf,
  parseMaps,
  parseMembers,
  parseNewTicket,
  parseNothing,
  parsePatterns,
  parsePoint,
  parsePresence,
  parseSample,
  parseSeries,
  parseTexts,
  parseTicket,
  parseTimes,
} from "./text.js";
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
export function encodeBounds(value: Bounds): OwnedBytes {
  const message = encodeBinary(writeBounds, value, 4);
  checkBounds(value);
  return message;
}

/** Decodes Bounds in the binary profile. Throws a CodecError for anything else. */
export function decodeBounds(message: Uint8Array): Bounds {
  const value = decodeBinary(readBounds, message, 4);
  checkBounds(value);
  return value;
}

/** Encodes Bounds in the text profile. Throws a CodecError for what is none. */
export function encodeBoundsText(value: Bounds): string {
  const message = encodeText(formatBounds, value, 4);
  checkBounds(value);
  return message;
}

/** Decodes Bounds in the text profile. Throws a CodecError for anything else. */
export function decodeBoundsText(message: string): Bounds {
  const value = decodeText(parseBounds, message, 4);
  checkBounds(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Bounds and keeps the schema's constraints. */
export function validateBounds(value: unknown): asserts value is Bounds {
  encodeBoundsText(value as Bounds);
}

/** Encodes ChangeClosed in the binary profile. Throws a CodecError for what is none. */
export function encodeChangeClosed(value: ChangeClosed): OwnedBytes {
  return encodeBinary(writeChangeClosed, value, 4);
}

/** Decodes ChangeClosed in the binary profile. Throws a CodecError for anything else. */
export function decodeChangeClosed(message: Uint8Array): ChangeClosed {
  return decodeBinary(readChangeClosed, message, 4);
}

/** Encodes ChangeClosed in the text profile. Throws a CodecError for what is none. */
export function encodeChangeClosedText(value: ChangeClosed): string {
  return encodeText(formatChangeClosed, value, 4);
}

/** Decodes ChangeClosed in the text profile. Throws a CodecError for anything else. */
export function decodeChangeClosedText(message: string): ChangeClosed {
  return decodeText(parseChangeClosed, message, 4);
}

/** Throws a CodecError unless `value` is of type ChangeClosed and keeps the schema's constraints. */
export function validateChangeClosed(value: unknown): asserts value is ChangeClosed {
  encodeChangeClosedText(value as ChangeClosed);
}

/** Encodes ChangeMoved in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeChangeMoved(value: ChangeMoved, revision: number = 4): OwnedBytes {
  checkRevision(revision, 4);
  if (revision < 2) notExpressible("Change.moved", revision);
  return encodeBinary(writeChangeMoved, value, revision);
}

/** Decodes ChangeMoved in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeChangeMoved(message: Uint8Array, revision: number = 4): ChangeMoved {
  checkRevision(revision, 4);
  if (revision < 2) noMessage("Change.moved", revision);
  return decodeBinary(readChangeMoved, message, revision);
}

/** Encodes ChangeMoved in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeChangeMovedText(value: ChangeMoved, revision: number = 4): string {
  checkRevision(revision, 4);
  if (revision < 2) notExpressible("Change.moved", revision);
  return encodeText(formatChangeMoved, value, revision);
}

/** Decodes ChangeMoved in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeChangeMovedText(message: string, revision: number = 4): ChangeMoved {
  checkRevision(revision, 4);
  if (revision < 2) noMessage("Change.moved", revision);
  return decodeText(parseChangeMoved, message, revision);
}

/** Throws a CodecError unless `value` is of type ChangeMoved and keeps the schema's constraints. */
export function validateChangeMoved(value: unknown): asserts value is ChangeMoved {
  encodeChangeMovedText(value as ChangeMoved);
}

/** Encodes ChangeOpened in the binary profile. Throws a CodecError for what is none. */
export function encodeChangeOpened(value: ChangeOpened): OwnedBytes {
  return encodeBinary(writeChangeOpened, value, 4);
}

/** Decodes ChangeOpened in the binary profile. Throws a CodecError for anything else. */
export function decodeChangeOpened(message: Uint8Array): ChangeOpened {
  return decodeBinary(readChangeOpened, message, 4);
}

/** Encodes ChangeOpened in the text profile. Throws a CodecError for what is none. */
export function encodeChangeOpenedText(value: ChangeOpened): string {
  return encodeText(formatChangeOpened, value, 4);
}

/** Decodes ChangeOpened in the text profile. Throws a CodecError for anything else. */
export function decodeChangeOpenedText(message: string): ChangeOpened {
  return decodeText(parseChangeOpened, message, 4);
}

/** Throws a CodecError unless `value` is of type ChangeOpened and keeps the schema's constraints. */
export function validateChangeOpened(value: unknown): asserts value is ChangeOpened {
  encodeChangeOpenedText(value as ChangeOpened);
}

/** Encodes ChangeRenamed in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeChangeRenamed(value: ChangeRenamed, revision: number = 4): OwnedBytes {
  checkRevision(revision, 4);
  if (revision < 3) notExpressible("Change.renamed", revision);
  return encodeBinary(writeChangeRenamed, value, revision);
}

/** Decodes ChangeRenamed in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeChangeRenamed(message: Uint8Array, revision: number = 4): ChangeRenamed {
  checkRevision(revision, 4);
  if (revision < 3) noMessage("Change.renamed", revision);
  return decodeBinary(readChangeRenamed, message, revision);
}

/** Encodes ChangeRenamed in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeChangeRenamedText(value: ChangeRenamed, revision: number = 4): string {
  checkRevision(revision, 4);
  if (revision < 3) notExpressible("Change.renamed", revision);
  return encodeText(formatChangeRenamed, value, revision);
}

/** Decodes ChangeRenamed in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeChangeRenamedText(message: string, revision: number = 4): ChangeRenamed {
  checkRevision(revision, 4);
  if (revision < 3) noMessage("Change.renamed", revision);
  return decodeText(parseChangeRenamed, message, revision);
}

/** Throws a CodecError unless `value` is of type ChangeRenamed and keeps the schema's constraints. */
export function validateChangeRenamed(value: unknown): asserts value is ChangeRenamed {
  encodeChangeRenamedText(value as ChangeRenamed);
}

/** Encodes Decimals in the binary profile. Throws a CodecError for what is none. */
export function encodeDecimals(value: Decimals): OwnedBytes {
  return encodeBinary(writeDecimals, value, 4);
}

/** Decodes Decimals in the binary profile. Throws a CodecError for anything else. */
export function decodeDecimals(message: Uint8Array): Decimals {
  return decodeBinary(readDecimals, message, 4);
}

/** Encodes Decimals in the text profile. Throws a CodecError for what is none. */
export function encodeDecimalsText(value: Decimals): string {
  return encodeText(formatDecimals, value, 4);
}

/** Decodes Decimals in the text profile. Throws a CodecError for anything else. */
export function decodeDecimalsText(message: string): Decimals {
  return decodeText(parseDecimals, message, 4);
}

/** Throws a CodecError unless `value` is of type Decimals and keeps the schema's constraints. */
export function validateDecimals(value: unknown): asserts value is Decimals {
  encodeDecimalsText(value as Decimals);
}

/** Encodes Empty in the binary profile. Throws a CodecError for what is none. */
export function encodeEmpty(value: Empty): OwnedBytes {
  return encodeBinary(writeEmpty, value, 4);
}

/** Decodes Empty in the binary profile. Throws a CodecError for anything else. */
export function decodeEmpty(message: Uint8Array): Empty {
  return decodeBinary(readEmpty, message, 4);
}

/** Encodes Empty in the text profile. Throws a CodecError for what is none. */
export function encodeEmptyText(value: Empty): string {
  return encodeText(formatEmpty, value, 4);
}

/** Decodes Empty in the text profile. Throws a CodecError for anything else. */
export function decodeEmptyText(message: string): Empty {
  return decodeText(parseEmpty, message, 4);
}

/** Throws a CodecError unless `value` is of type Empty and keeps the schema's constraints. */
export function validateEmpty(value: unknown): asserts value is Empty {
  encodeEmptyText(value as Empty);
}

/** Encodes Floats in the binary profile. Throws a CodecError for what is none. */
export function encodeFloats(value: Floats): OwnedBytes {
  return encodeBinary(writeFloats, value, 4);
}

/** Decodes Floats in the binary profile. Throws a CodecError for anything else. */
export function decodeFloats(message: Uint8Array): Floats {
  return decodeBinary(readFloats, message, 4);
}

/** Encodes Floats in the text profile. Throws a CodecError for what is none. */
export function encodeFloatsText(value: Floats): string {
  return encodeText(formatFloats, value, 4);
}

/** Decodes Floats in the text profile. Throws a CodecError for anything else. */
export function decodeFloatsText(message: string): Floats {
  return decodeText(parseFloats, message, 4);
}

/** Throws a CodecError unless `value` is of type Floats and keeps the schema's constraints. */
export function validateFloats(value: unknown): asserts value is Floats {
  encodeFloatsText(value as Floats);
}

/** Encodes Fork in the binary profile. Throws a CodecError for what is none. */
export function encodeFork(value: Fork): OwnedBytes {
  return encodeBinary(writeFork, value, 4);
}

/** Decodes Fork in the binary profile. Throws a CodecError for anything else. */
export function decodeFork(message: Uint8Array): Fork {
  return decodeBinary(readFork, message, 4);
}

/** Encodes Fork in the text profile. Throws a CodecError for what is none. */
export function encodeForkText(value: Fork): string {
  return encodeText(formatFork, value, 4);
}

/** Decodes Fork in the text profile. Throws a CodecError for anything else. */
export function decodeForkText(message: string): Fork {
  return decodeText(parseFork, message, 4);
}

/** Throws a CodecError unless `value` is of type Fork and keeps the schema's constraints. */
export function validateFork(value: unknown): asserts value is Fork {
  encodeForkText(value as Fork);
}

/** Encodes Grove in the binary profile. Throws a CodecError for what is none. */
export function encodeGrove(value: Grove): OwnedBytes {
  return encodeBinary(writeGrove, value, 4);
}

/** Decodes Grove in the binary profile. Throws a CodecError for anything else. */
export function decodeGrove(message: Uint8Array): Grove {
  return decodeBinary(readGrove, message, 4);
}

/** Encodes Grove in the text profile. Throws a CodecError for what is none. */
export function encodeGroveText(value: Grove): string {
  return encodeText(formatGrove, value, 4);
}

/** Decodes Grove in the text profile. Throws a CodecError for anything else. */
export function decodeGroveText(message: string): Grove {
  return decodeText(parseGrove, message, 4);
}

/** Throws a CodecError unless `value` is of type Grove and keeps the schema's constraints. */
export function validateGrove(value: unknown): asserts value is Grove {
  encodeGroveText(value as Grove);
}

/** Encodes Integers in the binary profile. Throws a CodecError for what is none. */
export function encodeIntegers(value: Integers): OwnedBytes {
  return encodeBinary(writeIntegers, value, 4);
}

/** Decodes Integers in the binary profile. Throws a CodecError for anything else. */
export function decodeIntegers(message: Uint8Array): Integers {
  return decodeBinary(readIntegers, message, 4);
}

/** Encodes Integers in the text profile. Throws a CodecError for what is none. */
export function encodeIntegersText(value: Integers): string {
  return encodeText(formatIntegers, value, 4);
}

/** Decodes Integers in the text profile. Throws a CodecError for anything else. */
export function decodeIntegersText(message: string): Integers {
  return decodeText(parseIntegers, message, 4);
}

/** Throws a CodecError unless `value` is of type Integers and keeps the schema's constraints. */
export function validateIntegers(value: unknown): asserts value is Integers {
  encodeIntegersText(value as Integers);
}

/** Encodes Labels in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeLabels(value: Labels, revision: number = 4): OwnedBytes {
  checkRevision(revision, 4);
  if (revision < 4) notExpressible("Labels", revision);
  return encodeBinary(writeLabels, value, revision, checkLabels);
}

/** Decodes Labels in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeLabels(message: Uint8Array, revision: number = 4): Labels {
  checkRevision(revision, 4);
  if (revision < 4) noMessage("Labels", revision);
  return decodeBinary(readLabels, message, revision, checkLabels);
}

/** Encodes Labels in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeLabelsText(value: Labels, revision: number = 4): string {
  checkRevision(revision, 4);
  if (revision < 4) notExpressible("Labels", revision);
  const message = encodeText(formatLabels, value, revision);
  checkLabels(value);
  return message;
}

/** Decodes Labels in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeLabelsText(message: string, revision: number = 4): Labels {
  checkRevision(revision, 4);
  if (revision < 4) noMessage("Labels", revision);
  return decodeText(parseLabels, message, revision, checkLabels);
}

/** Throws a CodecError unless `value` is of type Labels and keeps the schema's constraints. */
export function validateLabels(value: unknown): asserts value is Labels {
  encodeLabelsText(value as Labels);
}

/** Encodes Late in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeLate(value: Late, revision: number = 4): OwnedBytes {
  checkRevision(revision, 4);
  if (revision < 2) notExpressible("Late", revision);
  return encodeBinary(writeLate, value, revision);
}

/** Decodes Late in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeLate(message: Uint8Array, revision: number = 4): Late {
  checkRevision(revision, 4);
  if (revision < 2) noMessage("Late", revision);
  return decodeBinary(readLate, message, revision);
}

/** Encodes Late in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeLateText(value: Late, revision: number = 4): string {
  checkRevision(revision, 4);
  if (revision < 2) notExpressible("Late", revision);
  return encodeText(formatLate, value, revision);
}

/** Decodes Late in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeLateText(message: string, revision: number = 4): Late {
  checkRevision(revision, 4);
  if (revision < 2) noMessage("Late", revision);
  return decodeText(parseLate, message, revision);
}

/** Throws a CodecError unless `value` is of type Late and keeps the schema's constraints. */
export function validateLate(value: unknown): asserts value is Late {
  encodeLateText(value as Late);
}

/** Encodes Leaf in the binary profile. Throws a CodecError for what is none. */
export function encodeLeaf(value: Leaf): OwnedBytes {
  return encodeBinary(writeLeaf, value, 4);
}

/** Decodes Leaf in the binary profile. Throws a CodecError for anything else. */
export function decodeLeaf(message: Uint8Array): Leaf {
  return decodeBinary(readLeaf, message, 4);
}

/** Encodes Leaf in the text profile. Throws a CodecError for what is none. */
export function encodeLeafText(value: Leaf): string {
  return encodeText(formatLeaf, value, 4);
}

/** Decodes Leaf in the text profile. Throws a CodecError for anything else. */
export function decodeLeafText(message: string): Leaf {
  return decodeText(parseLeaf, message, 4);
}

/** Throws a CodecError unless `value` is of type Leaf and keeps the schema's constraints. */
export function validateLeaf(value: unknown): asserts value is Leaf {
  encodeLeafText(value as Leaf);
}

/** Encodes Maps in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeMaps(value: Maps, revision: number = 4): OwnedBytes {
  checkRevision(revision, 4);
  return encodeBinary(writeMaps, value, revision);
}

/** Decodes Maps in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeMaps(message: Uint8Array, revision: number = 4): Maps {
  checkRevision(revision, 4);
  return decodeBinary(readMaps, message, revision);
}

/** Encodes Maps in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeMapsText(value: Maps, revision: number = 4): string {
  checkRevision(revision, 4);
  return encodeText(formatMaps, value, revision);
}

/** Decodes Maps in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeMapsText(message: string, revision: number = 4): Maps {
  checkRevision(revision, 4);
  return decodeText(parseMaps, message, revision);
}

/** Throws a CodecError unless `value` is of type Maps and keeps the schema's constraints. */
export function validateMaps(value: unknown): asserts value is Maps {
  encodeMapsText(value as Maps);
}

/** Encodes Members in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeMembers(value: Members, revision: number = 4): OwnedBytes {
  checkRevision(revision, 4);
  return encodeBinary(writeMembers, value, revision);
}

/** Decodes Members in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeMembers(message: Uint8Array, revision: number = 4): Members {
  checkRevision(revision, 4);
  return decodeBinary(readMembers, message, revision);
}

/** Encodes Members in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeMembersText(value: Members, revision: number = 4): string {
  checkRevision(revision, 4);
  return encodeText(formatMembers, value, revision);
}

/** Decodes Members in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeMembersText(message: string, revision: number = 4): Members {
  checkRevision(revision, 4);
  return decodeText(parseMembers, message, revision);
}

/** Throws a CodecError unless `value` is of type Members and keeps the schema's constraints. */
export function validateMembers(value: unknown): asserts value is Members {
  encodeMembersText(value as Members);
}

/** Encodes NewTicket in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeNewTicket(value: NewTicket, revision: number = 4): OwnedBytes {
  checkRevision(revision, 4);
  return encodeBinary(writeNewTicket, value, revision);
}

/** Decodes NewTicket in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeNewTicket(message: Uint8Array, revision: number = 4): NewTicket {
  checkRevision(revision, 4);
  return decodeBinary(readNewTicket, message, revision);
}

/** Encodes NewTicket in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeNewTicketText(value: NewTicket, revision: number = 4): string {
  checkRevision(revision, 4);
  return encodeText(formatNewTicket, value, revision);
}

/** Decodes NewTicket in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeNewTicketText(message: string, revision: number = 4): NewTicket {
  checkRevision(revision, 4);
  return decodeText(parseNewTicket, message, revision);
}

/** Throws a CodecError unless `value` is of type NewTicket and keeps the schema's constraints. */
export function validateNewTicket(value: unknown): asserts value is NewTicket {
  encodeNewTicketText(value as NewTicket);
}

/** Encodes Nothing in the binary profile. Throws a CodecError for what is none. */
export function encodeNothing(value: Nothing): OwnedBytes {
  return encodeBinary(writeNothing, value, 4);
}

/** Decodes Nothing in the binary profile. Throws a CodecError for anything else. */
export function decodeNothing(message: Uint8Array): Nothing {
  return decodeBinary(readNothing, message, 4);
}

/** Encodes Nothing in the text profile. Throws a CodecError for what is none. */
export function encodeNothingText(value: Nothing): string {
  return encodeText(formatNothing, value, 4);
}

/** Decodes Nothing in the text profile. Throws a CodecError for anything else. */
export function decodeNothingText(message: string): Nothing {
  return decodeText(parseNothing, message, 4);
}

/** Throws a CodecError unless `value` is of type Nothing and keeps the schema's constraints. */
export function validateNothing(value: unknown): asserts value is Nothing {
  encodeNothingText(value as Nothing);
}

/** Encodes Patterns in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodePatterns(value: Patterns, revision: number = 4): OwnedBytes {
  checkRevision(revision, 4);
  if (revision < 4) notExpressible("Patterns", revision);
  const message = encodeBinary(writePatterns, value, revision);
  checkPatterns(value);
  return message;
}

/** Decodes Patterns in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodePatterns(message: Uint8Array, revision: number = 4): Patterns {
  checkRevision(revision, 4);
  if (revision < 4) noMessage("Patterns", revision);
  const value = decodeBinary(readPatterns, message, revision);
  checkPatterns(value);
  return value;
}

/** Encodes Patterns in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodePatternsText(value: Patterns, revision: number = 4): string {
  checkRevision(revision, 4);
  if (revision < 4) notExpressible("Patterns", revision);
  const message = encodeText(formatPatterns, value, revision);
  checkPatterns(value);
  return message;
}

/** Decodes Patterns in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodePatternsText(message: string, revision: number = 4): Patterns {
  checkRevision(revision, 4);
  if (revision < 4) noMessage("Patterns", revision);
  const value = decodeText(parsePatterns, message, revision);
  checkPatterns(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Patterns and keeps the schema's constraints. */
export function validatePatterns(value: unknown): asserts value is Patterns {
  encodePatternsText(value as Patterns);
}

/** Encodes Point in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodePoint(value: Point, revision: number = 4): OwnedBytes {
  checkRevision(revision, 4);
  return encodeBinary(writePoint, value, revision);
}

/** Decodes Point in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodePoint(message: Uint8Array, revision: number = 4): Point {
  checkRevision(revision, 4);
  return decodeBinary(readPoint, message, revision);
}

/** Encodes Point in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodePointText(value: Point, revision: number = 4): string {
  checkRevision(revision, 4);
  return encodeText(formatPoint, value, revision);
}

/** Decodes Point in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodePointText(message: string, revision: number = 4): Point {
  checkRevision(revision, 4);
  return decodeText(parsePoint, message, revision);
}

/** Throws a CodecError unless `value` is of type Point and keeps the schema's constraints. */
export function validatePoint(value: unknown): asserts value is Point {
  encodePointText(value as Point);
}

/** Encodes Presence in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodePresence(value: Presence, revision: number = 4): OwnedBytes {
  checkRevision(revision, 4);
  return encodeBinary(writePresence, value, revision);
}

/** Decodes Presence in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodePresence(message: Uint8Array, revision: number = 4): Presence {
  checkRevision(revision, 4);
  return decodeBinary(readPresence, message, revision);
}

/** Encodes Presence in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodePresenceText(value: Presence, revision: number = 4): string {
  checkRevision(revision, 4);
  return encodeText(formatPresence, value, revision);
}

/** Decodes Presence in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodePresenceText(message: string, revision: number = 4): Presence {
  checkRevision(revision, 4);
  return decodeText(parsePresence, message, revision);
}

/** Throws a CodecError unless `value` is of type Presence and keeps the schema's constraints. */
export function validatePresence(value: unknown): asserts value is Presence {
  encodePresenceText(value as Presence);
}

/** Encodes Sample in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeSample(value: Sample, revision: number = 4): OwnedBytes {
  checkRevision(revision, 4);
  return encodeBinary(writeSample, value, revision);
}

/** Decodes Sample in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeSample(message: Uint8Array, revision: number = 4): Sample {
  checkRevision(revision, 4);
  return decodeBinary(readSample, message, revision);
}

/** Encodes Sample in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeSampleText(value: Sample, revision: number = 4): string {
  checkRevision(revision, 4);
  return encodeText(formatSample, value, revision);
}

/** Decodes Sample in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeSampleText(message: string, revision: number = 4): Sample {
  checkRevision(revision, 4);
  return decodeText(parseSample, message, revision);
}

/** Throws a CodecError unless `value` is of type Sample and keeps the schema's constraints. */
export function validateSample(value: unknown): asserts value is Sample {
  encodeSampleText(value as Sample);
}

/** Encodes Series in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeSeries(value: Series, revision: number = 4): OwnedBytes {
  checkRevision(revision, 4);
  return encodeBinary(writeSeries, value, revision);
}

/** Decodes Series in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeSeries(message: Uint8Array, revision: number = 4): Series {
  checkRevision(revision, 4);
  return decodeBinary(readSeries, message, revision);
}

/** Encodes Series in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeSeriesText(value: Series, revision: number = 4): string {
  checkRevision(revision, 4);
  return encodeText(formatSeries, value, revision);
}

/** Decodes Series in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeSeriesText(message: string, revision: number = 4): Series {
  checkRevision(revision, 4);
  return decodeText(parseSeries, message, revision);
}

/** Throws a CodecError unless `value` is of type Series and keeps the schema's constraints. */
export function validateSeries(value: unknown): asserts value is Series {
  encodeSeriesText(value as Series);
}

/** Encodes Texts in the binary profile. Throws a CodecError for what is none. */
export function encodeTexts(value: Texts): OwnedBytes {
  return encodeBinary(writeTexts, value, 4);
}

/** Decodes Texts in the binary profile. Throws a CodecError for anything else. */
export function decodeTexts(message: Uint8Array): Texts {
  return decodeBinary(readTexts, message, 4);
}

/** Encodes Texts in the text profile. Throws a CodecError for what is none. */
export function encodeTextsText(value: Texts): string {
  return encodeText(formatTexts, value, 4);
}

/** Decodes Texts in the text profile. Throws a CodecError for anything else. */
export function decodeTextsText(message: string): Texts {
  return decodeText(parseTexts, message, 4);
}

/** Throws a CodecError unless `value` is of type Texts and keeps the schema's constraints. */
export function validateTexts(value: unknown): asserts value is Texts {
  encodeTextsText(value as Texts);
}

/** Encodes Ticket in the binary profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeTicket(value: Ticket, revision: number = 4): OwnedBytes {
  checkRevision(revision, 4);
  return encodeBinary(writeTicket, value, revision);
}

/** Decodes Ticket in the binary profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeTicket(message: Uint8Array, revision: number = 4): Ticket {
  checkRevision(revision, 4);
  return decodeBinary(readTicket, message, revision);
}

/** Encodes Ticket in the text profile, written at `revision`. Throws a CodecError for what is none. */
export function encodeTicketText(value: Ticket, revision: number = 4): string {
  checkRevision(revision, 4);
  return encodeText(formatTicket, value, revision);
}

/** Decodes Ticket in the text profile, written at `revision`. Throws a CodecError for anything else. */
export function decodeTicketText(message: string, revision: number = 4): Ticket {
  checkRevision(revision, 4);
  return decodeText(parseTicket, message, revision);
}

/** Throws a CodecError unless `value` is of type Ticket and keeps the schema's constraints. */
export function validateTicket(value: unknown): asserts value is Ticket {
  encodeTicketText(value as Ticket);
}

/** Encodes Times in the binary profile. Throws a CodecError for what is none. */
export function encodeTimes(value: Times): OwnedBytes {
  return encodeBinary(writeTimes, value, 4);
}

/** Decodes Times in the binary profile. Throws a CodecError for anything else. */
export function decodeTimes(message: Uint8Array): Times {
  return decodeBinary(readTimes, message, 4);
}

/** Encodes Times in the text profile. Throws a CodecError for what is none. */
export function encodeTimesText(value: Times): string {
  return encodeText(formatTimes, value, 4);
}

/** Decodes Times in the text profile. Throws a CodecError for anything else. */
export function decodeTimesText(message: string): Times {
  return decodeText(parseTimes, message, 4);
}

/** Throws a CodecError unless `value` is of type Times and keeps the schema's constraints. */
export function validateTimes(value: unknown): asserts value is Times {
  encodeTimesText(value as Times);
}
