// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  arrayFromJson,
  constFromJson,
  integerFromJson,
  membersFromJson,
  noMember,
  objectFromJson,
  objectToJson,
  own,
  stringFromJson
} from "@twobyte/wire";
const CHANGE_CLOSED_NAMES = /* @__PURE__ */ new Set(["kind", "by", "reason"]);
const CHANGE_MOVED_NAMES = /* @__PURE__ */ new Set(["kind", "by", "to"]);
const CHANGE_OPENED_NAMES = /* @__PURE__ */ new Set(["kind", "by"]);
const CHANGE_RENAMED_NAMES = /* @__PURE__ */ new Set(["kind", "by", "title"]);
const COMMENT_NAMES = /* @__PURE__ */ new Set(["ticket", "text", "reaction", "answers"]);
const NEW_TICKET_NAMES = /* @__PURE__ */ new Set(["title", "state", "parent"]);
const TICKET_NAMES = /* @__PURE__ */ new Set(["number", "title", "state", "changes", "labels", "byState", "closedAt"]);
const WATCH_NAMES = /* @__PURE__ */ new Set(["from"]);
export function changeClosedToJson(value) {
  return {
    kind: value.kind,
    by: value.by,
    reason: value.reason
  };
}
export function changeClosedFromJson(json) {
  const members = objectFromJson(json, CHANGE_CLOSED_NAMES, "Change.closed");
  return {
    kind: constFromJson(own(members, "kind"), "closed", "Change.closed.kind"),
    by: stringFromJson(own(members, "by"), "Change.closed.by"),
    reason: integerFromJson(own(members, "reason"), 0, 255, "Change.closed.reason")
  };
}
export function changeMovedToJson(value) {
  return {
    kind: value.kind,
    by: value.by,
    to: value.to
  };
}
export function changeMovedFromJson(json) {
  const members = objectFromJson(json, CHANGE_MOVED_NAMES, "Change.moved");
  return {
    kind: constFromJson(own(members, "kind"), "moved", "Change.moved.kind"),
    by: stringFromJson(own(members, "by"), "Change.moved.by"),
    to: stringFromJson(own(members, "to"), "Change.moved.to")
  };
}
export function changeOpenedToJson(value) {
  return {
    kind: value.kind,
    by: value.by
  };
}
export function changeOpenedFromJson(json) {
  const members = objectFromJson(json, CHANGE_OPENED_NAMES, "Change.opened");
  return {
    kind: constFromJson(own(members, "kind"), "opened", "Change.opened.kind"),
    by: stringFromJson(own(members, "by"), "Change.opened.by")
  };
}
export function changeRenamedToJson(value) {
  return {
    kind: value.kind,
    by: value.by,
    title: value.title
  };
}
export function changeRenamedFromJson(json) {
  const members = objectFromJson(json, CHANGE_RENAMED_NAMES, "Change.renamed");
  return {
    kind: constFromJson(own(members, "kind"), "renamed", "Change.renamed.kind"),
    by: stringFromJson(own(members, "by"), "Change.renamed.by"),
    title: stringFromJson(own(members, "title"), "Change.renamed.title")
  };
}
export function commentToJson(value) {
  const json = {
    ticket: value.ticket,
    text: value.text,
    reaction: value.reaction
  };
  if (value.answers !== void 0) json["answers"] = value.answers;
  return json;
}
export function commentFromJson(json) {
  const members = objectFromJson(json, COMMENT_NAMES, "Comment");
  const answers = own(members, "answers");
  return {
    ticket: integerFromJson(own(members, "ticket"), 0, 4294967295, "Comment.ticket"),
    text: stringFromJson(own(members, "text"), "Comment.text"),
    reaction: reactionFromJson(own(members, "reaction")),
    answers: answers === void 0 ? void 0 : integerFromJson(answers, 0, 4294967295, "Comment.answers")
  };
}
export function newTicketToJson(value) {
  const json = {
    title: value.title,
    state: value.state
  };
  if (value.parent !== void 0) json["parent"] = value.parent;
  return json;
}
export function newTicketFromJson(json) {
  const members = objectFromJson(json, NEW_TICKET_NAMES, "NewTicket");
  const parent = own(members, "parent");
  return {
    title: stringFromJson(own(members, "title"), "NewTicket.title"),
    state: stateFromJson(own(members, "state")),
    parent: parent === void 0 ? void 0 : integerFromJson(parent, 0, 4294967295, "NewTicket.parent")
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
  const map = /* @__PURE__ */ new Map();
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
    byState: ticketByStateMapToJson(value.byState)
  };
  if (value.closedAt !== void 0) json["closedAt"] = value.closedAt;
  return json;
}
export function ticketFromJson(json) {
  const members = objectFromJson(json, TICKET_NAMES, "Ticket");
  const closedAt = own(members, "closedAt");
  return {
    number: integerFromJson(own(members, "number"), 0, 4294967295, "Ticket.number"),
    title: stringFromJson(own(members, "title"), "Ticket.title"),
    state: stateFromJson(own(members, "state")),
    changes: ticketChangesListFromJson(own(members, "changes")),
    labels: ticketLabelsListFromJson(own(members, "labels")),
    byState: ticketByStateMapFromJson(own(members, "byState")),
    closedAt: closedAt === void 0 ? void 0 : closedAt === null ? null : integerFromJson(closedAt, -140737488355328, 140737488355327, "Ticket.closedAt")
  };
}
export function watchToJson(value) {
  return {
    from: value.from
  };
}
export function watchFromJson(json) {
  const members = objectFromJson(json, WATCH_NAMES, "Watch");
  return {
    from: integerFromJson(own(members, "from"), -140737488355328, 140737488355327, "Watch.from")
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
function reactionFromJson(json) {
  switch (json) {
    case "like":
    case "doubt":
    case "cheer":
      return json;
    default:
      return noMember("Reaction", json);
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
