// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { checkCount, checkLength } from "@twobyte/wire";
function checkRecordsItemsList(list) {
    for (const each of list) {
        checkRow(each);
    }
}
export function checkRecords(value) {
    checkCount(value.items.length, 0, 10000, "Records.items");
    checkRecordsItemsList(value.items);
}
export function checkRow(value) {
    checkLength(value.name, 0, 20000, "Row.name");
}
