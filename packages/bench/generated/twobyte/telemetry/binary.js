// @generated from the schema of bench.telemetry. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  bit,
  checkObject,
  putF64,
  putI32,
  readI32,
  takeBits2,
  takeF64,
  takeVarint,
  unknownMember
} from "@twobyte/wire";
import { memberOfMode, ordinalOfMode } from "./members.js";
export function writeTelemetry(w, value) {
  checkObject(value, "Telemetry");
  const b0 = value.b0;
  const b1 = value.b1;
  const b2 = value.b2;
  const b3 = value.b3;
  const e0 = value.e0;
  const e0Ordinal = ordinalOfMode(e0, "Telemetry.e0");
  const e1 = value.e1;
  const e1Ordinal = ordinalOfMode(e1, "Telemetry.e1");
  const e2 = value.e2;
  const e2Ordinal = ordinalOfMode(e2, "Telemetry.e2");
  w.reserve(138);
  const bits = bit(b0, "Telemetry.b0") | bit(b1, "Telemetry.b1") << 1 | bit(b2, "Telemetry.b2") << 2 | bit(b3, "Telemetry.b3") << 3 | e0Ordinal << 4 | e1Ordinal << 7 | e2Ordinal << 10;
  w.bytes[w.pos++] = bits;
  w.bytes[w.pos++] = bits >>> 8;
  putF64(w, value.f0, "Telemetry.f0");
  putF64(w, value.f1, "Telemetry.f1");
  putF64(w, value.f2, "Telemetry.f2");
  putF64(w, value.f3, "Telemetry.f3");
  putF64(w, value.f4, "Telemetry.f4");
  putF64(w, value.f5, "Telemetry.f5");
  putF64(w, value.f6, "Telemetry.f6");
  putF64(w, value.f7, "Telemetry.f7");
  putF64(w, value.f8, "Telemetry.f8");
  putF64(w, value.f9, "Telemetry.f9");
  putF64(w, value.f10, "Telemetry.f10");
  putF64(w, value.f11, "Telemetry.f11");
  putI32(w, value.i0, "Telemetry.i0");
  putI32(w, value.i1, "Telemetry.i1");
  putI32(w, value.i2, "Telemetry.i2");
  putI32(w, value.i3, "Telemetry.i3");
  putI32(w, value.i4, "Telemetry.i4");
  putI32(w, value.i5, "Telemetry.i5");
  putI32(w, value.i6, "Telemetry.i6");
  putI32(w, value.i7, "Telemetry.i7");
}
export function readTelemetry(r) {
  const bits = takeBits2(r, 8191);
  const words = r.run(96);
  const f0 = takeF64(r, words);
  const f1 = takeF64(r, words);
  const f2 = takeF64(r, words);
  const f3 = takeF64(r, words);
  const f4 = takeF64(r, words);
  const f5 = takeF64(r, words);
  const f6 = takeF64(r, words);
  const f7 = takeF64(r, words);
  const f8 = takeF64(r, words);
  const f9 = takeF64(r, words);
  const f10 = takeF64(r, words);
  const f11 = takeF64(r, words);
  const i0 = readI32(r);
  const i1 = readI32(r);
  const i2 = readI32(r);
  const i3 = readI32(r);
  const i4 = readI32(r);
  const i5 = readI32(r);
  const i6 = readI32(r);
  const i7 = readI32(r);
  const b0 = (bits & 1) !== 0;
  const b1 = (bits & 2) !== 0;
  const b2 = (bits & 4) !== 0;
  const b3 = (bits & 8) !== 0;
  const e0 = readMode(r, bits >>> 4 & 7);
  const e1 = readMode(r, bits >>> 7 & 7);
  const e2 = readMode(r, bits >>> 10 & 7);
  return { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, i0, i1, i2, i3, i4, i5, i6, i7, b0, b1, b2, b3, e0, e1, e2 };
}
function readMode(r, bits) {
  const ordinal = bits === 7 ? 7 + takeVarint(r) : bits;
  return memberOfMode(ordinal) ?? unknownMember(r, "Mode", ordinal);
}
