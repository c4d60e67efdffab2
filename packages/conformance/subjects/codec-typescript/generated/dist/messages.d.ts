// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
import type {
  Bounds,
  Decimals,
  Empty,
  Floats,
  Grove,
  Integers,
  Labels,
  Late,
  Maps,
  Members,
  NewTicket,
  Patterns,
  Presence,
  Series,
  Texts,
  Ticket,
  Times,
} from "./types.js";

/** How a Bounds travels. */
export declare const BoundsMessage: MessageCodec<Bounds>;

/** How a Decimals travels. */
export declare const DecimalsMessage: MessageCodec<Decimals>;

/** How a Empty travels. */
export declare const EmptyMessage: MessageCodec<Empty>;

/** How a Floats travels. */
export declare const FloatsMessage: MessageCodec<Floats>;

/** How a Grove travels. */
export declare const GroveMessage: MessageCodec<Grove>;

/** How a Integers travels. */
export declare const IntegersMessage: MessageCodec<Integers>;

/** How a Labels travels. */
export declare const LabelsMessage: MessageCodec<Labels>;

/** How a Late travels. */
export declare const LateMessage: MessageCodec<Late>;

/** How a Maps travels. */
export declare const MapsMessage: MessageCodec<Maps>;

/** How a Members travels. */
export declare const MembersMessage: MessageCodec<Members>;

/** How a NewTicket travels. */
export declare const NewTicketMessage: MessageCodec<NewTicket>;

/** How a Patterns travels. */
export declare const PatternsMessage: MessageCodec<Patterns>;

/** How a Presence travels. */
export declare const PresenceMessage: MessageCodec<Presence>;

/** How a Series travels. */
export declare const SeriesMessage: MessageCodec<Series>;

/** How a Texts travels. */
export declare const TextsMessage: MessageCodec<Texts>;

/** How a Ticket travels. */
export declare const TicketMessage: MessageCodec<Ticket>;

/** How a Times travels. */
export declare const TimesMessage: MessageCodec<Times>;
