import { expect, test } from "vitest";
import { findMarks } from "./find-marks.js";

const marks = (text: string, path = "a.ts"): string[] =>
  findMarks(path, text).map(({ mark, line }) => `${line} ${mark}`);

/** A directive put together here, so that this file silences nothing itself. */
const directive = (tool: string, word: string): string => `${tool}-${word}`;

test("any is found as a type, not as a word", () => {
  expect(marks("const any = 1;\nlet x: any;\nconst y = x as any;\n// any\n")).toEqual([
    "2 any",
    "3 any",
  ]);
});

test("any is found in the JSDoc types of JavaScript", () => {
  expect(marks("/** @type {any} any */\nexport const x = 1;\n", "a.js")).toEqual(["1 any"]);
});

test("comments that silence a tool are found, each with its line", () => {
  const text = [
    `// ${directive("@ts", "ignore")}`,
    `/* ${directive("biome", "ignore")} lint: why */`,
    `const x = 1; // ${directive("oxlint", "disable-line")}`,
    `/* ${directive("eslint", "disable")} */`,
    `// ${directive("@ts", "expect-error")} why`,
  ].join("\n");
  expect(findMarks("a.ts", text).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
});

test("a directive in a string, a template or a regular expression is only text", () => {
  const word = directive("eslint", "disable");
  expect(marks(`const a = "${word}";`)).toEqual([]);
  expect(marks(`const a = \`/* ${word} */ \${1} ${word} \${2} ${word}\`;`)).toEqual([]);
  expect(marks(`const a = /${word}/;`)).toEqual([]);
  expect(marks(`const a = \`\${1 /* ${word} */}\`;`)).toEqual([`1 ${word}`]);
});
