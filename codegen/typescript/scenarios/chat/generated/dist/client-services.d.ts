// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BoundService, CallContext } from "@twobyte/server/codegen1";
import type { ScreenNotifyAnswer } from "./answers.js";
import type { Notice } from "./types.js";

export type { ChatAskAnswer, ChatHistoryAnswer, ChatImportAllAnswer, ChatImportAllItem, ChatPostAnswer, ChatRoomAnswer, ChatRoomItem, ChatTalkAnswer, ChatTalkItem, ScreenNotifyAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

/** What the server may ask of a client. */
export interface ScreenService {
  notify(input: Notice, context: CallContext): ScreenNotifyAnswer | Promise<ScreenNotifyAnswer>;
}

/** Puts an implementation behind the service Screen, to hand to `served`. */
export declare function bindScreen(service: ScreenService): BoundService;
