// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { SEPARATOR, checkObject, formatInteger, formatString, parseString, parseUnsigned } from "@twobyte/wire";
export function formatToken(value) {
    checkObject(value, "Token");
    let out = formatInteger(value.stream, 0, 4294967295, "Token.stream");
    out += SEPARATOR + formatInteger(value.seq, 0, 4294967295, "Token.seq");
    out += SEPARATOR + formatString(value.text, "Token.text");
    return out;
}
export function parseToken(r) {
    const stream = parseUnsigned(r, 4294967295);
    const seq = parseUnsigned(r, 4294967295);
    const text = parseString(r, 80000);
    return { stream, seq, text };
}
