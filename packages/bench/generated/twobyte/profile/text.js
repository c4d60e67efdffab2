// @generated from the schema. Do not edit; run `twobyte generate` again.
import { ordinalOfPlan, planAt } from "./members.js";
import {} from "./types.js";
import { SEPARATOR, checkObject, checkOrder, formatBoolean, formatF32, formatF64, formatInteger, formatMarkedString, formatString, formatUuid, parseBoolean, parseCount, parseF32, parseF64, parseInteger, parseMarkedString, parseString, parseUnsigned, parseUuid, sortedEntries, unknownMember } from "@twobyte/wire";
function formatProfileLabelsMap(map) {
    let all = String(map.size);
    for (const [key, value] of sortedEntries(map, "Profile.labels")) {
        all += SEPARATOR + formatString(key, "Profile.labels") + SEPARATOR + formatString(value, "Profile.labels");
    }
    return all;
}
function parseProfileLabelsMap(r) {
    const count = parseCount(r, 1000);
    const map = new Map();
    let previous;
    for (let i = 0; i < count; i++) {
        const key = parseString(r, 80000);
        if (previous !== undefined)
            checkOrder(r, previous, key);
        previous = key;
        map.set(key, parseString(r, 80000));
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
    let out = (userId === undefined ? "" : formatUuid(userId, "Profile.userId"));
    out += SEPARATOR + (login === undefined ? "" : formatMarkedString(login, "Profile.login"));
    out += SEPARATOR + (fullName === undefined ? "" : formatMarkedString(fullName, "Profile.fullName"));
    out += SEPARATOR + (email === undefined ? "" : formatMarkedString(email, "Profile.email"));
    out += SEPARATOR + (about === undefined ? "" : formatMarkedString(about, "Profile.about"));
    out += SEPARATOR + (city === undefined ? "" : formatMarkedString(city, "Profile.city"));
    out += SEPARATOR + (age === undefined ? "" : formatInteger(age, 0, 255, "Profile.age"));
    out += SEPARATOR + (level === undefined ? "" : formatInteger(level, 0, 65535, "Profile.level"));
    out += SEPARATOR + (points === undefined ? "" : formatInteger(points, 0, 4294967295, "Profile.points"));
    out += SEPARATOR + (accountId === undefined ? "" : formatInteger(accountId, 0, 9007199254740991, "Profile.accountId"));
    out += SEPARATOR + (offset === undefined ? "" : formatInteger(offset, -32768, 32767, "Profile.offset"));
    out += SEPARATOR + (balance === undefined ? "" : formatInteger(balance, -2147483648, 2147483647, "Profile.balance"));
    out += SEPARATOR + (drift === undefined ? "" : formatInteger(drift, -9007199254740991, 9007199254740991, "Profile.drift"));
    out += SEPARATOR + (ratio === undefined ? "" : formatF32(ratio, "Profile.ratio"));
    out += SEPARATOR + (speed === undefined ? "" : formatF32(speed, "Profile.speed"));
    out += SEPARATOR + (latitude === undefined ? "" : formatF64(latitude, "Profile.latitude"));
    out += SEPARATOR + (longitude === undefined ? "" : formatF64(longitude, "Profile.longitude"));
    out += SEPARATOR + (verified === undefined ? "" : formatBoolean(verified, "Profile.verified"));
    out += SEPARATOR + (hidden === undefined ? "" : formatBoolean(hidden, "Profile.hidden"));
    out += SEPARATOR + (newsletter === undefined ? "" : formatBoolean(newsletter, "Profile.newsletter"));
    out += SEPARATOR + (plan === undefined ? "" : `${ordinalOfPlan(plan, "Profile.plan")}`);
    out += SEPARATOR + (created === undefined ? "" : formatInteger(created, -140737488355328, 140737488355327, "Profile.created"));
    out += SEPARATOR + (seen === undefined ? "" : formatInteger(seen, -140737488355328, 140737488355327, "Profile.seen"));
    out += SEPARATOR + (teamId === undefined ? "" : formatUuid(teamId, "Profile.teamId"));
    out += SEPARATOR + (score === undefined ? "" : formatF64(score, "Profile.score"));
    out += SEPARATOR + formatProfileLabelsMap(value.labels);
    return out;
}
export function parseProfile(r) {
    const userId = r.absent() ? undefined : parseUuid(r);
    const login = r.absent() ? undefined : parseMarkedString(r, 80000);
    const fullName = r.absent() ? undefined : parseMarkedString(r, 80000);
    const email = r.absent() ? undefined : parseMarkedString(r, 80000);
    const about = r.absent() ? undefined : parseMarkedString(r, 80000);
    const city = r.absent() ? undefined : parseMarkedString(r, 80000);
    const age = r.absent() ? undefined : parseUnsigned(r, 255);
    const level = r.absent() ? undefined : parseUnsigned(r, 65535);
    const points = r.absent() ? undefined : parseUnsigned(r, 4294967295);
    const accountId = r.absent() ? undefined : parseUnsigned(r, 9007199254740991);
    const offset = r.absent() ? undefined : parseInteger(r, -32768, 32767);
    const balance = r.absent() ? undefined : parseInteger(r, -2147483648, 2147483647);
    const drift = r.absent() ? undefined : parseInteger(r, -9007199254740991, 9007199254740991);
    const ratio = r.absent() ? undefined : parseF32(r);
    const speed = r.absent() ? undefined : parseF32(r);
    const latitude = r.absent() ? undefined : parseF64(r);
    const longitude = r.absent() ? undefined : parseF64(r);
    const verified = r.absent() ? undefined : parseBoolean(r);
    const hidden = r.absent() ? undefined : parseBoolean(r);
    const newsletter = r.absent() ? undefined : parseBoolean(r);
    const plan = r.absent() ? undefined : parsePlan(r);
    const created = r.absent() ? undefined : parseInteger(r, -140737488355328, 140737488355327);
    const seen = r.absent() ? undefined : parseInteger(r, -140737488355328, 140737488355327);
    const teamId = r.absent() ? undefined : parseUuid(r);
    const score = r.absent() ? undefined : parseF64(r);
    const labels = parseProfileLabelsMap(r);
    return { userId, login, fullName, email, about, city, age, level, points, accountId, offset, balance, drift, ratio, speed, latitude, longitude, verified, hidden, newsletter, plan, created, seen, teamId, score, labels };
}
function parsePlan(r) {
    const ordinal = parseUnsigned(r, 4294967295);
    return planAt(ordinal) ?? unknownMember(r, "Plan", ordinal);
}
