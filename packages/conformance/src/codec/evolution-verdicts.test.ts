import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EvolutionCase } from "@twobyte/codegen-vectors";
import { compareLock, parseLock } from "@twobyte/compiler";
import { expect, test } from "vitest";
import { dataFolder, loadVectors, readData } from "../data/load-data.ts";

interface Change {
  readonly path: string;
  readonly rule: string;
  readonly category: string;
  readonly verdict: "safe" | "one-way" | "breaking";
  readonly works?: string;
}

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
}

const { pairs } = readData("evolution.json") as { readonly pairs: readonly Pair[] };
const { ir, files } = loadVectors(join(dataFolder(), "values"));
const here = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, here), "utf8");
const types = read("subjects/codec-typescript/generated/src/types.ts");

/** The cases of a pair, with what changed in all types that the message holds. */
function exchanges(
  { from, to, changes }: Pair,
  direction: "new-to-old" | "old-to-new",
): { message: string; reached: Change[]; one: EvolutionCase }[] {
  const [writer, reader] = direction === "new-to-old" ? [to, from] : [from, to];
  return files.flatMap(({ message, types: held, cases }) => {
    const names = new Set([...held.structs, ...held.enums, ...held.unions].map(({ name }) => name));
    const reached = changes.filter(
      ({ path, category }) => category === "WIRE" && names.has(path.replace(/\.[^.]+$/, "")),
    );
    return cases
      .filter((one) => one.kind === "evolution")
      .filter((one) => one.writer === writer && one.reader === reader)
      .map((one) => ({ message, reached, one }));
  });
}

/** Whether a member is skipped in streams, which an encoder refuses too. */
function isSkipped({ path }: Change): boolean {
  const [type, value] = path.split(".");
  const members = ir.enums.find(({ name }) => name === type)?.members ?? [];
  return members.some((one) => String(one.value) === value && one.downlevel.rule === "skip");
}

test.each(pairs)("the linter says of $from to $to what the data says", ({ from, changes }) => {
  const lock = parseLock(read(`protocols/values/history/${from}.lock.json`), "history");
  if (lock.lock === undefined) throw new Error(JSON.stringify(lock.diagnostics));
  const seen = compareLock(lock.lock, ir).map(({ path, rule, category, verdict }) => ({
    path,
    rule,
    category,
    verdict,
  }));
  expect(seen).toEqual(changes.map(({ works: _works, ...rest }) => rest));
  expect(changes.filter((one) => one.category === "WIRE" && one.verdict === "breaking")).toEqual(
    [],
  );
});

test.each(pairs)("what works from old to new is read without a loss, $from to $to", (pair) => {
  const all = exchanges(pair, "old-to-new");
  expect(all.length).toBeGreaterThan(20);
  // R-DOWN-4
  expect(all.filter(({ one }) => one.error !== undefined)).toEqual([]);
});

test.each(pairs)("a refusal has a change that the linter calls one-way, $to to $from", (pair) => {
  const all = exchanges(pair, "new-to-old");
  const refused = all.filter(({ one }) => one.error !== undefined);
  expect(refused.length).toBeGreaterThan(3);
  for (const { one, reached } of refused) {
    const reasons = reached.filter((change) => change.verdict === "one-way" || isSkipped(change));
    expect([one.name, reasons.length > 0]).toEqual([one.name, true]);
  }
  // And the other way round: no message is carried always that a one-way change says is not.
  for (const { path } of pair.changes.filter(({ rule }) => rule === "field-added-refused")) {
    const message = path.replace(/\.[^.]+$/, "");
    expect([path, refused.some((other) => other.message === message)]).toEqual([path, true]);
  }
});

test.each(pairs)("a message of which nothing changed has equal bytes, $from and $to", (pair) => {
  for (const { one, reached } of exchanges(pair, "new-to-old")) {
    if (reached.length > 0) continue;
    expect([one.name, one.error, one.read]).toEqual([one.name, undefined, one.value]);
  }
});

test.each(pairs)(
  "generated types have what was added, and not what was removed, since $from",
  (pair) => {
    const body = (name: string): string =>
      new RegExp(`export interface ${name} \\{(.*?)\\n\\}`, "s").exec(types)?.[1] ?? "";
    const fields = pair.changes.filter(({ path, rule }) => {
      return /^(?:field-added|property-removed)/.test(rule) && /^[A-Z]\w+\.\w+$/.test(path);
    });
    expect(fields.length).toBeGreaterThan(4);
    for (const { path, rule } of fields) {
      const [struct = "", field = ""] = path.split(".");
      const isThere = new RegExp(`\\n\\s+(?:readonly )?${field}\\??:`).test(body(struct));
      expect([path, isThere]).toEqual([path, rule !== "property-removed"]);
    }
  },
);
