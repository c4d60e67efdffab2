// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { checkObject, putU32, readString, readU32, writeString } from "@twobyte/wire";
export function writeToken(w, value) {
    checkObject(value, "Token");
    w.reserve(10);
    putU32(w, value.stream, "Token.stream");
    putU32(w, value.seq, "Token.seq");
    writeString(w, value.text, "Token.text");
}
export function readToken(r) {
    const stream = readU32(r);
    const seq = readU32(r);
    const text = readString(r, 80000);
    return { stream, seq, text };
}
