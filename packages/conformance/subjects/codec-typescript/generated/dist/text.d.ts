// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { TextReader } from "@twobyte/wire";
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

export declare function formatBounds(value: Bounds): string;

export declare function parseBounds(r: TextReader): Bounds;

export declare function formatChangeClosed(value: ChangeClosed): string;

export declare function parseChangeClosed(r: TextReader): ChangeClosed;

export declare function formatChangeMoved(value: ChangeMoved): string;

export declare function parseChangeMoved(r: TextReader): ChangeMoved;

export declare function formatChangeOpened(value: ChangeOpened): string;

export declare function parseChangeOpened(r: TextReader): ChangeOpened;

export declare function formatChangeRenamed(value: ChangeRenamed): string;

export declare function parseChangeRenamed(r: TextReader): ChangeRenamed;

export declare function formatDecimals(value: Decimals): string;

export declare function parseDecimals(r: TextReader): Decimals;

export declare function formatEmpty(value: Empty): string;

export declare function parseEmpty(r: TextReader): Empty;

export declare function formatFloats(value: Floats): string;

export declare function parseFloats(r: TextReader): Floats;

export declare function formatFork(value: Fork): string;

export declare function parseFork(r: TextReader): Fork;

export declare function formatGrove(value: Grove): string;

export declare function parseGrove(r: TextReader): Grove;

export declare function formatIntegers(value: Integers): string;

export declare function parseIntegers(r: TextReader): Integers;

export declare function formatLabels(value: Labels): string;

export declare function parseLabels(r: TextReader): Labels;

export declare function formatLate(value: Late, revision: number): string;

export declare function parseLate(r: TextReader, revision: number): Late;

export declare function formatLeaf(value: Leaf): string;

export declare function parseLeaf(r: TextReader): Leaf;

export declare function formatMaps(value: Maps, revision: number): string;

export declare function parseMaps(r: TextReader, revision: number): Maps;

export declare function formatMembers(value: Members, revision: number): string;

export declare function parseMembers(r: TextReader, revision: number): Members;

export declare function formatNewTicket(value: NewTicket, revision: number): string;

export declare function parseNewTicket(r: TextReader, revision: number): NewTicket;

export declare function formatNothing(value: Nothing): string;

export declare function parseNothing(r: TextReader): Nothing;

export declare function formatPatterns(value: Patterns): string;

export declare function parsePatterns(r: TextReader): Patterns;

export declare function formatPoint(value: Point, revision: number): string;

export declare function parsePoint(r: TextReader, revision: number): Point;

export declare function formatPresence(value: Presence, revision: number): string;

export declare function parsePresence(r: TextReader, revision: number): Presence;

export declare function formatSample(value: Sample, revision: number): string;

export declare function parseSample(r: TextReader, revision: number): Sample;

export declare function formatSeries(value: Series, revision: number): string;

export declare function parseSeries(r: TextReader, revision: number): Series;

export declare function formatTexts(value: Texts): string;

export declare function parseTexts(r: TextReader): Texts;

export declare function formatTicket(value: Ticket, revision: number): string;

export declare function parseTicket(r: TextReader, revision: number): Ticket;

export declare function formatTimes(value: Times): string;

export declare function parseTimes(r: TextReader): Times;
