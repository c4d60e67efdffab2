import { expect, test } from "vitest";
import { Remembered } from "./remembered.ts";

test("what was asked before is not made again, what is too long is", () => {
  const remembered = new Remembered<number>();
  let made = 0;
  const ask = (key: string): number => remembered.of(key, () => ++made);
  expect([ask("a"), ask("b"), ask("a")]).toEqual([1, 2, 1]);
  const long = "x".repeat(1000);
  expect([ask(long), ask(long)]).toEqual([3, 4]);
});

test("what throws is asked again", () => {
  const remembered = new Remembered<string>();
  const fail = (): never => {
    throw new Error("no message");
  };
  expect(() => remembered.of("a", fail)).toThrow("no message");
  expect(remembered.of("a", () => "right")).toBe("right");
});

test("it keeps a bounded number of answers", () => {
  const remembered = new Remembered<number>();
  for (let key = 0; key < 10_000; key++) remembered.of(String(key), () => key);
  expect(remembered.of("0", () => -1)).toBe(-1);
});
