// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

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
  writeSeries
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
  parseSeries
} from "./text.js";
export const ConstraintsMessage = {
  name: "Constraints",
  code: "Co",
  write: writeConstraints,
  read: readConstraints,
  format: formatConstraints,
  parse: parseConstraints,
  check: checkConstraints
};
export const DefaultsMessage = {
  name: "Defaults",
  code: "De",
  write: writeDefaults,
  read: readDefaults,
  format: formatDefaults,
  parse: parseDefaults,
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
export const GroveMessage = {
  name: "Grove",
  code: "Gr",
  write: writeGrove,
  read: readGrove,
  format: formatGrove,
  parse: parseGrove,
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
export const PresenceMessage = {
  name: "Presence",
  code: "Pr",
  write: writePresence,
  read: readPresence,
  format: formatPresence,
  parse: parsePresence,
  check: void 0
};
export const ScalarsMessage = {
  name: "Scalars",
  code: "Sc",
  write: writeScalars,
  read: readScalars,
  format: formatScalars,
  parse: parseScalars,
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
