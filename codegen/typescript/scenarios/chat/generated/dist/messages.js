// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

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
  writeTyping
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
  checkTyping
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
  parseTyping
} from "./text.js";
export const DoneMessage = {
  name: "Done",
  code: "Do",
  write: writeDone,
  read: readDone,
  format: formatDone,
  parse: parseDone,
  check: void 0
};
export const HistoryMessage = {
  name: "History",
  code: "Hs",
  write: writeHistory,
  read: readHistory,
  format: formatHistory,
  parse: parseHistory,
  check: checkHistory
};
export const HistoryRequestMessage = {
  name: "HistoryRequest",
  code: void 0,
  write: writeHistoryRequest,
  read: readHistoryRequest,
  format: formatHistoryRequest,
  parse: parseHistoryRequest,
  check: checkHistoryRequest
};
export const ImportMessage = {
  name: "Import",
  code: void 0,
  write: writeImport,
  read: readImport,
  format: formatImport,
  parse: parseImport,
  check: checkImport
};
export const ImportedMessage = {
  name: "Imported",
  code: "Im",
  write: writeImported,
  read: readImported,
  format: formatImported,
  parse: parseImported,
  check: void 0
};
export const MessageMessage = {
  name: "Message",
  code: "Me",
  write: writeMessage,
  read: readMessage,
  format: formatMessage,
  parse: parseMessage,
  check: checkMessage
};
export const NoSuchRoomMessage = {
  name: "NoSuchRoom",
  code: "NS",
  write: writeNoSuchRoom,
  read: readNoSuchRoom,
  format: formatNoSuchRoom,
  parse: parseNoSuchRoom,
  check: checkNoSuchRoom
};
export const NoticeMessage = {
  name: "Notice",
  code: void 0,
  write: writeNotice,
  read: readNotice,
  format: formatNotice,
  parse: parseNotice,
  check: checkNotice
};
export const NoticedMessage = {
  name: "Noticed",
  code: "Nt",
  write: writeNoticed,
  read: readNoticed,
  format: formatNoticed,
  parse: parseNoticed,
  check: void 0
};
export const PostMessage = {
  name: "Post",
  code: "Ps",
  write: writePost,
  read: readPost,
  format: formatPost,
  parse: parsePost,
  check: checkPost
};
export const QuestionMessage = {
  name: "Question",
  code: void 0,
  write: writeQuestion,
  read: readQuestion,
  format: formatQuestion,
  parse: parseQuestion,
  check: checkQuestion
};
export const ReadMessage = {
  name: "Read",
  code: void 0,
  write: writeRead,
  read: readRead,
  format: formatRead,
  parse: parseRead,
  check: checkRead
};
export const RoomMessage = {
  name: "Room",
  code: void 0,
  write: writeRoom,
  read: readRoom,
  format: formatRoom,
  parse: parseRoom,
  check: checkRoom
};
export const TalkMessage = {
  name: "Talk",
  code: void 0,
  write: writeTalk,
  read: readTalk,
  format: formatTalk,
  parse: parseTalk,
  check: checkTalk
};
export const TokenMessage = {
  name: "Token",
  code: "To",
  write: writeToken,
  read: readToken,
  format: formatToken,
  parse: parseToken,
  check: void 0
};
export const ToolCallMessage = {
  name: "ToolCall",
  code: "TC",
  write: writeToolCall,
  read: readToolCall,
  format: formatToolCall,
  parse: parseToolCall,
  check: void 0
};
export const TypingMessage = {
  name: "Typing",
  code: "Ty",
  write: writeTyping,
  read: readTyping,
  format: formatTyping,
  parse: parseTyping,
  check: checkTyping
};
