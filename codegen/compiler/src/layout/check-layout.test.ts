import { expect, test } from "vitest";
import type { EnumSketch, MethodSketch, Sketch, StructSketch } from "../testing/declare.ts";
import { history, reported } from "../testing/history.ts";

function structs(all: Record<string, StructSketch>, more: Sketch = {}): Sketch {
  return { ...more, structs: { ...all, ...more.structs } };
}

test("R-EVO-21 a struct that requires itself is refused, through unions and other structs too", () => {
  expect(reported(structs({ A: { fields: { a: ["struct", "A"] } } }))).toEqual(["endless-struct"]);
  expect(
    reported(
      structs({ A: { fields: { b: ["struct", "B"] } }, B: { fields: { a: ["struct", "A"] } } }),
    ),
  ).toEqual(["endless-struct", "endless-struct"]);
  const union = (...members: string[]): Sketch =>
    structs(
      { A: { fields: { next: ["union", "Next"] } }, End: {} },
      { unions: { Next: { members: Object.fromEntries(members.map((name) => [name, name])) } } },
    );
  expect(reported(union("A"))).toEqual(["endless-struct"]);
  expect(reported(union("A", "End"))).toEqual([]);
});

test("a struct may hold itself where it can be left out", () => {
  const fields = {
    a: { type: ["struct", "A"], optional: true },
    b: ["nullable", ["struct", "A"]],
    c: ["list", ["struct", "A"]],
    d: ["map", "string", ["struct", "A"]],
  } as const;
  expect(reported(structs({ A: { fields } }))).toEqual([]);
});

function chain(length: number, last: StructSketch = {}): Sketch {
  const all: Record<string, StructSketch> = { [`S${length}`]: last };
  for (let at = 1; at < length; at += 1)
    all[`S${at}`] = { fields: { next: ["struct", `S${at + 1}`] } };
  return structs(all, { services: { S: { methods: { get: { input: "S1" } } } } });
}

test("R-DEPTH-1 messages that nest deeper than any decoder goes are refused", () => {
  expect(reported(chain(64))).toEqual([]);
  expect(reported(chain(65))).toEqual(["nested-too-deep"]);
  expect(reported(chain(64, { fields: { x: ["list", "u8"] } }))).toEqual(["nested-too-deep"]);
  expect(reported(chain(63, { fields: { x: ["map", "string", "u8"] } }))).toEqual([]);
  expect(reported(chain(64, { fields: { x: ["list", ["struct", "S64"]] } }))).toEqual([]);
});

function colored(color: EnumSketch, method: MethodSketch): Sketch {
  return {
    structs: {
      In: {},
      Out: { fields: { color: ["enum", "Color"] } },
      Wrap: { fields: { out: ["list", ["struct", "Out"]] } },
    },
    enums: { Color: color },
    services: { S: { methods: { m: method } } },
  };
}

test("R-EVO-29 a member may be skipped only where it stands in items of a server's stream", () => {
  const color: EnumSketch = { members: ["red", { value: "new", downlevel: { rule: "skip" } }] };
  const kinds = {
    serverStream: [],
    bidi: [],
    topic: [],
    unary: ["downlevel-skip-outside-stream"],
    query: ["downlevel-skip-outside-stream"],
  };
  for (const [kind, codes] of Object.entries(kinds)) {
    const method = { kind, input: "In", outputs: ["Wrap"] } as MethodSketch;
    expect([kind, reported(colored(color, method))]).toEqual([kind, codes]);
  }
  for (const place of [
    { input: "Wrap" },
    { input: "In", inputs: ["Out"] },
    { input: "In", errors: ["Out"] },
  ]) {
    expect(reported(colored(color, { kind: "bidi", ...place }))).toEqual([
      "downlevel-skip-outside-stream",
    ]);
  }
});

test("R-EVO-28 a member is written to older peers only as one that they have", () => {
  const method: MethodSketch = { input: "In", outputs: ["Out"] };
  const lock = history(colored({ members: ["red", "old"] }, method));
  const grown = (member: string): Sketch =>
    colored(
      { members: ["red", "new", { value: "newer", downlevel: { rule: "as", member } }] },
      method,
    );
  expect(reported(grown("red"), lock)).toEqual([]);
  expect(reported(grown("blue"), lock)).toEqual(["downlevel-member-invalid"]);
  expect(reported(grown("old"), lock)).toEqual(["downlevel-member-invalid"]);
  expect(reported(grown("new"), lock)).toEqual(["downlevel-member-invalid"]);
  expect(reported(grown("newer"), lock)).toEqual(["downlevel-member-invalid"]);
});
