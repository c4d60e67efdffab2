// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  SEPARATOR,
  checkArray,
  checkConst,
  checkObject,
  checkOrder,
  formatBoolean,
  formatInteger,
  formatString,
  notExpressible,
  parseBoolean,
  parseCount,
  parseInteger,
  parseMarkedString,
  parseString,
  parseUnsigned,
  sortedEntries,
  unknownMember
} from "@twobyte/wire";
import {
  memberOfReaction,
  memberOfState,
  ordinalOfChange,
  ordinalOfReaction,
  ordinalOfState
} from "./members.js";
export function formatChangeClosed(value) {
  checkObject(value, "Change.closed");
  checkConst(value.kind, "closed", "Change.closed.kind");
  let out = formatString(value.by, "Change.closed.by");
  out += SEPARATOR + formatInteger(value.reason, 0, 255, "Change.closed.reason");
  return out;
}
export function parseChangeClosed(r) {
  const kind = "closed";
  const by = parseString(r, 1048576);
  const reason = parseUnsigned(r, 255);
  return { kind, by, reason };
}
export function formatChangeMoved(value) {
  checkObject(value, "Change.moved");
  checkConst(value.kind, "moved", "Change.moved.kind");
  let out = formatString(value.by, "Change.moved.by");
  out += SEPARATOR + formatString(value.to, "Change.moved.to");
  return out;
}
export function parseChangeMoved(r) {
  const kind = "moved";
  const by = parseString(r, 1048576);
  const to_ = parseString(r, 1048576);
  return { kind, by, to: to_ };
}
export function formatChangeOpened(value) {
  checkObject(value, "Change.opened");
  checkConst(value.kind, "opened", "Change.opened.kind");
  return formatString(value.by, "Change.opened.by");
}
export function parseChangeOpened(r) {
  const kind = "opened";
  const by = parseString(r, 1048576);
  return { kind, by };
}
export function formatChangeRenamed(value) {
  checkObject(value, "Change.renamed");
  checkConst(value.kind, "renamed", "Change.renamed.kind");
  let out = formatString(value.by, "Change.renamed.by");
  out += SEPARATOR + formatString(value.title, "Change.renamed.title");
  return out;
}
export function parseChangeRenamed(r) {
  const kind = "renamed";
  const by = parseString(r, 1048576);
  const title = parseString(r, 1048576);
  return { kind, by, title };
}
export function formatComment(value, revision) {
  checkObject(value, "Comment");
  const answers = value.answers;
  let out = formatInteger(value.ticket, 0, 4294967295, "Comment.ticket");
  out += SEPARATOR + formatString(value.text, "Comment.text");
  out += SEPARATOR + `${ordinalOfReaction(value.reaction, "Comment.reaction", revision)}`;
  if (revision >= 3) out += SEPARATOR + (answers === void 0 ? "" : formatInteger(answers, 0, 4294967295, "Comment.answers"));
  return out;
}
export function parseComment(r, revision) {
  const ticket = parseUnsigned(r, 4294967295);
  const text = parseString(r, 1048576);
  const reaction = parseReaction(r, revision);
  let answers;
  if (revision >= 3) answers = r.absent() ? void 0 : parseUnsigned(r, 4294967295);
  return { ticket, text, reaction, answers };
}
export function formatNewTicket(value, revision) {
  checkObject(value, "NewTicket");
  const parent = value.parent;
  if (revision < 2 && parent !== void 0) notExpressible("NewTicket.parent", revision);
  let out = formatString(value.title, "NewTicket.title");
  out += SEPARATOR + `${ordinalOfState(value.state, "NewTicket.state", revision)}`;
  if (revision >= 2) out += SEPARATOR + (parent === void 0 ? "" : formatInteger(parent, 0, 4294967295, "NewTicket.parent"));
  if (revision >= 2 && revision < 3) out += SEPARATOR;
  return out;
}
export function parseNewTicket(r, revision) {
  const title = parseString(r, 1048576);
  const state = parseState(r, revision);
  let parent;
  if (revision >= 2) parent = r.absent() ? void 0 : parseUnsigned(r, 4294967295);
  if (revision >= 2 && revision < 3) {
    void (r.absent() ? void 0 : parseBoolean(r));
  }
  return { title, state, parent };
}
function formatTicketChangesList(list, revision) {
  checkArray(list, "Ticket.changes");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + (`${ordinalOfChange(each, "Ticket.changes", revision)}${SEPARATOR}` + formatChange(each, revision));
  }
  return all;
}
function parseTicketChangesList(r, revision) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseChange(r, revision);
  }
  return list;
}
function formatTicketLabelsList(list) {
  checkArray(list, "Ticket.labels");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatString(each, "Ticket.labels");
  }
  return all;
}
function parseTicketLabelsList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 1048576);
  }
  return list;
}
function formatTicketByStateMap(map, revision) {
  const entries = sortedEntries(map, "Ticket.byState", 1048576, (key) => String(memberOfState(ordinalOfState(key, "Ticket.byState", revision), revision)), () => notExpressible("Ticket.byState", revision));
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + `${ordinalOfState(key, "Ticket.byState", revision)}` + SEPARATOR + formatInteger(value, 0, 4294967295, "Ticket.byState");
  }
  return all;
}
function parseTicketByStateMap(r, revision) {
  const count = parseCount(r, 1048576);
  const map = /* @__PURE__ */ new Map();
  let previous;
  for (let i = 0; i < count; i++) {
    const key = parseState(r, revision);
    const keyText = String(key);
    if (previous !== void 0) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseUnsigned(r, 4294967295));
  }
  return map;
}
export function formatTicket(value, revision) {
  checkObject(value, "Ticket");
  const closedAt = value.closedAt;
  let out = formatInteger(value.number, 0, 4294967295, "Ticket.number");
  out += SEPARATOR + formatString(value.title, "Ticket.title");
  out += SEPARATOR + `${ordinalOfState(value.state, "Ticket.state", revision)}`;
  if (revision < 3) out += SEPARATOR + formatBoolean(false, "Ticket.urgent");
  if (revision < 3) out += SEPARATOR + formatInteger(0, 0, 65535, "Ticket.votes");
  out += SEPARATOR + formatTicketChangesList(value.changes, revision);
  if (revision >= 2) out += SEPARATOR + formatTicketLabelsList(value.labels);
  if (revision >= 2 && revision < 3) out += SEPARATOR;
  if (revision >= 3) out += SEPARATOR + formatTicketByStateMap(value.byState, revision);
  if (revision >= 3) out += SEPARATOR + (closedAt === void 0 ? "" : closedAt === null ? "\\-" : formatInteger(closedAt, -140737488355328, 140737488355327, "Ticket.closedAt"));
  return out;
}
export function parseTicket(r, revision) {
  const number = parseUnsigned(r, 4294967295);
  const title = parseString(r, 1048576);
  const state = parseState(r, revision);
  if (revision < 3) {
    parseBoolean(r);
  }
  if (revision < 3) {
    parseUnsigned(r, 65535);
  }
  const changes = parseTicketChangesList(r, revision);
  let labels = [];
  if (revision >= 2) labels = parseTicketLabelsList(r);
  if (revision >= 2 && revision < 3) {
    void (r.absent() ? void 0 : r.none() ? null : parseMarkedString(r, 1048576));
  }
  let byState = /* @__PURE__ */ new Map([]);
  if (revision >= 3) byState = parseTicketByStateMap(r, revision);
  let closedAt;
  if (revision >= 3) closedAt = r.absent() ? void 0 : r.none() ? null : parseInteger(r, -140737488355328, 140737488355327);
  return { number, title, state, changes, labels, byState, closedAt };
}
export function formatWatch(value) {
  checkObject(value, "Watch");
  return formatInteger(value.from, -140737488355328, 140737488355327, "Watch.from");
}
export function parseWatch(r) {
  const from_ = parseInteger(r, -140737488355328, 140737488355327);
  return { from: from_ };
}
function formatChange(value, revision) {
  switch (value.kind) {
    case "opened":
      return formatChangeOpened(value);
    case "closed":
      return formatChangeClosed(value);
    case "moved":
      if (revision < 2) return formatChange({ ...value, kind: "opened" }, revision);
      return formatChangeMoved(value);
    case "renamed":
      return formatChangeRenamed(value);
  }
}
function parseChange(r, revision) {
  const ordinal = parseUnsigned(r, 4294967295);
  switch (ordinal) {
    case 0:
      return parseChangeOpened(r);
    case 1:
      return parseChangeClosed(r);
    case 2:
      if (revision < 2) return unknownMember(r, "Change", ordinal);
      return parseChangeMoved(r);
    case 3:
      if (revision < 3) return unknownMember(r, "Change", ordinal);
      return parseChangeRenamed(r);
    default:
      return unknownMember(r, "Change", ordinal);
  }
}
function parseReaction(r, revision) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfReaction(ordinal, revision) ?? unknownMember(r, "Reaction", ordinal);
}
function parseState(r, revision) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfState(ordinal, revision) ?? unknownMember(r, "State", ordinal);
}
