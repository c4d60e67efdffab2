// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";
import {
  arrayFromJson,
  constFromJson,
  integerFromJson,
  membersFromJson,
  noMember,
  objectFromJson,
  objectToJson,
  own,
  stringFromJson,
} from "@twobyte/wire";
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

const CHANGE_CLOSED_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["kind", "by", "reason"]);
const CHANGE_MOVED_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["kind", "by", "to"]);
const CHANGE_OPENED_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["kind", "by"]);
const CHANGE_RENAMED_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["kind", "by", "title"]);
const COMMENT_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["ticket", "text", "reaction", "answers"]);
const NEW_TICKET_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["title", "state", "parent"]);
const TICKET_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["number", "title", "state", "changes", "labels", "byState", "closedAt"]);
const WATCH_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["from"]);

export function changeClosedToJson(value: ChangeClosed): JsonValue {
  return {
    kind: value.kind,
    by: value.by,
    reason: value.reason,
  };
}

export function changeClosedFromJson(json: unknown): ChangeClosed {
  const members = objectFromJson(json, CHANGE_CLOSED_NAMES, "Change.closed");
  return {
    kind: constFromJson(own(members, "kind"), "closed", "Change.closed.kind"),
    by: stringFromJson(own(members, "by"), "Change.closed.by"),
    reason: integerFromJson(own(members, "reason"), 0, 255, "Change.closed.reason"),
  };
}

export function changeMovedToJson(value: ChangeMoved): JsonValue {
  return {
    kind: value.kind,
    by: value.by,
    to: value.to,
  };
}

export function changeMovedFromJson(json: unknown): ChangeMoved {
  const members = objectFromJson(json, CHANGE_MOVED_NAMES, "Change.moved");
  return {
    kind: constFromJson(own(members, "kind"), "moved", "Change.moved.kind"),
    by: stringFromJson(own(members, "by"), "Change.moved.by"),
    to: stringFromJson(own(members, "to"), "Change.moved.to"),
  };
}

export function changeOpenedToJson(value: ChangeOpened): JsonValue {
  return {
    kind: value.kind,
    by: value.by,
  };
}

export function changeOpenedFromJson(json: unknown): ChangeOpened {
  const members = objectFromJson(json, CHANGE_OPENED_NAMES, "Change.opened");
  return {
    kind: constFromJson(own(members, "kind"), "opened", "Change.opened.kind"),
    by: stringFromJson(own(members, "by"), "Change.opened.by"),
  };
}

export function changeRenamedToJson(value: ChangeRenamed): JsonValue {
  return {
    kind: value.kind,
    by: value.by,
    title: value.title,
  };
}

export function changeRenamedFromJson(json: unknown): ChangeRenamed {
  const members = objectFromJson(json, CHANGE_RENAMED_NAMES, "Change.renamed");
  return {
    kind: constFromJson(own(members, "kind"), "renamed", "Change.renamed.kind"),
    by: stringFromJson(own(members, "by"), "Change.renamed.by"),
    title: stringFromJson(own(members, "title"), "Change.renamed.title"),
  };
}

export function commentToJson(value: Comment): JsonValue {
  const json: { [name: string]: JsonValue } = {
    ticket: value.ticket,
    text: value.text,
    reaction: value.reaction,
  };
  if (value.answers !== undefined) json["answers"] = value.answers;
  return json;
}

export function commentFromJson(json: unknown): Comment {
  const members = objectFromJson(json, COMMENT_NAMES, "Comment");
  const answers = own(members, "answers");
  return {
    ticket: integerFromJson(own(members, "ticket"), 0, 4294967295, "Comment.ticket"),
    text: stringFromJson(own(members, "text"), "Comment.text"),
    reaction: reactionFromJson(own(members, "reaction")),
    answers: answers === undefined ? undefined : integerFromJson(answers, 0, 4294967295, "Comment.answers"),
  };
}

export function newTicketToJson(value: NewTicket): JsonValue {
  const json: { [name: string]: JsonValue } = {
    title: value.title,
    state: value.state,
  };
  if (value.parent !== undefined) json["parent"] = value.parent;
  return json;
}

export function newTicketFromJson(json: unknown): NewTicket {
  const members = objectFromJson(json, NEW_TICKET_NAMES, "NewTicket");
  const parent = own(members, "parent");
  return {
    title: stringFromJson(own(members, "title"), "NewTicket.title"),
    state: stateFromJson(own(members, "state")),
    parent: parent === undefined ? undefined : integerFromJson(parent, 0, 4294967295, "NewTicket.parent"),
  };
}

function ticketChangesListToJson(value: readonly Change[]): JsonValue {
  return value.map((each) => changeToJson(each));
}

function ticketChangesListFromJson(json: unknown): readonly Change[] {
  return arrayFromJson(json, "Ticket.changes").map((each) => changeFromJson(each));
}

function ticketLabelsListToJson(value: readonly string[]): JsonValue {
  return value.map((each) => each);
}

function ticketLabelsListFromJson(json: unknown): readonly string[] {
  return arrayFromJson(json, "Ticket.labels").map((each) => stringFromJson(each, "Ticket.labels"));
}

function ticketByStateMapToJson(value: ReadonlyMap<State, number>): JsonValue {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}

function ticketByStateMapFromJson(json: unknown): Map<State, number> {
  const map = new Map<State, number>();
  for (const [name, each] of Object.entries(membersFromJson(json, "Ticket.byState"))) {
    map.set(stateFromJson(name), integerFromJson(each, 0, 4294967295, "Ticket.byState"));
  }
  return map;
}

export function ticketToJson(value: Ticket): JsonValue {
  const json: { [name: string]: JsonValue } = {
    number: value.number,
    title: value.title,
    state: value.state,
    changes: ticketChangesListToJson(value.changes),
    labels: ticketLabelsListToJson(value.labels),
    byState: ticketByStateMapToJson(value.byState),
  };
  if (value.closedAt !== undefined) json["closedAt"] = value.closedAt;
  return json;
}

export function ticketFromJson(json: unknown): Ticket {
  const members = objectFromJson(json, TICKET_NAMES, "Ticket");
  const closedAt = own(members, "closedAt");
  return {
    number: integerFromJson(own(members, "number"), 0, 4294967295, "Ticket.number"),
    title: stringFromJson(own(members, "title"), "Ticket.title"),
    state: stateFromJson(own(members, "state")),
    changes: ticketChangesListFromJson(own(members, "changes")),
    labels: ticketLabelsListFromJson(own(members, "labels")),
    byState: ticketByStateMapFromJson(own(members, "byState")),
    closedAt: closedAt === undefined ? undefined : closedAt === null ? null : integerFromJson(closedAt, -140737488355328, 140737488355327, "Ticket.closedAt"),
  };
}

export function watchToJson(value: Watch): JsonValue {
  return {
    from: value.from,
  };
}

export function watchFromJson(json: unknown): Watch {
  const members = objectFromJson(json, WATCH_NAMES, "Watch");
  return {
    from: integerFromJson(own(members, "from"), -140737488355328, 140737488355327, "Watch.from"),
  };
}

function changeToJson(value: Change): JsonValue {
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

function changeFromJson(json: unknown): Change {
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

function reactionFromJson(json: unknown): Reaction {
  switch (json) {
    case "like":
    case "doubt":
    case "cheer":
      return json;
    default:
      return noMember("Reaction", json);
  }
}

function stateFromJson(json: unknown): State {
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
