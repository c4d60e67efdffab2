import { expect, test } from "vitest";
import { compareIds, formatRegistry, readRequirements } from "./requirements.js";

/** Ids are put together here, so that this file names none that the spec would have to know. */
const id = (number: number, area = "WIRE"): string => `R-${area}-${number}`;
const at = (number: number): string => `{#${id(number)}}`;

const read = (text: string): ReturnType<typeof readRequirements> =>
  readRequirements([{ name: "spec/01-wire.md", text }]);

const problemsOf = (text: string): string[] =>
  read(text).problems.map((problem) => problem.split("\n")[0] ?? "");

test("a requirement has the level, the text and the chapter of its sentence", () => {
  const { requirements, problems } = read(
    `Free text. A reader MUST refuse\nit. ${at(2)} It MAY say why ${at(1)}.\nIt SHOULD NOT wait ${at(10)}.`,
  );
  expect(problems).toEqual([]);
  expect(requirements.map(({ hash, ...rest }) => ({ ...rest, hash: hash.length }))).toEqual([
    { id: id(1), level: "may", text: "It MAY say why.", chapter: "spec/01-wire.md", hash: 16 },
    {
      id: id(2),
      level: "must",
      text: "A reader MUST refuse it.",
      chapter: "spec/01-wire.md",
      hash: 16,
    },
    {
      id: id(10),
      level: "should",
      text: "It SHOULD NOT wait.",
      chapter: "spec/01-wire.md",
      hash: 16,
    },
  ]);
});

test("the strongest keyword of a sentence is its level", () => {
  const { requirements } = read(`It MAY stop, and then MUST NOT start ${at(1)}.`);
  expect(requirements[0]?.level).toBe("must");
});

test("the hash follows the words, not their line breaks", () => {
  const hash = (text: string): string | undefined => read(text).requirements[0]?.hash;
  expect(hash(`It MUST be. ${at(1)}`)).toBe(hash(`It MUST\n  be ${at(1)}.`));
  expect(hash(`It MUST be. ${at(1)}`)).not.toBe(hash(`It MUST not matter. ${at(2)}`));
});

test("a keyword outside an anchored sentence is refused with its line", () => {
  expect(problemsOf(`One. ${"It"} is.\n\nIt MUST be.`)).toEqual([
    "spec/01-wire.md:3: A sentence with MUST must end with an anchor such as {#R-AREA-number}.",
  ]);
  expect(problemsOf("| it | MAY be |")).toHaveLength(1);
  expect(problemsOf("- it SHOULD be")).toHaveLength(1);
  expect(problemsOf("## It MUST be")).toHaveLength(1);
});

test("a keyword before an anchored sentence is not covered by it", () => {
  expect(problemsOf(`It MUST be. It MUST go. ${at(1)}`)).toHaveLength(1);
});

test("an anchor without a keyword is refused", () => {
  expect(problemsOf(`It is. ${at(1)}`)).toEqual([
    "spec/01-wire.md:1: An anchor stands only on a sentence with MUST, SHOULD or MAY.",
  ]);
});

test("an anchor in the middle of a sentence is refused", () => {
  expect(problemsOf(`It MUST ${at(1)} be so`)).toEqual([
    "spec/01-wire.md:1: The anchor must stand at the end of its sentence.",
  ]);
});

test("two anchors on one sentence are refused", () => {
  expect(problemsOf(`It MUST be. ${at(1)} ${at(2)}`)).toEqual([
    "spec/01-wire.md:1: A sentence carries one anchor; split it.",
  ]);
});

test("an id that stands twice is refused with the first place", () => {
  const { problems, requirements } = readRequirements([
    { name: "spec/01-a.md", text: `It MUST be. ${at(1)}` },
    { name: "spec/02-b.md", text: `\nThey MUST be. ${at(1)}` },
  ]);
  expect(problems[0]).toContain(`spec/02-b.md:2: ${id(1)} already stands at spec/01-a.md:1`);
  expect(requirements).toHaveLength(1);
});

test("a malformed anchor is refused", () => {
  for (const bad of ["{#r-wire-1}", "{#R-WIRE}", `{#${id(0)}1}`, "{#R-wire-1}"]) {
    expect(problemsOf(`It MUST be. ${bad}`)[0]).toContain("must look like");
  }
});

test("other anchors and keywords in code or quotes mean nothing", () => {
  expect(problemsOf('# Bytes {#bytes}\n\nThe word "MUST NOT" and `MAY` are explained.')).toEqual(
    [],
  );
});

test("words that the spec does not use as keywords are refused", () => {
  expect(problemsOf("It SHALL be.")[0]).toContain("SHALL is no keyword of this spec");
  expect(problemsOf(`It MUST not be ${at(1)}.`)[0]).toContain('"MUST not" can be read two ways');
  expect(problemsOf(`It MAY NOT be ${at(1)}.`)[0]).toContain("can be read two ways");
});

test("a row of a table carries an anchor at the end of a cell", () => {
  expect(read(`| f64 | MUST keep its sign ${at(1)} | yes |`).requirements).toHaveLength(1);
  expect(problemsOf(`| f64 | MUST ${at(1)} keep its sign |`)).toEqual([
    "spec/01-wire.md:1: The anchor must stand at the end of a cell.",
  ]);
});

test("a row without a keyword has the level of the sentence that introduces the table", () => {
  const table = `\n\n| type | form |\n|---|---|\n| f64 | eight bytes ${at(2)} |\n| u8 | free |`;
  const { requirements, problems } = read(`Each type SHOULD be so: ${at(1)}${table}`);
  expect(problems).toEqual([]);
  expect(requirements.map(({ id, level }) => [id, level])).toEqual([
    [id(1), "should"],
    [id(2), "should"],
  ]);
  expect(problemsOf(`Each type is so:${table}`)).toHaveLength(1);
});

test("ids are ordered by area and then by number", () => {
  const ids = [id(10), id(2), id(3, "CODE")];
  expect(ids.sort(compareIds)).toEqual([id(3, "CODE"), id(2), id(10)]);
});

test("the registry holds one requirement a line", () => {
  const { requirements } = read(`It MUST be. ${at(1)} It MAY be. ${at(2)}`);
  const text = formatRegistry(requirements);
  expect(text.split("\n")).toHaveLength(5);
  expect(JSON.parse(text)).toEqual(requirements);
  expect(formatRegistry([])).toBe("[]\n");
});
