// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { integerFromJson, objectFromJson, own, stringFromJson } from "@twobyte/wire";
const TOKEN_NAMES = /* @__PURE__ */ new Set(["stream", "seq", "text"]);
export function tokenToJson(value) {
    const json = {
        stream: value.stream,
        seq: value.seq,
        text: value.text,
    };
    return json;
}
export function tokenFromJson(json) {
    const members = objectFromJson(json, TOKEN_NAMES, "Token");
    const member0 = own(members, "stream");
    const member1 = own(members, "seq");
    const member2 = own(members, "text");
    return {
        stream: integerFromJson(member0, 0, 4294967295, "Token.stream"),
        seq: integerFromJson(member1, 0, 4294967295, "Token.seq"),
        text: stringFromJson(member2, "Token.text"),
    };
}
