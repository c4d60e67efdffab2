// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { checkCount, checkLength } from "@twobyte/wire";
export function checkTick(value) {
    checkLength(value.sym, 0, 20000, "Tick.sym");
}
function checkTicksTicksList(list) {
    for (const each of list) {
        checkTick(each);
    }
}
export function checkTicks(value) {
    checkCount(value.ticks.length, 0, 10000, "Ticks.ticks");
    checkTicksTicksList(value.ticks);
}
