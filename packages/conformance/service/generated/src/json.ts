// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";
import {
  arrayFromJson,
  booleanFromJson,
  integerFromJson,
  noMember,
  objectFromJson,
  own,
  stringFromJson,
} from "@twobyte/wire";
import type {
  Board,
  Errand,
  ErrandKind,
  Fact,
  Failure,
  FailureProcessed,
  FailureRetry,
  Item,
  Plan,
  Report,
  Trouble,
} from "./types.js";

const BOARD_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["name"]);
const ERRAND_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["kind", "plan"]);
const FACT_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["nonce", "value"]);
const FAILURE_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["code", "retry", "afterMs", "processed", "detail", "bare"]);
const ITEM_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["nonce", "index", "filler", "mark"]);
const PLAN_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["nonce", "count", "size", "gate", "gateAt", "failure", "filler"]);
const REPORT_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["nonce", "items", "error"]);
const TROUBLE_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(["nonce"]);

export function boardToJson(value: Board): JsonValue {
  return {
    name: value.name,
  };
}

export function boardFromJson(json: unknown): Board {
  const members = objectFromJson(json, BOARD_NAMES, "Board");
  return {
    name: stringFromJson(own(members, "name"), "Board.name"),
  };
}

export function errandToJson(value: Errand): JsonValue {
  return {
    kind: value.kind,
    plan: planToJson(value.plan),
  };
}

export function errandFromJson(json: unknown): Errand {
  const members = objectFromJson(json, ERRAND_NAMES, "Errand");
  return {
    kind: errandKindFromJson(own(members, "kind")),
    plan: planFromJson(own(members, "plan")),
  };
}

export function factToJson(value: Fact): JsonValue {
  return {
    nonce: value.nonce,
    value: value.value,
  };
}

export function factFromJson(json: unknown): Fact {
  const members = objectFromJson(json, FACT_NAMES, "Fact");
  return {
    nonce: stringFromJson(own(members, "nonce"), "Fact.nonce"),
    value: stringFromJson(own(members, "value"), "Fact.value"),
  };
}

export function failureToJson(value: Failure): JsonValue {
  const json: { [name: string]: JsonValue } = {
    code: value.code,
  };
  if (value.retry !== undefined) json["retry"] = value.retry;
  if (value.afterMs !== undefined) json["afterMs"] = value.afterMs;
  if (value.processed !== undefined) json["processed"] = value.processed;
  if (value.detail !== undefined) json["detail"] = value.detail;
  if (value.bare !== undefined) json["bare"] = value.bare;
  return json;
}

export function failureFromJson(json: unknown): Failure {
  const members = objectFromJson(json, FAILURE_NAMES, "Failure");
  const retry = own(members, "retry");
  const afterMs = own(members, "afterMs");
  const processed = own(members, "processed");
  const detail = own(members, "detail");
  const bare = own(members, "bare");
  return {
    code: integerFromJson(own(members, "code"), 0, 255, "Failure.code"),
    retry: retry === undefined ? undefined : failureRetryFromJson(retry),
    afterMs: afterMs === undefined ? undefined : integerFromJson(afterMs, 0, 4294967295, "Failure.afterMs"),
    processed: processed === undefined ? undefined : failureProcessedFromJson(processed),
    detail: detail === undefined ? undefined : booleanFromJson(detail, "Failure.detail"),
    bare: bare === undefined ? undefined : booleanFromJson(bare, "Failure.bare"),
  };
}

export function itemToJson(value: Item): JsonValue {
  const json: { [name: string]: JsonValue } = {
    nonce: value.nonce,
    index: value.index,
  };
  if (value.filler !== undefined) json["filler"] = value.filler;
  if (value.mark !== undefined) json["mark"] = value.mark;
  return json;
}

export function itemFromJson(json: unknown): Item {
  const members = objectFromJson(json, ITEM_NAMES, "Item");
  const filler = own(members, "filler");
  const mark = own(members, "mark");
  return {
    nonce: stringFromJson(own(members, "nonce"), "Item.nonce"),
    index: integerFromJson(own(members, "index"), 0, 4294967295, "Item.index"),
    filler: filler === undefined ? undefined : stringFromJson(filler, "Item.filler"),
    mark: mark === undefined ? undefined : integerFromJson(mark, 0, 255, "Item.mark"),
  };
}

export function planToJson(value: Plan): JsonValue {
  const json: { [name: string]: JsonValue } = {
    nonce: value.nonce,
  };
  if (value.count !== undefined) json["count"] = value.count;
  if (value.size !== undefined) json["size"] = value.size;
  if (value.gate !== undefined) json["gate"] = value.gate;
  if (value.gateAt !== undefined) json["gateAt"] = value.gateAt;
  if (value.failure !== undefined) json["failure"] = failureToJson(value.failure);
  if (value.filler !== undefined) json["filler"] = value.filler;
  return json;
}

export function planFromJson(json: unknown): Plan {
  const members = objectFromJson(json, PLAN_NAMES, "Plan");
  const count_ = own(members, "count");
  const size = own(members, "size");
  const gate = own(members, "gate");
  const gateAt = own(members, "gateAt");
  const failure = own(members, "failure");
  const filler = own(members, "filler");
  return {
    nonce: stringFromJson(own(members, "nonce"), "Plan.nonce"),
    count: count_ === undefined ? undefined : integerFromJson(count_, 0, 4294967295, "Plan.count"),
    size: size === undefined ? undefined : integerFromJson(size, 0, 4294967295, "Plan.size"),
    gate: gate === undefined ? undefined : stringFromJson(gate, "Plan.gate"),
    gateAt: gateAt === undefined ? undefined : integerFromJson(gateAt, 0, 4294967295, "Plan.gateAt"),
    failure: failure === undefined ? undefined : failureFromJson(failure),
    filler: filler === undefined ? undefined : stringFromJson(filler, "Plan.filler"),
  };
}

function reportItemsListToJson(value: readonly Item[]): JsonValue {
  return value.map((each) => itemToJson(each));
}

function reportItemsListFromJson(json: unknown): readonly Item[] {
  return arrayFromJson(json, "Report.items").map((each) => itemFromJson(each));
}

export function reportToJson(value: Report): JsonValue {
  const json: { [name: string]: JsonValue } = {
    nonce: value.nonce,
    items: reportItemsListToJson(value.items),
  };
  if (value.error !== undefined) json["error"] = value.error;
  return json;
}

export function reportFromJson(json: unknown): Report {
  const members = objectFromJson(json, REPORT_NAMES, "Report");
  const error = own(members, "error");
  return {
    nonce: stringFromJson(own(members, "nonce"), "Report.nonce"),
    items: reportItemsListFromJson(own(members, "items")),
    error: error === undefined ? undefined : integerFromJson(error, 0, 255, "Report.error"),
  };
}

export function troubleToJson(value: Trouble): JsonValue {
  return {
    nonce: value.nonce,
  };
}

export function troubleFromJson(json: unknown): Trouble {
  const members = objectFromJson(json, TROUBLE_NAMES, "Trouble");
  return {
    nonce: stringFromJson(own(members, "nonce"), "Trouble.nonce"),
  };
}

function errandKindFromJson(json: unknown): ErrandKind {
  switch (json) {
    case "echo":
    case "look":
    case "count":
    case "sum":
    case "talk":
    case "note":
      return json;
    default:
      return noMember("ErrandKind", json);
  }
}

function failureProcessedFromJson(json: unknown): FailureProcessed {
  switch (json) {
    case "no":
    case "maybe":
    case "yes":
      return json;
    default:
      return noMember("FailureProcessed", json);
  }
}

function failureRetryFromJson(json: unknown): FailureRetry {
  switch (json) {
    case "never":
    case "now":
    case "after":
      return json;
    default:
      return noMember("FailureRetry", json);
  }
}
