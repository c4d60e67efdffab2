// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { booleanFromJson, floatFromJson, integerFromJson, noMember, objectFromJson, own } from "@twobyte/wire";
const TELEMETRY_NAMES = /* @__PURE__ */ new Set(["f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "i0", "i1", "i2", "i3", "i4", "i5", "i6", "i7", "b0", "b1", "b2", "b3", "e0", "e1", "e2"]);
export function telemetryToJson(value) {
    const json = {
        f0: value.f0,
        f1: value.f1,
        f2: value.f2,
        f3: value.f3,
        f4: value.f4,
        f5: value.f5,
        f6: value.f6,
        f7: value.f7,
        f8: value.f8,
        f9: value.f9,
        f10: value.f10,
        f11: value.f11,
        i0: value.i0,
        i1: value.i1,
        i2: value.i2,
        i3: value.i3,
        i4: value.i4,
        i5: value.i5,
        i6: value.i6,
        i7: value.i7,
        b0: value.b0,
        b1: value.b1,
        b2: value.b2,
        b3: value.b3,
        e0: value.e0,
        e1: value.e1,
        e2: value.e2,
    };
    return json;
}
export function telemetryFromJson(json) {
    const members = objectFromJson(json, TELEMETRY_NAMES, "Telemetry");
    const member0 = own(members, "f0");
    const member1 = own(members, "f1");
    const member2 = own(members, "f2");
    const member3 = own(members, "f3");
    const member4 = own(members, "f4");
    const member5 = own(members, "f5");
    const member6 = own(members, "f6");
    const member7 = own(members, "f7");
    const member8 = own(members, "f8");
    const member9 = own(members, "f9");
    const member10 = own(members, "f10");
    const member11 = own(members, "f11");
    const member12 = own(members, "i0");
    const member13 = own(members, "i1");
    const member14 = own(members, "i2");
    const member15 = own(members, "i3");
    const member16 = own(members, "i4");
    const member17 = own(members, "i5");
    const member18 = own(members, "i6");
    const member19 = own(members, "i7");
    const member20 = own(members, "b0");
    const member21 = own(members, "b1");
    const member22 = own(members, "b2");
    const member23 = own(members, "b3");
    const member24 = own(members, "e0");
    const member25 = own(members, "e1");
    const member26 = own(members, "e2");
    return {
        f0: floatFromJson(member0, "Telemetry.f0"),
        f1: floatFromJson(member1, "Telemetry.f1"),
        f2: floatFromJson(member2, "Telemetry.f2"),
        f3: floatFromJson(member3, "Telemetry.f3"),
        f4: floatFromJson(member4, "Telemetry.f4"),
        f5: floatFromJson(member5, "Telemetry.f5"),
        f6: floatFromJson(member6, "Telemetry.f6"),
        f7: floatFromJson(member7, "Telemetry.f7"),
        f8: floatFromJson(member8, "Telemetry.f8"),
        f9: floatFromJson(member9, "Telemetry.f9"),
        f10: floatFromJson(member10, "Telemetry.f10"),
        f11: floatFromJson(member11, "Telemetry.f11"),
        i0: integerFromJson(member12, -2147483648, 2147483647, "Telemetry.i0"),
        i1: integerFromJson(member13, -2147483648, 2147483647, "Telemetry.i1"),
        i2: integerFromJson(member14, -2147483648, 2147483647, "Telemetry.i2"),
        i3: integerFromJson(member15, -2147483648, 2147483647, "Telemetry.i3"),
        i4: integerFromJson(member16, -2147483648, 2147483647, "Telemetry.i4"),
        i5: integerFromJson(member17, -2147483648, 2147483647, "Telemetry.i5"),
        i6: integerFromJson(member18, -2147483648, 2147483647, "Telemetry.i6"),
        i7: integerFromJson(member19, -2147483648, 2147483647, "Telemetry.i7"),
        b0: booleanFromJson(member20, "Telemetry.b0"),
        b1: booleanFromJson(member21, "Telemetry.b1"),
        b2: booleanFromJson(member22, "Telemetry.b2"),
        b3: booleanFromJson(member23, "Telemetry.b3"),
        e0: modeFromJson(member24),
        e1: modeFromJson(member25),
        e2: modeFromJson(member26),
    };
}
function modeFromJson(json) {
    switch (json) {
        case "Off":
        case "Idle":
        case "Run":
        case "Hold":
        case "Fault":
            return json;
        default:
            return noMember("Mode", json);
    }
}
