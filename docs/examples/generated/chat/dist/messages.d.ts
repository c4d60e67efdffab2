// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
import type {
  Citation,
  Done,
  History,
  HistoryRequest,
  Message,
  NoSuchRoom,
  Post,
  Question,
  Room,
  Token,
  ToolCall,
  Typing,
} from "./types.js";

/** How a Citation travels. */
export declare const CitationMessage: MessageCodec<Citation>;

/** How a Done travels. */
export declare const DoneMessage: MessageCodec<Done>;

/** How a History travels. */
export declare const HistoryMessage: MessageCodec<History>;

/** How a HistoryRequest travels. */
export declare const HistoryRequestMessage: MessageCodec<HistoryRequest>;

/** How a Message travels. */
export declare const MessageMessage: MessageCodec<Message>;

/** How a NoSuchRoom travels. */
export declare const NoSuchRoomMessage: MessageCodec<NoSuchRoom>;

/** How a Post travels. */
export declare const PostMessage: MessageCodec<Post>;

/** How a Question travels. */
export declare const QuestionMessage: MessageCodec<Question>;

/** How a Room travels. */
export declare const RoomMessage: MessageCodec<Room>;

/** How a Token travels. */
export declare const TokenMessage: MessageCodec<Token>;

/** How a ToolCall travels. */
export declare const ToolCallMessage: MessageCodec<ToolCall>;

/** How a Typing travels. */
export declare const TypingMessage: MessageCodec<Typing>;
