import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FindingsProblem } from "../problems.ts";
import { readFiles, temporaryFolder } from "../testing/temporary-folder.ts";
import type { Change } from "./transaction.ts";
import { applyChanges } from "./transaction.ts";

function change(root: string, path: string, content: string | undefined, home = root): Change {
  return { path: join(root, path), content, home };
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
  expect(() => mkdirSync(join(root, "old"))).not.toThrow();
});

test("a path may be written twice; the last text stays", () => {
  const root = temporaryFolder();
  applyChanges([change(root, "list.json", "first"), change(root, "list.json", "last")]);
  expect(readFiles(root)).toEqual({ "list.json": "last" });
});

test("when one change fails, those before it are put back and nothing new stays", () => {
  const before = { "a.ts": "1", "b.ts": "2", "z/blocked/x": "" };
  const root = temporaryFolder(before);
  const out = join(root, "not", "there");
  const failing = (): void =>
    applyChanges([
      change(root, "a.ts", "new"),
      change(root, "b.ts", undefined),
      change(root, "c/d.ts", "new"),
      change(root, "not/there/e.ts", "new", out),
      change(root, "a.ts", "newer"),
      // A file cannot take the name of a folder that is not empty.
      change(root, "z/blocked", "new"),
    ]);
  expect(failing).toThrow(FindingsProblem);
  expect(readFiles(root)).toEqual(before);
  expect(() => mkdirSync(join(root, "c"))).not.toThrow();
  expect(() => mkdirSync(join(root, "not"))).not.toThrow();
});

test("what cannot even be written aside changes nothing", () => {
  const root = temporaryFolder({ "a.ts": "1", file: "" });
  const failing = (): void =>
    applyChanges([change(root, "a.ts", "new"), change(root, "file/b.ts", "new")]);
  expect(failing).toThrow(FindingsProblem);
  expect(readFiles(root)).toEqual({ "a.ts": "1", file: "" });
});
