// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { arrayFromJson, booleanFromJson, floatFromJson, integerFromJson, noMember, objectFromJson, own, stringFromJson } from "@twobyte/wire";
const RECORDS_NAMES = /* @__PURE__ */ new Set(["items"]);
const ROW_NAMES = /* @__PURE__ */ new Set(["id", "name", "qty", "price", "active", "kind"]);
function recordsItemsListToJson(value) {
    return value.map((each) => rowToJson(each));
}
function recordsItemsListFromJson(json) {
    return arrayFromJson(json, "Records.items").map((each) => rowFromJson(each));
}
export function recordsToJson(value) {
    const json = {
        items: recordsItemsListToJson(value.items),
    };
    return json;
}
export function recordsFromJson(json) {
    const members = objectFromJson(json, RECORDS_NAMES, "Records");
    const member0 = own(members, "items");
    return {
        items: recordsItemsListFromJson(member0),
    };
}
export function rowToJson(value) {
    const json = {
        id: value.id,
        name: value.name,
        qty: value.qty,
        price: value.price,
        active: value.active,
        kind: value.kind,
    };
    return json;
}
export function rowFromJson(json) {
    const members = objectFromJson(json, ROW_NAMES, "Row");
    const member0 = own(members, "id");
    const member1 = own(members, "name");
    const member2 = own(members, "qty");
    const member3 = own(members, "price");
    const member4 = own(members, "active");
    const member5 = own(members, "kind");
    return {
        id: integerFromJson(member0, 0, 4294967295, "Row.id"),
        name: stringFromJson(member1, "Row.name"),
        qty: integerFromJson(member2, 0, 4294967295, "Row.qty"),
        price: floatFromJson(member3, "Row.price"),
        active: booleanFromJson(member4, "Row.active"),
        kind: kindFromJson(member5),
    };
}
function kindFromJson(json) {
    switch (json) {
        case "Book":
        case "Tool":
        case "Food":
        case "Toy":
        case "Part":
        case "Other":
            return json;
        default:
            return noMember("Kind", json);
    }
}
