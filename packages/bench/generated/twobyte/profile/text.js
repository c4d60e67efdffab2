// @generated from the schema of bench.profile. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  SEPARATOR,
  checkObject,
  checkOrder,
  formatBoolean,
  formatF32,
  formatF64,
  formatInteger,
  formatMarkedString,
  formatString,
  formatUuid,
  parseBoolean,
  parseCount,
  parseF32,
  parseF64,
  parseInteger,
  parseMarkedString,
  parseString,
  parseUnsigned,
  parseUuid,
  sortedEntries,
  unknownMember
} from "@twobyte/wire";
import { memberOfPlan, ordinalOfPlan } from "./members.js";
function formatProfileLabelsMap(map) {
  const entries = sortedEntries(map, "Profile.labels", Infinity, (key) => key);
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatString(key, "Profile.labels", Infinity) + SEPARATOR + formatString(value, "Profile.labels", Infinity);
  }
  return all;
}
function parseProfileLabelsMap(r) {
  const count = parseCount(r, 1e3);
  const map = /* @__PURE__ */ new Map();
  let previous;
  for (let i = 0; i < count; i++) {
    const key = parseString(r, 8e4);
    const keyText = key;
    if (previous !== void 0) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseString(r, 8e4));
  }
  return map;
}
export function formatProfile(value) {
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
  const created = value.created;
  const seen = value.seen;
  const teamId = value.teamId;
  const score = value.score;
  let out = userId === void 0 ? "" : formatUuid(userId, "Profile.userId");
  out += SEPARATOR + (login === void 0 ? "" : formatMarkedString(login, "Profile.login", Infinity));
  out += SEPARATOR + (fullName === void 0 ? "" : formatMarkedString(fullName, "Profile.fullName", Infinity));
  out += SEPARATOR + (email === void 0 ? "" : formatMarkedString(email, "Profile.email", Infinity));
  out += SEPARATOR + (about === void 0 ? "" : formatMarkedString(about, "Profile.about", Infinity));
  out += SEPARATOR + (city === void 0 ? "" : formatMarkedString(city, "Profile.city", Infinity));
  out += SEPARATOR + (age === void 0 ? "" : formatInteger(age, 0, 255, "Profile.age"));
  out += SEPARATOR + (level === void 0 ? "" : formatInteger(level, 0, 65535, "Profile.level"));
  out += SEPARATOR + (points === void 0 ? "" : formatInteger(points, 0, 4294967295, "Profile.points"));
  out += SEPARATOR + (accountId === void 0 ? "" : formatInteger(accountId, 0, 9007199254740991, "Profile.accountId"));
  out += SEPARATOR + (offset === void 0 ? "" : formatInteger(offset, -32768, 32767, "Profile.offset"));
  out += SEPARATOR + (balance === void 0 ? "" : formatInteger(balance, -2147483648, 2147483647, "Profile.balance"));
  out += SEPARATOR + (drift === void 0 ? "" : formatInteger(drift, -9007199254740991, 9007199254740991, "Profile.drift"));
  out += SEPARATOR + (ratio === void 0 ? "" : formatF32(ratio, "Profile.ratio"));
  out += SEPARATOR + (speed === void 0 ? "" : formatF32(speed, "Profile.speed"));
  out += SEPARATOR + (latitude === void 0 ? "" : formatF64(latitude, "Profile.latitude"));
  out += SEPARATOR + (longitude === void 0 ? "" : formatF64(longitude, "Profile.longitude"));
  out += SEPARATOR + (verified === void 0 ? "" : formatBoolean(verified, "Profile.verified"));
  out += SEPARATOR + (hidden === void 0 ? "" : formatBoolean(hidden, "Profile.hidden"));
  out += SEPARATOR + (newsletter === void 0 ? "" : formatBoolean(newsletter, "Profile.newsletter"));
  out += SEPARATOR + (plan === void 0 ? "" : `${ordinalOfPlan(plan, "Profile.plan")}`);
  out += SEPARATOR + (created === void 0 ? "" : formatInteger(created, -140737488355328, 140737488355327, "Profile.created"));
  out += SEPARATOR + (seen === void 0 ? "" : formatInteger(seen, -140737488355328, 140737488355327, "Profile.seen"));
  out += SEPARATOR + (teamId === void 0 ? "" : formatUuid(teamId, "Profile.teamId"));
  out += SEPARATOR + (score === void 0 ? "" : formatF64(score, "Profile.score"));
  out += SEPARATOR + formatProfileLabelsMap(value.labels);
  return out;
}
export function parseProfile(r) {
  const userId = r.absent() ? void 0 : parseUuid(r);
  const login = r.absent() ? void 0 : parseMarkedString(r, 8e4);
  const fullName = r.absent() ? void 0 : parseMarkedString(r, 8e4);
  const email = r.absent() ? void 0 : parseMarkedString(r, 8e4);
  const about = r.absent() ? void 0 : parseMarkedString(r, 8e4);
  const city = r.absent() ? void 0 : parseMarkedString(r, 8e4);
  const age = r.absent() ? void 0 : parseUnsigned(r, 255);
  const level = r.absent() ? void 0 : parseUnsigned(r, 65535);
  const points = r.absent() ? void 0 : parseUnsigned(r, 4294967295);
  const accountId = r.absent() ? void 0 : parseUnsigned(r, 9007199254740991);
  const offset = r.absent() ? void 0 : parseInteger(r, -32768, 32767);
  const balance = r.absent() ? void 0 : parseInteger(r, -2147483648, 2147483647);
  const drift = r.absent() ? void 0 : parseInteger(r, -9007199254740991, 9007199254740991);
  const ratio = r.absent() ? void 0 : parseF32(r);
  const speed = r.absent() ? void 0 : parseF32(r);
  const latitude = r.absent() ? void 0 : parseF64(r);
  const longitude = r.absent() ? void 0 : parseF64(r);
  const verified = r.absent() ? void 0 : parseBoolean(r);
  const hidden = r.absent() ? void 0 : parseBoolean(r);
  const newsletter = r.absent() ? void 0 : parseBoolean(r);
  const plan = r.absent() ? void 0 : parsePlan(r);
  const created = r.absent() ? void 0 : parseInteger(r, -140737488355328, 140737488355327);
  const seen = r.absent() ? void 0 : parseInteger(r, -140737488355328, 140737488355327);
  const teamId = r.absent() ? void 0 : parseUuid(r);
  const score = r.absent() ? void 0 : parseF64(r);
  const labels = parseProfileLabelsMap(r);
  return { userId, login, fullName, email, about, city, age, level, points, accountId, offset, balance, drift, ratio, speed, latitude, longitude, verified, hidden, newsletter, plan, created, seen, teamId, score, labels };
}
function parsePlan(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfPlan(ordinal) ?? unknownMember(r, "Plan", ordinal);
}
