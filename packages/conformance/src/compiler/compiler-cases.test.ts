import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { dataFolder, readData } from "../data/load-data.ts";
import type { CompilerCase } from "./compiler-case.ts";
import { loadCompilerCases } from "./load-compiler-cases.ts";

const spec = new URL("../../../../spec/", import.meta.url);
const readSpec = (path: string): unknown => JSON.parse(readFileSync(new URL(path, spec), "utf8"));
const cases = loadCompilerCases();

test("every file of cases is valid by its schema", () => {
  const schema = readSpec("schemas/compiler-cases.schema.json") as object;
  const validate = new Ajv({ strictTuples: false }).compile(schema);
  const files = readdirSync(join(dataFolder(), "compiler"));
  const wrong = files.flatMap((file) =>
    validate(readData(`compiler/${file}`)) ? [] : [[file, validate.errors?.slice(0, 3)]],
  );
  expect([files.sort(), wrong]).toEqual([["chg.json", "lck.json", "sch.json"], []]);
});

test("every case cites sentences that there are, and has a name of its own", () => {
  const known = new Set((readSpec("requirements.json") as { id: string }[]).map(({ id }) => id));
  const lost = cases.flatMap(({ id, req }) => req.filter((one) => !known.has(one)).map(() => id));
  expect(lost).toEqual([]);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});

test("what expects a refusal has a twin that expects none", () => {
  const byName = new Map(cases.map((one) => [one.id, one]));
  const isRefused = ({ steps, level }: CompilerCase): boolean =>
    level === undefined && steps.some((step) => "reports" in step && step.reports !== undefined);
  const alone = cases.filter((one) => {
    const twin = byName.get(one.twin ?? "");
    return isRefused(one) && (twin === undefined || isRefused(twin));
  });
  expect(alone.map(({ id }) => id)).toEqual([]);
});

test("every diagnostic that a case names is one of the document", () => {
  const text = readFileSync(new URL("../../../../docs/diagnostics.md", import.meta.url), "utf8");
  const known = new Set([...text.matchAll(/^### `(.+)`$/gm)].map(([, code]) => code));
  const named = cases.flatMap(({ steps }) =>
    steps.flatMap((step) => ("reports" in step ? (step.reports ?? []) : [])),
  );
  expect(named.filter((code) => !known.has(code))).toEqual([]);
});
