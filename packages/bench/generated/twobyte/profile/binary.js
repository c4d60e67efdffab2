// @generated from the schema of bench.profile. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  bit,
  checkObject,
  checkOrder,
  putF32,
  putF64,
  putI16,
  putI32,
  putI53,
  putTimestamp,
  putU16,
  putU32,
  putU53,
  putU8,
  putUuid,
  putVarint,
  readCount,
  readF32,
  readF64,
  readI16,
  readI32,
  readI53,
  readString,
  readTimestamp,
  readU16,
  readU32,
  readU53,
  readU8,
  readUuid,
  reservedBits,
  sortedEntries,
  takeBits1,
  takeBits3,
  takeVarint,
  unknownMember,
  writeString
} from "@twobyte/wire";
import { memberOfPlan, ordinalOfPlan } from "./members.js";
function writeProfileLabelsMap(w, map) {
  const entries = sortedEntries(map, "Profile.labels", Infinity, (key) => key);
  w.reserve(5);
  putVarint(w, entries.length);
  for (let i = 0; i < entries.length; i++) {
    const [key, value] = entries[i];
    writeString(w, key, "Profile.labels", Infinity);
    writeString(w, value, "Profile.labels", Infinity);
  }
}
function readProfileLabelsMap(r) {
  const count = readCount(r, 16, 1e3);
  const map = /* @__PURE__ */ new Map();
  let previous;
  for (let i = 0; i < count; i++) {
    const key = readString(r, 8e4);
    const keyText = key;
    if (previous !== void 0) checkOrder(r, previous, keyText);
    previous = keyText;
    const value = readString(r, 8e4);
    map.set(key, value);
  }
  return map;
}
export function writeProfile(w, value) {
  checkObject(value, "Profile");
  const userId = value.userId;
  const login = value.login;
  const fullName = value.fullName;
  const email = value.email;
  const about = value.about;
  const city = value.city;
  const age = value.age;
  const level = value.level;
  const points = value.points;
  const accountId = value.accountId;
  const offset = value.offset;
  const balance = value.balance;
  const drift = value.drift;
  const ratio = value.ratio;
  const speed = value.speed;
  const latitude = value.latitude;
  const longitude = value.longitude;
  const verified = value.verified;
  const hidden = value.hidden;
  const newsletter = value.newsletter;
  const plan = value.plan;
  const planOrdinal = plan === void 0 ? 0 : ordinalOfPlan(plan, "Profile.plan");
  const created = value.created;
  const seen = value.seen;
  const teamId = value.teamId;
  const score = value.score;
  w.reserve(20);
  const bits0 = (userId === void 0 ? 0 : 1) | (login === void 0 ? 0 : 1) << 1 | (fullName === void 0 ? 0 : 1) << 2 | (email === void 0 ? 0 : 1) << 3 | (about === void 0 ? 0 : 1) << 4 | (city === void 0 ? 0 : 1) << 5 | (age === void 0 ? 0 : 1) << 6 | (level === void 0 ? 0 : 1) << 7 | (points === void 0 ? 0 : 1) << 8 | (accountId === void 0 ? 0 : 1) << 9 | (offset === void 0 ? 0 : 1) << 10 | (balance === void 0 ? 0 : 1) << 11 | (drift === void 0 ? 0 : 1) << 12 | (ratio === void 0 ? 0 : 1) << 13 | (speed === void 0 ? 0 : 1) << 14 | (latitude === void 0 ? 0 : 1) << 15 | (longitude === void 0 ? 0 : 1) << 16 | (verified === void 0 ? 0 : 1) << 17 | (verified === void 0 ? 0 : bit(verified, "Profile.verified")) << 18 | (hidden === void 0 ? 0 : 1) << 19 | (hidden === void 0 ? 0 : bit(hidden, "Profile.hidden")) << 20 | (newsletter === void 0 ? 0 : 1) << 21 | (newsletter === void 0 ? 0 : bit(newsletter, "Profile.newsletter")) << 22 | (plan === void 0 ? 0 : 1) << 23;
  w.bytes[w.pos++] = bits0;
  w.bytes[w.pos++] = bits0 >>> 8;
  w.bytes[w.pos++] = bits0 >>> 16;
  const bits1 = planOrdinal | (created === void 0 ? 0 : 1) << 3 | (seen === void 0 ? 0 : 1) << 4 | (teamId === void 0 ? 0 : 1) << 5 | (score === void 0 ? 0 : 1) << 6;
  w.bytes[w.pos++] = bits1;
  if (userId !== void 0) {
    putUuid(w, userId, "Profile.userId");
  }
  if (login !== void 0) {
    writeString(w, login, "Profile.login", Infinity);
  }
  if (fullName !== void 0) {
    writeString(w, fullName, "Profile.fullName", Infinity);
  }
  if (email !== void 0) {
    writeString(w, email, "Profile.email", Infinity);
  }
  if (about !== void 0) {
    writeString(w, about, "Profile.about", Infinity);
  }
  if (city !== void 0) {
    writeString(w, city, "Profile.city", Infinity);
  }
  w.reserve(93);
  if (age !== void 0) {
    putU8(w, age, "Profile.age");
  }
  if (level !== void 0) {
    putU16(w, level, "Profile.level");
  }
  if (points !== void 0) {
    putU32(w, points, "Profile.points");
  }
  if (accountId !== void 0) {
    putU53(w, accountId, "Profile.accountId");
  }
  if (offset !== void 0) {
    putI16(w, offset, "Profile.offset");
  }
  if (balance !== void 0) {
    putI32(w, balance, "Profile.balance");
  }
  if (drift !== void 0) {
    putI53(w, drift, "Profile.drift");
  }
  if (ratio !== void 0) {
    putF32(w, ratio, "Profile.ratio");
  }
  if (speed !== void 0) {
    putF32(w, speed, "Profile.speed");
  }
  if (latitude !== void 0) {
    putF64(w, latitude, "Profile.latitude");
  }
  if (longitude !== void 0) {
    putF64(w, longitude, "Profile.longitude");
  }
  if (created !== void 0) {
    putTimestamp(w, created, "Profile.created");
  }
  if (seen !== void 0) {
    putTimestamp(w, seen, "Profile.seen");
  }
  if (teamId !== void 0) {
    putUuid(w, teamId, "Profile.teamId");
  }
  if (score !== void 0) {
    putF64(w, score, "Profile.score");
  }
  writeProfileLabelsMap(w, value.labels);
}
export function readProfile(r) {
  const bits0 = takeBits3(r, 16777215);
  const bits1 = takeBits1(r, 127);
  const userId = (bits0 & 1) !== 0 ? readUuid(r) : void 0;
  const login = (bits0 & 2) !== 0 ? readString(r, 8e4) : void 0;
  const fullName = (bits0 & 4) !== 0 ? readString(r, 8e4) : void 0;
  const email = (bits0 & 8) !== 0 ? readString(r, 8e4) : void 0;
  const about = (bits0 & 16) !== 0 ? readString(r, 8e4) : void 0;
  const city = (bits0 & 32) !== 0 ? readString(r, 8e4) : void 0;
  const age = (bits0 & 64) !== 0 ? readU8(r) : void 0;
  const level = (bits0 & 128) !== 0 ? readU16(r) : void 0;
  const points = (bits0 & 256) !== 0 ? readU32(r) : void 0;
  const accountId = (bits0 & 512) !== 0 ? readU53(r) : void 0;
  const offset = (bits0 & 1024) !== 0 ? readI16(r) : void 0;
  const balance = (bits0 & 2048) !== 0 ? readI32(r) : void 0;
  const drift = (bits0 & 4096) !== 0 ? readI53(r) : void 0;
  const ratio = (bits0 & 8192) !== 0 ? readF32(r) : void 0;
  const speed = (bits0 & 16384) !== 0 ? readF32(r) : void 0;
  const latitude = (bits0 & 32768) !== 0 ? readF64(r) : void 0;
  const longitude = (bits0 & 65536) !== 0 ? readF64(r) : void 0;
  if ((bits0 & 131072) === 0 && (bits0 >>> 18 & 1) !== 0) reservedBits(r);
  const verified = (bits0 & 131072) !== 0 ? (bits0 >>> 18 & 1) !== 0 : void 0;
  if ((bits0 & 524288) === 0 && (bits0 >>> 20 & 1) !== 0) reservedBits(r);
  const hidden = (bits0 & 524288) !== 0 ? (bits0 >>> 20 & 1) !== 0 : void 0;
  if ((bits0 & 2097152) === 0 && (bits0 >>> 22 & 1) !== 0) reservedBits(r);
  const newsletter = (bits0 & 2097152) !== 0 ? (bits0 >>> 22 & 1) !== 0 : void 0;
  if ((bits0 & 8388608) === 0 && (bits1 & 7) !== 0) reservedBits(r);
  const plan = (bits0 & 8388608) !== 0 ? readPlan(r, bits1 & 7) : void 0;
  const created = (bits1 & 8) !== 0 ? readTimestamp(r) : void 0;
  const seen = (bits1 & 16) !== 0 ? readTimestamp(r) : void 0;
  const teamId = (bits1 & 32) !== 0 ? readUuid(r) : void 0;
  const score = (bits1 & 64) !== 0 ? readF64(r) : void 0;
  const labels = readProfileLabelsMap(r);
  return { userId, login, fullName, email, about, city, age, level, points, accountId, offset, balance, drift, ratio, speed, latitude, longitude, verified, hidden, newsletter, plan, created, seen, teamId, score, labels };
}
function readPlan(r, bits) {
  const ordinal = bits === 7 ? 7 + takeVarint(r) : bits;
  return memberOfPlan(ordinal) ?? unknownMember(r, "Plan", ordinal);
}
