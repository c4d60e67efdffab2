// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { noMember } from "@twobyte/wire";
/** Members of Mode by ordinal. */
const MODE = ["Off", "Idle", "Run", "Hold", "Fault"];
/** Ordinal of a member of Mode. */
export function ordinalOfMode(value, field) {
    switch (value) {
        case "Off":
            return 0;
        case "Idle":
            return 1;
        case "Run":
            return 2;
        case "Hold":
            return 3;
        case "Fault":
            return 4;
        default:
            return noMember(field, value);
    }
}
/** Member of Mode by ordinal; undefined when there is none. */
export function modeAt(ordinal) {
    return MODE[ordinal];
}
