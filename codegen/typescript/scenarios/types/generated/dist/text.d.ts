// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { TextReader } from "@twobyte/wire";
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

export declare function formatConstraints(value: Constraints): string;

export declare function parseConstraints(r: TextReader): Constraints;

export declare function formatDefaults(value: Defaults): string;

export declare function parseDefaults(r: TextReader): Defaults;

export declare function formatEmpty(value: Empty): string;

export declare function parseEmpty(r: TextReader): Empty;

export declare function formatFork(value: Fork): string;

export declare function parseFork(r: TextReader): Fork;

export declare function formatGrove(value: Grove): string;

export declare function parseGrove(r: TextReader): Grove;

export declare function formatLeaf(value: Leaf): string;

export declare function parseLeaf(r: TextReader): Leaf;

export declare function formatMaps(value: Maps): string;

export declare function parseMaps(r: TextReader): Maps;

export declare function formatPoint(value: Point): string;

export declare function parsePoint(r: TextReader): Point;

export declare function formatPresence(value: Presence): string;

export declare function parsePresence(r: TextReader): Presence;

export declare function formatSample(value: Sample): string;

export declare function parseSample(r: TextReader): Sample;

export declare function formatScalars(value: Scalars): string;

export declare function parseScalars(r: TextReader): Scalars;

export declare function formatSeries(value: Series): string;

export declare function parseSeries(r: TextReader): Series;
