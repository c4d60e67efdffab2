// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BinaryReader, BinaryWriter } from "@twobyte/wire";
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

export declare function writeBounds(w: BinaryWriter, value: Bounds): void;

export declare function readBounds(r: BinaryReader): Bounds;

export declare function writeChangeClosed(w: BinaryWriter, value: ChangeClosed): void;

export declare function readChangeClosed(r: BinaryReader): ChangeClosed;

export declare function writeChangeMoved(w: BinaryWriter, value: ChangeMoved): void;

export declare function readChangeMoved(r: BinaryReader): ChangeMoved;

export declare function writeChangeOpened(w: BinaryWriter, value: ChangeOpened): void;

export declare function readChangeOpened(r: BinaryReader): ChangeOpened;

export declare function writeChangeRenamed(w: BinaryWriter, value: ChangeRenamed): void;

export declare function readChangeRenamed(r: BinaryReader): ChangeRenamed;

export declare function writeDecimals(w: BinaryWriter, value: Decimals): void;

export declare function readDecimals(r: BinaryReader): Decimals;

export declare function writeEmpty(w: BinaryWriter, value: Empty): void;

export declare function readEmpty(r: BinaryReader): Empty;

export declare function writeFloats(w: BinaryWriter, value: Floats): void;

export declare function readFloats(r: BinaryReader): Floats;

export declare function writeFork(w: BinaryWriter, value: Fork): void;

export declare function readFork(r: BinaryReader): Fork;

export declare function writeGrove(w: BinaryWriter, value: Grove): void;

export declare function readGrove(r: BinaryReader): Grove;

export declare function writeIntegers(w: BinaryWriter, value: Integers): void;

export declare function readIntegers(r: BinaryReader): Integers;

export declare function writeLabels(w: BinaryWriter, value: Labels): void;

export declare function readLabels(r: BinaryReader): Labels;

export declare function writeLate(w: BinaryWriter, value: Late, revision: number): void;

export declare function readLate(r: BinaryReader, revision: number): Late;

export declare function writeLeaf(w: BinaryWriter, value: Leaf): void;

export declare function readLeaf(r: BinaryReader): Leaf;

export declare function writeMaps(w: BinaryWriter, value: Maps, revision: number): void;

export declare function readMaps(r: BinaryReader, revision: number): Maps;

export declare function writeMembers(w: BinaryWriter, value: Members, revision: number): void;

export declare function readMembers(r: BinaryReader, revision: number): Members;

export declare function writeNewTicket(w: BinaryWriter, value: NewTicket, revision: number): void;

export declare function readNewTicket(r: BinaryReader, revision: number): NewTicket;

export declare function writeNothing(w: BinaryWriter, value: Nothing): void;

export declare function readNothing(r: BinaryReader): Nothing;

export declare function writePatterns(w: BinaryWriter, value: Patterns): void;

export declare function readPatterns(r: BinaryReader): Patterns;

export declare function writePoint(w: BinaryWriter, value: Point, revision: number): void;

export declare function readPoint(r: BinaryReader, revision: number): Point;

export declare function writePresence(w: BinaryWriter, value: Presence, revision: number): void;

export declare function readPresence(r: BinaryReader, revision: number): Presence;

export declare function writeSample(w: BinaryWriter, value: Sample, revision: number): void;

export declare function readSample(r: BinaryReader, revision: number): Sample;

export declare function writeSeries(w: BinaryWriter, value: Series, revision: number): void;

export declare function readSeries(r: BinaryReader, revision: number): Series;

export declare function writeTexts(w: BinaryWriter, value: Texts): void;

export declare function readTexts(r: BinaryReader): Texts;

export declare function writeTicket(w: BinaryWriter, value: Ticket, revision: number): void;

export declare function readTicket(r: BinaryReader, revision: number): Ticket;

export declare function writeTimes(w: BinaryWriter, value: Times): void;

export declare function readTimes(r: BinaryReader): Times;
