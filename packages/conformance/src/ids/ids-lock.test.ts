import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataFolder } from "../data/load-data.ts";
import { allMeanings } from "./all-meanings.ts";
import { IdsLock } from "./ids-lock.ts";

test("every case of the suite stands in the lock with what it means, and no other", () => {
  const lock = new IdsLock(readFileSync(join(dataFolder(), "ids.lock.json"), "utf8"));
  expect(lock.problems(allMeanings())).toEqual([]);
});

test("names are given in order, kept, and never given again", () => {
  const first = new IdsLock(undefined).updated([
    { area: "BBB", meaning: "one" },
    { area: "BBB", meaning: "two" },
    { name: "AAA-0042", area: "AAA", meaning: "three" },
  ]);
  expect(new IdsLock(first).nameOf("BBB", "two")).toBe("BBB-0002");
  const second = new IdsLock(first).updated([
    { area: "BBB", meaning: "four" },
    { area: "BBB", meaning: "one" },
    { area: "AAA", meaning: "five" },
  ]);
  expect(JSON.parse(second)).toMatchObject({
    cases: [
      ["AAA-0042", expect.any(String), "gone"],
      ["AAA-0043", expect.any(String)],
      ["BBB-0001", expect.any(String)],
      ["BBB-0002", expect.any(String), "gone"],
      ["BBB-0003", expect.any(String)],
    ],
  });
  const back = new IdsLock(second).updated([{ area: "BBB", meaning: "two" }]);
  expect(new IdsLock(back).problems([{ area: "BBB", meaning: "two" }])).toEqual([]);
});

test("a name whose meaning changed is refused", () => {
  const lock = new IdsLock(
    new IdsLock(undefined).updated([{ name: "AAA-0001", area: "AAA", meaning: "one" }]),
  );
  const changed = [{ name: "AAA-0001", area: "AAA", meaning: "another" }];
  expect(() => lock.updated(changed)).toThrow("AAA-0001 means something else now");
  expect(lock.problems(changed)).toEqual([
    "AAA-0001 means something else now: give it a new name.",
  ]);
  expect(lock.problems([])).toEqual(["AAA-0001 is gone, and has no tombstone."]);
  expect(lock.problems([{ name: "AAA-0002", area: "AAA", meaning: "two" }])).toContain(
    "The lock lacks AAA-0002.",
  );
});
