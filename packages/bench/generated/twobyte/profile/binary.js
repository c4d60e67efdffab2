// @generated from the schema. Do not edit; run `twobyte generate` again.
import { ordinalOfPlan, planAt } from "./members.js";
import {} from "./types.js";
import { bit, checkObject, checkOrder, putF32, putF64, putI16, putI32, putI53, putTimestamp, putU16, putU32, putU53, putU8, putUuid, putVarint, readCount, readF32, readF64, readI16, readI32, readI53, readString, readTimestamp, readU16, readU32, readU53, readU8, readUuid, reservedBits, sortedEntries, takeBits1, takeBits3, takeVarint, unknownMember, writeString } from "@twobyte/wire";
function writeProfileLabelsMap(w, map) {
    const entries = sortedEntries(map, "Profile.labels");
    w.reserve(5);
    putVarint(w, entries.length);
    for (let i = 0; i < entries.length; i++) {
        const [key, value] = entries[i];
        writeString(w, key, "Profile.labels");
        writeString(w, value, "Profile.labels");
    }
}
function readProfileLabelsMap(r) {
    const count = readCount(r, 16, 1000);
    const map = new Map();
    let previous;
    for (let i = 0; i < count; i++) {
        const key = readString(r, 80000);
        if (previous !== undefined)
            checkOrder(r, previous, key);
        previous = key;
        const value = readString(r, 80000);
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
    const planOrdinal = plan === undefined ? 0 : ordinalOfPlan(plan, "Profile.plan");
    const created = value.created;
    const seen = value.seen;
    const teamId = value.teamId;
    const score = value.score;
    w.reserve(20);
    const bits0 = (userId === undefined ? 0 : 1) | ((login === undefined ? 0 : 1) << 1) | ((fullName === undefined ? 0 : 1) << 2) | ((email === undefined ? 0 : 1) << 3) | ((about === undefined ? 0 : 1) << 4) | ((city === undefined ? 0 : 1) << 5) | ((age === undefined ? 0 : 1) << 6) | ((level === undefined ? 0 : 1) << 7) | ((points === undefined ? 0 : 1) << 8) | ((accountId === undefined ? 0 : 1) << 9) | ((offset === undefined ? 0 : 1) << 10) | ((balance === undefined ? 0 : 1) << 11) | ((drift === undefined ? 0 : 1) << 12) | ((ratio === undefined ? 0 : 1) << 13) | ((speed === undefined ? 0 : 1) << 14) | ((latitude === undefined ? 0 : 1) << 15) | ((longitude === undefined ? 0 : 1) << 16) | ((verified === undefined ? 0 : 1) << 17) | ((verified === undefined ? 0 : bit(verified, "Profile.verified")) << 18) | ((hidden === undefined ? 0 : 1) << 19) | ((hidden === undefined ? 0 : bit(hidden, "Profile.hidden")) << 20) | ((newsletter === undefined ? 0 : 1) << 21) | ((newsletter === undefined ? 0 : bit(newsletter, "Profile.newsletter")) << 22) | ((plan === undefined ? 0 : 1) << 23);
    w.bytes[w.pos++] = bits0;
    w.bytes[w.pos++] = bits0 >>> 8;
    w.bytes[w.pos++] = bits0 >>> 16;
    const bits1 = planOrdinal | ((created === undefined ? 0 : 1) << 3) | ((seen === undefined ? 0 : 1) << 4) | ((teamId === undefined ? 0 : 1) << 5) | ((score === undefined ? 0 : 1) << 6);
    w.bytes[w.pos++] = bits1;
    if (userId !== undefined) {
        putUuid(w, userId, "Profile.userId");
    }
    if (login !== undefined) {
        writeString(w, login, "Profile.login");
    }
    if (fullName !== undefined) {
        writeString(w, fullName, "Profile.fullName");
    }
    if (email !== undefined) {
        writeString(w, email, "Profile.email");
    }
    if (about !== undefined) {
        writeString(w, about, "Profile.about");
    }
    if (city !== undefined) {
        writeString(w, city, "Profile.city");
    }
    w.reserve(93);
    if (age !== undefined) {
        putU8(w, age, "Profile.age");
    }
    if (level !== undefined) {
        putU16(w, level, "Profile.level");
    }
    if (points !== undefined) {
        putU32(w, points, "Profile.points");
    }
    if (accountId !== undefined) {
        putU53(w, accountId, "Profile.accountId");
    }
    if (offset !== undefined) {
        putI16(w, offset, "Profile.offset");
    }
    if (balance !== undefined) {
        putI32(w, balance, "Profile.balance");
    }
    if (drift !== undefined) {
        putI53(w, drift, "Profile.drift");
    }
    if (ratio !== undefined) {
        putF32(w, ratio, "Profile.ratio");
    }
    if (speed !== undefined) {
        putF32(w, speed, "Profile.speed");
    }
    if (latitude !== undefined) {
        putF64(w, latitude, "Profile.latitude");
    }
    if (longitude !== undefined) {
        putF64(w, longitude, "Profile.longitude");
    }
    if (created !== undefined) {
        putTimestamp(w, created, "Profile.created");
    }
    if (seen !== undefined) {
        putTimestamp(w, seen, "Profile.seen");
    }
    if (teamId !== undefined) {
        putUuid(w, teamId, "Profile.teamId");
    }
    if (score !== undefined) {
        putF64(w, score, "Profile.score");
    }
    writeProfileLabelsMap(w, value.labels);
}
export function readProfile(r) {
    const bits0 = takeBits3(r, 16777215);
    const bits1 = takeBits1(r, 127);
    const userId = (bits0 & 1) !== 0 ? readUuid(r) : undefined;
    const login = (bits0 & 2) !== 0 ? readString(r, 80000) : undefined;
    const fullName = (bits0 & 4) !== 0 ? readString(r, 80000) : undefined;
    const email = (bits0 & 8) !== 0 ? readString(r, 80000) : undefined;
    const about = (bits0 & 16) !== 0 ? readString(r, 80000) : undefined;
    const city = (bits0 & 32) !== 0 ? readString(r, 80000) : undefined;
    const age = (bits0 & 64) !== 0 ? readU8(r) : undefined;
    const level = (bits0 & 128) !== 0 ? readU16(r) : undefined;
    const points = (bits0 & 256) !== 0 ? readU32(r) : undefined;
    const accountId = (bits0 & 512) !== 0 ? readU53(r) : undefined;
    const offset = (bits0 & 1024) !== 0 ? readI16(r) : undefined;
    const balance = (bits0 & 2048) !== 0 ? readI32(r) : undefined;
    const drift = (bits0 & 4096) !== 0 ? readI53(r) : undefined;
    const ratio = (bits0 & 8192) !== 0 ? readF32(r) : undefined;
    const speed = (bits0 & 16384) !== 0 ? readF32(r) : undefined;
    const latitude = (bits0 & 32768) !== 0 ? readF64(r) : undefined;
    const longitude = (bits0 & 65536) !== 0 ? readF64(r) : undefined;
    if ((bits0 & 131072) === 0 && ((bits0 >>> 18) & 1) !== 0)
        reservedBits(r);
    const verified = (bits0 & 131072) !== 0 ? ((bits0 >>> 18) & 1) !== 0 : undefined;
    if ((bits0 & 524288) === 0 && ((bits0 >>> 20) & 1) !== 0)
        reservedBits(r);
    const hidden = (bits0 & 524288) !== 0 ? ((bits0 >>> 20) & 1) !== 0 : undefined;
    if ((bits0 & 2097152) === 0 && ((bits0 >>> 22) & 1) !== 0)
        reservedBits(r);
    const newsletter = (bits0 & 2097152) !== 0 ? ((bits0 >>> 22) & 1) !== 0 : undefined;
    if ((bits0 & 8388608) === 0 && (bits1 & 7) !== 0)
        reservedBits(r);
    const plan = (bits0 & 8388608) !== 0 ? readPlan(r, (bits1 & 7)) : undefined;
    const created = (bits1 & 8) !== 0 ? readTimestamp(r) : undefined;
    const seen = (bits1 & 16) !== 0 ? readTimestamp(r) : undefined;
    const teamId = (bits1 & 32) !== 0 ? readUuid(r) : undefined;
    const score = (bits1 & 64) !== 0 ? readF64(r) : undefined;
    const labels = readProfileLabelsMap(r);
    return { userId, login, fullName, email, about, city, age, level, points, accountId, offset, balance, drift, ratio, speed, latitude, longitude, verified, hidden, newsletter, plan, created, seen, teamId, score, labels };
}
function readPlan(r, bits) {
    const ordinal = bits === 7 ? 7 + takeVarint(r) : bits;
    return planAt(ordinal) ?? unknownMember(r, "Plan", ordinal);
}
