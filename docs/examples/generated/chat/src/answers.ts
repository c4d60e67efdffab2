// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Citation, Done, History, Message, Token, ToolCall, Typing } from "./types.js";

/** What `Chat.ask` answers. */
export type ChatAskAnswer = 
  | { readonly message: "Citation"; readonly value: Citation }
  | { readonly message: "Done"; readonly value: Done }
  | { readonly message: "Token"; readonly value: Token }
  | { readonly message: "ToolCall"; readonly value: ToolCall };

/** What `Chat.history` answers. */
export type ChatHistoryAnswer = History;

/** What `Chat.post` answers. */
export type ChatPostAnswer = Message;

/** What `Chat.room` answers. */
export type ChatRoomAnswer = 
  | { readonly message: "Message"; readonly value: Message }
  | { readonly message: "Typing"; readonly value: Typing };

/** What callers of `Chat.room` send behind the input. */
export type ChatRoomItem = Typing;
