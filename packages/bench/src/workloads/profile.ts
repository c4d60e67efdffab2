import { person, prose } from "../prose.ts";
import type { Random } from "../random.ts";
import type { FieldType, ScalarKind } from "../schema.ts";
import { enumeration, map, struct } from "../schema.ts";
import type { Recipe } from "../workload.ts";

const plan = enumeration("Plan", ["Free", "Basic", "Pro", "Team", "Staff"]);
const epoch = 1_700_000_000_000;

interface Slot {
  readonly type: FieldType | ScalarKind;
  make(random: Random): unknown;
}

const slots: Readonly<Record<string, Slot>> = {
  userId: { type: "uuid", make: (random) => random.uuid() },
  login: { type: "string", make: (random) => random.letters(4, 14) },
  fullName: { type: "string", make: person },
  email: { type: "string", make: (random) => `${random.letters(4, 12)}@example.com` },
  about: { type: "string", make: (random) => prose(random, random.int(20, 120), 0.03) },
  city: { type: "string", make: (random) => random.letters(4, 12) },
  age: { type: "u8", make: (random) => random.int(13, 99) },
  level: { type: "u16", make: (random) => random.int(0, 60_000) },
  points: { type: "u32", make: (random) => random.u32() },
  accountId: { type: "u53", make: (random) => random.int(0, Number.MAX_SAFE_INTEGER) },
  offset: { type: "i16", make: (random) => random.int(-720, 840) },
  balance: { type: "i32", make: (random) => random.int(-1_000_000, 1_000_000) },
  drift: { type: "i53", make: (random) => random.int(-1e12, 1e12) },
  ratio: { type: "f32", make: (random) => Math.fround(random.unit()) },
  speed: { type: "f32", make: (random) => Math.fround(random.float(0, 300)) },
  latitude: { type: "f64", make: (random) => random.float(-90, 90) },
  longitude: { type: "f64", make: (random) => random.float(-180, 180) },
  verified: { type: "bool", make: (random) => random.chance(0.5) },
  hidden: { type: "bool", make: (random) => random.chance(0.5) },
  newsletter: { type: "bool", make: (random) => random.chance(0.5) },
  plan: { type: plan, make: (random) => random.int(0, plan.members.length - 1) },
  created: { type: "timestamp", make: (random) => epoch + random.int(0, 1e9) },
  seen: { type: "timestamp", make: (random) => epoch + random.int(1e9, 1e10) },
  teamId: { type: "uuid", make: (random) => random.uuid() },
  score: { type: "f64", make: (random) => random.int(0, 100_000) / 100 },
};

/** A sparse object: 25 optional fields of all kinds and one map. */
export const profile: Recipe = {
  name: "profile",
  summary: "25 optional fields of all scalar kinds, a third of them present, and a map of strings",
  listed: false,
  seed: 0x70726f08,
  count: 128,
  schema: {
    root: "Profile",
    structs: [
      struct("Profile", {
        ...Object.fromEntries(Object.entries(slots).map(([name, { type }]) => [`${name}?`, type])),
        labels: map("string"),
      }),
    ],
  },
  make: (random) => {
    const value: Record<string, unknown> = {};
    for (const [name, slot] of Object.entries(slots)) {
      if (random.chance(1 / 3)) value[name] = slot.make(random);
    }
    const labels: Record<string, string> = {};
    const entries = random.int(0, 8);
    while (Object.keys(labels).length < entries) {
      labels[random.letters(3, 10)] = random.letters(3, 20);
    }
    value["labels"] = labels;
    return value;
  },
};
