// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
import {
  readConstraints,
  readDefaults,
  readEmpty,
  readGrove,
  readMaps,
  readPresence,
  readScalars,
  readSeries,
  writeConstraints,
  writeDefaults,
  writeEmpty,
  writeGrove,
  writeMaps,
  writePresence,
  writeScalars,
  writeSeries,
} from "./binary.js";
import { checkConstraints } from "./check.js";
import {
  formatConstraints,
  formatDefaults,
  formatEmpty,
  formatGrove,
  formatMaps,
  formatPresence,
  formatScalars,
  formatSeries,
  parseConstraints,
  parseDefaults,
  parseEmpty,
  parseGrove,
  parseMaps,
  parsePresence,
  parseScalars,
  parseSeries,
} from "./text.js";
import type {
  Constraints,
  Defaults,
  Empty,
  Grove,
  Maps,
  Presence,
  Scalars,
  Series,
} from "./types.js";

/** How a Constraints travels. */
export const ConstraintsMessage: MessageCodec<Constraints> = {
  name: "Constraints",
  code: "Co",
  write: writeConstraints,
  read: readConstraints,
  format: formatConstraints,
  parse: parseConstraints,
  check: checkConstraints,
};

/** How a Defaults travels. */
export const DefaultsMessage: MessageCodec<Defaults> = {
  name: "Defaults",
  code: "De",
  write: writeDefaults,
  read: readDefaults,
  format: formatDefaults,
  parse: parseDefaults,
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

/** How a Scalars travels. */
export const ScalarsMessage: MessageCodec<Scalars> = {
  name: "Scalars",
  code: "Sc",
  write: writeScalars,
  read: readScalars,
  format: formatScalars,
  parse: parseScalars,
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
