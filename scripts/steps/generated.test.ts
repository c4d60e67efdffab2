import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Generator } from "../generators.js";
import { temporaryRepository } from "../lib/temporary.ts";
import { regenerate } from "./generated.js";

const writer = (path: string, text: string): Generator => ({
  name: "writer",
  command: [
    "node",
    "-e",
    "require('node:fs').writeFileSync(process.argv[1], process.argv[2])",
    path,
    text,
  ],
});

test("a generator that writes what is there passes", async () => {
  const root = await temporaryRepository({ "a.txt": "same\n" });
  const result = await regenerate({ root, update: false }, [writer("a.txt", "same\n")]);
  expect(result).toMatchObject({ passed: 1, failed: 0 });
});

test("a generator that writes something else fails with the files and the command", async () => {
  const root = await temporaryRepository({ "a.txt": "old\n", "b.txt": "b\n" });
  const result = await regenerate({ root, update: false }, [
    writer("a.txt", "new\n"),
    writer("b.txt", "b\n"),
  ]);
  expect(result).toMatchObject({ passed: 1, failed: 1 });
  expect(result.output).toMatch(/a\.txt \| 2 \+-/);
  expect(result.output).toContain("Run npm run regenerate");
  expect(result.output).not.toContain("b.txt");
});

test("a file that was not there before is a difference too", async () => {
  const root = await temporaryRepository({ "a.txt": "a\n" });
  const result = await regenerate({ root, update: false }, [writer("new.txt", "n")]);
  expect(result.output).toContain("  new.txt");
});

test("work that is not committed is no difference by itself", async () => {
  const root = await temporaryRepository({ "a.txt": "a\n", "b.txt": "b\n" });
  writeFileSync(join(root, "b.txt"), "edited by hand\n");
  const result = await regenerate({ root, update: false }, [writer("a.txt", "a\n")]);
  expect(result.failed).toBe(0);
});

test("with update a difference is welcome", async () => {
  const root = await temporaryRepository({ "a.txt": "old\n" });
  const result = await regenerate({ root, update: true }, [writer("a.txt", "new\n")]);
  expect(result).toMatchObject({ passed: 1, failed: 0 });
  expect(readFileSync(join(root, "a.txt"), "utf8")).toBe("new\n");
});

test("a generator that breaks fails with what it printed", async () => {
  const root = await temporaryRepository({});
  const broken: Generator = { name: "broken", command: ["node", "-e", "throw new Error('boom')"] };
  const result = await regenerate({ root, update: true }, [broken]);
  expect(result.failed).toBe(1);
  expect(result.output).toContain("boom");
});
