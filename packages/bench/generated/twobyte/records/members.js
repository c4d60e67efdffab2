// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { noMember } from "@twobyte/wire";
/** Members of Kind by ordinal. */
const KIND = ["Book", "Tool", "Food", "Toy", "Part", "Other"];
/** Ordinal of a member of Kind. */
export function ordinalOfKind(value, field) {
    switch (value) {
        case "Book":
            return 0;
        case "Tool":
            return 1;
        case "Food":
            return 2;
        case "Toy":
            return 3;
        case "Part":
            return 4;
        case "Other":
            return 5;
        default:
            return noMember(field, value);
    }
}
/** Member of Kind by ordinal; undefined when there is none. */
export function kindAt(ordinal) {
    return KIND[ordinal];
}
