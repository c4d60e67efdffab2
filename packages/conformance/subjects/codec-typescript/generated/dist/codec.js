// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  checkRevision,
  decodeBinary,
  decodeText,
  encodeBinary,
  encodeText,
  noMessage,
  notExpressible
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
  writeTimes
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
  parseTimes
} from "./text.js";
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
  timesToJson
} from "./json.js";
export function encodeBounds(value) {
  const message = encodeBinary(writeBounds, value, 4);
  checkBounds(value);
  return message;
}
export function decodeBounds(message) {
  const value = decodeBinary(readBounds, message, 4);
  checkBounds(value);
  return value;
}
export function encodeBoundsText(value) {
  const message = encodeText(formatBounds, value, 4);
  checkBounds(value);
  return message;
}
export function decodeBoundsText(message) {
  const value = decodeText(parseBounds, message, 4);
  checkBounds(value);
  return value;
}
export function validateBounds(value) {
  encodeBoundsText(value);
}
export function encodeChangeClosed(value) {
  return encodeBinary(writeChangeClosed, value, 4);
}
export function decodeChangeClosed(message) {
  return decodeBinary(readChangeClosed, message, 4);
}
export function encodeChangeClosedText(value) {
  return encodeText(formatChangeClosed, value, 4);
}
export function decodeChangeClosedText(message) {
  return decodeText(parseChangeClosed, message, 4);
}
export function validateChangeClosed(value) {
  encodeChangeClosedText(value);
}
export function encodeChangeMoved(value, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 2) notExpressible("Change.moved", revision);
  return encodeBinary(writeChangeMoved, value, revision);
}
export function decodeChangeMoved(message, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 2) noMessage("Change.moved", revision);
  return decodeBinary(readChangeMoved, message, revision);
}
export function encodeChangeMovedText(value, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 2) notExpressible("Change.moved", revision);
  return encodeText(formatChangeMoved, value, revision);
}
export function decodeChangeMovedText(message, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 2) noMessage("Change.moved", revision);
  return decodeText(parseChangeMoved, message, revision);
}
export function validateChangeMoved(value) {
  encodeChangeMovedText(value);
}
export function encodeChangeOpened(value) {
  return encodeBinary(writeChangeOpened, value, 4);
}
export function decodeChangeOpened(message) {
  return decodeBinary(readChangeOpened, message, 4);
}
export function encodeChangeOpenedText(value) {
  return encodeText(formatChangeOpened, value, 4);
}
export function decodeChangeOpenedText(message) {
  return decodeText(parseChangeOpened, message, 4);
}
export function validateChangeOpened(value) {
  encodeChangeOpenedText(value);
}
export function encodeChangeRenamed(value, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 3) notExpressible("Change.renamed", revision);
  return encodeBinary(writeChangeRenamed, value, revision);
}
export function decodeChangeRenamed(message, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 3) noMessage("Change.renamed", revision);
  return decodeBinary(readChangeRenamed, message, revision);
}
export function encodeChangeRenamedText(value, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 3) notExpressible("Change.renamed", revision);
  return encodeText(formatChangeRenamed, value, revision);
}
export function decodeChangeRenamedText(message, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 3) noMessage("Change.renamed", revision);
  return decodeText(parseChangeRenamed, message, revision);
}
export function validateChangeRenamed(value) {
  encodeChangeRenamedText(value);
}
export function encodeDecimals(value) {
  return encodeBinary(writeDecimals, value, 4);
}
export function decodeDecimals(message) {
  return decodeBinary(readDecimals, message, 4);
}
export function encodeDecimalsText(value) {
  return encodeText(formatDecimals, value, 4);
}
export function decodeDecimalsText(message) {
  return decodeText(parseDecimals, message, 4);
}
export function validateDecimals(value) {
  encodeDecimalsText(value);
}
export function encodeEmpty(value) {
  return encodeBinary(writeEmpty, value, 4);
}
export function decodeEmpty(message) {
  return decodeBinary(readEmpty, message, 4);
}
export function encodeEmptyText(value) {
  return encodeText(formatEmpty, value, 4);
}
export function decodeEmptyText(message) {
  return decodeText(parseEmpty, message, 4);
}
export function validateEmpty(value) {
  encodeEmptyText(value);
}
export function encodeFloats(value) {
  return encodeBinary(writeFloats, value, 4);
}
export function decodeFloats(message) {
  return decodeBinary(readFloats, message, 4);
}
export function encodeFloatsText(value) {
  return encodeText(formatFloats, value, 4);
}
export function decodeFloatsText(message) {
  return decodeText(parseFloats, message, 4);
}
export function validateFloats(value) {
  encodeFloatsText(value);
}
export function encodeFork(value) {
  return encodeBinary(writeFork, value, 4);
}
export function decodeFork(message) {
  return decodeBinary(readFork, message, 4);
}
export function encodeForkText(value) {
  return encodeText(formatFork, value, 4);
}
export function decodeForkText(message) {
  return decodeText(parseFork, message, 4);
}
export function validateFork(value) {
  encodeForkText(value);
}
export function encodeGrove(value) {
  return encodeBinary(writeGrove, value, 4);
}
export function decodeGrove(message) {
  return decodeBinary(readGrove, message, 4);
}
export function encodeGroveText(value) {
  return encodeText(formatGrove, value, 4);
}
export function decodeGroveText(message) {
  return decodeText(parseGrove, message, 4);
}
export function validateGrove(value) {
  encodeGroveText(value);
}
export function encodeIntegers(value) {
  return encodeBinary(writeIntegers, value, 4);
}
export function decodeIntegers(message) {
  return decodeBinary(readIntegers, message, 4);
}
export function encodeIntegersText(value) {
  return encodeText(formatIntegers, value, 4);
}
export function decodeIntegersText(message) {
  return decodeText(parseIntegers, message, 4);
}
export function validateIntegers(value) {
  encodeIntegersText(value);
}
export function encodeLabels(value, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 4) notExpressible("Labels", revision);
  return encodeBinary(writeLabels, value, revision, checkLabels);
}
export function decodeLabels(message, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 4) noMessage("Labels", revision);
  return decodeBinary(readLabels, message, revision, checkLabels);
}
export function encodeLabelsText(value, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 4) notExpressible("Labels", revision);
  const message = encodeText(formatLabels, value, revision);
  checkLabels(value);
  return message;
}
export function decodeLabelsText(message, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 4) noMessage("Labels", revision);
  return decodeText(parseLabels, message, revision, checkLabels);
}
export function validateLabels(value) {
  encodeLabelsText(value);
}
export function encodeLate(value, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 2) notExpressible("Late", revision);
  return encodeBinary(writeLate, value, revision);
}
export function decodeLate(message, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 2) noMessage("Late", revision);
  return decodeBinary(readLate, message, revision);
}
export function encodeLateText(value, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 2) notExpressible("Late", revision);
  return encodeText(formatLate, value, revision);
}
export function decodeLateText(message, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 2) noMessage("Late", revision);
  return decodeText(parseLate, message, revision);
}
export function validateLate(value) {
  encodeLateText(value);
}
export function encodeLeaf(value) {
  return encodeBinary(writeLeaf, value, 4);
}
export function decodeLeaf(message) {
  return decodeBinary(readLeaf, message, 4);
}
export function encodeLeafText(value) {
  return encodeText(formatLeaf, value, 4);
}
export function decodeLeafText(message) {
  return decodeText(parseLeaf, message, 4);
}
export function validateLeaf(value) {
  encodeLeafText(value);
}
export function encodeMaps(value, revision = 4) {
  checkRevision(revision, 4);
  return encodeBinary(writeMaps, value, revision);
}
export function decodeMaps(message, revision = 4) {
  checkRevision(revision, 4);
  return decodeBinary(readMaps, message, revision);
}
export function encodeMapsText(value, revision = 4) {
  checkRevision(revision, 4);
  return encodeText(formatMaps, value, revision);
}
export function decodeMapsText(message, revision = 4) {
  checkRevision(revision, 4);
  return decodeText(parseMaps, message, revision);
}
export function validateMaps(value) {
  encodeMapsText(value);
}
export function encodeMembers(value, revision = 4) {
  checkRevision(revision, 4);
  return encodeBinary(writeMembers, value, revision);
}
export function decodeMembers(message, revision = 4) {
  checkRevision(revision, 4);
  return decodeBinary(readMembers, message, revision);
}
export function encodeMembersText(value, revision = 4) {
  checkRevision(revision, 4);
  return encodeText(formatMembers, value, revision);
}
export function decodeMembersText(message, revision = 4) {
  checkRevision(revision, 4);
  return decodeText(parseMembers, message, revision);
}
export function validateMembers(value) {
  encodeMembersText(value);
}
export function encodeNewTicket(value, revision = 4) {
  checkRevision(revision, 4);
  return encodeBinary(writeNewTicket, value, revision);
}
export function decodeNewTicket(message, revision = 4) {
  checkRevision(revision, 4);
  return decodeBinary(readNewTicket, message, revision);
}
export function encodeNewTicketText(value, revision = 4) {
  checkRevision(revision, 4);
  return encodeText(formatNewTicket, value, revision);
}
export function decodeNewTicketText(message, revision = 4) {
  checkRevision(revision, 4);
  return decodeText(parseNewTicket, message, revision);
}
export function validateNewTicket(value) {
  encodeNewTicketText(value);
}
export function encodeNothing(value) {
  return encodeBinary(writeNothing, value, 4);
}
export function decodeNothing(message) {
  return decodeBinary(readNothing, message, 4);
}
export function encodeNothingText(value) {
  return encodeText(formatNothing, value, 4);
}
export function decodeNothingText(message) {
  return decodeText(parseNothing, message, 4);
}
export function validateNothing(value) {
  encodeNothingText(value);
}
export function encodePatterns(value, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 4) notExpressible("Patterns", revision);
  const message = encodeBinary(writePatterns, value, revision);
  checkPatterns(value);
  return message;
}
export function decodePatterns(message, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 4) noMessage("Patterns", revision);
  const value = decodeBinary(readPatterns, message, revision);
  checkPatterns(value);
  return value;
}
export function encodePatternsText(value, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 4) notExpressible("Patterns", revision);
  const message = encodeText(formatPatterns, value, revision);
  checkPatterns(value);
  return message;
}
export function decodePatternsText(message, revision = 4) {
  checkRevision(revision, 4);
  if (revision < 4) noMessage("Patterns", revision);
  const value = decodeText(parsePatterns, message, revision);
  checkPatterns(value);
  return value;
}
export function validatePatterns(value) {
  encodePatternsText(value);
}
export function encodePoint(value, revision = 4) {
  checkRevision(revision, 4);
  return encodeBinary(writePoint, value, revision);
}
export function decodePoint(message, revision = 4) {
  checkRevision(revision, 4);
  return decodeBinary(readPoint, message, revision);
}
export function encodePointText(value, revision = 4) {
  checkRevision(revision, 4);
  return encodeText(formatPoint, value, revision);
}
export function decodePointText(message, revision = 4) {
  checkRevision(revision, 4);
  return decodeText(parsePoint, message, revision);
}
export function validatePoint(value) {
  encodePointText(value);
}
export function encodePresence(value, revision = 4) {
  checkRevision(revision, 4);
  return encodeBinary(writePresence, value, revision);
}
export function decodePresence(message, revision = 4) {
  checkRevision(revision, 4);
  return decodeBinary(readPresence, message, revision);
}
export function encodePresenceText(value, revision = 4) {
  checkRevision(revision, 4);
  return encodeText(formatPresence, value, revision);
}
export function decodePresenceText(message, revision = 4) {
  checkRevision(revision, 4);
  return decodeText(parsePresence, message, revision);
}
export function validatePresence(value) {
  encodePresenceText(value);
}
export function encodeSample(value, revision = 4) {
  checkRevision(revision, 4);
  return encodeBinary(writeSample, value, revision);
}
export function decodeSample(message, revision = 4) {
  checkRevision(revision, 4);
  return decodeBinary(readSample, message, revision);
}
export function encodeSampleText(value, revision = 4) {
  checkRevision(revision, 4);
  return encodeText(formatSample, value, revision);
}
export function decodeSampleText(message, revision = 4) {
  checkRevision(revision, 4);
  return decodeText(parseSample, message, revision);
}
export function validateSample(value) {
  encodeSampleText(value);
}
export function encodeSeries(value, revision = 4) {
  checkRevision(revision, 4);
  return encodeBinary(writeSeries, value, revision);
}
export function decodeSeries(message, revision = 4) {
  checkRevision(revision, 4);
  return decodeBinary(readSeries, message, revision);
}
export function encodeSeriesText(value, revision = 4) {
  checkRevision(revision, 4);
  return encodeText(formatSeries, value, revision);
}
export function decodeSeriesText(message, revision = 4) {
  checkRevision(revision, 4);
  return decodeText(parseSeries, message, revision);
}
export function validateSeries(value) {
  encodeSeriesText(value);
}
export function encodeTexts(value) {
  return encodeBinary(writeTexts, value, 4);
}
export function decodeTexts(message) {
  return decodeBinary(readTexts, message, 4);
}
export function encodeTextsText(value) {
  return encodeText(formatTexts, value, 4);
}
export function decodeTextsText(message) {
  return decodeText(parseTexts, message, 4);
}
export function validateTexts(value) {
  encodeTextsText(value);
}
export function encodeTicket(value, revision = 4) {
  checkRevision(revision, 4);
  return encodeBinary(writeTicket, value, revision);
}
export function decodeTicket(message, revision = 4) {
  checkRevision(revision, 4);
  return decodeBinary(readTicket, message, revision);
}
export function encodeTicketText(value, revision = 4) {
  checkRevision(revision, 4);
  return encodeText(formatTicket, value, revision);
}
export function decodeTicketText(message, revision = 4) {
  checkRevision(revision, 4);
  return decodeText(parseTicket, message, revision);
}
export function validateTicket(value) {
  encodeTicketText(value);
}
export function encodeTimes(value) {
  return encodeBinary(writeTimes, value, 4);
}
export function decodeTimes(message) {
  return decodeBinary(readTimes, message, 4);
}
export function encodeTimesText(value) {
  return encodeText(formatTimes, value, 4);
}
export function decodeTimesText(message) {
  return decodeText(parseTimes, message, 4);
}
export function validateTimes(value) {
  encodeTimesText(value);
}
