import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile } from "../compile.ts";
import type { Ir, IrJson } from "../ir/ir.ts";
import type { Lock } from "../lock/lock.ts";
import type { Sketch } from "../testing/declare.ts";
import { declare } from "../testing/declare.ts";
import { compiled, history, released, testLineage } from "../testing/history.ts";
import { compareIr } from "./compare-ir.ts";
import { compareLock } from "./compare-lock.ts";
import type { BreakingRule } from "./rules.ts";
import { breakingRules } from "./rules.ts";

const fixtures = new URL("../../breaking/", import.meta.url);

/** `breaking/<rule>/before.json`: what was released, one revision after the other. */
interface Before {
  readonly history: readonly Sketch[];
}

/** `breaking/<rule>/after.json`: what came then, and every change that must be found. */
interface After {
  /** Whether it has the old lock, or the lock was lost and everything was released anew. */
  readonly from: "before" | "scratch";
  readonly lineage?: string;
  readonly schema: Sketch;
  /** Members of the IR that are deleted, by JSON pointer: what only an edited lock can do. */
  readonly edits?: readonly (readonly [pointer: string])[];
  readonly expect: readonly {
    readonly rule: string;
    readonly verdict: string;
    readonly works?: string;
  }[];
}

function read<Value>(rule: string, name: string): Value {
  return JSON.parse(readFileSync(new URL(`${rule}/${name}.json`, fixtures), "utf8")) as Value;
}

function load(rule: string): { lock: Lock; before: Ir; after: Ir; expected: After["expect"] } {
  const { history: sketches } = read<Before>(rule, "before");
  const after = read<After>(rule, "after");
  const lock = history(...sketches);
  const before = compiled(sketches.at(-1) ?? {}, lock).ir;
  const { ir } = after.from === "before" ? compiled(after.schema, lock) : anew(after);
  return { lock, before, after: edited(ir, after.edits ?? []), expected: after.expect };
}

function anew({ schema, lineage }: After): { ir: Ir } {
  const first = compile({
    declarations: declare(schema),
    newLineage: () => lineage ?? testLineage,
  });
  if (first.lock === undefined) throw new Error("does not compile");
  return compiled(schema, released(schema, first.lock));
}

function edited(ir: Ir, edits: NonNullable<After["edits"]>): Ir {
  const copy = structuredClone(ir) as unknown as IrJson;
  for (const [pointer] of edits) {
    const keys = pointer.split("/").slice(1);
    const last = keys.pop() ?? "";
    const owner = keys.reduce((value, key) => (value as Record<string, IrJson>)[key] ?? null, copy);
    if (!(last in (owner as Record<string, IrJson>))) throw new Error(`nothing at ${pointer}`);
    delete (owner as Record<string, IrJson>)[last];
  }
  return copy as unknown as Ir;
}

function verdicts(changes: readonly { rule: string; verdict: string; works?: string }[]): string[] {
  return changes
    .map(({ rule, verdict, works }) => `${rule} ${verdict} ${works ?? ""}`.trim())
    .sort();
}

const rules = Object.keys(breakingRules).sort();

test("every rule has a fixture and a heading in docs/breaking-rules.md, and there are no others", () => {
  expect(readdirSync(fixtures).sort()).toEqual(rules);
  const docs = readFileSync(new URL("../../../../docs/breaking-rules.md", import.meta.url), "utf8");
  const entries = [...docs.matchAll(/^### `(.+)`\n\n(.*)$/gm)];
  expect(entries.map((entry) => entry[1]).sort()).toEqual(rules);
  for (const [, rule = "", text] of entries) {
    const { category, verdict, works, reason } = breakingRules[rule as BreakingRule];
    const direction = works === undefined ? "" : `; only ${works} works`;
    expect(text).toBe(`${category}, ${verdict}${direction}. ${reason}`);
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
    const { history: sketches } = read<Before>(rule, "before");
    const { schema } = read<After>(rule, "after");
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
