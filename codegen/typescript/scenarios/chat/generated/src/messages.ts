// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
import {
  readDone,
  readHistory,
  readHistoryRequest,
  readImport,
  readImported,
  readMessage,
  readNoSuchRoom,
  readNotice,
  readNoticed,
  readPost,
  readQuestion,
  readRead,
  readRoom,
  readTalk,
  readToken,
  readToolCall,
  readTyping,
  writeDone,
  writeHistory,
  writeHistoryRequest,
  writeImport,
  writeImported,
  writeMessage,
  writeNoSuchRoom,
  writeNotice,
  writeNoticed,
  writePost,
  writeQuestion,
  writeRead,
  writeRoom,
  writeTalk,
  writeToken,
  writeToolCall,
  writeTyping,
} from "./binary.js";
import {
  checkHistory,
  checkHistoryRequest,
  checkImport,
  checkMessage,
  checkNoSuchRoom,
  checkNotice,
  checkPost,
  checkQuestion,
  checkRead,
  checkRoom,
  checkTalk,
  checkTyping,
} from "./check.js";
import {
  formatDone,
  formatHistory,
  formatHistoryRequest,
  formatImport,
  formatImported,
  formatMessage,
  formatNoSuchRoom,
  formatNotice,
  formatNoticed,
  formatPost,
  formatQuestion,
  formatRead,
  formatRoom,
  formatTalk,
  formatToken,
  formatToolCall,
  formatTyping,
  parseDone,
  parseHistory,
  parseHistoryRequest,
  parseImport,
  parseImported,
  parseMessage,
  parseNoSuchRoom,
  parseNotice,
  parseNoticed,
  parsePost,
  parseQuestion,
  parseRead,
  parseRoom,
  parseTalk,
  parseToken,
  parseToolCall,
  parseTyping,
} from "./text.js";
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

/** How a Import travels. */
export const ImportMessage: MessageCodec<Import> = {
  name: "Import",
  code: undefined,
  write: writeImport,
  read: readImport,
  format: formatImport,
  parse: parseImport,
  check: checkImport,
};

/** How a Imported travels. */
export const ImportedMessage: MessageCodec<Imported> = {
  name: "Imported",
  code: "Im",
  write: writeImported,
  read: readImported,
  format: formatImported,
  parse: parseImported,
  check: undefined,
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

/** How a Notice travels. */
export const NoticeMessage: MessageCodec<Notice> = {
  name: "Notice",
  code: undefined,
  write: writeNotice,
  read: readNotice,
  format: formatNotice,
  parse: parseNotice,
  check: checkNotice,
};

/** How a Noticed travels. */
export const NoticedMessage: MessageCodec<Noticed> = {
  name: "Noticed",
  code: "Nt",
  write: writeNoticed,
  read: readNoticed,
  format: formatNoticed,
  parse: parseNoticed,
  check: undefined,
};

/** How a Post travels. */
export const PostMessage: MessageCodec<Post> = {
  name: "Post",
  code: "Ps",
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

/** How a Read travels. */
export const ReadMessage: MessageCodec<Read> = {
  name: "Read",
  code: undefined,
  write: writeRead,
  read: readRead,
  format: formatRead,
  parse: parseRead,
  check: checkRead,
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

/** How a Talk travels. */
export const TalkMessage: MessageCodec<Talk> = {
  name: "Talk",
  code: undefined,
  write: writeTalk,
  read: readTalk,
  format: formatTalk,
  parse: parseTalk,
  check: checkTalk,
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
