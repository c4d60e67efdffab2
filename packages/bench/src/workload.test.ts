import { expect, test } from "vitest";
import { toNeutral } from "./neutral.ts";
import { makeWorkload, meanJsonSize } from "./workload.ts";
import { recipes, workloadNamed } from "./workloads/registry.ts";

const describedSizes: Readonly<Record<string, number>> = {
  token: 45.7,
  chat: 322,
  ticks: 3556,
  telemetry: 449,
  doc: 20_286,
  records: 80_631,
};

test("the listed workloads are as large as described, within one percent", () => {
  const listed = recipes.filter((recipe) => recipe.listed).map(makeWorkload);
  expect(listed.map(({ name }) => name)).toEqual(Object.keys(describedSizes));
  for (const workload of listed) {
    const ratio = meanJsonSize(workload) / (describedSizes[workload.name] ?? Number.NaN);
    expect(Math.abs(ratio - 1), workload.name).toBeLessThan(0.01);
  }
});

test("a workload is the same every time it is made", () => {
  for (const recipe of recipes) expect(makeWorkload(recipe)).toEqual(makeWorkload(recipe));
});

test("every workload has 8 to 256 distinct instances", () => {
  for (const recipe of recipes) {
    const { values } = makeWorkload(recipe);
    const distinct = new Set(values.map((value) => JSON.stringify(value)));
    expect(distinct.size, recipe.name).toBe(values.length);
    expect(distinct.size).toBeGreaterThanOrEqual(8);
    expect(distinct.size).toBeLessThanOrEqual(256);
  }
});

test("instances have exactly the fields of their schema", () => {
  for (const recipe of recipes) {
    const { schema, values } = makeWorkload(recipe);
    for (const value of values) expect(toNeutral(schema, value)).toEqual(value);
  }
});

test("a third of the profile's optional fields is present", () => {
  const { values } = workloadNamed("profile");
  const present = values.reduce((sum, value) => sum + Object.keys(value).length - 1, 0);
  expect(present / (values.length * 25)).toBeCloseTo(1 / 3, 1);
});

test("the tree has 40 nodes and is at most 6 deep", () => {
  interface Node {
    readonly children: readonly Node[];
  }
  const count = (node: Node): number => 1 + node.children.reduce((sum, kid) => sum + count(kid), 0);
  const depth = (node: Node): number => 1 + Math.max(0, ...node.children.map(depth));
  for (const value of workloadNamed("tree").values) {
    expect(count(value as unknown as Node)).toBe(40);
    expect(depth(value as unknown as Node)).toBeLessThanOrEqual(6);
  }
});

test("an unknown workload is refused with the names that exist", () => {
  expect(() => workloadNamed("tokens")).toThrow(/"tokens"; there are: token, chat/);
});
