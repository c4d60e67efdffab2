// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  arrayFromJson,
  booleanFromJson,
  integerFromJson,
  noMember,
  objectFromJson,
  own,
  stringFromJson
} from "@twobyte/wire";
const BOARD_NAMES = /* @__PURE__ */ new Set(["name"]);
const ERRAND_NAMES = /* @__PURE__ */ new Set(["kind", "plan"]);
const FACT_NAMES = /* @__PURE__ */ new Set(["nonce", "value"]);
const FAILURE_NAMES = /* @__PURE__ */ new Set(["code", "retry", "afterMs", "processed", "detail", "bare"]);
const ITEM_NAMES = /* @__PURE__ */ new Set(["nonce", "index", "filler", "mark"]);
const PLAN_NAMES = /* @__PURE__ */ new Set(["nonce", "count", "size", "gate", "gateAt", "failure", "filler"]);
const REPORT_NAMES = /* @__PURE__ */ new Set(["nonce", "items", "error"]);
const TROUBLE_NAMES = /* @__PURE__ */ new Set(["nonce"]);
export function boardToJson(value) {
  return {
    name: value.name
  };
}
export function boardFromJson(json) {
  const members = objectFromJson(json, BOARD_NAMES, "Board");
  return {
    name: stringFromJson(own(members, "name"), "Board.name")
  };
}
export function errandToJson(value) {
  return {
    kind: value.kind,
    plan: planToJson(value.plan)
  };
}
export function errandFromJson(json) {
  const members = objectFromJson(json, ERRAND_NAMES, "Errand");
  return {
    kind: errandKindFromJson(own(members, "kind")),
    plan: planFromJson(own(members, "plan"))
  };
}
export function factToJson(value) {
  return {
    nonce: value.nonce,
    value: value.value
  };
}
export function factFromJson(json) {
  const members = objectFromJson(json, FACT_NAMES, "Fact");
  return {
    nonce: stringFromJson(own(members, "nonce"), "Fact.nonce"),
    value: stringFromJson(own(members, "value"), "Fact.value")
  };
}
export function failureToJson(value) {
  const json = {
    code: value.code
  };
  if (value.retry !== void 0) json["retry"] = value.retry;
  if (value.afterMs !== void 0) json["afterMs"] = value.afterMs;
  if (value.processed !== void 0) json["processed"] = value.processed;
  if (value.detail !== void 0) json["detail"] = value.detail;
  if (value.bare !== void 0) json["bare"] = value.bare;
  return json;
}
export function failureFromJson(json) {
  const members = objectFromJson(json, FAILURE_NAMES, "Failure");
  const retry = own(members, "retry");
  const afterMs = own(members, "afterMs");
  const processed = own(members, "processed");
  const detail = own(members, "detail");
  const bare = own(members, "bare");
  return {
    code: integerFromJson(own(members, "code"), 0, 255, "Failure.code"),
    retry: retry === void 0 ? void 0 : failureRetryFromJson(retry),
    afterMs: afterMs === void 0 ? void 0 : integerFromJson(afterMs, 0, 4294967295, "Failure.afterMs"),
    processed: processed === void 0 ? void 0 : failureProcessedFromJson(processed),
    detail: detail === void 0 ? void 0 : booleanFromJson(detail, "Failure.detail"),
    bare: bare === void 0 ? void 0 : booleanFromJson(bare, "Failure.bare")
  };
}
export function itemToJson(value) {
  const json = {
    nonce: value.nonce,
    index: value.index
  };
  if (value.filler !== void 0) json["filler"] = value.filler;
  if (value.mark !== void 0) json["mark"] = value.mark;
  return json;
}
export function itemFromJson(json) {
  const members = objectFromJson(json, ITEM_NAMES, "Item");
  const filler = own(members, "filler");
  const mark = own(members, "mark");
  return {
    nonce: stringFromJson(own(members, "nonce"), "Item.nonce"),
    index: integerFromJson(own(members, "index"), 0, 4294967295, "Item.index"),
    filler: filler === void 0 ? void 0 : stringFromJson(filler, "Item.filler"),
    mark: mark === void 0 ? void 0 : integerFromJson(mark, 0, 255, "Item.mark")
  };
}
export function planToJson(value) {
  const json = {
    nonce: value.nonce
  };
  if (value.count !== void 0) json["count"] = value.count;
  if (value.size !== void 0) json["size"] = value.size;
  if (value.gate !== void 0) json["gate"] = value.gate;
  if (value.gateAt !== void 0) json["gateAt"] = value.gateAt;
  if (value.failure !== void 0) json["failure"] = failureToJson(value.failure);
  if (value.filler !== void 0) json["filler"] = value.filler;
  return json;
}
export function planFromJson(json) {
  const members = objectFromJson(json, PLAN_NAMES, "Plan");
  const count_ = own(members, "count");
  const size = own(members, "size");
  const gate = own(members, "gate");
  const gateAt = own(members, "gateAt");
  const failure = own(members, "failure");
  const filler = own(members, "filler");
  return {
    nonce: stringFromJson(own(members, "nonce"), "Plan.nonce"),
    count: count_ === void 0 ? void 0 : integerFromJson(count_, 0, 4294967295, "Plan.count"),
    size: size === void 0 ? void 0 : integerFromJson(size, 0, 4294967295, "Plan.size"),
    gate: gate === void 0 ? void 0 : stringFromJson(gate, "Plan.gate"),
    gateAt: gateAt === void 0 ? void 0 : integerFromJson(gateAt, 0, 4294967295, "Plan.gateAt"),
    failure: failure === void 0 ? void 0 : failureFromJson(failure),
    filler: filler === void 0 ? void 0 : stringFromJson(filler, "Plan.filler")
  };
}
function reportItemsListToJson(value) {
  return value.map((each) => itemToJson(each));
}
function reportItemsListFromJson(json) {
  return arrayFromJson(json, "Report.items").map((each) => itemFromJson(each));
}
export function reportToJson(value) {
  const json = {
    nonce: value.nonce,
    items: reportItemsListToJson(value.items)
  };
  if (value.error !== void 0) json["error"] = value.error;
  return json;
}
export function reportFromJson(json) {
  const members = objectFromJson(json, REPORT_NAMES, "Report");
  const error = own(members, "error");
  return {
    nonce: stringFromJson(own(members, "nonce"), "Report.nonce"),
    items: reportItemsListFromJson(own(members, "items")),
    error: error === void 0 ? void 0 : integerFromJson(error, 0, 255, "Report.error")
  };
}
export function troubleToJson(value) {
  return {
    nonce: value.nonce
  };
}
export function troubleFromJson(json) {
  const members = objectFromJson(json, TROUBLE_NAMES, "Trouble");
  return {
    nonce: stringFromJson(own(members, "nonce"), "Trouble.nonce")
  };
}
function errandKindFromJson(json) {
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
function failureProcessedFromJson(json) {
  switch (json) {
    case "no":
    case "maybe":
    case "yes":
      return json;
    default:
      return noMember("FailureProcessed", json);
  }
}
function failureRetryFromJson(json) {
  switch (json) {
    case "never":
    case "now":
    case "after":
      return json;
    default:
      return noMember("FailureRetry", json);
  }
}
