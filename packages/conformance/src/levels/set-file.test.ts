import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { readData } from "../data/load-data.ts";
import { playingKey } from "../run/plan.ts";
import { loadSuite } from "../suite/load-suite.ts";
import { levelScope } from "./requirement-set.ts";

const spec = new URL("../../../../spec/", import.meta.url);
const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, spec), "utf8")) as object;
const { set, playings, registry } = loadSuite();

test.each([
  ["the set of requirements", "set", "sets/1.json"],
  ["the lock of names", "ids-lock", "ids.lock.json"],
])("%s keeps its schema", (_what, schema, path) => {
  const validate = new Ajv({ strict: true, strictTuples: false }).compile(schemaOf(schema));
  validate(readData(path));
  expect(validate.errors).toBe(null);
});

test("a set and a lock that are none do not keep the schema", () => {
  const isSet = new Ajv().compile(schemaOf("set"));
  const isLock = new Ajv({ strictTuples: false }).compile(schemaOf("ids-lock"));
  const [first] = set.levels;
  expect(isSet({ ...set, levels: [{ ...first, areas: ["HSKX"] }] })).toBe(false);
  expect(isSet({ ...set, excluded: [{ reason: "", requirements: ["R-SES-1"] }] })).toBe(false);
  const cases = [["AAA-0001", "0123456789abcdef"]];
  expect(isLock({ lockVersion: 1, cases })).toBe(true);
  expect(isLock({ lockVersion: 1, cases: [["AAA-0001", "0123456789abcdef", "lost"]] })).toBe(false);
  expect(isLock({ lockVersion: 1, cases: [["AAA-1", "0123456789abcdef"]] })).toBe(false);
});

test("the set has the areas that there are cases of, with their roles, in order", () => {
  const roles = new Map<string, Set<string>>();
  for (const { info } of playings) {
    const area = info.name.slice(0, 3);
    roles.set(area, (roles.get(area) ?? new Set()).add(info.role));
  }
  const there = [...roles].map(([area, own]) => [area, [...own].sort()] as const);
  expect(set.areas.map(({ area, roles: own }) => [area, own])).toEqual(
    there.sort(([a], [b]) => (a < b ? -1 : 1)),
  );
});

test("every area belongs to one level, and every level asks for cases of each of its areas", () => {
  const owned = set.levels.flatMap(({ areas }) => areas);
  expect([...owned].sort()).toEqual(set.areas.map(({ area }) => area));
  const asked = set.levels.flatMap(({ level, areas }) => {
    const { asksFor } = levelScope(set, level);
    return areas.map((area) =>
      playings.filter(({ info }) => info.name.startsWith(`${area}-`) && asksFor(info)),
    );
  });
  expect(asked.filter((of) => of.length === 0)).toEqual([]);
});

test("every case is asked for by a level, and needs all that its twin does", () => {
  const scopes = set.levels.map(({ level }) => levelScope(set, level));
  const lost = playings.filter(({ info }) => !scopes.some(({ asksFor }) => asksFor(info)));
  expect([...new Set(lost.map(({ info }) => info.name))]).toEqual([]);
  const byKey = new Map(playings.map((one) => [playingKey(one.info.name, one.variant), one]));
  const alone = playings.filter(({ info, variant, twinVariant = variant }) => {
    const twin = byKey.get(playingKey(info.twin ?? "", twinVariant));
    return twin?.info.capabilities.some((one) => !info.capabilities.includes(one));
  });
  expect([...new Set(alone.map(({ info }) => `${info.name} ${info.twin}`))]).toEqual([]);
});

test("what is excluded stands in the registry, once, and no case cites it", () => {
  const excluded = set.excluded.flatMap(({ requirements }) => requirements);
  const known = new Set(registry.map(({ id }) => id));
  const cited = new Set(playings.flatMap(({ info }) => info.req));
  expect(excluded.filter((id) => !known.has(id) || cited.has(id))).toEqual([]);
  expect(new Set(excluded).size).toBe(excluded.length);
});
