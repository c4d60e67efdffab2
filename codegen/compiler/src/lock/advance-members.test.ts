import { expect, test } from "vitest";
import type { Sketch } from "../testing/declare.ts";
import { compiled, history, reported } from "../testing/history.ts";
import { enumWidth } from "./advance-members.ts";

function color(...members: string[]): Sketch {
  return {
    enums: { Color: { members } },
    structs: { Chat: { fields: { color: ["enum", "Color"] } } },
  };
}

function block(members: Record<string, string>): Sketch {
  const structs = Object.fromEntries(Object.values(members).map((name) => [name, {}]));
  return { unions: { Block: { members } }, structs };
}

test("R-EVO-12 the width is the least that leaves all ones free", () => {
  expect([0, 1, 2, 3, 4, 7, 8, 15, 16, 127, 128].map(enumWidth)).toEqual([
    1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8,
  ]);
});

test("R-EVO-12 the width moves with the draft of the first release and is frozen then", () => {
  const one = compiled(color("a")).lock;
  expect(one.enums[0]?.width).toBe(1);
  expect(compiled(color("a", "b"), one).lock.enums[0]?.width).toBe(2);
  const frozen = history(color("a"));
  const grown = compiled(color("a", "b", "c"), frozen).lock;
  expect(grown.enums[0]).toMatchObject({ width: 1, since: 1 });
  const union = history(block({ a: "A" }), block({ a: "A", b: "B", c: "C" }));
  expect(union.unions[0]).toMatchObject({ width: 1, since: 1 });
});

test("R-EVO-13 a released member keeps its ordinal; a removed one becomes a tombstone", () => {
  const lock = history(color("a", "b"), color("c", "b"));
  expect(lock.enums[0]?.members).toEqual([
    { position: 0, value: "a", since: 1, removed: 2 },
    { position: 1, value: "b", since: 1 },
    { position: 2, value: "c", since: 2 },
  ]);
  const back = compiled(color("a", "b", "c"), lock).lock;
  expect(back.enums[0]?.members[3]).toEqual({ position: 3, value: "a", since: 3 });
});

test("R-EVO-13 R-EVO-27 a union's member is known by its tag and keeps its struct", () => {
  const lock = history(block({ a: "A", b: "B" }));
  const moved = compiled(block({ c: "C", b: "B", a: "A" }), lock).lock;
  expect(moved.unions[0]?.members.map((it) => `${it.position} ${it.value} ${it.since}`)).toEqual([
    "0 a 1",
    "1 b 1",
    "2 c 2",
  ]);
  expect(reported({ ...block({ a: "B", b: "B" }), structs: { A: {}, B: {} } }, lock)).toEqual([
    "union-member-changed",
  ]);
});

test("R-EVO-24 a released type's name never becomes another kind of type", () => {
  const lock = history(color("a"));
  expect(reported({ structs: { Color: {}, Chat: {} } }, lock)).toContain("name-taken");
  const gone = history(color("a"), {
    structs: { Chat: { removed: { color: "a" } } },
  });
  expect(gone.enums[0]).toMatchObject({ name: "Color", removed: 2 });
  expect(reported({ structs: { Color: {}, Chat: {} } }, gone)).toEqual(["name-taken"]);
});
