// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { noMember } from "@twobyte/wire";
/** Members of Plan by ordinal. */
const PLAN = ["Free", "Basic", "Pro", "Team", "Staff"];
/** Ordinal of a member of Plan. */
export function ordinalOfPlan(value, field) {
    switch (value) {
        case "Free":
            return 0;
        case "Basic":
            return 1;
        case "Pro":
            return 2;
        case "Team":
            return 3;
        case "Staff":
            return 4;
        default:
            return noMember(field, value);
    }
}
/** Member of Plan by ordinal; undefined when there is none. */
export function planAt(ordinal) {
    return PLAN[ordinal];
}
