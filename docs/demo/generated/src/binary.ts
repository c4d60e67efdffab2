// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BinaryReader, BinaryWriter } from "@twobyte/wire";
import {
  checkObject,
  putTimestamp,
  putU16,
  putU32,
  putU53,
  putU8,
  putUuid,
  readString,
  readTimestamp,
  readU16,
  readU32,
  readU53,
  readU8,
  readUuid,
  writeString,
} from "@twobyte/wire";
import type { Board, Done, Question, Reading, Token } from "./types.js";

export function writeBoard(w: BinaryWriter, value: Board): void {
  checkObject(value, "Board");
  writeString(w, value.name, "Board.name", Infinity, 32);
}

export function readBoard(r: BinaryReader): Board {
  const name = readString(r, 128);
  return { name };
}

export function writeDone(w: BinaryWriter, value: Done): void {
  checkObject(value, "Done");
  w.reserve(5);
  putU32(w, value.tokens, "Done.tokens");
}

export function readDone(r: BinaryReader): Done {
  const tokens_ = readU32(r);
  return { tokens: tokens_ };
}

export function writeQuestion(w: BinaryWriter, value: Question): void {
  checkObject(value, "Question");
  w.reserve(16);
  putUuid(w, value.id, "Question.id");
  writeString(w, value.text, "Question.text", Infinity, 400);
}

export function readQuestion(r: BinaryReader): Question {
  const id = readUuid(r);
  const text = readString(r, 1600);
  return { id, text };
}

export function writeReading(w: BinaryWriter, value: Reading): void {
  checkObject(value, "Reading");
  w.reserve(31);
  putU53(w, value.index, "Reading.index");
  putU32(w, value.nonce, "Reading.nonce");
  putTimestamp(w, value.at, "Reading.at");
  putU16(w, value.orders, "Reading.orders");
  putU32(w, value.visitors, "Reading.visitors");
  putU16(w, value.latency, "Reading.latency");
  putU8(w, value.load, "Reading.load");
}

export function readReading(r: BinaryReader): Reading {
  const index = readU53(r);
  const nonce = readU32(r);
  const at = readTimestamp(r);
  const orders = readU16(r);
  const visitors = readU32(r);
  const latency = readU16(r);
  const load = readU8(r);
  return { index, nonce, at, orders, visitors, latency, load };
}

export function writeToken(w: BinaryWriter, value: Token): void {
  checkObject(value, "Token");
  w.reserve(10);
  putU32(w, value.index, "Token.index");
  putU32(w, value.nonce, "Token.nonce");
  writeString(w, value.text, "Token.text");
}

export function readToken(r: BinaryReader): Token {
  const index = readU32(r);
  const nonce = readU32(r);
  const text = readString(r, 1048576);
  return { index, nonce, text };
}
