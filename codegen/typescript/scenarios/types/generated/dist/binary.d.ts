// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BinaryReader, BinaryWriter } from "@twobyte/wire";
import type {
  Constraints,
  Defaults,
  Empty,
  Fork,
  Grove,
  Leaf,
  Maps,
  Point,
  Presence,
  Sample,
  Scalars,
  Series,
} from "./types.js";

export declare function writeConstraints(w: BinaryWriter, value: Constraints): void;

export declare function readConstraints(r: BinaryReader): Constraints;

export declare function writeDefaults(w: BinaryWriter, value: Defaults): void;

export declare function readDefaults(r: BinaryReader): Defaults;

export declare function writeEmpty(w: BinaryWriter, value: Empty): void;

export declare function readEmpty(r: BinaryReader): Empty;

export declare function writeFork(w: BinaryWriter, value: Fork): void;

export declare function readFork(r: BinaryReader): Fork;

export declare function writeGrove(w: BinaryWriter, value: Grove): void;

export declare function readGrove(r: BinaryReader): Grove;

export declare function writeLeaf(w: BinaryWriter, value: Leaf): void;

export declare function readLeaf(r: BinaryReader): Leaf;

export declare function writeMaps(w: BinaryWriter, value: Maps): void;

export declare function readMaps(r: BinaryReader): Maps;

export declare function writePoint(w: BinaryWriter, value: Point): void;

export declare function readPoint(r: BinaryReader): Point;

export declare function writePresence(w: BinaryWriter, value: Presence): void;

export declare function readPresence(r: BinaryReader): Presence;

export declare function writeSample(w: BinaryWriter, value: Sample): void;

export declare function readSample(r: BinaryReader): Sample;

export declare function writeScalars(w: BinaryWriter, value: Scalars): void;

export declare function readScalars(r: BinaryReader): Scalars;

export declare function writeSeries(w: BinaryWriter, value: Series): void;

export declare function readSeries(r: BinaryReader): Series;
