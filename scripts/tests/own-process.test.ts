import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../lib/root.js";
import { isLasting, needsProcess, testFiles } from "./own-process.js";

test.each([
  'vi.mock("./clock.ts");',
  "vi.useFakeTimers();",
  'const spy = vi.spyOn(console, "error");',
  'process.chdir("/");',
  'process.on("exit", () => {});',
  'process.env["HOME"] = "/";',
  'Object.defineProperty(globalThis, "navigator", {});',
  'const runs = Number(process.env["TWOBYTE_RUNS"]);',
  "const before = process.memoryUsage().arrayBuffers;",
  "const fast = await loadSimulator();",
])("a file with %s has a process of its own", (line) => {
  expect(isLasting(`import { vi } from "vitest";\n${line}\n`)).toBe(true);
});

test.each([
  "vi.setConfig({ testTimeout: 1 });",
  "const listener = vi.fn();",
  "await vi.waitFor(() => expect(open).toBe(true));",
  'const isLinux = process.env["OS"] === "linux";',
])("a file with %s shares one with others", (line) => {
  expect(isLasting(`${line}\n`)).toBe(false);
});

test("the project's tests are found, and most of them share a process", async () => {
  const files = await testFiles(root);
  expect(files).toContain("scripts/tests/own-process.test.ts");
  expect(files.filter((path) => path.startsWith("spec/system/"))).toEqual([]);
  expect(files.every((path) => readFileSync(join(root, path), "utf8").length > 0)).toBe(true);
  const alone = needsProcess(root, files);
  expect(alone).toContain("packages/wire/src/browser.test.ts");
  expect(alone.length).toBeLessThan(files.length / 5);
});
