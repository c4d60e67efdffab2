import { expect, test } from "vitest";
import { advanceLock } from "./lock.js";
import type { Requirement } from "./requirements.js";

const id = (number: number): string => `R-WIRE-${number}`;
const hash = "0123456789abcdef";

const requirement = (number: number): Requirement => ({
  id: id(number),
  level: "must",
  text: "It MUST be.",
  hash,
  chapter: "spec/01-wire.md",
});

const entries = (text: string): string[] =>
  text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));

test("a new id is added in its place", () => {
  const first = advanceLock("", [requirement(10)]).text;
  expect(entries(advanceLock(first, [requirement(10), requirement(2)]).text)).toEqual([
    `${id(2)} ${hash}`,
    `${id(10)} ${hash}`,
  ]);
});

test("an id that no chapter carries any more becomes a tombstone and stays one", () => {
  const first = advanceLock("", [requirement(1), requirement(2)]).text;
  const second = advanceLock(first, [requirement(2)]).text;
  expect(entries(second)).toEqual([`${id(1)} removed`, `${id(2)} ${hash}`]);
  expect(advanceLock(second, [requirement(2)]).text).toBe(second);
});

test("a tombstone's id cannot come back", () => {
  const { problems, text } = advanceLock(`${id(1)} removed\n`, [requirement(1)]);
  expect(problems).toEqual([
    `requirements.lock: ${id(1)} was removed before and is never used again; take a new number.`,
  ]);
  expect(entries(text)).toEqual([`${id(1)} removed`]);
});

test("a changed sentence changes its entry", () => {
  const before = advanceLock("", [{ ...requirement(1), hash: "f".repeat(16) }]).text;
  expect(entries(advanceLock(before, [requirement(1)]).text)).toEqual([`${id(1)} ${hash}`]);
});

test("a line that is no entry, or stands twice, is refused with its number", () => {
  const { problems } = advanceLock(`# head\n${id(1)} ${hash}\n${id(1)} removed\nnonsense\n`, []);
  expect(problems).toEqual([
    `requirements.lock:3: ${id(1)} stands twice.`,
    "requirements.lock:4: not an entry: nonsense",
  ]);
});
