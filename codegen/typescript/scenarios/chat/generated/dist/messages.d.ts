// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
import type {
  Done,
  History,
  HistoryRequest,
  Import,
  Imported,
  Message,
  NoSuchRoom,
  Notice,
  Noticed,
  Post,
  Question,
  Read,
  Room,
  Talk,
  Token,
  ToolCall,
  Typing,
} from "./types.js";

/** How a Done travels. */
export declare const DoneMessage: MessageCodec<Done>;

/** How a History travels. */
export declare const HistoryMessage: MessageCodec<History>;

/** How a HistoryRequest travels. */
export declare const HistoryRequestMessage: MessageCodec<HistoryRequest>;

/** How a Import travels. */
export declare const ImportMessage: MessageCodec<Import>;

/** How a Imported travels. */
export declare const ImportedMessage: MessageCodec<Imported>;

/** How a Message travels. */
export declare const MessageMessage: MessageCodec<Message>;

/** How a NoSuchRoom travels. */
export declare const NoSuchRoomMessage: MessageCodec<NoSuchRoom>;

/** How a Notice travels. */
export declare const NoticeMessage: MessageCodec<Notice>;

/** How a Noticed travels. */
export declare const NoticedMessage: MessageCodec<Noticed>;

/** How a Post travels. */
export declare const PostMessage: MessageCodec<Post>;

/** How a Question travels. */
export declare const QuestionMessage: MessageCodec<Question>;

/** How a Read travels. */
export declare const ReadMessage: MessageCodec<Read>;

/** How a Room travels. */
export declare const RoomMessage: MessageCodec<Room>;

/** How a Talk travels. */
export declare const TalkMessage: MessageCodec<Talk>;

/** How a Token travels. */
export declare const TokenMessage: MessageCodec<Token>;

/** How a ToolCall travels. */
export declare const ToolCallMessage: MessageCodec<ToolCall>;

/** How a Typing travels. */
export declare const TypingMessage: MessageCodec<Typing>;
