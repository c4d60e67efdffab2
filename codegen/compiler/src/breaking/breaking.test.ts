import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Ir } from "../ir/ir.ts";
import type { Lock } from "../lock/lock.ts";
import type { BreakingFixture } from "../testing/breaking-fixture.ts";
import {
  breakingFixtures,
  editedIr,
  readBreakingFixture,
  startingLock,
} from "../testing/breaking-fixture.ts";
import type { Sketch } from "../testing/declare.ts";
import { compiled, history } from "../testing/history.ts";
import { compareIr } from "./compare-ir.ts";
import { compareLock } from "./compare-lock.ts";
import type { BreakingRule } from "./rules.ts";
import { breakingRules, createChange } from "./rules.ts";

interface Loaded {
  readonly lock: Lock;
  readonly before: Ir;
  readonly after: Ir;
  readonly expected: BreakingFixture["expect"];
}

function load(rule: string): Loaded {
  const fixture = readBreakingFixture(rule);
  const lock = history(...fixture.history);
  const before = compiled(fixture.history.at(-1) ?? {}, lock).ir;
  const { ir } = compiled(fixture.schema, startingLock(fixture, lock));
  return { lock, before, after: editedIr(ir, fixture), expected: fixture.expect };
}

function verdicts(changes: readonly { rule: string; verdict: string; works?: string }[]): string[] {
  return changes
    .map(({ rule, verdict, works }) => `${rule} ${verdict} ${works ?? ""}`.trim())
    .sort();
}

const rules = Object.keys(breakingRules).sort();

test("every rule has a fixture and a heading in docs/breaking-rules.md, and there are no others", () => {
  expect(readdirSync(breakingFixtures).sort()).toEqual(rules);
  const docs = readFileSync(new URL("../../../../docs/breaking-rules.md", import.meta.url), "utf8");
  const entries = [...docs.matchAll(/^### `(.+)`\n\n(.*)$/gm)];
  expect(entries.map((entry) => entry[1]).sort()).toEqual(rules);
  for (const [, rule = "", text] of entries) {
    const { category, verdict, works, reason } = breakingRules[rule as BreakingRule];
    const direction = works === undefined ? "" : `; only ${works} works`;
    expect(text).toBe(`${category}, ${verdict}${direction}. ${reason}`);
  }
});

test("what is not safe comes with what to do, as the docs say it", () => {
  const docs = readFileSync(new URL("../../../../docs/breaking-rules.md", import.meta.url), "utf8");
  for (const rule of rules) {
    const [, fix] = docs.split(`### \`${rule}\`\n`)[1]?.split("\n##")[0]?.split("\n\n") ?? [];
    const expected = breakingRules[rule as BreakingRule].verdict === "safe" ? undefined : fix;
    const { fix: said } = createChange(rule as BreakingRule, { path: "Chat.text" });
    expect([rule, said]).toEqual([rule, expected?.trim()]);
    expect(said === undefined).toBe(breakingRules[rule as BreakingRule].verdict === "safe");
  }
});

for (const rule of rules) {
  test(`breaking/${rule} finds exactly what it expects`, () => {
    const { before, after, expected } = load(rule);
    const changes = compareIr(before, after);
    expect(verdicts(changes)).toEqual(verdicts(expected));
    expect(changes.some((change) => change.rule === rule)).toBe(true);
    for (const change of changes) {
      expect(change.message).not.toMatch(/undefined|\[object/);
      expect(change.path).not.toBe("");
    }
  });
}

test("a protocol without a draft has no difference to itself", () => {
  for (const rule of rules) {
    const { lock, before } = load(rule);
    expect(compareIr(before, before)).toEqual([]);
    expect(compareLock(lock, before)).toEqual([]);
  }
});

test("a lock alone finds all but what only the schema says", () => {
  for (const rule of rules) {
    const { lock, after, expected } = load(rule);
    const isKnown = (one: { rule: string }): boolean =>
      breakingRules[one.rule as BreakingRule].source !== true;
    expect([rule, verdicts(compareLock(lock, after))]).toEqual([
      rule,
      verdicts(expected.filter(isKnown)),
    ]);
  }
});

test("what was only a draft was promised to nobody", () => {
  for (const rule of rules) {
    const { history: sketches, schema } = readBreakingFixture(rule);
    const strip = JSON.parse(
      JSON.stringify(schema)
        .replace(/,?"renamedFrom":"[^"]*"/g, "")
        .replace(/"removed":\{[^}]*\}/g, '"removed":{}')
        .replace(/\{,/g, "{"),
    ) as Sketch;
    const changes = compareIr(compiled(sketches.at(-1) ?? {}).ir, compiled(strip).ir);
    const kinds = new Set(changes.map((change) => change.rule));
    for (const harmless of ["type-added", "method-added", "package-renamed"])
      kinds.delete(harmless);
    expect([rule, ...kinds]).toEqual([rule]);
  }
});

test("a field that was only in the old version's draft may change or go", () => {
  const sketch = (fields: NonNullable<Sketch["structs"]>[string]["fields"]): Sketch => ({
    structs: { Chat: { fields: { id: "uuid", ...fields } } },
    enums: { Color: { members: ["red"] } },
  });
  const lock = history(sketch({}));
  const drafted = compiled(sketch({ a: { type: "u8", optional: true } }), lock).ir;
  for (const fields of [{}, { a: { type: "string", optional: true } } as const]) {
    const { ir } = compiled(sketch(fields), lock);
    const rules = compareIr(drafted, ir).map((change) => change.rule);
    expect(rules).toEqual(Object.keys(fields).map(() => "field-added"));
  }
});
