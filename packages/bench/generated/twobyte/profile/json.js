// @generated from the schema of bench.profile. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  booleanFromJson,
  floatFromJson,
  integerFromJson,
  membersFromJson,
  noMember,
  objectFromJson,
  objectToJson,
  own,
  single,
  stringFromJson,
  uuidFromJson
} from "@twobyte/wire";
const PROFILE_NAMES = /* @__PURE__ */ new Set(["userId", "login", "fullName", "email", "about", "city", "age", "level", "points", "accountId", "offset", "balance", "drift", "ratio", "speed", "latitude", "longitude", "verified", "hidden", "newsletter", "plan", "created", "seen", "teamId", "score", "labels"]);
function profileLabelsMapToJson(value) {
  return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function profileLabelsMapFromJson(json) {
  const map = /* @__PURE__ */ new Map();
  for (const [name, each] of Object.entries(membersFromJson(json, "Profile.labels"))) {
    map.set(stringFromJson(name, "Profile.labels"), stringFromJson(each, "Profile.labels"));
  }
  return map;
}
export function profileToJson(value) {
  const json = {};
  if (value.userId !== void 0) json["userId"] = value.userId.toLowerCase();
  if (value.login !== void 0) json["login"] = value.login;
  if (value.fullName !== void 0) json["fullName"] = value.fullName;
  if (value.email !== void 0) json["email"] = value.email;
  if (value.about !== void 0) json["about"] = value.about;
  if (value.city !== void 0) json["city"] = value.city;
  if (value.age !== void 0) json["age"] = value.age;
  if (value.level !== void 0) json["level"] = value.level;
  if (value.points !== void 0) json["points"] = value.points;
  if (value.accountId !== void 0) json["accountId"] = value.accountId;
  if (value.offset !== void 0) json["offset"] = value.offset;
  if (value.balance !== void 0) json["balance"] = value.balance;
  if (value.drift !== void 0) json["drift"] = value.drift;
  if (value.ratio !== void 0) json["ratio"] = value.ratio;
  if (value.speed !== void 0) json["speed"] = value.speed;
  if (value.latitude !== void 0) json["latitude"] = value.latitude;
  if (value.longitude !== void 0) json["longitude"] = value.longitude;
  if (value.verified !== void 0) json["verified"] = value.verified;
  if (value.hidden !== void 0) json["hidden"] = value.hidden;
  if (value.newsletter !== void 0) json["newsletter"] = value.newsletter;
  if (value.plan !== void 0) json["plan"] = value.plan;
  if (value.created !== void 0) json["created"] = value.created;
  if (value.seen !== void 0) json["seen"] = value.seen;
  if (value.teamId !== void 0) json["teamId"] = value.teamId.toLowerCase();
  if (value.score !== void 0) json["score"] = value.score;
  json["labels"] = profileLabelsMapToJson(value.labels);
  return json;
}
export function profileFromJson(json) {
  const members = objectFromJson(json, PROFILE_NAMES, "Profile");
  const userId = own(members, "userId");
  const login = own(members, "login");
  const fullName = own(members, "fullName");
  const email = own(members, "email");
  const about = own(members, "about");
  const city = own(members, "city");
  const age = own(members, "age");
  const level = own(members, "level");
  const points = own(members, "points");
  const accountId = own(members, "accountId");
  const offset = own(members, "offset");
  const balance = own(members, "balance");
  const drift = own(members, "drift");
  const ratio = own(members, "ratio");
  const speed = own(members, "speed");
  const latitude = own(members, "latitude");
  const longitude = own(members, "longitude");
  const verified = own(members, "verified");
  const hidden = own(members, "hidden");
  const newsletter = own(members, "newsletter");
  const plan = own(members, "plan");
  const created = own(members, "created");
  const seen = own(members, "seen");
  const teamId = own(members, "teamId");
  const score = own(members, "score");
  return {
    userId: userId === void 0 ? void 0 : uuidFromJson(userId, "Profile.userId"),
    login: login === void 0 ? void 0 : stringFromJson(login, "Profile.login"),
    fullName: fullName === void 0 ? void 0 : stringFromJson(fullName, "Profile.fullName"),
    email: email === void 0 ? void 0 : stringFromJson(email, "Profile.email"),
    about: about === void 0 ? void 0 : stringFromJson(about, "Profile.about"),
    city: city === void 0 ? void 0 : stringFromJson(city, "Profile.city"),
    age: age === void 0 ? void 0 : integerFromJson(age, 0, 255, "Profile.age"),
    level: level === void 0 ? void 0 : integerFromJson(level, 0, 65535, "Profile.level"),
    points: points === void 0 ? void 0 : integerFromJson(points, 0, 4294967295, "Profile.points"),
    accountId: accountId === void 0 ? void 0 : integerFromJson(accountId, 0, 9007199254740991, "Profile.accountId"),
    offset: offset === void 0 ? void 0 : integerFromJson(offset, -32768, 32767, "Profile.offset"),
    balance: balance === void 0 ? void 0 : integerFromJson(balance, -2147483648, 2147483647, "Profile.balance"),
    drift: drift === void 0 ? void 0 : integerFromJson(drift, -9007199254740991, 9007199254740991, "Profile.drift"),
    ratio: ratio === void 0 ? void 0 : single(floatFromJson(ratio, "Profile.ratio"), "Profile.ratio"),
    speed: speed === void 0 ? void 0 : single(floatFromJson(speed, "Profile.speed"), "Profile.speed"),
    latitude: latitude === void 0 ? void 0 : floatFromJson(latitude, "Profile.latitude"),
    longitude: longitude === void 0 ? void 0 : floatFromJson(longitude, "Profile.longitude"),
    verified: verified === void 0 ? void 0 : booleanFromJson(verified, "Profile.verified"),
    hidden: hidden === void 0 ? void 0 : booleanFromJson(hidden, "Profile.hidden"),
    newsletter: newsletter === void 0 ? void 0 : booleanFromJson(newsletter, "Profile.newsletter"),
    plan: plan === void 0 ? void 0 : planFromJson(plan),
    created: created === void 0 ? void 0 : integerFromJson(created, -140737488355328, 140737488355327, "Profile.created"),
    seen: seen === void 0 ? void 0 : integerFromJson(seen, -140737488355328, 140737488355327, "Profile.seen"),
    teamId: teamId === void 0 ? void 0 : uuidFromJson(teamId, "Profile.teamId"),
    score: score === void 0 ? void 0 : floatFromJson(score, "Profile.score"),
    labels: profileLabelsMapFromJson(own(members, "labels"))
  };
}
function planFromJson(json) {
  switch (json) {
    case "Free":
    case "Basic":
    case "Pro":
    case "Team":
    case "Staff":
      return json;
    default:
      return noMember("Plan", json);
  }
}
