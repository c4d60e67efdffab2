import { expect, test } from "vitest";
import type { Sketch } from "../testing/declare.ts";
import { compiled, history, reported } from "../testing/history.ts";

const before: Sketch = {
  structs: {
    Chat: { fields: { id: "uuid", owner: ["struct", "Chat.owner"], color: ["enum", "Color"] } },
    "Chat.owner": { fields: { name: "string", pet: ["struct", "Chat.owner.pet"] } },
    "Chat.owner.pet": { fields: { name: "string" } },
    Text: { fields: { type: ["const", "text"] } },
  },
  enums: { Color: { members: ["red", "green"] } },
  unions: { Block: { members: { text: "Text" } } },
  services: { Chats: { methods: { get: { input: "Chat", outputs: ["Chat"] } } } },
};

const after: Sketch = {
  structs: {
    Room: {
      renamedFrom: "Chat",
      fields: {
        key: { type: "uuid", renamedFrom: "id" },
        boss: { type: ["struct", "Room.boss"], renamedFrom: "owner" },
        color: ["enum", "Paint"],
      },
    },
    "Room.boss": { fields: { name: "string", pet: ["struct", "Pet"] } },
    Pet: { renamedFrom: "Chat.owner.pet", fields: { name: "string" } },
    Text: { fields: { type: ["const", "text"] } },
  },
  enums: {
    Paint: { renamedFrom: "Color", members: [{ value: "rouge", renamedFrom: "red" }, "green"] },
  },
  unions: { Part: { renamedFrom: "Block", members: { text: "Text" } } },
  services: {
    Rooms: {
      renamedFrom: "Chats",
      methods: { read: { renamedFrom: "get", input: "Room", outputs: ["Room"] } },
    },
  },
};

test("R-EVO-20 R-EVO-31 a declared rename keeps everything but the name, and needs no revision", () => {
  const lock = history(before);
  const renamed = compiled(after, lock);
  expect(renamed.lock.revisions).toEqual(lock.revisions);
  expect(renamed.lock.codes).toEqual([
    { code: "Ch", kind: "message", target: "Room", since: 1 },
    { code: "Ge", kind: "method", target: "Rooms.read", since: 1 },
  ]);
  const names = (name: string): unknown =>
    renamed.lock.structs
      .find((one) => one.name === name)
      ?.fields.map((field) => [field.position, field.name, field.since]);
  expect(names("Room")).toEqual([
    [0, "key", 1],
    [1, "boss", 1],
    [2, "color", 1],
  ]);
  expect(renamed.lock.structs.map((one) => one.name)).toEqual(["Pet", "Room", "Room.boss", "Text"]);
  expect(renamed.lock.enums[0]).toMatchObject({
    name: "Paint",
    members: [{ value: "rouge", since: 1 }, { value: "green" }],
  });
  expect(renamed.lock.unions[0]).toMatchObject({ name: "Part", since: 1 });
  expect(compiled(after, renamed.lock).lock).toEqual(renamed.lock);
});

test("R-EVO-20 a rename that is not declared is a removal and an addition", () => {
  const lock = history({
    structs: { Chat: { fields: { id: "uuid", note: { type: "string", optional: true } } } },
  });
  const other: Sketch = {
    structs: { Chat: { fields: { id: "uuid", text: { type: "string", optional: true } } } },
  };
  expect(compiled(other, lock).lock.structs[0]?.fields).toMatchObject([
    { name: "id" },
    { name: "note", removed: 2 },
    { name: "text", position: 2, since: 2 },
  ]);
});

test("R-EVO-30 a rename from a name that the lock never knew is a mistake, as is one that is still declared", () => {
  const lock = history(before);
  const chat = before.structs?.["Chat"];
  const rename = (name: string, renamedFrom: string): Sketch => ({
    ...before,
    structs: {
      ...before.structs,
      Chat: { fields: { ...chat?.fields, [name]: { type: "uuid", optional: true, renamedFrom } } },
    },
  });
  expect(reported(rename("key", "idd"), lock)).toEqual(["rename-unknown"]);
  expect(reported(rename("key", "id"), lock)).toEqual(["rename-source-live"]);
  expect(
    reported(
      { ...before, enums: { ...before.enums, New: { members: ["x"], renamedFrom: "Colour" } } },
      lock,
    ),
  ).toEqual(["rename-unknown"]);
  expect(reported(rename("key", "idd"))).toEqual([]);
});

test("a rename of something new in the draft is no mistake, before and after it is written", () => {
  const lock = history({ structs: { Chat: { fields: { id: "uuid" } } } });
  const field = (name: string, renamedFrom?: string): Sketch => ({
    structs: {
      Chat: {
        fields: {
          id: "uuid",
          [name]: { type: "u8", optional: true, ...(renamedFrom !== undefined && { renamedFrom }) },
        },
      },
    },
  });
  const drafted = compiled(field("likes"), lock).lock;
  expect(reported(field("hearts", "likes"), drafted)).toEqual([]);
  const renamed = compiled(field("hearts", "likes"), drafted).lock;
  expect(reported(field("hearts", "likes"), renamed)).toEqual([]);
});

test("a removed field's name is free for a rename", () => {
  const optional = { type: "u8", optional: true } as const;
  const lock = history(
    { structs: { Chat: { fields: { a: optional, b: optional } } } },
    { structs: { Chat: { fields: { b: optional } } } },
  );
  const fields = compiled(
    { structs: { Chat: { fields: { a: { ...optional, renamedFrom: "b" } } } } },
    lock,
  ).lock.structs[0]?.fields;
  expect(fields).toMatchObject([
    { position: 0, name: "a", removed: 2 },
    { position: 1, name: "a", since: 1 },
  ]);
});
