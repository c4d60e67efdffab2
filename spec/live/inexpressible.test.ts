import { afterEach, expect, test } from "vitest";
import type { Ir } from "../../codegen/compiler/src/ir/ir.ts";
import type { EnumSketch, Sketch, TypeSketch } from "../../codegen/compiler/src/testing/declare.ts";
import { releasesOf, talk } from "./generated-peers.ts";
import { cleanUp } from "./place.ts";

afterEach(cleanUp);

/** A stream whose items have a field of the type, before types gained members and afterwards. */
function irsOf(type: TypeSketch): [old: Ir, now: Ir] {
  const sketch = (mood: EnumSketch["members"], more: Partial<typeof scenes>): Sketch => ({
    structs: {
      Ask: { fields: { text: "string" } },
      Item: { fields: { value: type } },
      Box: { fields: { mood: ["enum", "Mood"], scene: ["union", "Scene"] } },
      Plain: { fields: { kind: ["const", "plain"] } },
      Night: { fields: { kind: ["const", "night"], mood: ["enum", "Mood"] } },
      Rain: { fields: { kind: ["const", "rain"] } },
    },
    enums: { Mood: { members: mood } },
    unions: { Scene: { tag: "kind", members: { plain: "Plain", night: "Night", ...more } } },
    services: {
      Talk: { methods: { ask: { kind: "serverStream", input: "Ask", outputs: ["Item"] } } },
    },
  });
  const second = ["calm", "glad", moods.wild, moods.sly, moods.shy];
  const irs = releasesOf([
    sketch(["calm", "glad"], {}),
    sketch(second, scenes),
    sketch([...second, moods.mad], scenes),
  ]);
  const [old, , now] = irs as [Ir, Ir, Ir];
  return [old, now];
}

const scenes = { rain: { struct: "Rain", downlevel: { rule: "skip" } } } as const;
const moods = {
  wild: { value: "wild", downlevel: { rule: "skip" } },
  sly: { value: "sly", downlevel: { rule: "as", member: "glad" } },
  shy: { value: "shy", downlevel: { rule: "refuse" } },
  mad: { value: "mad", downlevel: { rule: "as", member: "wild" } },
} as const;

const mood: TypeSketch = ["enum", "Mood"];
const box = (one: string, scene: object = { kind: "plain" }) => ({ mood: one, scene });

/** Where a member can stand in an item, and how a value is put there. */
const places: readonly [string, TypeSketch, (mood: string) => unknown][] = [
  ["a field", mood, (one) => one],
  ["a field that can be null", ["nullable", mood], (one) => one],
  ["a list", ["list", mood], (one) => ["calm", one]],
  ["a map's value", ["map", "string", mood], (one) => new Map([["a", one]])],
  ["a map's key", ["map", mood, "string"], (one) => new Map([[one, "a"]])],
  ["a list of maps", ["list", ["map", "u8", mood]], (one) => [new Map(), new Map([[7, one]])]],
  ["a struct", ["struct", "Box"], (one) => box(one)],
  [
    "a union in a struct in a list",
    ["list", ["struct", "Box"]],
    (one) => [box("calm"), box("calm", { kind: "night", mood: one })],
  ],
];

for (const profile of ["binary", "text"] as const) {
  test.each(places)(
    `R-DOWN-3: a member to be skipped in %s is announced, in ${profile}`,
    async (...[, type, put]) => {
      const [old, now] = irsOf(type);
      const items = ["calm", "wild", "glad", "mad", "calm"].map((one) => ({ value: put(one) }));
      const { heard, skipped, errors } = await talk(old, now, items, profile);
      expect(heard).toEqual([items[0], items[2], items[4]]);
      expect(skipped).toEqual(["1 inexpressible", "1 inexpressible"]);
      expect(errors).toEqual([]);
      expect((await talk(now, now, items, profile)).heard).toEqual(items);
    },
  );
}

test("R-DOWN-3: a union's member to be skipped is announced", async () => {
  const [old, now] = irsOf(["struct", "Box"]);
  const [plain, wet] = ["plain", "rain"].map((kind) => ({ value: box("calm", { kind }) }));
  const { heard, skipped, errors } = await talk(old, now, [plain, wet, plain]);
  expect(heard).toEqual([plain, plain]);
  expect(skipped).toEqual(["1 inexpressible"]);
  expect(errors).toEqual([]);
});

test("R-DOWN-2: a member that has another in its place is that, and one to be refused fails the stream", async () => {
  const [old, now] = irsOf(mood);
  const items = ["calm", "sly", "shy", "calm"].map((value) => ({ value }));
  const { heard, skipped, errors } = await talk(old, now, items);
  expect(skipped).toEqual([]);
  expect(heard).toEqual([{ value: "calm" }, { value: "glad" }, "internal"]);
  expect(errors).toMatchObject([{ code: "not_expressible", skip: false }]);
});
