// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
import type {
  BindBidiItem,
  CallContext2,
  Collisions,
  EventOptions2,
  Made,
  NamesAllAnswer,
  NamesClient,
  Nothing,
  Odd,
  Runtime,
  Taken,
  Text,
  TextText,
} from "./types.js";

/** How a BindBidiItem travels. */
export declare const BindBidiItemMessage: MessageCodec<BindBidiItem>;

/** How a CallContext2 travels. */
export declare const CallContext2Message: MessageCodec<CallContext2>;

/** How a EventOptions2 travels. */
export declare const EventOptions2Message: MessageCodec<EventOptions2>;

/** How a Made travels. */
export declare const MadeMessage: MessageCodec<Made>;

/** How a NamesAllAnswer travels. */
export declare const NamesAllAnswerMessage: MessageCodec<NamesAllAnswer>;

/** How a NamesClient travels. */
export declare const NamesClientMessage: MessageCodec<NamesClient>;

/** How a Nothing travels. */
export declare const NothingMessage: MessageCodec<Nothing>;

/** How a Odd travels. */
export declare const OddMessage: MessageCodec<Odd>;

/** How a Runtime travels. */
export declare const RuntimeMessage: MessageCodec<Runtime>;

/** How a Taken travels. */
export declare const TakenMessage: MessageCodec<Taken>;

/** How a Text travels. */
export declare const TextMessage: MessageCodec<Text>;

/** How a TextText travels. */
export declare const TextTextMessage: MessageCodec<TextText>;

/** How a Collisions travels. */
export declare const CollisionsMessage: MessageCodec<Collisions>;
