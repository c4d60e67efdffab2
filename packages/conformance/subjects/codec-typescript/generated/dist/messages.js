// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  readBounds,
  readDecimals,
  readEmpty,
  readFloats,
  readGrove,
  readIntegers,
  readLabels,
  readLate,
  readMaps,
  readMembers,
  readNewTicket,
  readPatterns,
  readPresence,
  readSeries,
  readTexts,
  readTicket,
  readTimes,
  writeBounds,
  writeDecimals,
  writeEmpty,
  writeFloats,
  writeGrove,
  writeIntegers,
  writeLabels,
  writeLate,
  writeMaps,
  writeMembers,
  writeNewTicket,
  writePatterns,
  writePresence,
  writeSeries,
  writeTexts,
  writeTicket,
  writeTimes
} from "./binary.js";
import { checkBounds, checkLabels, checkPatterns } from "./check.js";
import {
  formatBounds,
  formatDecimals,
  formatEmpty,
  formatFloats,
  formatGrove,
  formatIntegers,
  formatLabels,
  formatLate,
  formatMaps,
  formatMembers,
  formatNewTicket,
  formatPatterns,
  formatPresence,
  formatSeries,
  formatTexts,
  formatTicket,
  formatTimes,
  parseBounds,
  parseDecimals,
  parseEmpty,
  parseFloats,
  parseGrove,
  parseIntegers,
  parseLabels,
  parseLate,
  parseMaps,
  parseMembers,
  parseNewTicket,
  parsePatterns,
  parsePresence,
  parseSeries,
  parseTexts,
  parseTicket,
  parseTimes
} from "./text.js";
export const BoundsMessage = {
  name: "Bounds",
  code: "Bo",
  write: writeBounds,
  read: readBounds,
  format: formatBounds,
  parse: parseBounds,
  check: checkBounds
};
export const DecimalsMessage = {
  name: "Decimals",
  code: "De",
  write: writeDecimals,
  read: readDecimals,
  format: formatDecimals,
  parse: parseDecimals,
  check: void 0
};
export const EmptyMessage = {
  name: "Empty",
  code: void 0,
  write: writeEmpty,
  read: readEmpty,
  format: formatEmpty,
  parse: parseEmpty,
  check: void 0
};
export const FloatsMessage = {
  name: "Floats",
  code: "Fl",
  write: writeFloats,
  read: readFloats,
  format: formatFloats,
  parse: parseFloats,
  check: void 0
};
export const GroveMessage = {
  name: "Grove",
  code: "Gr",
  write: writeGrove,
  read: readGrove,
  format: formatGrove,
  parse: parseGrove,
  check: void 0
};
export const IntegersMessage = {
  name: "Integers",
  code: "In",
  write: writeIntegers,
  read: readIntegers,
  format: formatIntegers,
  parse: parseIntegers,
  check: void 0
};
export const LabelsMessage = {
  name: "Labels",
  code: "Lb",
  write: writeLabels,
  read: readLabels,
  format: formatLabels,
  parse: parseLabels,
  check: checkLabels
};
export const LateMessage = {
  name: "Late",
  code: "La",
  write: writeLate,
  read: readLate,
  format: formatLate,
  parse: parseLate,
  check: void 0
};
export const MapsMessage = {
  name: "Maps",
  code: "Ma",
  write: writeMaps,
  read: readMaps,
  format: formatMaps,
  parse: parseMaps,
  check: void 0
};
export const MembersMessage = {
  name: "Members",
  code: "Me",
  write: writeMembers,
  read: readMembers,
  format: formatMembers,
  parse: parseMembers,
  check: void 0
};
export const NewTicketMessage = {
  name: "NewTicket",
  code: void 0,
  write: writeNewTicket,
  read: readNewTicket,
  format: formatNewTicket,
  parse: parseNewTicket,
  check: void 0
};
export const PatternsMessage = {
  name: "Patterns",
  code: "Pa",
  write: writePatterns,
  read: readPatterns,
  format: formatPatterns,
  parse: parsePatterns,
  check: checkPatterns
};
export const PresenceMessage = {
  name: "Presence",
  code: "Pr",
  write: writePresence,
  read: readPresence,
  format: formatPresence,
  parse: parsePresence,
  check: void 0
};
export const SeriesMessage = {
  name: "Series",
  code: "Se",
  write: writeSeries,
  read: readSeries,
  format: formatSeries,
  parse: parseSeries,
  check: void 0
};
export const TextsMessage = {
  name: "Texts",
  code: "Te",
  write: writeTexts,
  read: readTexts,
  format: formatTexts,
  parse: parseTexts,
  check: void 0
};
export const TicketMessage = {
  name: "Ticket",
  code: "Ti",
  write: writeTicket,
  read: readTicket,
  format: formatTicket,
  parse: parseTicket,
  check: void 0
};
export const TimesMessage = {
  name: "Times",
  code: "Tm",
  write: writeTimes,
  read: readTimes,
  format: formatTimes,
  parse: parseTimes,
  check: void 0
};
