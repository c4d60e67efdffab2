// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

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
  writeTyping
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
  checkTyping
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
  parseTyping
} from "./text.js";
export const CitationMessage = {
  name: "Citation",
  code: "Ci",
  write: writeCitation,
  read: readCitation,
  format: formatCitation,
  parse: parseCitation,
  check: checkCitation
};
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
export const PostMessage = {
  name: "Post",
  code: void 0,
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
export const RoomMessage = {
  name: "Room",
  code: void 0,
  write: writeRoom,
  read: readRoom,
  format: formatRoom,
  parse: parseRoom,
  check: checkRoom
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
