// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BinaryReader, BinaryWriter } from "@twobyte/wire";
import {
  checkArray,
  checkConst,
  checkObject,
  checkOrder,
  clearBits,
  getBits,
  notExpressible,
  putTimestamp,
  putU16,
  putU32,
  putU8,
  putVarint,
  readCount,
  readString,
  readTimestamp,
  readU16,
  readU32,
  readU8,
  reservedBits,
  setBits,
  skipBits,
  sortedEntries,
  takeBits1,
  takeVarint,
  unknownMember,
  writeString,
} from "@twobyte/wire";
import {
  memberOfReaction,
  memberOfState,
  ordinalOfChange,
  ordinalOfReaction,
  ordinalOfState,
} from "./members.js";
import type {
  Change,
  ChangeClosed,
  ChangeMoved,
  ChangeOpened,
  ChangeRenamed,
  Comment,
  NewTicket,
  Reaction,
  State,
  Ticket,
  Watch,
} from "./types.js";

export function writeChangeClosed(w: BinaryWriter, value: ChangeClosed): void {
  checkObject(value, "Change.closed");
  checkConst(value.kind, "closed", "Change.closed.kind");
  writeString(w, value.by, "Change.closed.by");
  w.reserve(1);
  putU8(w, value.reason, "Change.closed.reason");
}

export function readChangeClosed(r: BinaryReader): ChangeClosed {
  const kind = "closed";
  const by = readString(r, 1048576);
  const reason = readU8(r);
  return { kind, by, reason };
}

export function writeChangeMoved(w: BinaryWriter, value: ChangeMoved): void {
  checkObject(value, "Change.moved");
  checkConst(value.kind, "moved", "Change.moved.kind");
  writeString(w, value.by, "Change.moved.by");
  writeString(w, value.to, "Change.moved.to");
}

export function readChangeMoved(r: BinaryReader): ChangeMoved {
  const kind = "moved";
  const by = readString(r, 1048576);
  const to_ = readString(r, 1048576);
  return { kind, by, to: to_ };
}

export function writeChangeOpened(w: BinaryWriter, value: ChangeOpened): void {
  checkObject(value, "Change.opened");
  checkConst(value.kind, "opened", "Change.opened.kind");
  writeString(w, value.by, "Change.opened.by");
}

export function readChangeOpened(r: BinaryReader): ChangeOpened {
  const kind = "opened";
  const by = readString(r, 1048576);
  return { kind, by };
}

export function writeChangeRenamed(w: BinaryWriter, value: ChangeRenamed): void {
  checkObject(value, "Change.renamed");
  checkConst(value.kind, "renamed", "Change.renamed.kind");
  writeString(w, value.by, "Change.renamed.by");
  writeString(w, value.title, "Change.renamed.title");
}

export function readChangeRenamed(r: BinaryReader): ChangeRenamed {
  const kind = "renamed";
  const by = readString(r, 1048576);
  const title = readString(r, 1048576);
  return { kind, by, title };
}

export function writeComment(w: BinaryWriter, value: Comment, revision: number): void {
  checkObject(value, "Comment");
  const reaction = value.reaction;
  const reactionOrdinal = ordinalOfReaction(reaction, "Comment.reaction", revision);
  w.reserve(6);
  w.bytes[w.pos++] = reactionOrdinal;
  putU32(w, value.ticket, "Comment.ticket");
  writeString(w, value.text, "Comment.text");
  if (revision >= 3) {
    const answers = value.answers;
    w.reserve(6);
    w.bytes[w.pos++] = answers === undefined ? 0 : 1;
    if (answers !== undefined) {
      putU32(w, answers, "Comment.answers");
    }
  }
}

export function readComment(r: BinaryReader, revision: number): Comment {
  const bits = takeBits1(r, 3);
  const ticket = readU32(r);
  const text = readString(r, 1048576);
  const reaction = readReaction(r, bits & 3, revision);
  let answers: number | undefined;
  if (revision >= 3) {
    const bits = takeBits1(r, 1);
    answers = (bits & 1) !== 0 ? readU32(r) : undefined;
  }
  return { ticket, text, reaction, answers };
}

export function writeNewTicket(w: BinaryWriter, value: NewTicket, revision: number): void {
  checkObject(value, "NewTicket");
  const state = value.state;
  const stateOrdinal = ordinalOfState(state, "NewTicket.state", revision);
  w.reserve(1);
  w.bytes[w.pos++] = Math.min(stateOrdinal, 3);
  writeString(w, value.title, "NewTicket.title");
  w.reserve(5);
  if (stateOrdinal >= 3) putVarint(w, stateOrdinal - 3);
  if (revision >= 2) {
    const parent = value.parent;
    w.reserve(6);
    w.bytes[w.pos++] = parent === undefined ? 0 : 1;
    if (parent !== undefined) {
      putU32(w, parent, "NewTicket.parent");
    }
  } else {
    if (value.parent !== undefined) notExpressible("NewTicket.parent", revision);
  }
}

export function readNewTicket(r: BinaryReader, revision: number): NewTicket {
  const bits = takeBits1(r, 3);
  const title = readString(r, 1048576);
  const state = readState(r, bits & 3, revision);
  let parent: number | undefined;
  if (revision >= 2) {
    const bits = takeBits1(r, 1 | (revision < 3 ? 6 : 0));
    parent = (bits & 1) !== 0 ? readU32(r) : undefined;
    if ((bits & 2) === 0 && (bits & 4) !== 0) reservedBits(r);
  }
  return { title, state, parent };
}

function writeTicketChangesList(w: BinaryWriter, list: readonly Change[], revision: number): void {
  checkArray(list, "Ticket.changes");
  w.reserve(5 + ((list.length * 2 + 7) >> 3));
  putVarint(w, list.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, list.length * 2);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    setBits(w.bytes, from, i * 2, Math.min(ordinalOfChange(each, "Ticket.changes", revision), 3));
  }
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    const eachOrdinal = ordinalOfChange(each, "Ticket.changes", revision);
    w.reserve(5);
    if (eachOrdinal >= 3) putVarint(w, eachOrdinal - 3);
    writeChange(w, each, revision);
  }
}

function readTicketChangesList(r: BinaryReader, revision: number): Change[] {
  const count = readCount(r, 10, 1048576);
  const from = skipBits(r, count * 2);
  const list: Change[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const eachBits = getBits(r, from, i * 2, 2);
    const each = readChange(r, eachBits, revision);
    list[i] = each;
  }
  return list;
}

function writeTicketLabelsList(w: BinaryWriter, list: readonly string[]): void {
  checkArray(list, "Ticket.labels");
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeString(w, each, "Ticket.labels");
  }
}

function readTicketLabelsList(r: BinaryReader): string[] {
  const count = readCount(r, 8, 1048576);
  const list: string[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readString(r, 1048576);
    list[i] = each;
  }
  return list;
}

function writeTicketByStateMap(w: BinaryWriter, map: ReadonlyMap<State, number>, revision: number): void {
  const entries = sortedEntries(map, "Ticket.byState", 1048576, (key) => String(memberOfState(ordinalOfState(key, "Ticket.byState", revision), revision)), () => notExpressible("Ticket.byState", revision));
  w.reserve(5 + ((entries.length * 2 + 7) >> 3));
  putVarint(w, entries.length);
  const from = w.pos;
  w.pos = clearBits(w.bytes, from, entries.length * 2);
  for (let i = 0; i < entries.length; i++) {
    const [key] = entries[i]!;
    setBits(w.bytes, from, i * 2, Math.min(ordinalOfState(key, "Ticket.byState", revision), 3));
  }
  for (let i = 0; i < entries.length; i++) {
    const [key, value] = entries[i]!;
    const keyOrdinal = ordinalOfState(key, "Ticket.byState", revision);
    w.reserve(5);
    if (keyOrdinal >= 3) putVarint(w, keyOrdinal - 3);
    w.reserve(5);
    putU32(w, value, "Ticket.byState");
  }
}

function readTicketByStateMap(r: BinaryReader, revision: number): Map<State, number> {
  const count = readCount(r, 10, 1048576);
  const from = skipBits(r, count * 2);
  const map = new Map<State, number>();
  let previous: string | undefined;
  for (let i = 0; i < count; i++) {
    const keyBits = getBits(r, from, i * 2, 2);
    const key = readState(r, keyBits, revision);
    const keyText = String(key);
    if (previous !== undefined) checkOrder(r, previous, keyText);
    previous = keyText;
    const value = readU32(r);
    map.set(key, value);
  }
  return map;
}

export function writeTicket(w: BinaryWriter, value: Ticket, revision: number): void {
  checkObject(value, "Ticket");
  const state = value.state;
  const stateOrdinal = ordinalOfState(state, "Ticket.state", revision);
  w.reserve(6);
  w.bytes[w.pos++] = Math.min(stateOrdinal, 3);
  putU32(w, value.number, "Ticket.number");
  writeString(w, value.title, "Ticket.title");
  w.reserve(8);
  if (stateOrdinal >= 3) putVarint(w, stateOrdinal - 3);
  if (revision < 3) {
    putU16(w, 0, "Ticket.votes");
  }
  writeTicketChangesList(w, value.changes, revision);
  if (revision >= 2) {
    w.reserve(1);
    w.bytes[w.pos++] = 0;
    writeTicketLabelsList(w, value.labels);
  }
  if (revision >= 3) {
    const closedAt = value.closedAt;
    w.reserve(1);
    w.bytes[w.pos++] = (closedAt === undefined ? 0 : 1) | ((closedAt === null ? 1 : 0) << 1);
    writeTicketByStateMap(w, value.byState, revision);
    w.reserve(6);
    if (closedAt !== undefined && closedAt !== null) {
      putTimestamp(w, closedAt, "Ticket.closedAt");
    }
  }
}

export function readTicket(r: BinaryReader, revision: number): Ticket {
  const bits = takeBits1(r, 3 | (revision < 3 ? 4 : 0));
  const number = readU32(r);
  const title = readString(r, 1048576);
  const state = readState(r, bits & 3, revision);
  if (revision < 3) readU16(r);
  const changes = readTicketChangesList(r, revision);
  let labels: readonly string[] = [];
  if (revision >= 2) {
    const bits = takeBits1(r, revision < 3 ? 3 : 0);
    labels = readTicketLabelsList(r);
    if ((bits & 1) === 0 && (bits & 2) !== 0) reservedBits(r);
    if (revision < 3 && (bits & 1) !== 0 && (bits & 2) === 0) readString(r, 1048576);
  }
  let byState: ReadonlyMap<State, number> = new Map([]);
  let closedAt: number | null | undefined;
  if (revision >= 3) {
    const bits = takeBits1(r, 3);
    byState = readTicketByStateMap(r, revision);
    if ((bits & 1) === 0 && (bits & 2) !== 0) reservedBits(r);
    closedAt = (bits & 1) !== 0 ? ((bits & 2) !== 0 ? null : readTimestamp(r)) : undefined;
  }
  return { number, title, state, changes, labels, byState, closedAt };
}

export function writeWatch(w: BinaryWriter, value: Watch): void {
  checkObject(value, "Watch");
  w.reserve(6);
  putTimestamp(w, value.from, "Watch.from");
}

export function readWatch(r: BinaryReader): Watch {
  const from_ = readTimestamp(r);
  return { from: from_ };
}

function writeChange(w: BinaryWriter, value: Change, revision: number): void {
  switch (value.kind) {
    case "opened":
      return writeChangeOpened(w, value);
    case "closed":
      return writeChangeClosed(w, value);
    case "moved":
      if (revision < 2) return writeChange(w, { ...value, kind: "opened" } as unknown as Change, revision);
      return writeChangeMoved(w, value);
    case "renamed":
      return writeChangeRenamed(w, value);
  }
}

function readChange(r: BinaryReader, bits: number, revision: number): Change {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  switch (ordinal) {
    case 0:
      return readChangeOpened(r);
    case 1:
      return readChangeClosed(r);
    case 2:
      if (revision < 2) return unknownMember(r, "Change", ordinal);
      return readChangeMoved(r);
    case 3:
      if (revision < 3) return unknownMember(r, "Change", ordinal);
      return readChangeRenamed(r);
    default:
      return unknownMember(r, "Change", ordinal);
  }
}

function readReaction(r: BinaryReader, bits: number, revision: number): Reaction {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfReaction(ordinal, revision) ?? unknownMember(r, "Reaction", ordinal);
}

function readState(r: BinaryReader, bits: number, revision: number): State {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfState(ordinal, revision) ?? unknownMember(r, "State", ordinal);
}
