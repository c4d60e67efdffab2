// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { booleanFromJson, floatFromJson, integerFromJson, membersFromJson, noMember, objectFromJson, objectToJson, own, single, stringFromJson, uuidFromJson } from "@twobyte/wire";
const PROFILE_NAMES = /* @__PURE__ */ new Set(["userId", "login", "fullName", "email", "about", "city", "age", "level", "points", "accountId", "offset", "balance", "drift", "ratio", "speed", "latitude", "longitude", "verified", "hidden", "newsletter", "plan", "created", "seen", "teamId", "score", "labels"]);
function profileLabelsMapToJson(value) {
    return objectToJson([...value].map(([key, each]) => [String(key), each]));
}
function profileLabelsMapFromJson(json) {
    const map = new Map();
    for (const [name, each] of Object.entries(membersFromJson(json, "Profile.labels"))) {
        map.set(stringFromJson(name, "Profile.labels"), stringFromJson(each, "Profile.labels"));
    }
    return map;
}
export function profileToJson(value) {
    const json = {};
    if (value.userId !== undefined)
        json.userId = value.userId;
    if (value.login !== undefined)
        json.login = value.login;
    if (value.fullName !== undefined)
        json.fullName = value.fullName;
    if (value.email !== undefined)
        json.email = value.email;
    if (value.about !== undefined)
        json.about = value.about;
    if (value.city !== undefined)
        json.city = value.city;
    if (value.age !== undefined)
        json.age = value.age;
    if (value.level !== undefined)
        json.level = value.level;
    if (value.points !== undefined)
        json.points = value.points;
    if (value.accountId !== undefined)
        json.accountId = value.accountId;
    if (value.offset !== undefined)
        json.offset = value.offset;
    if (value.balance !== undefined)
        json.balance = value.balance;
    if (value.drift !== undefined)
        json.drift = value.drift;
    if (value.ratio !== undefined)
        json.ratio = value.ratio;
    if (value.speed !== undefined)
        json.speed = value.speed;
    if (value.latitude !== undefined)
        json.latitude = value.latitude;
    if (value.longitude !== undefined)
        json.longitude = value.longitude;
    if (value.verified !== undefined)
        json.verified = value.verified;
    if (value.hidden !== undefined)
        json.hidden = value.hidden;
    if (value.newsletter !== undefined)
        json.newsletter = value.newsletter;
    if (value.plan !== undefined)
        json.plan = value.plan;
    if (value.created !== undefined)
        json.created = value.created;
    if (value.seen !== undefined)
        json.seen = value.seen;
    if (value.teamId !== undefined)
        json.teamId = value.teamId;
    if (value.score !== undefined)
        json.score = value.score;
    json.labels = profileLabelsMapToJson(value.labels);
    return json;
}
export function profileFromJson(json) {
    const members = objectFromJson(json, PROFILE_NAMES, "Profile");
    const member0 = own(members, "userId");
    const member1 = own(members, "login");
    const member2 = own(members, "fullName");
    const member3 = own(members, "email");
    const member4 = own(members, "about");
    const member5 = own(members, "city");
    const member6 = own(members, "age");
    const member7 = own(members, "level");
    const member8 = own(members, "points");
    const member9 = own(members, "accountId");
    const member10 = own(members, "offset");
    const member11 = own(members, "balance");
    const member12 = own(members, "drift");
    const member13 = own(members, "ratio");
    const member14 = own(members, "speed");
    const member15 = own(members, "latitude");
    const member16 = own(members, "longitude");
    const member17 = own(members, "verified");
    const member18 = own(members, "hidden");
    const member19 = own(members, "newsletter");
    const member20 = own(members, "plan");
    const member21 = own(members, "created");
    const member22 = own(members, "seen");
    const member23 = own(members, "teamId");
    const member24 = own(members, "score");
    const member25 = own(members, "labels");
    return {
        userId: member0 === undefined ? undefined : uuidFromJson(member0, "Profile.userId"),
        login: member1 === undefined ? undefined : stringFromJson(member1, "Profile.login"),
        fullName: member2 === undefined ? undefined : stringFromJson(member2, "Profile.fullName"),
        email: member3 === undefined ? undefined : stringFromJson(member3, "Profile.email"),
        about: member4 === undefined ? undefined : stringFromJson(member4, "Profile.about"),
        city: member5 === undefined ? undefined : stringFromJson(member5, "Profile.city"),
        age: member6 === undefined ? undefined : integerFromJson(member6, 0, 255, "Profile.age"),
        level: member7 === undefined ? undefined : integerFromJson(member7, 0, 65535, "Profile.level"),
        points: member8 === undefined ? undefined : integerFromJson(member8, 0, 4294967295, "Profile.points"),
        accountId: member9 === undefined ? undefined : integerFromJson(member9, 0, 9007199254740991, "Profile.accountId"),
        offset: member10 === undefined ? undefined : integerFromJson(member10, -32768, 32767, "Profile.offset"),
        balance: member11 === undefined ? undefined : integerFromJson(member11, -2147483648, 2147483647, "Profile.balance"),
        drift: member12 === undefined ? undefined : integerFromJson(member12, -9007199254740991, 9007199254740991, "Profile.drift"),
        ratio: member13 === undefined ? undefined : single(floatFromJson(member13, "Profile.ratio"), "Profile.ratio"),
        speed: member14 === undefined ? undefined : single(floatFromJson(member14, "Profile.speed"), "Profile.speed"),
        latitude: member15 === undefined ? undefined : floatFromJson(member15, "Profile.latitude"),
        longitude: member16 === undefined ? undefined : floatFromJson(member16, "Profile.longitude"),
        verified: member17 === undefined ? undefined : booleanFromJson(member17, "Profile.verified"),
        hidden: member18 === undefined ? undefined : booleanFromJson(member18, "Profile.hidden"),
        newsletter: member19 === undefined ? undefined : booleanFromJson(member19, "Profile.newsletter"),
        plan: member20 === undefined ? undefined : planFromJson(member20),
        created: member21 === undefined ? undefined : integerFromJson(member21, -140737488355328, 140737488355327, "Profile.created"),
        seen: member22 === undefined ? undefined : integerFromJson(member22, -140737488355328, 140737488355327, "Profile.seen"),
        teamId: member23 === undefined ? undefined : uuidFromJson(member23, "Profile.teamId"),
        score: member24 === undefined ? undefined : floatFromJson(member24, "Profile.score"),
        labels: profileLabelsMapFromJson(member25),
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
