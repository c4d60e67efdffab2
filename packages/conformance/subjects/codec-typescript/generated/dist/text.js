// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  SEPARATOR,
  addSigned,
  addUnsigned,
  checkArray,
  checkConst,
  checkI64,
  checkInteger,
  checkObject,
  checkOrder,
  checkU64,
  difference,
  difference54,
  enterFormat,
  enterRead,
  formatBigUnits,
  formatBoolean,
  formatBytes,
  formatDecimal,
  formatF32,
  formatF32Special,
  formatF64,
  formatF64Special,
  formatI64,
  formatInteger,
  formatJson,
  formatMarkedBytes,
  formatMarkedString,
  formatString,
  formatU64,
  formatUnits,
  formatUuid,
  leaveFormat,
  notExpressible,
  parseBigUnits,
  parseBoolean,
  parseBytes,
  parseCount,
  parseDecimal,
  parseDelta,
  parseF32,
  parseF32Special,
  parseF64,
  parseF64Special,
  parseI64,
  parseInteger,
  parseJson,
  parseMarkedBytes,
  parseMarkedJson,
  parseMarkedString,
  parseString,
  parseU64,
  parseUnits,
  parseUnsigned,
  parseUuid,
  safeSum,
  sortedEntries,
  toUnits,
  unknownMember
} from "@twobyte/wire";
import {
  memberOfGrade,
  memberOfLevel,
  memberOfMany,
  memberOfMood,
  memberOfState,
  memberOfTone,
  ordinalOfChange,
  ordinalOfGrade,
  ordinalOfLevel,
  ordinalOfMany,
  ordinalOfMood,
  ordinalOfState,
  ordinalOfTone,
  ordinalOfTree
} from "./members.js";
function formatBoundsTagsList(list) {
  checkArray(list, "Bounds.tags", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatString(each, "Bounds.tags");
  }
  return all;
}
function parseBoundsTagsList(r) {
  const count = parseCount(r, 8);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 1048576);
  }
  return list;
}
function formatBoundsScoresMap(map) {
  const entries = sortedEntries(map, "Bounds.scores", Infinity, (key) => key);
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatString(key, "Bounds.scores", Infinity) + SEPARATOR + formatInteger(value, 0, 255, "Bounds.scores");
  }
  return all;
}
function parseBoundsScoresMap(r) {
  const count = parseCount(r, 16);
  const map = /* @__PURE__ */ new Map();
  let previous;
  for (let i = 0; i < count; i++) {
    const key = parseString(r, 32);
    const keyText = key;
    if (previous !== void 0) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseUnsigned(r, 255));
  }
  return map;
}
export function formatBounds(value) {
  checkObject(value, "Bounds");
  let out = formatInteger(value.small, 0, 255, "Bounds.small");
  out += SEPARATOR + formatInteger(value.even, -2147483648, 2147483647, "Bounds.even");
  out += SEPARATOR + formatU64(value.wide, "Bounds.wide");
  out += SEPARATOR + formatF64(value.share, "Bounds.share");
  out += SEPARATOR + formatDecimal(value.price, 2, 100, "Bounds.price");
  out += SEPARATOR + formatString(value.name, "Bounds.name", Infinity);
  out += SEPARATOR + formatString(value.mail, "Bounds.mail");
  out += SEPARATOR + formatString(value.day, "Bounds.day");
  out += SEPARATOR + formatBytes(value.hash, "Bounds.hash", Infinity);
  out += SEPARATOR + formatBoundsTagsList(value.tags);
  out += SEPARATOR + formatBoundsScoresMap(value.scores);
  out += SEPARATOR + formatJson(value.payload, 64, 3, "Bounds.payload");
  out += SEPARATOR + formatInteger(value.after, -140737488355328, 140737488355327, "Bounds.after");
  out += SEPARATOR + formatInteger(value.wait, -9007199254740991, 9007199254740991, "Bounds.wait");
  return out;
}
export function parseBounds(r) {
  const small = parseUnsigned(r, 255);
  const even = parseInteger(r, -2147483648, 2147483647);
  const wide = parseU64(r);
  const share = parseF64(r);
  const price = parseDecimal(r, 2, 100);
  const name = parseString(r, 160);
  const mail = parseString(r, 1048576);
  const day = parseString(r, 1048576);
  const hash = parseBytes(r, 4);
  const tags = parseBoundsTagsList(r);
  const scores = parseBoundsScoresMap(r);
  const payload = parseJson(r, 64, 3);
  const after = parseInteger(r, -140737488355328, 140737488355327);
  const wait = parseInteger(r, -9007199254740991, 9007199254740991);
  return { small, even, wide, share, price, name, mail, day, hash, tags, scores, payload, after, wait };
}
export function formatChangeClosed(value) {
  checkObject(value, "Change.closed");
  checkConst(value.kind, "closed", "Change.closed.kind");
  let out = formatString(value.by, "Change.closed.by");
  out += SEPARATOR + formatInteger(value.reason, 0, 255, "Change.closed.reason");
  return out;
}
export function parseChangeClosed(r) {
  const kind = "closed";
  const by = parseString(r, 1048576);
  const reason = parseUnsigned(r, 255);
  return { kind, by, reason };
}
export function formatChangeMoved(value) {
  checkObject(value, "Change.moved");
  checkConst(value.kind, "moved", "Change.moved.kind");
  let out = formatString(value.by, "Change.moved.by");
  out += SEPARATOR + formatString(value.to, "Change.moved.to");
  return out;
}
export function parseChangeMoved(r) {
  const kind = "moved";
  const by = parseString(r, 1048576);
  const to_ = parseString(r, 1048576);
  return { kind, by, to: to_ };
}
export function formatChangeOpened(value) {
  checkObject(value, "Change.opened");
  checkConst(value.kind, "opened", "Change.opened.kind");
  return formatString(value.by, "Change.opened.by");
}
export function parseChangeOpened(r) {
  const kind = "opened";
  const by = parseString(r, 1048576);
  return { kind, by };
}
export function formatChangeRenamed(value) {
  checkObject(value, "Change.renamed");
  checkConst(value.kind, "renamed", "Change.renamed.kind");
  let out = formatString(value.by, "Change.renamed.by");
  out += SEPARATOR + formatString(value.title, "Change.renamed.title");
  return out;
}
export function parseChangeRenamed(r) {
  const kind = "renamed";
  const by = parseString(r, 1048576);
  const title = parseString(r, 1048576);
  return { kind, by, title };
}
export function formatDecimals(value) {
  checkObject(value, "Decimals");
  let out = formatDecimal(value.whole, 0, 1, "Decimals.whole");
  out += SEPARATOR + formatDecimal(value.price, 2, 100, "Decimals.price");
  out += SEPARATOR + formatDecimal(value.fine, 15, 1e15, "Decimals.fine");
  out += SEPARATOR + formatBigUnits(value.wei, 18, "Decimals.wei");
  out += SEPARATOR + formatBigUnits(value.cents, 2, "Decimals.cents");
  return out;
}
export function parseDecimals(r) {
  const whole = parseDecimal(r, 0, 1);
  const price = parseDecimal(r, 2, 100);
  const fine = parseDecimal(r, 15, 1e15);
  const wei = parseBigUnits(r, 18);
  const cents = parseBigUnits(r, 2);
  return { whole, price, fine, wei, cents };
}
export function formatEmpty(value) {
  checkObject(value, "Empty");
  return "";
}
export function parseEmpty(r) {
  r.empty();
  return {};
}
export function formatFloats(value) {
  checkObject(value, "Floats");
  let out = formatF32(value.single, "Floats.single");
  out += SEPARATOR + formatF64(value.double, "Floats.double");
  out += SEPARATOR + formatF64(value.plain, "Floats.plain");
  out += SEPARATOR + formatF32Special(value.specialSingle, "Floats.specialSingle");
  out += SEPARATOR + formatF64Special(value.specialDouble, "Floats.specialDouble");
  return out;
}
export function parseFloats(r) {
  const single = parseF32(r);
  const double = parseF64(r);
  const plain = parseF64(r);
  const specialSingle = parseF32Special(r);
  const specialDouble = parseF64Special(r);
  return { single, double, plain, specialSingle, specialDouble };
}
export function formatFork(value) {
  enterFormat();
  checkObject(value, "Fork");
  checkConst(value.kind, "fork", "Fork.kind");
  const right = value.right;
  let out = `${ordinalOfTree(value.left, "Fork.left")}${SEPARATOR}` + formatTree(value.left);
  out += SEPARATOR + (right === null ? "\\-" : `${ordinalOfTree(right, "Fork.right")}${SEPARATOR}` + formatTree(right));
  leaveFormat();
  return out;
}
export function parseFork(r) {
  enterRead(r);
  const kind = "fork";
  const left = parseTree(r);
  const right = r.none() ? null : parseTree(r);
  r.depth--;
  return { kind, left, right };
}
function formatGroveOthersList(list) {
  checkArray(list, "Grove.others");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + (`${ordinalOfTree(each, "Grove.others")}${SEPARATOR}` + formatTree(each));
  }
  return all;
}
function parseGroveOthersList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseTree(r);
  }
  return list;
}
function formatGroveByNameMap(map) {
  const entries = sortedEntries(map, "Grove.byName", 1048576, (key) => key);
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatString(key, "Grove.byName") + SEPARATOR + (`${ordinalOfTree(value, "Grove.byName")}${SEPARATOR}` + formatTree(value));
  }
  return all;
}
function parseGroveByNameMap(r) {
  const count = parseCount(r, 1048576);
  const map = /* @__PURE__ */ new Map();
  let previous;
  for (let i = 0; i < count; i++) {
    const key = parseString(r, 1048576);
    const keyText = key;
    if (previous !== void 0) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseTree(r));
  }
  return map;
}
export function formatGrove(value) {
  checkObject(value, "Grove");
  let out = `${ordinalOfTree(value.tree, "Grove.tree")}${SEPARATOR}` + formatTree(value.tree);
  out += SEPARATOR + formatGroveOthersList(value.others);
  out += SEPARATOR + formatGroveByNameMap(value.byName);
  return out;
}
export function parseGrove(r) {
  const tree = parseTree(r);
  const others = parseGroveOthersList(r);
  const byName = parseGroveByNameMap(r);
  return { tree, others, byName };
}
export function formatIntegers(value) {
  checkObject(value, "Integers");
  let out = formatInteger(value.u8, 0, 255, "Integers.u8");
  out += SEPARATOR + formatInteger(value.u16, 0, 65535, "Integers.u16");
  out += SEPARATOR + formatInteger(value.u32, 0, 4294967295, "Integers.u32");
  out += SEPARATOR + formatInteger(value.u53, 0, 9007199254740991, "Integers.u53");
  out += SEPARATOR + formatU64(value.u64, "Integers.u64");
  out += SEPARATOR + formatInteger(value.i8, -128, 127, "Integers.i8");
  out += SEPARATOR + formatInteger(value.i16, -32768, 32767, "Integers.i16");
  out += SEPARATOR + formatInteger(value.i32, -2147483648, 2147483647, "Integers.i32");
  out += SEPARATOR + formatInteger(value.i53, -9007199254740991, 9007199254740991, "Integers.i53");
  out += SEPARATOR + formatI64(value.i64, "Integers.i64");
  return out;
}
export function parseIntegers(r) {
  const u8 = parseUnsigned(r, 255);
  const u16 = parseUnsigned(r, 65535);
  const u32 = parseUnsigned(r, 4294967295);
  const u53 = parseUnsigned(r, 9007199254740991);
  const u64 = parseU64(r);
  const i8 = parseInteger(r, -128, 127);
  const i16 = parseInteger(r, -32768, 32767);
  const i32 = parseInteger(r, -2147483648, 2147483647);
  const i53 = parseInteger(r, -9007199254740991, 9007199254740991);
  const i64 = parseI64(r);
  return { u8, u16, u32, u53, u64, i8, i16, i32, i53, i64 };
}
export function formatLabels(value) {
  checkObject(value, "Labels");
  let out = formatString(value.label, "Labels.label", Infinity);
  out += SEPARATOR + formatBytes(value.data, "Labels.data");
  return out;
}
export function parseLabels(r) {
  const label = parseString(r, 32);
  const data = parseBytes(r, 1048576);
  return { label, data };
}
export function formatLate(value, revision) {
  checkObject(value, "Late");
  let out = formatString(value.text, "Late.text");
  out += SEPARATOR + `${ordinalOfTone(value.tone, "Late.tone", revision)}`;
  return out;
}
export function parseLate(r, revision) {
  const text = parseString(r, 1048576);
  const tone = parseTone(r, revision);
  return { text, tone };
}
export function formatLeaf(value) {
  checkObject(value, "Leaf");
  checkConst(value.kind, "leaf", "Leaf.kind");
  return formatString(value.name, "Leaf.name");
}
export function parseLeaf(r) {
  const kind = "leaf";
  const name = parseString(r, 1048576);
  return { kind, name };
}
function formatMapsByNameMap(map) {
  const entries = sortedEntries(map, "Maps.byName", 1048576, (key) => key);
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatString(key, "Maps.byName") + SEPARATOR + formatInteger(value, 0, 255, "Maps.byName");
  }
  return all;
}
function parseMapsByNameMap(r) {
  const count = parseCount(r, 1048576);
  const map = /* @__PURE__ */ new Map();
  let previous;
  for (let i = 0; i < count; i++) {
    const key = parseString(r, 1048576);
    const keyText = key;
    if (previous !== void 0) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseUnsigned(r, 255));
  }
  return map;
}
function formatMapsByNumberMap(map) {
  const entries = sortedEntries(map, "Maps.byNumber");
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatInteger(key, -32768, 32767, "Maps.byNumber") + SEPARATOR + (value === null ? "\\-" : formatBoolean(value, "Maps.byNumber"));
  }
  return all;
}
function parseMapsByNumberMap(r) {
  const count = parseCount(r, 1048576);
  const map = /* @__PURE__ */ new Map();
  let previous;
  for (let i = 0; i < count; i++) {
    const key = parseInteger(r, -32768, 32767);
    const keyText = String(key);
    if (previous !== void 0) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, r.none() ? null : parseBoolean(r));
  }
  return map;
}
function formatMapsByLargeMap(map) {
  const entries = sortedEntries(map, "Maps.byLarge");
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatInteger(key, 0, 9007199254740991, "Maps.byLarge") + SEPARATOR + formatString(value, "Maps.byLarge");
  }
  return all;
}
function parseMapsByLargeMap(r) {
  const count = parseCount(r, 1048576);
  const map = /* @__PURE__ */ new Map();
  let previous;
  for (let i = 0; i < count; i++) {
    const key = parseUnsigned(r, 9007199254740991);
    const keyText = String(key);
    if (previous !== void 0) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseString(r, 1048576));
  }
  return map;
}
function formatMapsByHugeMap(map) {
  const entries = sortedEntries(map, "Maps.byHuge");
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatU64(key, "Maps.byHuge") + SEPARATOR + formatBoolean(value, "Maps.byHuge");
  }
  return all;
}
function parseMapsByHugeMap(r) {
  const count = parseCount(r, 1048576);
  const map = /* @__PURE__ */ new Map();
  let previous;
  for (let i = 0; i < count; i++) {
    const key = parseU64(r);
    const keyText = String(key);
    if (previous !== void 0) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseBoolean(r));
  }
  return map;
}
function formatMapsByFlagMap(map) {
  const entries = sortedEntries(map, "Maps.byFlag");
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatBoolean(key, "Maps.byFlag") + SEPARATOR + formatString(value, "Maps.byFlag");
  }
  return all;
}
function parseMapsByFlagMap(r) {
  const count = parseCount(r, 1048576);
  const map = /* @__PURE__ */ new Map();
  let previous;
  for (let i = 0; i < count; i++) {
    const key = parseBoolean(r);
    const keyText = String(key);
    if (previous !== void 0) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseString(r, 1048576));
  }
  return map;
}
function formatMapsByIdList(list) {
  checkArray(list, "Maps.byId");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatString(each, "Maps.byId");
  }
  return all;
}
function parseMapsByIdList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 1048576);
  }
  return list;
}
function formatMapsByIdMap(map) {
  const entries = sortedEntries(map, "Maps.byId", 1048576, (key) => key.toLowerCase());
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatUuid(key, "Maps.byId") + SEPARATOR + formatMapsByIdList(value);
  }
  return all;
}
function parseMapsByIdMap(r) {
  const count = parseCount(r, 1048576);
  const map = /* @__PURE__ */ new Map();
  let previous;
  for (let i = 0; i < count; i++) {
    const key = parseUuid(r);
    const keyText = key;
    if (previous !== void 0) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseMapsByIdList(r));
  }
  return map;
}
function formatMapsByToneMap(map, revision) {
  const entries = sortedEntries(map, "Maps.byTone", 1048576, (key) => String(memberOfTone(ordinalOfTone(key, "Maps.byTone", revision), revision)), () => notExpressible("Maps.byTone", revision));
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + `${ordinalOfTone(key, "Maps.byTone", revision)}` + SEPARATOR + formatJson(value, 65536, 32, "Maps.byTone");
  }
  return all;
}
function parseMapsByToneMap(r, revision) {
  const count = parseCount(r, 1048576);
  const map = /* @__PURE__ */ new Map();
  let previous;
  for (let i = 0; i < count; i++) {
    const key = parseTone(r, revision);
    const keyText = String(key);
    if (previous !== void 0) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseJson(r, 65536, 32));
  }
  return map;
}
export function formatMaps(value, revision) {
  checkObject(value, "Maps");
  let out = formatMapsByNameMap(value.byName);
  out += SEPARATOR + formatMapsByNumberMap(value.byNumber);
  out += SEPARATOR + formatMapsByLargeMap(value.byLarge);
  out += SEPARATOR + formatMapsByHugeMap(value.byHuge);
  out += SEPARATOR + formatMapsByFlagMap(value.byFlag);
  out += SEPARATOR + formatMapsByIdMap(value.byId);
  out += SEPARATOR + formatMapsByToneMap(value.byTone, revision);
  return out;
}
export function parseMaps(r, revision) {
  const byName = parseMapsByNameMap(r);
  const byNumber = parseMapsByNumberMap(r);
  const byLarge = parseMapsByLargeMap(r);
  const byHuge = parseMapsByHugeMap(r);
  const byFlag = parseMapsByFlagMap(r);
  const byId = parseMapsByIdMap(r);
  const byTone = parseMapsByToneMap(r, revision);
  return { byName, byNumber, byLarge, byHuge, byFlag, byId, byTone };
}
export function formatMembers(value, revision) {
  checkObject(value, "Members");
  checkConst(value.word, "this", "Members.word");
  checkConst(value.number, -2.5, "Members.number");
  checkConst(value.yes, true, "Members.yes");
  let out = `${ordinalOfTone(value.tone, "Members.tone", revision)}`;
  out += SEPARATOR + `${ordinalOfLevel(value.level, "Members.level")}`;
  out += SEPARATOR + `${ordinalOfGrade(value.grade, "Members.grade", revision)}`;
  out += SEPARATOR + `${ordinalOfMood(value.mood, "Members.mood", revision)}`;
  out += SEPARATOR + `${ordinalOfMany(value.many, "Members.many", revision)}`;
  out += SEPARATOR + formatBoolean(value.flag, "Members.flag");
  return out;
}
export function parseMembers(r, revision) {
  const tone = parseTone(r, revision);
  const level = parseLevel(r);
  const grade = parseGrade(r, revision);
  const mood = parseMood(r, revision);
  const many = parseMany(r, revision);
  const word = "this";
  const number = -2.5;
  const yes = true;
  const flag = parseBoolean(r);
  return { tone, level, grade, mood, many, word, number, yes, flag };
}
export function formatNewTicket(value, revision) {
  checkObject(value, "NewTicket");
  const parent = value.parent;
  if (revision < 2 && parent !== void 0) notExpressible("NewTicket.parent", revision);
  const hint = value.hint;
  let out = formatString(value.title, "NewTicket.title");
  out += SEPARATOR + `${ordinalOfState(value.state, "NewTicket.state", revision)}`;
  if (revision >= 2) out += SEPARATOR + (parent === void 0 ? "" : formatInteger(parent, 0, 4294967295, "NewTicket.parent"));
  if (revision >= 3) out += SEPARATOR + (hint === void 0 ? "" : formatInteger(hint, 0, 255, "NewTicket.hint"));
  return out;
}
export function parseNewTicket(r, revision) {
  const title = parseString(r, 1048576);
  const state = parseState(r, revision);
  let parent;
  if (revision >= 2) parent = r.absent() ? void 0 : parseUnsigned(r, 4294967295);
  let hint;
  if (revision >= 3) hint = r.absent() ? void 0 : parseUnsigned(r, 255);
  return { title, state, parent, hint };
}
export function formatNothing(value) {
  checkObject(value, "Nothing");
  return "";
}
export function parseNothing(r) {
  r.empty();
  return {};
}
export function formatPatterns(value) {
  checkObject(value, "Patterns");
  let out = formatString(value.classes, "Patterns.classes");
  out += SEPARATOR + formatString(value.word, "Patterns.word");
  return out;
}
export function parsePatterns(r) {
  const classes = parseString(r, 1048576);
  const word = parseString(r, 1048576);
  return { classes, word };
}
export function formatPoint(value, revision) {
  checkObject(value, "Point");
  const z = value.z;
  let out = formatF32(value.x, "Point.x");
  out += SEPARATOR + formatF32(value.y, "Point.y");
  if (revision >= 2) out += SEPARATOR + (z === void 0 ? "" : formatF32(z, "Point.z"));
  return out;
}
export function parsePoint(r, revision) {
  const x = parseF32(r);
  const y = parseF32(r);
  let z;
  if (revision >= 2) z = r.absent() ? void 0 : parseF32(r);
  return { x, y, z };
}
function formatPresencePointsList(list, revision) {
  checkArray(list, "Presence.points");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + (each === null ? "\\-" : "1" + SEPARATOR + formatPoint(each, revision));
  }
  return all;
}
function parsePresencePointsList(r, revision) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = r.none() ? null : (r.mark(), parsePoint(r, revision));
  }
  return list;
}
function formatPresenceScoresMap(map) {
  const entries = sortedEntries(map, "Presence.scores", 1048576, (key) => key);
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + formatString(key, "Presence.scores") + SEPARATOR + (value === null ? "\\-" : formatInteger(value, 0, 255, "Presence.scores"));
  }
  return all;
}
function parsePresenceScoresMap(r) {
  const count = parseCount(r, 1048576);
  const map = /* @__PURE__ */ new Map();
  let previous;
  for (let i = 0; i < count; i++) {
    const key = parseString(r, 1048576);
    const keyText = key;
    if (previous !== void 0) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, r.none() ? null : parseUnsigned(r, 255));
  }
  return map;
}
export function formatPresence(value, revision) {
  checkObject(value, "Presence");
  const number = value.number;
  const text = value.text;
  const both = value.both;
  const bytes_ = value.bytes;
  const emptied = value.emptied;
  const tone = value.tone;
  const marked = value.marked;
  const nothing = value.nothing;
  const point = value.point;
  const anything = value.anything;
  const points = value.points;
  const scores = value.scores;
  const late = value.late;
  const later = value.later;
  const latest = value.latest;
  let out = number === void 0 ? "" : formatInteger(number, 0, 65535, "Presence.number");
  out += SEPARATOR + (text === null ? "\\-" : formatMarkedString(text, "Presence.text"));
  out += SEPARATOR + (both === void 0 ? "" : both === null ? "\\-" : formatBoolean(both, "Presence.both"));
  out += SEPARATOR + (bytes_ === void 0 ? "" : formatMarkedBytes(bytes_, "Presence.bytes"));
  out += SEPARATOR + (emptied === void 0 ? "" : emptied === null ? "\\-" : formatMarkedString(emptied, "Presence.emptied"));
  out += SEPARATOR + (tone === void 0 ? "" : tone === null ? "\\-" : `${ordinalOfTone(tone, "Presence.tone", revision)}`);
  out += SEPARATOR + (marked === void 0 ? "" : (checkConst(marked, true, "Presence.marked"), "1"));
  out += SEPARATOR + (nothing === void 0 ? "" : nothing === null ? "\\-" : "1" + SEPARATOR + formatNothing(nothing));
  out += SEPARATOR + (point === void 0 ? "" : "1" + SEPARATOR + formatPoint(point, revision));
  out += SEPARATOR + (anything === null ? "\\-" : formatJson(anything, 65536, 32, "Presence.anything"));
  out += SEPARATOR + (points === void 0 ? "" : formatPresencePointsList(points, revision));
  out += SEPARATOR + (scores === void 0 ? "" : scores === null ? "\\-" : formatPresenceScoresMap(scores));
  if (revision >= 2) out += SEPARATOR + (late === void 0 ? "" : late === null ? "\\-" : formatBoolean(late, "Presence.late"));
  if (revision >= 3) out += SEPARATOR + (later === void 0 ? "" : later === null ? "\\-" : formatInteger(later, 0, 4294967295, "Presence.later"));
  if (revision >= 3) out += SEPARATOR + (latest === void 0 ? "" : `${ordinalOfTone(latest, "Presence.latest", revision)}`);
  return out;
}
export function parsePresence(r, revision) {
  const number = r.absent() ? void 0 : parseUnsigned(r, 65535);
  const text = r.none() ? null : parseMarkedString(r, 1048576);
  const both = r.absent() ? void 0 : r.none() ? null : parseBoolean(r);
  const bytes_ = r.absent() ? void 0 : parseMarkedBytes(r, 1048576);
  const emptied = r.absent() ? void 0 : r.none() ? null : parseMarkedString(r, 1048576);
  const tone = r.absent() ? void 0 : r.none() ? null : parseTone(r, revision);
  const marked = r.absent() ? void 0 : (r.mark(), true);
  const nothing = r.absent() ? void 0 : r.none() ? null : (r.mark(), parseNothing(r));
  const point = r.absent() ? void 0 : (r.mark(), parsePoint(r, revision));
  const anything = r.none() ? null : parseMarkedJson(r, 65536, 32, true);
  const points = r.absent() ? void 0 : parsePresencePointsList(r, revision);
  const scores = r.absent() ? void 0 : r.none() ? null : parsePresenceScoresMap(r);
  let late;
  if (revision >= 2) late = r.absent() ? void 0 : r.none() ? null : parseBoolean(r);
  let later;
  if (revision >= 3) later = r.absent() ? void 0 : r.none() ? null : parseUnsigned(r, 4294967295);
  let latest;
  if (revision >= 3) latest = r.absent() ? void 0 : parseTone(r, revision);
  return { number, text, both, bytes: bytes_, emptied, tone, marked, nothing, point, anything, points, scores, late, later, latest };
}
export function formatSample(value, revision) {
  checkObject(value, "Sample");
  const note = value.note;
  const level = value.level;
  let out = formatInteger(value.at, -140737488355328, 140737488355327, "Sample.at");
  out += SEPARATOR + formatInteger(value.sequence, 0, 4294967295, "Sample.sequence");
  out += SEPARATOR + formatDecimal(value.price, 2, 100, "Sample.price");
  out += SEPARATOR + formatU64(value.total, "Sample.total");
  out += SEPARATOR + formatBoolean(value.good, "Sample.good");
  out += SEPARATOR + (note === void 0 ? "" : formatMarkedString(note, "Sample.note"));
  if (revision >= 2) out += SEPARATOR + (level === void 0 ? "" : formatInteger(level, -32768, 32767, "Sample.level"));
  return out;
}
export function parseSample(r, revision) {
  const at = parseInteger(r, -140737488355328, 140737488355327);
  const sequence = parseUnsigned(r, 4294967295);
  const price = parseDecimal(r, 2, 100);
  const total = parseU64(r);
  const good = parseBoolean(r);
  const note = r.absent() ? void 0 : parseMarkedString(r, 1048576);
  let level;
  if (revision >= 2) level = r.absent() ? void 0 : parseInteger(r, -32768, 32767);
  return { at, sequence, price, total, good, note, level };
}
function formatSeriesBytesList(list) {
  checkArray(list, "Series.bytes");
  let all = String(list.length);
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + `${difference(last, last = checkInteger(each, 0, 255, "Series.bytes"), 8)}`;
  }
  return all;
}
function parseSeriesBytesList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    list[i] = last = addUnsigned(last, parseDelta(r, 8), 8);
  }
  return list;
}
function formatSeriesShortsList(list) {
  checkArray(list, "Series.shorts");
  let all = String(list.length);
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + `${difference(last, last = checkInteger(each, -32768, 32767, "Series.shorts"), 16)}`;
  }
  return all;
}
function parseSeriesShortsList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    list[i] = last = addSigned(last, parseDelta(r, 16), 16);
  }
  return list;
}
function formatSeriesIdsList(list) {
  checkArray(list, "Series.ids");
  let all = String(list.length);
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + `${difference(last, last = checkInteger(each, 0, 4294967295, "Series.ids"), 32)}`;
  }
  return all;
}
function parseSeriesIdsList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    list[i] = last = addUnsigned(last, parseDelta(r, 32), 32);
  }
  return list;
}
function formatSeriesSafeList(list) {
  checkArray(list, "Series.safe");
  let all = String(list.length);
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + `${difference54(last, last = checkInteger(each, -9007199254740991, 9007199254740991, "Series.safe"))}`;
  }
  return all;
}
function parseSeriesSafeList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    list[i] = last = safeSum(r, last, parseDelta(r, 54), 9007199254740991);
  }
  return list;
}
function formatSeriesChangesList(list) {
  checkArray(list, "Series.changes");
  let all = String(list.length);
  let last = 0n;
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + `${BigInt.asIntN(64, -last + (last = checkI64(each, "Series.changes")))}`;
  }
  return all;
}
function parseSeriesChangesList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  let last = 0n;
  for (let i = 0; i < count; i++) {
    list[i] = last = BigInt.asIntN(64, last + parseI64(r));
  }
  return list;
}
function formatSeriesTimesList(list) {
  checkArray(list, "Series.times");
  let all = String(list.length);
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + `${difference(last, last = checkInteger(each, -140737488355328, 140737488355327, "Series.times"), 48)}`;
  }
  return all;
}
function parseSeriesTimesList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    list[i] = last = addSigned(last, parseDelta(r, 48), 48);
  }
  return list;
}
function formatSeriesWaitsList(list) {
  checkArray(list, "Series.waits");
  let all = String(list.length);
  let last = 0n;
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + `${BigInt.asIntN(64, -last + (last = checkI64(each, "Series.waits")))}`;
  }
  return all;
}
function parseSeriesWaitsList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  let last = 0n;
  for (let i = 0; i < count; i++) {
    list[i] = last = BigInt.asIntN(64, last + parseI64(r));
  }
  return list;
}
function formatSeriesPricesList(list) {
  checkArray(list, "Series.prices");
  let all = String(list.length);
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatUnits(`${difference54(last, last = toUnits(each, 1e4, "Series.prices"))}`, 4);
  }
  return all;
}
function parseSeriesPricesList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    list[i] = (last = safeSum(r, last, parseUnits(r, 4), 999999999999999)) / 1e4;
  }
  return list;
}
function formatSeriesCoinsList(list) {
  checkArray(list, "Series.coins");
  let all = String(list.length);
  let last = 0n;
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatUnits(`${BigInt.asIntN(64, -last + (last = checkI64(each, "Series.coins")))}`, 4);
  }
  return all;
}
function parseSeriesCoinsList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  let last = 0n;
  for (let i = 0; i < count; i++) {
    list[i] = last = BigInt.asIntN(64, last + parseBigUnits(r, 4));
  }
  return list;
}
function formatSeriesMaybeList(list) {
  checkArray(list, "Series.maybe");
  let all = String(list.length);
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + (each === null ? "\\-" : `${difference(last, last = checkInteger(each, 0, 65535, "Series.maybe"), 16)}`);
  }
  return all;
}
function parseSeriesMaybeList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    list[i] = r.none() ? null : last = addUnsigned(last, parseDelta(r, 16), 16);
  }
  return list;
}
function formatSeriesSamplesList(list, revision) {
  checkArray(list, "Series.samples");
  let all = String(list.length);
  let last0 = 0;
  let last1 = 0;
  let last2 = 0;
  let last3 = 0n;
  let last6 = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    checkObject(each, "Sample");
    const note = each.note;
    const level = each.level;
    let out = `${difference(last0, last0 = checkInteger(each.at, -140737488355328, 140737488355327, "Sample.at"), 48)}`;
    out += SEPARATOR + `${difference(last1, last1 = checkInteger(each.sequence, 0, 4294967295, "Sample.sequence"), 32)}`;
    out += SEPARATOR + formatUnits(`${difference54(last2, last2 = toUnits(each.price, 100, "Sample.price"))}`, 2);
    out += SEPARATOR + `${BigInt.asIntN(64, -last3 + (last3 = checkU64(each.total, "Sample.total")))}`;
    out += SEPARATOR + formatBoolean(each.good, "Sample.good");
    out += SEPARATOR + (note === void 0 ? "" : formatMarkedString(note, "Sample.note"));
    if (revision >= 2) out += SEPARATOR + (level === void 0 ? "" : `${difference(last6, last6 = checkInteger(level, -32768, 32767, "Sample.level"), 16)}`);
    all += SEPARATOR + out;
  }
  return all;
}
function parseSeriesSamplesList(r, revision) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  let last0 = 0;
  let last1 = 0;
  let last2 = 0;
  let last3 = 0n;
  let last6 = 0;
  for (let i = 0; i < count; i++) {
    const at = last0 = addSigned(last0, parseDelta(r, 48), 48);
    const sequence = last1 = addUnsigned(last1, parseDelta(r, 32), 32);
    const price = (last2 = safeSum(r, last2, parseUnits(r, 2), 999999999999999)) / 100;
    const total = last3 = BigInt.asUintN(64, last3 + parseI64(r));
    const good = parseBoolean(r);
    const note = r.absent() ? void 0 : parseMarkedString(r, 1048576);
    let level;
    if (revision >= 2) level = r.absent() ? void 0 : last6 = addSigned(last6, parseDelta(r, 16), 16);
    list[i] = { at, sequence, price, total, good, note, level };
  }
  return list;
}
function formatSeriesMatrixList2(list) {
  checkArray(list, "Series.matrix");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatF64(each, "Series.matrix");
  }
  return all;
}
function parseSeriesMatrixList2(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseF64(r);
  }
  return list;
}
function formatSeriesMatrixList(list) {
  checkArray(list, "Series.matrix");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatSeriesMatrixList2(each);
  }
  return all;
}
function parseSeriesMatrixList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseSeriesMatrixList2(r);
  }
  return list;
}
function formatSeriesFlagsList(list) {
  checkArray(list, "Series.flags");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + (each === null ? "\\-" : formatBoolean(each, "Series.flags"));
  }
  return all;
}
function parseSeriesFlagsList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = r.none() ? null : parseBoolean(r);
  }
  return list;
}
function formatSeriesTonesList(list, revision) {
  checkArray(list, "Series.tones");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + `${ordinalOfTone(each, "Series.tones", revision)}`;
  }
  return all;
}
function parseSeriesTonesList(r, revision) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseTone(r, revision);
  }
  return list;
}
export function formatSeries(value, revision) {
  checkObject(value, "Series");
  let out = formatSeriesBytesList(value.bytes);
  out += SEPARATOR + formatSeriesShortsList(value.shorts);
  out += SEPARATOR + formatSeriesIdsList(value.ids);
  out += SEPARATOR + formatSeriesSafeList(value.safe);
  out += SEPARATOR + formatSeriesChangesList(value.changes);
  out += SEPARATOR + formatSeriesTimesList(value.times);
  out += SEPARATOR + formatSeriesWaitsList(value.waits);
  out += SEPARATOR + formatSeriesPricesList(value.prices);
  out += SEPARATOR + formatSeriesCoinsList(value.coins);
  out += SEPARATOR + formatSeriesMaybeList(value.maybe);
  out += SEPARATOR + formatSeriesSamplesList(value.samples, revision);
  out += SEPARATOR + formatSeriesMatrixList(value.matrix);
  out += SEPARATOR + formatSeriesFlagsList(value.flags);
  out += SEPARATOR + formatSeriesTonesList(value.tones, revision);
  return out;
}
export function parseSeries(r, revision) {
  const bytes_ = parseSeriesBytesList(r);
  const shorts = parseSeriesShortsList(r);
  const ids = parseSeriesIdsList(r);
  const safe_ = parseSeriesSafeList(r);
  const changes = parseSeriesChangesList(r);
  const times = parseSeriesTimesList(r);
  const waits = parseSeriesWaitsList(r);
  const prices = parseSeriesPricesList(r);
  const coins = parseSeriesCoinsList(r);
  const maybe = parseSeriesMaybeList(r);
  const samples = parseSeriesSamplesList(r, revision);
  const matrix = parseSeriesMatrixList(r);
  const flags = parseSeriesFlagsList(r);
  const tones = parseSeriesTonesList(r, revision);
  return { bytes: bytes_, shorts, ids, safe: safe_, changes, times, waits, prices, coins, maybe, samples, matrix, flags, tones };
}
export function formatTexts(value) {
  checkObject(value, "Texts");
  let out = formatString(value.text, "Texts.text");
  out += SEPARATOR + formatBytes(value.bytes, "Texts.bytes");
  out += SEPARATOR + formatUuid(value.id, "Texts.id");
  out += SEPARATOR + formatJson(value.anything, 65536, 32, "Texts.anything");
  return out;
}
export function parseTexts(r) {
  const text = parseString(r, 1048576);
  const bytes_ = parseBytes(r, 1048576);
  const id = parseUuid(r);
  const anything = parseJson(r, 65536, 32);
  return { text, bytes: bytes_, id, anything };
}
function formatTicketChangesList(list, revision) {
  checkArray(list, "Ticket.changes");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + (`${ordinalOfChange(each, "Ticket.changes", revision)}${SEPARATOR}` + formatChange(each, revision));
  }
  return all;
}
function parseTicketChangesList(r, revision) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseChange(r, revision);
  }
  return list;
}
function formatTicketLabelsList(list) {
  checkArray(list, "Ticket.labels");
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatString(each, "Ticket.labels");
  }
  return all;
}
function parseTicketLabelsList(r) {
  const count = parseCount(r, 1048576);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 1048576);
  }
  return list;
}
function formatTicketByStateMap(map, revision) {
  const entries = sortedEntries(map, "Ticket.byState", 1048576, (key) => String(memberOfState(ordinalOfState(key, "Ticket.byState", revision), revision)), () => notExpressible("Ticket.byState", revision));
  let all = String(entries.length);
  for (const [key, value] of entries) {
    all += SEPARATOR + `${ordinalOfState(key, "Ticket.byState", revision)}` + SEPARATOR + formatInteger(value, 0, 4294967295, "Ticket.byState");
  }
  return all;
}
function parseTicketByStateMap(r, revision) {
  const count = parseCount(r, 1048576);
  const map = /* @__PURE__ */ new Map();
  let previous;
  for (let i = 0; i < count; i++) {
    const key = parseState(r, revision);
    const keyText = String(key);
    if (previous !== void 0) checkOrder(r, previous, keyText);
    previous = keyText;
    map.set(key, parseUnsigned(r, 4294967295));
  }
  return map;
}
export function formatTicket(value, revision) {
  checkObject(value, "Ticket");
  const closedAt = value.closedAt;
  checkConst(value.source, "desk", "Ticket.source");
  let out = formatInteger(value.number, 0, 4294967295, "Ticket.number");
  out += SEPARATOR + formatString(value.title, "Ticket.title");
  if (revision < 2) out += SEPARATOR + formatBoolean(false, "Ticket.urgent");
  if (revision < 3) out += SEPARATOR + formatInteger(0, 0, 65535, "Ticket.votes");
  if (revision < 3) out += SEPARATOR;
  out += SEPARATOR + `${ordinalOfState(value.state, "Ticket.state", revision)}`;
  out += SEPARATOR + formatTicketChangesList(value.changes, revision);
  if (revision >= 2) out += SEPARATOR + formatTicketLabelsList(value.labels);
  if (revision >= 2) out += SEPARATOR + formatTicketByStateMap(value.byState, revision);
  if (revision >= 2) out += SEPARATOR + (closedAt === void 0 ? "" : closedAt === null ? "\\-" : formatInteger(closedAt, -140737488355328, 140737488355327, "Ticket.closedAt"));
  if (revision >= 3) out += SEPARATOR + formatInteger(value.weight, 0, 65535, "Ticket.weight");
  return out;
}
export function parseTicket(r, revision) {
  const number = parseUnsigned(r, 4294967295);
  const title = parseString(r, 1048576);
  if (revision < 2) {
    parseBoolean(r);
  }
  if (revision < 3) {
    parseUnsigned(r, 65535);
  }
  if (revision < 3) {
    void (r.absent() ? void 0 : parseMarkedString(r, 1048576));
  }
  const state = parseState(r, revision);
  const changes = parseTicketChangesList(r, revision);
  let labels = [];
  if (revision >= 2) labels = parseTicketLabelsList(r);
  let byState = /* @__PURE__ */ new Map([]);
  if (revision >= 2) byState = parseTicketByStateMap(r, revision);
  let closedAt;
  if (revision >= 2) closedAt = r.absent() ? void 0 : r.none() ? null : parseInteger(r, -140737488355328, 140737488355327);
  let weight = 7;
  if (revision >= 3) weight = parseUnsigned(r, 65535);
  let source = "desk";
  if (revision >= 3) source = "desk";
  return { number, title, state, changes, labels, byState, closedAt, weight, source };
}
export function formatTimes(value) {
  checkObject(value, "Times");
  let out = formatInteger(value.second, -140737488355328, 140737488355327, "Times.second");
  out += SEPARATOR + formatInteger(value.millisecond, -140737488355328, 140737488355327, "Times.millisecond");
  out += SEPARATOR + formatI64(value.microsecond, "Times.microsecond");
  out += SEPARATOR + formatI64(value.nanosecond, "Times.nanosecond");
  out += SEPARATOR + formatInteger(value.waitSecond, -9007199254740991, 9007199254740991, "Times.waitSecond");
  out += SEPARATOR + formatInteger(value.waitMillisecond, -9007199254740991, 9007199254740991, "Times.waitMillisecond");
  out += SEPARATOR + formatI64(value.waitMicrosecond, "Times.waitMicrosecond");
  out += SEPARATOR + formatI64(value.waitNanosecond, "Times.waitNanosecond");
  return out;
}
export function parseTimes(r) {
  const second = parseInteger(r, -140737488355328, 140737488355327);
  const millisecond = parseInteger(r, -140737488355328, 140737488355327);
  const microsecond = parseI64(r);
  const nanosecond = parseI64(r);
  const waitSecond = parseInteger(r, -9007199254740991, 9007199254740991);
  const waitMillisecond = parseInteger(r, -9007199254740991, 9007199254740991);
  const waitMicrosecond = parseI64(r);
  const waitNanosecond = parseI64(r);
  return { second, millisecond, microsecond, nanosecond, waitSecond, waitMillisecond, waitMicrosecond, waitNanosecond };
}
function formatChange(value, revision) {
  switch (value.kind) {
    case "opened":
      return formatChangeOpened(value);
    case "closed":
      return formatChangeClosed(value);
    case "moved":
      if (revision < 2) return formatChange({ ...value, kind: "opened" }, revision);
      return formatChangeMoved(value);
    case "renamed":
      return formatChangeRenamed(value);
  }
}
function parseChange(r, revision) {
  const ordinal = parseUnsigned(r, 4294967295);
  switch (ordinal) {
    case 0:
      return parseChangeOpened(r);
    case 1:
      return parseChangeClosed(r);
    case 2:
      if (revision < 2) return unknownMember(r, "Change", ordinal);
      return parseChangeMoved(r);
    case 3:
      if (revision < 3) return unknownMember(r, "Change", ordinal);
      return parseChangeRenamed(r);
    default:
      return unknownMember(r, "Change", ordinal);
  }
}
function formatTree(value) {
  switch (value.kind) {
    case "leaf":
      return formatLeaf(value);
    case "fork":
      return formatFork(value);
  }
}
function parseTree(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  switch (ordinal) {
    case 0:
      return parseLeaf(r);
    case 1:
      return parseFork(r);
    default:
      return unknownMember(r, "Tree", ordinal);
  }
}
function parseGrade(r, revision) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfGrade(ordinal, revision) ?? unknownMember(r, "Grade", ordinal);
}
function parseLevel(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfLevel(ordinal) ?? unknownMember(r, "Level", ordinal);
}
function parseMany(r, revision) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfMany(ordinal, revision) ?? unknownMember(r, "Many", ordinal);
}
function parseMood(r, revision) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfMood(ordinal, revision) ?? unknownMember(r, "Mood", ordinal);
}
function parseState(r, revision) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfState(ordinal, revision) ?? unknownMember(r, "State", ordinal);
}
function parseTone(r, revision) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfTone(ordinal, revision) ?? unknownMember(r, "Tone", ordinal);
}
