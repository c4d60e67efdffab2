// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { arrayFromJson, constFromJson, integerFromJson, membersFromJson, noMember, objectFromJson, objectToJson, own, stringFromJson } from "@twobyte/wire";
const CHANGE_CLOSED_NAMES = /* @__PURE__ */ new Set(["kind", "by", "reason"]);
const CHANGE_MOVED_NAMES = /* @__PURE__ */ new Set(["kind", "by", "to"]);
const CHANGE_OPENED_NAMES = /* @__PURE__ */ new Set(["kind", "by"]);
const CHANGE_RENAMED_NAMES = /* @__PURE__ */ new Set(["kind", "by", "title"]);
const COMMENT_NAMES = /* @__PURE__ */ new Set(["ticket", "text", "answers"]);
const NEW_TICKET_NAMES = /* @__PURE__ */ new Set(["title", "state", "parent"]);
const TICKET_NAMES = /* @__PURE__ */ new Set(["number", "title", "state", "changes", "labels", "byState", "closedAt"]);
const WATCH_NAMES = /* @__PURE__ */ new Set(["from"]);
export function changeClosedToJson(value) {
  const json = {
    kind: value.kind,
    by: value.by,
    reason: value.reason,
  };
  return json;
}
export function changeClosedFromJson(json) {
  const members = objectFromJson(json, CHANGE_CLOSED_NAMES, "Change.closed");
  const member0 = own(members, "kind");
  const member1 = own(members, "by");
  const member2 = own(members, "reason");
  return {
    kind: constFromJson(member0, "closed", "Change.closed.kind"),
    by: stringFromJson(member1, "Change.closed.by"),
    reason: integerFromJson(member2, 0, 255, "Change.closed.reason"),
  };
}
export function changeMovedToJson(value) {
  const json = {
    kind: value.kind,
    by: value.by,
    to: value.to,
  };
  return json;
}
export function changeMovedFromJson(json) {
  const members = objectFromJson(json, CHANGE_MOVED_NAMES, "Change.moved");
  const member0 = own(members, "kind");
  const member1 = own(members, "by");
  const member2 = own(members, "to");
  return {
    kind: constFromJson(member0, "moved", "Change.moved.kind"),
    by: stringFromJson(member1, "Change.moved.by"),
    to: stringFromJson(member2, "Change.moved.to"),
  };
}
export function changeOpenedToJson(value) {
  const json = {
    kind: value.kind,
    by: value.by,
  };
  return json;
}
export function changeOpenedFromJson(json) {
  const members = objectFromJson(json, CHANGE_OPENED_NAMES, "Change.opened");
  const member0 = own(members, "kind");
  const member1 = own(members, "by");
  return {
    kind: constFromJson(member0, "opened", "Change.opened.kind"),
    by: stringFromJson(member1, "Change.opened.by"),
  };
}
export function changeRenamedToJson(value) {
  const json = {
    kind: value.kind,
    by: value.by,
    title: value.title,
  };
  return json;
}
export function changeRenamedFromJson(json) {
  const members = objectFromJson(json, CHANGE_RENAMED_NAMES, "Change.renamed");
  const member0 = own(members, "kind");
  const member1 = own(members, "by");
  const member2 = own(members, "title");
  return {
    kind: constFromJson(member0, "renamed", "Change.renamed.kind"),
    by: stringFromJson(member1, "Change.renamed.by"),
    title: stringFromJson(member2, "Change.renamed.title"),
  };
}
export function commentToJson(value) {
  const json = {
    ticket: value.ticket,
    text: value.text,
  };
  if (value.answers !== undefined)
    json.answers = value.answers;
  return json;
}
export function commentFromJson(json) {
  const members = objectFromJson(json, COMMENT_NAMES, "Comment");
  const member0 = own(members, "ticket");
  const member1 = own(members, "text");
  const member2 = own(members, "answers");
  return {
    ticket: integerFromJson(member0, 0, 4294967295, "Comment.ticket"),
    text: stringFromJson(member1, "Comment.text"),
    answers: member2 === undefined ? undefined : integerFromJson(member2, 0, 4294967295, "Comment.answers"),
  };
}
export function newTicketToJson(value) {
  const json = {
    title: value.title,
    state: value.state,
  };
  if (value.parent !== undefined)
    json.parent = value.parent;
  return json;
}
export function newTicketFromJson(json) {
  const members = objectFromJson(json, NEW_TICKET_NAMES, "NewTicket");
  const member0 = own(members, "title");
  const member1 = own(members, "state");
  const member2 = own(members, "parent");
  return {
    title: stringFromJson(member0, "NewTicket.title"),
    state: stateFromJson(member1),
    parent: member2 === undefined ? undefined : integerFromJson(member2, 0, 4294967295, "NewTicket.parent"),
  };
}
function ticketChangesListToJson(value) {
  return value.map((each) => changeToJson(each));
}
function ticketChangesListFromJson(json) {
  return arrayFromJson(json, "Ticket.changes").map((each) => changeFromJson(each));
}
function ticketLabelsListToJson(value) {
  return value.map((each) => each);
}
function ticketLabelsListFromJson(json) {
  return arrayFromJson(json, "Ticket.labels").map((each) => stringFromJson(each, "Ticket.labels"));
}
function ticketByStateMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function ticketByStateMapFromJson(json) {
  const map = new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Ticket.byState"))) {
    map.set(stateFromJson(name), integerFromJson(each, 0, 4294967295, "Ticket.byState"));
  }
  return map;
}
export function ticketToJson(value) {
  const json = {
    number: value.number,
    title: value.title,
    state: value.state,
    changes: ticketChangesListToJson(value.changes),
    labels: ticketLabelsListToJson(value.labels),
    byState: ticketByStateMapToJson(value.byState),
  };
  if (value.closedAt !== undefined)
    json.closedAt = value.closedAt;
  return json;
}
export function ticketFromJson(json) {
  const members = objectFromJson(json, TICKET_NAMES, "Ticket");
  const member0 = own(members, "number");
  const member1 = own(members, "title");
  const member2 = own(members, "state");
  const member3 = own(members, "changes");
  const member4 = own(members, "labels");
  const member5 = own(members, "byState");
  const member6 = own(members, "closedAt");
  return {
    number: integerFromJson(member0, 0, 4294967295, "Ticket.number"),
    title: stringFromJson(member1, "Ticket.title"),
    state: stateFromJson(member2),
    changes: ticketChangesListFromJson(member3),
    labels: ticketLabelsListFromJson(member4),
    byState: ticketByStateMapFromJson(member5),
    closedAt: member6 === undefined ? undefined : member6 === null ? null : integerFromJson(member6, -140737488355328, 140737488355327, "Ticket.closedAt"),
  };
}
export function watchToJson(value) {
  const json = {
    from: value.from,
  };
  return json;
}
export function watchFromJson(json) {
  const members = objectFromJson(json, WATCH_NAMES, "Watch");
  const member0 = own(members, "from");
  return {
    from: integerFromJson(member0, -140737488355328, 140737488355327, "Watch.from"),
  };
}
function changeToJson(value) {
  switch (value.kind) {
    case "opened":
      return changeOpenedToJson(value);
    case "closed":
      return changeClosedToJson(value);
    case "moved":
      return changeMovedToJson(value);
    case "renamed":
      return changeRenamedToJson(value);
  }
}
function changeFromJson(json) {
  const tag = own(membersFromJson(json, "Change"), "kind");
  switch (tag) {
    case "opened":
      return changeOpenedFromJson(json);
    case "closed":
      return changeClosedFromJson(json);
    case "moved":
      return changeMovedFromJson(json);
    case "renamed":
      return changeRenamedFromJson(json);
    default:
      return noMember("Change.kind", tag);
  }
}
function stateFromJson(json) {
  switch (json) {
    case "open":
    case "closed":
    case "merged":
    case "split":
      return json;
    default:
      return noMember("State", json);
  }
}
