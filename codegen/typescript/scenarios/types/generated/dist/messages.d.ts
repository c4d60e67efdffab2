// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
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
export declare const ConstraintsMessage: MessageCodec<Constraints>;

/** How a Defaults travels. */
export declare const DefaultsMessage: MessageCodec<Defaults>;

/** How a Empty travels. */
export declare const EmptyMessage: MessageCodec<Empty>;

/** How a Grove travels. */
export declare const GroveMessage: MessageCodec<Grove>;

/** How a Maps travels. */
export declare const MapsMessage: MessageCodec<Maps>;

/** How a Presence travels. */
export declare const PresenceMessage: MessageCodec<Presence>;

/** How a Scalars travels. */
export declare const ScalarsMessage: MessageCodec<Scalars>;

/** How a Series travels. */
export declare const SeriesMessage: MessageCodec<Series>;
