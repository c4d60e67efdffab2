// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { checkCount, checkLength } from "@twobyte/wire";
function checkProfileLabelsMap(map) {
    for (const [key, each] of map) {
        checkLength(key, 0, 20000, "Profile.labels");
        checkLength(each, 0, 20000, "Profile.labels");
    }
}
export function checkProfile(value) {
    if (value.login !== undefined) {
        checkLength(value.login, 0, 20000, "Profile.login");
    }
    if (value.fullName !== undefined) {
        checkLength(value.fullName, 0, 20000, "Profile.fullName");
    }
    if (value.email !== undefined) {
        checkLength(value.email, 0, 20000, "Profile.email");
    }
    if (value.about !== undefined) {
        checkLength(value.about, 0, 20000, "Profile.about");
    }
    if (value.city !== undefined) {
        checkLength(value.city, 0, 20000, "Profile.city");
    }
    checkCount(value.labels.size, 0, 1000, "Profile.labels");
    checkProfileLabelsMap(value.labels);
}
