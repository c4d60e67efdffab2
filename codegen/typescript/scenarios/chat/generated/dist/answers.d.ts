// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  Done,
  History,
  Imported,
  Message,
  Noticed,
  Post,
  Token,
  ToolCall,
  Typing,
} from "./types.js";

/** What `Chat.ask` answers. */
export type ChatAskAnswer = 
  | { readonly message: "Done"; readonly value: Done }
  | { readonly message: "Token"; readonly value: Token }
  | { readonly message: "ToolCall"; readonly value: ToolCall };

/** What `Chat.history` answers. */
export type ChatHistoryAnswer = History;

/** What `Chat.importAll` answers. */
export type ChatImportAllAnswer = Imported;

/** What callers of `Chat.importAll` send behind the input. */
export type ChatImportAllItem = Post;

/** What `Chat.post` answers. */
export type ChatPostAnswer = Message;

/** What `Chat.room` answers. */
export type ChatRoomAnswer = 
  | { readonly message: "Message"; readonly value: Message }
  | { readonly message: "Typing"; readonly value: Typing };

/** What callers of `Chat.room` send behind the input. */
export type ChatRoomItem = Typing;

/** What `Chat.talk` answers. */
export type ChatTalkAnswer = 
  | { readonly message: "Done"; readonly value: Done }
  | { readonly message: "Token"; readonly value: Token };

/** What callers of `Chat.talk` send behind the input. */
export type ChatTalkItem = 
  | { readonly message: "Done"; readonly value: Done }
  | { readonly message: "Token"; readonly value: Token };

/** What `Screen.notify` answers. */
export type ScreenNotifyAnswer = Noticed;
