import { expect, test } from "vitest";
import type { FieldSketch, Sketch, StructSketch } from "../testing/declare.ts";
import { compiled, history, reported } from "../testing/history.ts";
import type { LockField } from "./lock.ts";

const text = { type: "string", optional: true } as const;

function chat(fields: Record<string, FieldSketch>, more: StructSketch = {}): Sketch {
  return { structs: { Chat: { ...more, fields } } };
}

function fieldsOf(
  sketch: Sketch,
  lock = history(chat({ id: "uuid", note: text })),
): readonly LockField[] {
  return compiled(sketch, lock).lock.structs.find((one) => one.name === "Chat")?.fields ?? [];
}

function places(fields: readonly LockField[]): string[] {
  return fields.map(
    ({ position, name, since, removed }) => `${position} ${name} ${since}-${removed ?? ""}`,
  );
}

test("R-EVO-2 a released field keeps its position however the source is ordered", () => {
  const fields = fieldsOf(chat({ extra: text, note: text, id: "uuid", more: text }));
  expect(places(fields)).toEqual(["0 id 1-", "1 note 1-", "2 extra 2-", "3 more 2-"]);
});

test("R-EVO-3 a draft's positions follow the source until it is released", () => {
  const lock = history(chat({ id: "uuid" }));
  const drafted = compiled(chat({ id: "uuid", a: text, b: text }), lock).lock;
  const moved = compiled(chat({ id: "uuid", b: text, a: text }), drafted).lock;
  expect(places(moved.structs[0]?.fields ?? [])).toEqual(["0 id 1-", "1 b 2-", "2 a 2-"]);
});

test("R-EVO-4 a removed released field becomes a tombstone with its whole type", () => {
  const fields = fieldsOf(chat({ id: "uuid" }));
  expect(fields[1]).toEqual({
    position: 1,
    name: "note",
    optional: true,
    type: "string",
    since: 1,
    removed: 2,
  });
});

test("R-EVO-5 a removed draft field leaves nothing behind", () => {
  const lock = history(chat({ id: "uuid" }));
  const drafted = compiled(chat({ id: "uuid", a: text }), lock).lock;
  expect(compiled(chat({ id: "uuid" }), drafted).lock).toEqual(lock);
});

test("R-EVO-5 a removal in the draft can be taken back, and the field is where it was", () => {
  const lock = history(chat({ id: "uuid", count: "u8" }));
  const removed = compiled(chat({ id: "uuid" }, { removed: { count: 7 } }), lock).lock;
  expect(compiled(chat({ id: "uuid", count: "u8" }), removed).lock).toEqual(lock);
});

test("R-EVO-6 a name that comes back after its removal gets a new position", () => {
  const lock = history(chat({ id: "uuid", note: text }), chat({ id: "uuid" }));
  const { lock: again } = compiled(
    chat({ id: "uuid", note: { type: "u8", optional: true } }),
    lock,
  );
  expect(places(again.structs[0]?.fields ?? [])).toEqual(["0 id 1-", "1 note 1-2", "2 note 3-"]);
});

test("R-EVO-7 a released field cannot change its type, its presence or its null", () => {
  const lock = history(chat({ id: "uuid", note: text, at: ["nullable", ["timestamp", "ms"]] }));
  const kept = { id: "uuid", note: text, at: ["nullable", ["timestamp", "ms"]] } as const;
  expect(reported(chat(kept), lock)).toEqual([]);
  const changes: Record<string, FieldSketch>[] = [
    { ...kept, id: "string" },
    { ...kept, id: ["nullable", "uuid"] },
    { ...kept, id: { type: "uuid", optional: true } },
    { ...kept, note: "string" },
    { ...kept, at: ["timestamp", "ms"] },
    { ...kept, at: ["nullable", ["timestamp", "us"]] },
  ];
  for (const fields of changes)
    expect(reported(chat(fields), lock)).toEqual(["field-type-changed"]);
});

test("R-EVO-8 constraints, defaults and docs change nothing in the lock", () => {
  const lock = history(chat({ id: "uuid", note: text }));
  const fields = {
    id: "uuid",
    note: {
      ...text,
      default: "none",
      doc: "A note.",
      constraints: { maxLength: 5 },
      downlevel: "refuse",
    },
  } as const;
  expect(compiled(chat(fields), lock).lock).toEqual(lock);
});

test("R-EVO-9 a field added after its struct's first release is optional or has a default", () => {
  const lock = history(chat({ id: "uuid" }));
  expect(reported(chat({ id: "uuid", a: "u8" }), lock)).toEqual(["field-added-required"]);
  expect(reported(chat({ id: "uuid", a: ["nullable", "u8"] }), lock)).toEqual([
    "field-added-required",
  ]);
  expect(reported(chat({ id: "uuid", a: { type: "u8", default: 0 } }), lock)).toEqual([]);
  expect(reported(chat({ id: "uuid", a: ["const", "x"] }), lock)).toEqual([]);
  const added: Sketch = {
    structs: { ...chat({ id: "uuid" }).structs, New: { fields: { a: "u8" } } },
  };
  expect(reported(added, lock)).toEqual([]);
});

test("R-EVO-10 removing a required field needs the constant that older peers are sent", () => {
  const lock = history(chat({ id: "uuid", count: "u8", tag: ["const", "x"] }));
  expect(reported(chat({ id: "uuid" }), lock)).toEqual(["field-removed-required"]);
  const fields = fieldsOf(chat({ id: "uuid" }, { removed: { count: 7 } }), lock);
  expect(fields[1]).toMatchObject({ name: "count", removed: 2, onRemoved: 7 });
  expect(fields[2]).toMatchObject({ name: "tag", removed: 2 });
});

test("the constant stays in the lock when the declaration goes, and follows it while it is there", () => {
  const first = history(
    chat({ id: "uuid", count: "u8" }),
    chat({ id: "uuid" }, { removed: { count: 7 } }),
  );
  expect(fieldsOf(chat({ id: "uuid" }), first)[1]).toMatchObject({ removed: 2, onRemoved: 7 });
  expect(fieldsOf(chat({ id: "uuid" }, { removed: { count: 8 } }), first)[1]).toMatchObject({
    onRemoved: 8,
  });
});

test("a constant for a field that was not removed is a mistake", () => {
  const lock = history(chat({ id: "uuid" }));
  expect(reported(chat({ id: "uuid" }, { removed: { id: "x" } }), lock)).toEqual([
    "removed-unknown",
  ]);
  expect(reported(chat({ id: "uuid" }, { removed: { nothing: 0 } }), lock)).toEqual([
    "removed-unknown",
  ]);
});

test("a constant that is no value of the removed field is a mistake", () => {
  const lock = history(chat({ id: "uuid", count: "u8", words: ["list", "string"] }));
  const removing = (count: unknown, words: unknown): string[] =>
    reported(chat({ id: "uuid" }, { removed: { count, words } as never }), lock);
  expect(removing(0, ["a"])).toEqual([]);
  expect(removing({ onRemoved: 0 }, ["a"])).toEqual(["removed-invalid"]);
  expect(removing(256, [1])).toEqual(["removed-invalid", "removed-invalid"]);
  expect(removing(null, "a")).toEqual(["removed-invalid", "removed-invalid"]);
});

test("R-EVO-25 a struct that nothing declares any more stays, and is itself when it comes back", () => {
  const both: Sketch = { structs: { Chat: { fields: { a: "u8" } }, Old: { fields: { b: "u8" } } } };
  const without = history(both, { structs: { Chat: { fields: { a: "u8" } } } });
  expect(without.structs[1]).toMatchObject({
    name: "Old",
    since: 1,
    removed: 2,
    fields: [{ name: "b", since: 1 }],
  });
  const back = compiled(both, without).lock;
  expect(back.structs).toEqual(history(both).structs);
});

test("R-EVO-26 a delta list gains fields of the draft, keeps removed ones, and nothing else changes", () => {
  const ticks = (delta: readonly string[], fields: Record<string, FieldSketch>): Sketch => ({
    structs: { Chat: { fields: { ticks: ["list", ["struct", "Tick"], delta] } }, Tick: { fields } },
  });
  const i32 = { type: "i32", optional: true } as const;
  const lock = history(ticks(["at", "price"], { at: "u53", price: i32, size: i32 }));
  const type = (sketch: Sketch): unknown => fieldsOf(sketch, lock)[0]?.type;
  const more = { at: "u53", price: i32, size: i32, bid: i32 } as const;
  expect(type(ticks(["bid", "price", "at"], more))).toEqual([
    "list",
    ["struct", "Tick"],
    [0, 1, 3],
  ]);
  const drafted = compiled(ticks(["bid", "price", "at"], more), lock).lock;
  expect(compiled(ticks(["bid", "price", "at"], more), drafted).lock).toEqual(drafted);
  const before = { at: "u53", price: i32, size: i32 } as const;
  expect(compiled(ticks(["price", "at"], before), drafted).lock).toEqual(lock);
  const less = { at: "u53", size: i32 } as const;
  expect(type(ticks(["at"], less))).toEqual(["list", ["struct", "Tick"], [0, 1]]);
  const released = history(ticks(["at", "price"], { at: "u53", price: i32, size: i32 }));
  expect(reported(ticks(["at"], { at: "u53", price: i32, size: i32 }), released)).toEqual([
    "field-type-changed",
  ]);
  expect(
    reported(ticks(["at", "price", "size"], { at: "u53", price: i32, size: i32 }), released),
  ).toEqual(["field-type-changed"]);
  const reused = history(
    ticks(["at", "price"], { at: "u53", price: i32 }),
    ticks(["at"], { at: "u53" }),
  );
  expect(
    reported(ticks(["at"], { at: "u53", price: { type: "string", optional: true } }), reused),
  ).toEqual(["delta-name-reused"]);
});
