// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { checkLength } from "@twobyte/wire";
export function checkToken(value) {
    checkLength(value.text, 0, 20000, "Token.text");
}
