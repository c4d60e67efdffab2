// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  readCounted,
  readDismissal,
  readEnlisted,
  readProgress,
  readRange,
  readWorker,
  writeCounted,
  writeDismissal,
  writeEnlisted,
  writeProgress,
  writeRange,
  writeWorker
} from "./binary.js";
import { checkDismissal, checkWorker } from "./check.js";
import {
  formatCounted,
  formatDismissal,
  formatEnlisted,
  formatProgress,
  formatRange,
  formatWorker,
  parseCounted,
  parseDismissal,
  parseEnlisted,
  parseProgress,
  parseRange,
  parseWorker
} from "./text.js";
export const CountedMessage = {
  name: "Counted",
  code: "Cu",
  write: writeCounted,
  read: readCounted,
  format: formatCounted,
  parse: parseCounted,
  check: void 0
};
export const DismissalMessage = {
  name: "Dismissal",
  code: void 0,
  write: writeDismissal,
  read: readDismissal,
  format: formatDismissal,
  parse: parseDismissal,
  check: checkDismissal
};
export const EnlistedMessage = {
  name: "Enlisted",
  code: "El",
  write: writeEnlisted,
  read: readEnlisted,
  format: formatEnlisted,
  parse: parseEnlisted,
  check: void 0
};
export const ProgressMessage = {
  name: "Progress",
  code: "Pr",
  write: writeProgress,
  read: readProgress,
  format: formatProgress,
  parse: parseProgress,
  check: void 0
};
export const RangeMessage = {
  name: "Range",
  code: void 0,
  write: writeRange,
  read: readRange,
  format: formatRange,
  parse: parseRange,
  check: void 0
};
export const WorkerMessage = {
  name: "Worker",
  code: void 0,
  write: writeWorker,
  read: readWorker,
  format: formatWorker,
  parse: parseWorker,
  check: checkWorker
};
