// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { arrayFromJson, decimalFromJson, decimalToJson, integerFromJson, objectFromJson, own, stringFromJson } from "@twobyte/wire";
const TICK_NAMES = /* @__PURE__ */ new Set(["sym", "bid", "ask", "size", "ts"]);
const TICKS_NAMES = /* @__PURE__ */ new Set(["ticks"]);
export function tickToJson(value) {
    const json = {
        sym: value.sym,
        bid: decimalToJson(value.bid, 2, 100, "Tick.bid"),
        ask: decimalToJson(value.ask, 2, 100, "Tick.ask"),
        size: value.size,
        ts: value.ts,
    };
    return json;
}
export function tickFromJson(json) {
    const members = objectFromJson(json, TICK_NAMES, "Tick");
    const member0 = own(members, "sym");
    const member1 = own(members, "bid");
    const member2 = own(members, "ask");
    const member3 = own(members, "size");
    const member4 = own(members, "ts");
    return {
        sym: stringFromJson(member0, "Tick.sym"),
        bid: decimalFromJson(member1, 2, 100, "Tick.bid"),
        ask: decimalFromJson(member2, 2, 100, "Tick.ask"),
        size: integerFromJson(member3, 0, 4294967295, "Tick.size"),
        ts: integerFromJson(member4, -140737488355328, 140737488355327, "Tick.ts"),
    };
}
function ticksTicksListToJson(value) {
    return value.map((each) => tickToJson(each));
}
function ticksTicksListFromJson(json) {
    return arrayFromJson(json, "Ticks.ticks").map((each) => tickFromJson(each));
}
export function ticksToJson(value) {
    const json = {
        ticks: ticksTicksListToJson(value.ticks),
    };
    return json;
}
export function ticksFromJson(json) {
    const members = objectFromJson(json, TICKS_NAMES, "Ticks");
    const member0 = own(members, "ticks");
    return {
        ticks: ticksTicksListFromJson(member0),
    };
}
