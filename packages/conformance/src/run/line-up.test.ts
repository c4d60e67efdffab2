import { expect, test } from "vitest";
import { fixed } from "../testing/scripted.ts";
import { LineUp } from "./line-up.ts";

const playing = (name: string, waitsMs?: number) => ({
  ...fixed(name, { checks: 1 }),
  ...(waitsMs !== undefined && { waitsMs }),
});

function drained(next: () => { info: { name: string } } | undefined): string[] {
  const names: string[] = [];
  for (let one = next(); one !== undefined; one = next()) names.push(one.info.name);
  return names;
}

test("what does not wait long comes in its order, and then what does, the longest first", () => {
  const line = new LineUp([
    playing("AAA-0001", 500),
    playing("AAA-0002"),
    playing("AAA-0003", 3000),
    playing("AAA-0004", 499),
  ]);
  expect(drained(() => line.next())).toEqual(["AAA-0002", "AAA-0004", "AAA-0003", "AAA-0001"]);
  expect(line.isEmpty).toBe(true);
});

test("what waits long can be had before the others, each once", () => {
  const line = new LineUp([
    playing("AAA-0001"),
    playing("AAA-0002", 500),
    playing("AAA-0003", 600),
  ]);
  expect(line.nextLong()?.info.name).toBe("AAA-0003");
  expect(drained(() => line.next())).toEqual(["AAA-0001", "AAA-0002"]);
  expect(line.nextLong()).toBeUndefined();
});

test("where nothing stands, nothing comes", () => {
  const line = new LineUp([]);
  expect(line.isEmpty).toBe(true);
  expect(line.next()).toBeUndefined();
  expect(line.nextLong()).toBeUndefined();
});
