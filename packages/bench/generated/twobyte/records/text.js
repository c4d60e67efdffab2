// @generated from the schema. Do not edit; run `twobyte generate` again.
import { kindAt, ordinalOfKind } from "./members.js";
import {} from "./types.js";
import { SEPARATOR, checkArray, checkObject, formatBoolean, formatF64, formatInteger, formatString, parseBoolean, parseCount, parseF64, parseString, parseUnsigned, unknownMember } from "@twobyte/wire";
function formatRecordsItemsList(list) {
    checkArray(list, "Records.items");
    let all = String(list.length);
    for (let i = 0; i < list.length; i++) {
        const each = list[i];
        all += SEPARATOR + formatRow(each);
    }
    return all;
}
function parseRecordsItemsList(r) {
    const count = parseCount(r, 10000);
    const list = [];
    for (let i = 0; i < count; i++) {
        list.push(parseRow(r));
    }
    return list;
}
export function formatRecords(value) {
    checkObject(value, "Records");
    const out = formatRecordsItemsList(value.items);
    return out;
}
export function parseRecords(r) {
    const items = parseRecordsItemsList(r);
    return { items };
}
export function formatRow(value) {
    checkObject(value, "Row");
    let out = formatInteger(value.id, 0, 4294967295, "Row.id");
    out += SEPARATOR + formatString(value.name, "Row.name");
    out += SEPARATOR + formatInteger(value.qty, 0, 4294967295, "Row.qty");
    out += SEPARATOR + formatF64(value.price, "Row.price");
    out += SEPARATOR + formatBoolean(value.active, "Row.active");
    out += SEPARATOR + `${ordinalOfKind(value.kind, "Row.kind")}`;
    return out;
}
export function parseRow(r) {
    const id = parseUnsigned(r, 4294967295);
    const name = parseString(r, 80000);
    const qty = parseUnsigned(r, 4294967295);
    const price = parseF64(r);
    const active = parseBoolean(r);
    const kind = parseKind(r);
    return { id, name, qty, price, active, kind };
}
function parseKind(r) {
    const ordinal = parseUnsigned(r, 4294967295);
    return kindAt(ordinal) ?? unknownMember(r, "Kind", ordinal);
}
