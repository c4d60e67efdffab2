import { expect, test } from "vitest";
import { played } from "../testing/some-report.ts";
import type { RequirementSet } from "./requirement-set.ts";
import { levelResults, levelScope } from "./requirement-set.ts";

const level = { about: "", includes: [], capabilities: [] };
const set: RequirementSet = {
  formatVersion: "1.0",
  spec: "1",
  areas: [
    { area: "HSK", roles: ["client", "server"], about: "" },
    { area: "RES", roles: ["server"], about: "" },
  ],
  levels: [
    { ...level, level: "core", areas: ["HSK"], capabilities: ["websocket"] },
    { ...level, level: "resume", areas: ["RES"], includes: ["core"], capabilities: ["resume"] },
  ],
  excluded: [],
};

function needing(name: string, verdict: "pass" | "fail" | "declined", capabilities: string[]) {
  const { info, result } = played(name, verdict);
  return { info: { ...info, capabilities }, result };
}

const server = (capabilities: readonly string[]) => ({ roles: ["server"] as const, capabilities });

test("a level is reached without what needs more capabilities than it takes", () => {
  const results = levelResults(
    set,
    [needing("HSK-0001", "pass", ["websocket"]), needing("HSK-0002", "declined", ["poll"])],
    server(["websocket"]),
  );
  expect(results).toEqual([
    { level: "core", reached: true, passed: 1, asked: 1 },
    { level: "resume", reached: false, passed: 1, asked: 1 },
  ]);
});

test("a level is not reached by declining what it asks for", () => {
  const [core] = levelResults(
    set,
    [needing("HSK-0001", "pass", []), needing("HSK-0002", "declined", ["websocket"])],
    server([]),
  );
  expect(core).toEqual({ level: "core", reached: false, passed: 1, asked: 1, declined: 1 });
});

test("what the language of a subject cannot hold is asked of nobody", () => {
  const [core] = levelResults(
    set,
    [needing("HSK-0001", "pass", []), needing("HSK-0002", "declined", ["websocket"])],
    server(["websocket"]),
  );
  expect(core).toEqual({ level: "core", reached: true, passed: 1, asked: 1 });
});

test("a level asks for the areas that have cases of the subject's roles, and for all of these", () => {
  const { info, result } = needing("HSK-0001", "pass", []);
  const ofClient = { info: { ...info, role: "client" as const }, result };
  const client = { roles: ["client"], capabilities: [] } as const;
  expect(levelResults(set, [ofClient], client)).toEqual([
    { level: "core", reached: true, passed: 1, asked: 1 },
  ]);
  const both = { roles: ["client", "server"], capabilities: [] } as const;
  expect(levelResults(set, [ofClient], both).map(({ reached }) => reached)).toEqual([false, false]);
});

test("a level asks for the areas and capabilities of those that it includes", () => {
  const { asksFor } = levelScope(set, "resume");
  expect(asksFor(needing("HSK-0001", "pass", ["websocket", "resume"]).info)).toBe(true);
  expect(asksFor(needing("RES-0001", "pass", ["poll"]).info)).toBe(false);
  expect(asksFor(needing("DRN-0001", "pass", []).info)).toBe(false);
});

test("a level that is none is named beside those that there are", () => {
  expect(() => levelScope(set, "cor")).toThrow("There is no level cor; there are core, resume.");
});
