// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { checkArray, checkObject, putF64, putTimestamp, putU32, putVarint, readCount, readString, readTimestamp, readU32, takeF64, writeString } from "@twobyte/wire";
export function writeTick(w, value) {
    checkObject(value, "Tick");
    writeString(w, value.sym, "Tick.sym");
    w.reserve(27);
    putF64(w, value.bid, "Tick.bid");
    putF64(w, value.ask, "Tick.ask");
    putU32(w, value.size, "Tick.size");
    putTimestamp(w, value.ts, "Tick.ts");
}
export function readTick(r) {
    const sym = readString(r, 80000);
    r.need(16);
    const words = r.words();
    const bid = takeF64(r, words);
    const ask = takeF64(r, words);
    const size = readU32(r);
    const ts = readTimestamp(r);
    return { sym, bid, ask, size, ts };
}
function writeTicksTicksList(w, list) {
    checkArray(list, "Ticks.ticks");
    w.reserve(5);
    putVarint(w, list.length);
    for (let i = 0; i < list.length; i++) {
        const each = list[i];
        writeTick(w, each);
    }
}
function readTicksTicksList(r) {
    const count = readCount(r, 192, 10000);
    const list = [];
    for (let i = 0; i < count; i++) {
        const each = readTick(r);
        list.push(each);
    }
    return list;
}
export function writeTicks(w, value) {
    checkObject(value, "Ticks");
    writeTicksTicksList(w, value.ticks);
}
export function readTicks(r) {
    const ticks = readTicksTicksList(r);
    return { ticks };
}
