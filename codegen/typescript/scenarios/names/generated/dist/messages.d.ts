// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
import type { Collisions, Made, Nothing, Odd, Taken } from "./types.js";

/** How a Made travels. */
export declare const MadeMessage: MessageCodec<Made>;

/** How a Nothing travels. */
export declare const NothingMessage: MessageCodec<Nothing>;

/** How a Odd travels. */
export declare const OddMessage: MessageCodec<Odd>;

/** How a Taken travels. */
export declare const TakenMessage: MessageCodec<Taken>;

/** How a Collisions travels. */
export declare const CollisionsMessage: MessageCodec<Collisions>;
