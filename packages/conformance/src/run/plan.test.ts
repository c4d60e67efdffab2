import { expect, test } from "vitest";
import { fixed } from "../testing/scripted.ts";
import { planRun } from "./plan.ts";

const names = Array.from({ length: 200 }, (_, at) => `AAA-${String(at).padStart(4, "0")}`);
const all = names.map((name) => fixed(name, { checks: 1 }));
const planned = (options: Parameters<typeof planRun>[1]): string[] =>
  planRun(all, options).map(({ info }) => info.name);

test("equal seeds give an equal order, others another of the same cases", () => {
  expect(planned({ seed: 1 })).toEqual(planned({ seed: 1 }));
  expect(planned({ seed: 1 })).not.toEqual(planned({ seed: 2 }));
  expect(planned({ seed: 2 }).sort()).toEqual(names);
});

test("shards have every case once, and about equally many", () => {
  const shards = [1, 2, 3].map((index) => planned({ seed: 1, shard: { index, count: 3 } }));
  expect(shards.flat().sort()).toEqual(names);
  for (const shard of shards) expect(shard.length).toBeGreaterThan(40);
});

test("cases are chosen by name, or by how it begins", () => {
  expect(planned({ seed: 1, only: ["AAA-0007"] })).toEqual(["AAA-0007"]);
  expect(planned({ seed: 1, only: ["AAA-001*"] })).toHaveLength(10);
});

test("a twin comes along with whatever needs it, of the same variant", () => {
  const both = ["binary", "text"].flatMap((variant) => [
    { ...fixed("AAA-0001", { checks: 1 }), variant },
    { ...fixed("AAA-0002", { checks: 1 }, { twin: "AAA-0001" }), variant },
    { ...fixed("AAA-0003", { checks: 1 }, { twin: "AAA-0002" }), variant },
  ]);
  const plan = planRun(both, { seed: 1, only: ["AAA-0003"] });
  expect(plan.map(({ info, variant }) => `${info.name} ${variant}`).sort()).toEqual([
    "AAA-0001 binary",
    "AAA-0001 text",
    "AAA-0002 binary",
    "AAA-0002 text",
    "AAA-0003 binary",
    "AAA-0003 text",
  ]);
});

test("a part of the suite brings twins from all of it", () => {
  const both = [
    fixed("AAA-0001", { checks: 1 }),
    fixed("BBB-0002", { checks: 1 }, { twin: "AAA-0001" }),
  ];
  const plan = planRun(both, { seed: 1 }, ({ info }) => info.name.startsWith("BBB"));
  expect(plan.map(({ info }) => info.name).sort()).toEqual(["AAA-0001", "BBB-0002"]);
});

test("a smoke run has few of every area and profile", () => {
  const areas = ["AAA", "BBB"].flatMap((area) =>
    names.map((name) => fixed(name.replace("AAA", area), { checks: 1 })),
  );
  expect(planRun(areas, { seed: 1, smoke: true })).toHaveLength(12);
  const variants = ["websocket", "stream", "poll"].flatMap((tier) =>
    ["binary", "text"].flatMap((profile) =>
      ["fin", "rst"].map((cut) => `${tier} ${profile} ${cut}`),
    ),
  );
  const many = variants.flatMap((variant) => all.map((one) => ({ ...one, variant })));
  expect(planRun(many, { seed: 1, smoke: true })).toHaveLength(12);
});

test("a smoke run has what waits long only where there is nothing else", () => {
  const waiting = (count: number): (number | undefined)[] => {
    const some = all.map((one, at) => (at < count ? { ...one, waitsMs: 2000 } : one));
    return planRun(some, { seed: 1, smoke: true }).map(({ waitsMs }) => waitsMs);
  };
  expect(waiting(all.length - 2)).toEqual([undefined, undefined]);
  expect(waiting(all.length)).toEqual([2000]);
});

test("a smoke run does without a case whose twin waits long", () => {
  const slow = fixed("AAA-0001", { checks: 1 });
  const quick = fixed("AAA-0002", { checks: 1 });
  const needy = { ...quick, info: { ...quick.info, name: "AAA-0003", twin: "AAA-0001" } };
  const plan = planRun([needy, { ...slow, waitsMs: 2000 }, quick], { seed: 1, smoke: true });
  expect(plan.map(({ info }) => info.name)).toEqual(["AAA-0002"]);
});

test("a smoke run of cases that are each other's twins says so, and ends", () => {
  const circle = [
    fixed("AAA-0001", { checks: 1 }, { twin: "AAA-0002" }),
    fixed("AAA-0002", { checks: 1 }, { twin: "AAA-0001" }),
  ];
  expect(() => planRun(circle, { seed: 1, smoke: true })).toThrow(/circle: AAA-000\d, AAA-000\d/);
});
