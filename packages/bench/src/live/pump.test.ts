import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { pump } from "./pump.ts";

test("a pump sends everything once and in order, and waits while there is no room", async () => {
  const writable = Object.assign(new EventEmitter(), { writableNeedDrain: true });
  const sent: number[] = [];
  const done = pump(600, { writable, send: (index) => sent.push(index) });
  expect(sent).toHaveLength(256);
  writable.emit("drain");
  expect(sent).toHaveLength(512);
  writable.writableNeedDrain = false;
  writable.emit("drain");
  await done;
  expect(sent).toEqual(Array.from({ length: 600 }, (_, index) => index));
});
