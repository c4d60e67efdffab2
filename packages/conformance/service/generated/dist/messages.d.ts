// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
import type { Board, Errand, Fact, Item, Plan, Report, Trouble } from "./types.js";

/** How a Board travels. */
export declare const BoardMessage: MessageCodec<Board>;

/** How a Errand travels. */
export declare const ErrandMessage: MessageCodec<Errand>;

/** How a Fact travels. */
export declare const FactMessage: MessageCodec<Fact>;

/** How a Item travels. */
export declare const ItemMessage: MessageCodec<Item>;

/** How a Plan travels. */
export declare const PlanMessage: MessageCodec<Plan>;

/** How a Report travels. */
export declare const ReportMessage: MessageCodec<Report>;

/** How a Trouble travels. */
export declare const TroubleMessage: MessageCodec<Trouble>;
