// @generated from the schema of bench.telemetry. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  SEPARATOR,
  checkObject,
  formatBoolean,
  formatF64,
  formatInteger,
  parseBoolean,
  parseF64,
  parseInteger,
  parseUnsigned,
  unknownMember
} from "@twobyte/wire";
import { memberOfMode, ordinalOfMode } from "./members.js";
export function formatTelemetry(value) {
  checkObject(value, "Telemetry");
  let out = formatF64(value.f0, "Telemetry.f0");
  out += SEPARATOR + formatF64(value.f1, "Telemetry.f1");
  out += SEPARATOR + formatF64(value.f2, "Telemetry.f2");
  out += SEPARATOR + formatF64(value.f3, "Telemetry.f3");
  out += SEPARATOR + formatF64(value.f4, "Telemetry.f4");
  out += SEPARATOR + formatF64(value.f5, "Telemetry.f5");
  out += SEPARATOR + formatF64(value.f6, "Telemetry.f6");
  out += SEPARATOR + formatF64(value.f7, "Telemetry.f7");
  out += SEPARATOR + formatF64(value.f8, "Telemetry.f8");
  out += SEPARATOR + formatF64(value.f9, "Telemetry.f9");
  out += SEPARATOR + formatF64(value.f10, "Telemetry.f10");
  out += SEPARATOR + formatF64(value.f11, "Telemetry.f11");
  out += SEPARATOR + formatInteger(value.i0, -2147483648, 2147483647, "Telemetry.i0");
  out += SEPARATOR + formatInteger(value.i1, -2147483648, 2147483647, "Telemetry.i1");
  out += SEPARATOR + formatInteger(value.i2, -2147483648, 2147483647, "Telemetry.i2");
  out += SEPARATOR + formatInteger(value.i3, -2147483648, 2147483647, "Telemetry.i3");
  out += SEPARATOR + formatInteger(value.i4, -2147483648, 2147483647, "Telemetry.i4");
  out += SEPARATOR + formatInteger(value.i5, -2147483648, 2147483647, "Telemetry.i5");
  out += SEPARATOR + formatInteger(value.i6, -2147483648, 2147483647, "Telemetry.i6");
  out += SEPARATOR + formatInteger(value.i7, -2147483648, 2147483647, "Telemetry.i7");
  out += SEPARATOR + formatBoolean(value.b0, "Telemetry.b0");
  out += SEPARATOR + formatBoolean(value.b1, "Telemetry.b1");
  out += SEPARATOR + formatBoolean(value.b2, "Telemetry.b2");
  out += SEPARATOR + formatBoolean(value.b3, "Telemetry.b3");
  out += SEPARATOR + `${ordinalOfMode(value.e0, "Telemetry.e0")}`;
  out += SEPARATOR + `${ordinalOfMode(value.e1, "Telemetry.e1")}`;
  out += SEPARATOR + `${ordinalOfMode(value.e2, "Telemetry.e2")}`;
  return out;
}
export function parseTelemetry(r) {
  const f0 = parseF64(r);
  const f1 = parseF64(r);
  const f2 = parseF64(r);
  const f3 = parseF64(r);
  const f4 = parseF64(r);
  const f5 = parseF64(r);
  const f6 = parseF64(r);
  const f7 = parseF64(r);
  const f8 = parseF64(r);
  const f9 = parseF64(r);
  const f10 = parseF64(r);
  const f11 = parseF64(r);
  const i0 = parseInteger(r, -2147483648, 2147483647);
  const i1 = parseInteger(r, -2147483648, 2147483647);
  const i2 = parseInteger(r, -2147483648, 2147483647);
  const i3 = parseInteger(r, -2147483648, 2147483647);
  const i4 = parseInteger(r, -2147483648, 2147483647);
  const i5 = parseInteger(r, -2147483648, 2147483647);
  const i6 = parseInteger(r, -2147483648, 2147483647);
  const i7 = parseInteger(r, -2147483648, 2147483647);
  const b0 = parseBoolean(r);
  const b1 = parseBoolean(r);
  const b2 = parseBoolean(r);
  const b3 = parseBoolean(r);
  const e0 = parseMode(r);
  const e1 = parseMode(r);
  const e2 = parseMode(r);
  return { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, i0, i1, i2, i3, i4, i5, i6, i7, b0, b1, b2, b3, e0, e1, e2 };
}
function parseMode(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfMode(ordinal) ?? unknownMember(r, "Mode", ordinal);
}
