// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
import {
  readCitation,
  readDone,
  readHistory,
  readHistoryRequest,
  readMessage,
  readNoSuchRoom,
  readPost,
  readQuestion,
  readRoom,
  readToken,
  readToolCall,
  readTyping,
  writeCitation,
  writeDone,
  writeHistory,
  writeHistoryRequest,
  writeMessage,
  writeNoSuchRoom,
  writePost,
  writeQuestion,
  writeRoom,
  writeToken,
  writeToolCall,
  writeTyping,
} from "./binary.js";
import {
  checkCitation,
  checkHistory,
  checkHistoryRequest,
  checkMessage,
  checkNoSuchRoom,
  checkPost,
  checkQuestion,
  checkRoom,
  checkTyping,
} from "./check.js";
import {
  formatCitation,
  formatDone,
  formatHistory,
  formatHistoryRequest,
  formatMessage,
  formatNoSuchRoom,
  formatPost,
  formatQuestion,
  formatRoom,
  formatToken,
  formatToolCall,
  formatTyping,
  parseCitation,
  parseDone,
  parseHistory,
  parseHistoryRequest,
  parseMessage,
  parseNoSuchRoom,
  parsePost,
  parseQuestion,
  parseRoom,
  parseToken,
  parseToolCall,
  parseTyping,
} from "./text.js";
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
export const CitationMessage: MessageCodec<Citation> = {
  name: "Citation",
  code: "Ci",
  write: writeCitation,
  read: readCitation,
  format: formatCitation,
  parse: parseCitation,
  check: checkCitation,
};

/** How a Done travels. */
export const DoneMessage: MessageCodec<Done> = {
  name: "Done",
  code: "Do",
  write: writeDone,
  read: readDone,
  format: formatDone,
  parse: parseDone,
  check: undefined,
};

/** How a History travels. */
export const HistoryMessage: MessageCodec<History> = {
  name: "History",
  code: "Hs",
  write: writeHistory,
  read: readHistory,
  format: formatHistory,
  parse: parseHistory,
  check: checkHistory,
};

/** How a HistoryRequest travels. */
export const HistoryRequestMessage: MessageCodec<HistoryRequest> = {
  name: "HistoryRequest",
  code: undefined,
  write: writeHistoryRequest,
  read: readHistoryRequest,
  format: formatHistoryRequest,
  parse: parseHistoryRequest,
  check: checkHistoryRequest,
};

/** How a Message travels. */
export const MessageMessage: MessageCodec<Message> = {
  name: "Message",
  code: "Me",
  write: writeMessage,
  read: readMessage,
  format: formatMessage,
  parse: parseMessage,
  check: checkMessage,
};

/** How a NoSuchRoom travels. */
export const NoSuchRoomMessage: MessageCodec<NoSuchRoom> = {
  name: "NoSuchRoom",
  code: "NS",
  write: writeNoSuchRoom,
  read: readNoSuchRoom,
  format: formatNoSuchRoom,
  parse: parseNoSuchRoom,
  check: checkNoSuchRoom,
};

/** How a Post travels. */
export const PostMessage: MessageCodec<Post> = {
  name: "Post",
  code: undefined,
  write: writePost,
  read: readPost,
  format: formatPost,
  parse: parsePost,
  check: checkPost,
};

/** How a Question travels. */
export const QuestionMessage: MessageCodec<Question> = {
  name: "Question",
  code: undefined,
  write: writeQuestion,
  read: readQuestion,
  format: formatQuestion,
  parse: parseQuestion,
  check: checkQuestion,
};

/** How a Room travels. */
export const RoomMessage: MessageCodec<Room> = {
  name: "Room",
  code: undefined,
  write: writeRoom,
  read: readRoom,
  format: formatRoom,
  parse: parseRoom,
  check: checkRoom,
};

/** How a Token travels. */
export const TokenMessage: MessageCodec<Token> = {
  name: "Token",
  code: "To",
  write: writeToken,
  read: readToken,
  format: formatToken,
  parse: parseToken,
  check: undefined,
};

/** How a ToolCall travels. */
export const ToolCallMessage: MessageCodec<ToolCall> = {
  name: "ToolCall",
  code: "TC",
  write: writeToolCall,
  read: readToolCall,
  format: formatToolCall,
  parse: parseToolCall,
  check: undefined,
};

/** How a Typing travels. */
export const TypingMessage: MessageCodec<Typing> = {
  name: "Typing",
  code: "Ty",
  write: writeTyping,
  read: readTyping,
  format: formatTyping,
  parse: parseTyping,
  check: checkTyping,
};
