// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
import type { Board, Done, Question, Reading, Token } from "./types.js";

/** How a Board travels. */
export declare const BoardMessage: MessageCodec<Board>;

/** How a Done travels. */
export declare const DoneMessage: MessageCodec<Done>;

/** How a Question travels. */
export declare const QuestionMessage: MessageCodec<Question>;

/** How a Reading travels. */
export declare const ReadingMessage: MessageCodec<Reading>;

/** How a Token travels. */
export declare const TokenMessage: MessageCodec<Token>;
