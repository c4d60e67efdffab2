// @generated from the schema of bench.telemetry. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  booleanFromJson,
  floatFromJson,
  integerFromJson,
  noMember,
  objectFromJson,
  own
} from "@twobyte/wire";
const TELEMETRY_NAMES = /* @__PURE__ */ new Set(["f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "i0", "i1", "i2", "i3", "i4", "i5", "i6", "i7", "b0", "b1", "b2", "b3", "e0", "e1", "e2"]);
export function telemetryToJson(value) {
  return {
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
    e2: value.e2
  };
}
export function telemetryFromJson(json) {
  const members = objectFromJson(json, TELEMETRY_NAMES, "Telemetry");
  return {
    f0: floatFromJson(own(members, "f0"), "Telemetry.f0"),
    f1: floatFromJson(own(members, "f1"), "Telemetry.f1"),
    f2: floatFromJson(own(members, "f2"), "Telemetry.f2"),
    f3: floatFromJson(own(members, "f3"), "Telemetry.f3"),
    f4: floatFromJson(own(members, "f4"), "Telemetry.f4"),
    f5: floatFromJson(own(members, "f5"), "Telemetry.f5"),
    f6: floatFromJson(own(members, "f6"), "Telemetry.f6"),
    f7: floatFromJson(own(members, "f7"), "Telemetry.f7"),
    f8: floatFromJson(own(members, "f8"), "Telemetry.f8"),
    f9: floatFromJson(own(members, "f9"), "Telemetry.f9"),
    f10: floatFromJson(own(members, "f10"), "Telemetry.f10"),
    f11: floatFromJson(own(members, "f11"), "Telemetry.f11"),
    i0: integerFromJson(own(members, "i0"), -2147483648, 2147483647, "Telemetry.i0"),
    i1: integerFromJson(own(members, "i1"), -2147483648, 2147483647, "Telemetry.i1"),
    i2: integerFromJson(own(members, "i2"), -2147483648, 2147483647, "Telemetry.i2"),
    i3: integerFromJson(own(members, "i3"), -2147483648, 2147483647, "Telemetry.i3"),
    i4: integerFromJson(own(members, "i4"), -2147483648, 2147483647, "Telemetry.i4"),
    i5: integerFromJson(own(members, "i5"), -2147483648, 2147483647, "Telemetry.i5"),
    i6: integerFromJson(own(members, "i6"), -2147483648, 2147483647, "Telemetry.i6"),
    i7: integerFromJson(own(members, "i7"), -2147483648, 2147483647, "Telemetry.i7"),
    b0: booleanFromJson(own(members, "b0"), "Telemetry.b0"),
    b1: booleanFromJson(own(members, "b1"), "Telemetry.b1"),
    b2: booleanFromJson(own(members, "b2"), "Telemetry.b2"),
    b3: booleanFromJson(own(members, "b3"), "Telemetry.b3"),
    e0: modeFromJson(own(members, "e0")),
    e1: modeFromJson(own(members, "e1")),
    e2: modeFromJson(own(members, "e2"))
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
