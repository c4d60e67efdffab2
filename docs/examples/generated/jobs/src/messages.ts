// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
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
  writeWorker,
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
  parseWorker,
} from "./text.js";
import type { Counted, Dismissal, Enlisted, Progress, Range, Worker } from "./types.js";

/** How a Counted travels. */
export const CountedMessage: MessageCodec<Counted> = {
  name: "Counted",
  code: "Cu",
  write: writeCounted,
  read: readCounted,
  format: formatCounted,
  parse: parseCounted,
  check: undefined,
};

/** How a Dismissal travels. */
export const DismissalMessage: MessageCodec<Dismissal> = {
  name: "Dismissal",
  code: undefined,
  write: writeDismissal,
  read: readDismissal,
  format: formatDismissal,
  parse: parseDismissal,
  check: checkDismissal,
};

/** How a Enlisted travels. */
export const EnlistedMessage: MessageCodec<Enlisted> = {
  name: "Enlisted",
  code: "El",
  write: writeEnlisted,
  read: readEnlisted,
  format: formatEnlisted,
  parse: parseEnlisted,
  check: undefined,
};

/** How a Progress travels. */
export const ProgressMessage: MessageCodec<Progress> = {
  name: "Progress",
  code: "Pr",
  write: writeProgress,
  read: readProgress,
  format: formatProgress,
  parse: parseProgress,
  check: undefined,
};

/** How a Range travels. */
export const RangeMessage: MessageCodec<Range> = {
  name: "Range",
  code: undefined,
  write: writeRange,
  read: readRange,
  format: formatRange,
  parse: parseRange,
  check: undefined,
};

/** How a Worker travels. */
export const WorkerMessage: MessageCodec<Worker> = {
  name: "Worker",
  code: undefined,
  write: writeWorker,
  read: readWorker,
  format: formatWorker,
  parse: parseWorker,
  check: checkWorker,
};
