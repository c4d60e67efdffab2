// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
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
  writeTimes,
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
  parseTimes,
} from "./text.js";
import type {
  Bounds,
  Decimals,
  Empty,
  Floats,
  Grove,
  Integers,
  Labels,
  Late,
  Maps,
  Members,
  NewTicket,
  Patterns,
  Presence,
  Series,
  Texts,
  Ticket,
  Times,
} from "./types.js";

/** How a Bounds travels. */
export const BoundsMessage: MessageCodec<Bounds> = {
  name: "Bounds",
  code: "Bo",
  write: writeBounds,
  read: readBounds,
  format: formatBounds,
  parse: parseBounds,
  check: checkBounds,
};

/** How a Decimals travels. */
export const DecimalsMessage: MessageCodec<Decimals> = {
  name: "Decimals",
  code: "De",
  write: writeDecimals,
  read: readDecimals,
  format: formatDecimals,
  parse: parseDecimals,
  check: undefined,
};

/** How a Empty travels. */
export const EmptyMessage: MessageCodec<Empty> = {
  name: "Empty",
  code: undefined,
  write: writeEmpty,
  read: readEmpty,
  format: formatEmpty,
  parse: parseEmpty,
  check: undefined,
};

/** How a Floats travels. */
export const FloatsMessage: MessageCodec<Floats> = {
  name: "Floats",
  code: "Fl",
  write: writeFloats,
  read: readFloats,
  format: formatFloats,
  parse: parseFloats,
  check: undefined,
};

/** How a Grove travels. */
export const GroveMessage: MessageCodec<Grove> = {
  name: "Grove",
  code: "Gr",
  write: writeGrove,
  read: readGrove,
  format: formatGrove,
  parse: parseGrove,
  check: undefined,
};

/** How a Integers travels. */
export const IntegersMessage: MessageCodec<Integers> = {
  name: "Integers",
  code: "In",
  write: writeIntegers,
  read: readIntegers,
  format: formatIntegers,
  parse: parseIntegers,
  check: undefined,
};

/** How a Labels travels. */
export const LabelsMessage: MessageCodec<Labels> = {
  name: "Labels",
  code: "Lb",
  write: writeLabels,
  read: readLabels,
  format: formatLabels,
  parse: parseLabels,
  check: checkLabels,
};

/** How a Late travels. */
export const LateMessage: MessageCodec<Late> = {
  name: "Late",
  code: "La",
  write: writeLate,
  read: readLate,
  format: formatLate,
  parse: parseLate,
  check: undefined,
};

/** How a Maps travels. */
export const MapsMessage: MessageCodec<Maps> = {
  name: "Maps",
  code: "Ma",
  write: writeMaps,
  read: readMaps,
  format: formatMaps,
  parse: parseMaps,
  check: undefined,
};

/** How a Members travels. */
export const MembersMessage: MessageCodec<Members> = {
  name: "Members",
  code: "Me",
  write: writeMembers,
  read: readMembers,
  format: formatMembers,
  parse: parseMembers,
  check: undefined,
};

/** How a NewTicket travels. */
export const NewTicketMessage: MessageCodec<NewTicket> = {
  name: "NewTicket",
  code: undefined,
  write: writeNewTicket,
  read: readNewTicket,
  format: formatNewTicket,
  parse: parseNewTicket,
  check: undefined,
};

/** How a Patterns travels. */
export const PatternsMessage: MessageCodec<Patterns> = {
  name: "Patterns",
  code: "Pa",
  write: writePatterns,
  read: readPatterns,
  format: formatPatterns,
  parse: parsePatterns,
  check: checkPatterns,
};

/** How a Presence travels. */
export const PresenceMessage: MessageCodec<Presence> = {
  name: "Presence",
  code: "Pr",
  write: writePresence,
  read: readPresence,
  format: formatPresence,
  parse: parsePresence,
  check: undefined,
};

/** How a Series travels. */
export const SeriesMessage: MessageCodec<Series> = {
  name: "Series",
  code: "Se",
  write: writeSeries,
  read: readSeries,
  format: formatSeries,
  parse: parseSeries,
  check: undefined,
};

/** How a Texts travels. */
export const TextsMessage: MessageCodec<Texts> = {
  name: "Texts",
  code: "Te",
  write: writeTexts,
  read: readTexts,
  format: formatTexts,
  parse: parseTexts,
  check: undefined,
};

/** How a Ticket travels. */
export const TicketMessage: MessageCodec<Ticket> = {
  name: "Ticket",
  code: "Ti",
  write: writeTicket,
  read: readTicket,
  format: formatTicket,
  parse: parseTicket,
  check: undefined,
};

/** How a Times travels. */
export const TimesMessage: MessageCodec<Times> = {
  name: "Times",
  code: "Tm",
  write: writeTimes,
  read: readTimes,
  format: formatTimes,
  parse: parseTimes,
  check: undefined,
};
