import { expect, test } from "vitest";
import { randomTestFiles } from "./random-tests.js";

const runs = 'const runs = Number(process.env["TWOBYTE_RUNS"]);\n';

test("test files that name the variable, or import one that does, are found", () => {
  const files = [
    { path: "packages/wire/src/fuzz.test.ts", text: runs },
    { path: "packages/wire/src/plain.test.ts", text: 'import { x } from "./x.ts";\n' },
    { path: "packages/wire/src/far.test.ts", text: 'import { y } from "../random/schemas.ts";\n' },
    { path: "packages/wire/random/schemas.ts", text: 'import { n } from "./runs.ts";\n' },
    { path: "packages/wire/random/runs.ts", text: runs },
  ];
  expect(randomTestFiles(files)).toEqual([
    "packages/wire/src/far.test.ts",
    "packages/wire/src/fuzz.test.ts",
  ]);
});

test("test files that are whole at 1 and as small as ever below it are none of them", () => {
  const text = 'const isWhole = Number(process.env["TWOBYTE_RUNS"]) >= 1;\n';
  const path = "packages/wire/src/whole.test.ts";
  expect(randomTestFiles([{ path, text }])).toEqual([]);
  expect(randomTestFiles([{ path, text: runs + text }])).toEqual([path]);
});
