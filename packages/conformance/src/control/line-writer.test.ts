import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { LineWriter } from "./line-writer.ts";

test("messages of one turn are written together, each as a line", async () => {
  const written: string[] = [];
  const writer = new LineWriter((text) => written.push(text));
  writer.say({ id: 1 });
  writer.say({ id: 2, text: "a\nb" });
  expect(written).toEqual([]);
  await setImmediate();
  writer.say({ id: 3 });
  await setImmediate();
  expect(written).toEqual(['{"id":1}\n{"id":2,"text":"a\\nb"}\n', '{"id":3}\n']);
});

test("what is flushed is written at once, and once", async () => {
  const written: string[] = [];
  const writer = new LineWriter((text) => written.push(text));
  writer.say({ id: 1 });
  writer.flush();
  writer.flush();
  await setImmediate();
  expect(written).toEqual(['{"id":1}\n']);
});

test("what is said without end is written before the turn ends", () => {
  let length = 0;
  const writer = new LineWriter((text) => {
    length += text.length;
  });
  for (let id = 0; id < 100; id++) writer.say({ id, text: "x".repeat(1000) });
  expect(length).toBeGreaterThan(65_536);
});
