import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FindingsProblem } from "../problems.ts";
import { readFiles, temporaryFolder } from "../testing/temporary-folder.ts";
import { outputPlace } from "./place.ts";
import type { Change } from "./transaction.ts";
import { applyChanges } from "./transaction.ts";

function change(root: string, path: string, content: string | undefined, home = root): Change {
  return { path: join(root, path), content, place: outputPlace(home) };
}

test("files are created, replaced and deleted, with their folders", () => {
  const root = temporaryFolder({
    "a.ts": "1",
    "old/deep/b.ts": "2",
    "kept/c.ts": "3",
    "kept/d.ts": "4",
  });
  applyChanges([
    change(root, "a.ts", "new"),
    change(root, "src/e.ts", "5"),
    change(root, "old/deep/b.ts", undefined),
    change(root, "kept/c.ts", undefined),
  ]);
  expect(readFiles(root)).toEqual({ "a.ts": "new", "kept/d.ts": "4", "src/e.ts": "5" });
  expect(existsSync(join(root, "old"))).toBe(false);
});

test("a path may be written twice; the last text stays", () => {
  const root = temporaryFolder();
  applyChanges([change(root, "list.json", "first"), change(root, "list.json", "last")]);
  expect(readFiles(root)).toEqual({ "list.json": "last" });
});

test("when one change fails, those before it are put back and nothing new stays", () => {
  const before = { "a.ts": "1", "b.ts": "2", file: "" };
  const root = temporaryFolder(before);
  const failing = (): void =>
    applyChanges([
      change(root, "a.ts", "new"),
      change(root, "b.ts", undefined),
      change(root, "c/d.ts", "new"),
      change(root, "not/there/e.ts", "new", join(root, "not", "there")),
      change(root, "a.ts", "newer"),
      // A file has no files in it, which shows when this takes its name.
      change(root, "file/f.ts", "new"),
    ]);
  expect(failing).toThrow(FindingsProblem);
  expect(readFiles(root)).toEqual(before);
  expect(existsSync(join(root, "c"))).toBe(false);
  expect(existsSync(join(root, "not"))).toBe(false);
});

test("what cannot even be written aside changes nothing", () => {
  const before = { "a.ts": "1", "folder/b.ts": "2" };
  const root = temporaryFolder(before);
  const failing = (): void =>
    applyChanges([change(root, "a.ts", "new"), change(root, "folder", "new")]);
  expect(failing).toThrow(FindingsProblem);
  expect(readFiles(root)).toEqual(before);
});
