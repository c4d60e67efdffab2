import { expect, test } from "vitest";
import { readChapter } from "./chapter.js";

const sentences = (markdown: string): string[] => readChapter(markdown).map(({ text }) => text);

test("a paragraph is split into sentences across its lines", () => {
  expect(sentences("One is\nlonger. Two? Three!\n\nFour")).toEqual([
    "One is longer.",
    "Two?",
    "Three!",
    "Four",
  ]);
});

test("each sentence knows the line on which it begins", () => {
  const units = readChapter("# Title\n\nOne. Two\nis long. Three.\n");
  expect(units.map(({ line, text }) => [line, text])).toEqual([
    [1, "# Title"],
    [3, "One."],
    [3, "Two is long."],
    [4, "Three."],
  ]);
});

test("an anchor behind the full stop belongs to the sentence before it", () => {
  expect(sentences("It MUST be. {#A} Else not. It MAY {#B}. End.")).toEqual([
    "It MUST be. {#A}",
    "Else not.",
    "It MAY {#B}.",
    "End.",
  ]);
});

test("abbreviations, numbers and code do not end a sentence", () => {
  expect(sentences("Use e.g. 1.5 or `a. B` here. Next.")).toEqual([
    "Use e.g. 1.5 or `a. B` here.",
    "Next.",
  ]);
});

test("list items are paragraphs of their own", () => {
  expect(sentences("Intro:\n- one\n  goes on\n- two\n1. three")).toEqual([
    "Intro:",
    "one goes on",
    "two",
    "three",
  ]);
});

test("code fences and comments are not read", () => {
  const fenced =
    "Before\n```ts\nMUST. Not\n```\nafter <!-- MUST\nstay --> it\n\n~~~~\n```\nMUST\n~~~~\nend";
  expect(sentences(fenced)).toEqual(["Before", "after it", "end"]);
});

test("a fence is closed only by a fence of its own kind and length", () => {
  expect(sentences("````\n```\nMUST\n```\n````\nend")).toEqual(["end"]);
});

test("a fence inside a list item is not read either", () => {
  expect(sentences("- item\n  ```\n  MUST\n  ```\n- next")).toEqual(["item", "next"]);
});

test("rows of a table are units, its ruler is none", () => {
  const units = readChapter("| a | b |\n|---|:-:|\n| c. D | e |\n");
  expect(units.map(({ kind, text }) => [kind, text])).toEqual([
    ["row", "| a | b |"],
    ["row", "| c. D | e |"],
  ]);
});

test("code and quoted keywords are masked, the rest is not", () => {
  const [unit] = readChapter('`MUST` and "MUST NOT" but MUST');
  expect(unit?.masked).toBe('`xxxx` and "xxxx xxx" but MUST');
  expect(unit?.text).toBe('`MUST` and "MUST NOT" but MUST');
});
