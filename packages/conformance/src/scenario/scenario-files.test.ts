import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { dataFolder, readData } from "../data/load-data.ts";
import { loadScenarios } from "./load-scenarios.ts";
import { scenarioPlayings } from "./scenario-playings.ts";

const spec = new URL("../../../../spec/", import.meta.url);
const readSpec = (path: string): object =>
  JSON.parse(readFileSync(new URL(path, spec), "utf8")) as object;

test("every file of scenarios is valid by its schema", () => {
  const validate = new Ajv({ allErrors: true }).compile(readSpec("schemas/scenario.schema.json"));
  const files = readdirSync(join(dataFolder(), "scenarios"));
  const wrong = files.flatMap((file) =>
    validate(readData(`scenarios/${file}`)) ? [] : [[file, validate.errors?.slice(0, 3)]],
  );
  expect([files.length > 10, wrong]).toEqual([true, []]);
});

test("every scenario cites requirements that there are, and a twin that is no refusal of its own", () => {
  const known = new Set((readSpec("requirements.json") as { id: string }[]).map(({ id }) => id));
  const scenarios = loadScenarios();
  const names = new Set(scenarios.map(({ id }) => id));
  const lost = scenarios.flatMap(({ id, req, twin }) => [
    ...req.filter((one) => !known.has(one)).map((one) => `${id} cites ${one}`),
    ...(twin === undefined || names.has(twin) ? [] : [`${id} has no twin ${twin}`]),
    ...(twin === id ? [`${id} is its own twin`] : []),
  ]);
  expect(lost).toEqual([]);
  expect(names.size).toBe(scenarios.length);
});

test("there are as many playings as the suite promises, none of them twice", () => {
  const titles = scenarioPlayings().map(({ info, variant }) => `${info.name} ${variant}`);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.length).toBeGreaterThan(3000);
});

test("what expects a refusal has a twin that expects none", () => {
  const isRefusing = (steps: readonly object[]): boolean => steps.some((step) => "refused" in step);
  const alone = loadScenarios().filter(
    ({ steps, twin }) => isRefusing(steps) && twin === undefined,
  );
  expect(alone.map(({ id }) => id)).toEqual([]);
});
