import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { watchFiles } from "./watch-files.ts";

/** A watch of a folder, with the means to say that something in it changed. */
function watched(root: string, except: readonly string[] = []) {
  const listeners = new Map<string, (name: string | undefined) => void>();
  const closed: string[] = [];
  const source = watchFiles({
    root,
    except,
    watchFolder: (folder, onChange) => {
      listeners.set(relative(root, folder), onChange);
      return { close: () => closed.push(relative(root, folder)) };
    },
  });
  let count = 0;
  const listen = async (): Promise<void> => {
    while (true) {
      await source.changed();
      count += 1;
    }
  };
  void listen();
  const notice = async (folder: string, name: string | undefined): Promise<number> => {
    listeners.get(folder)?.(name);
    await new Promise((resolve) => setImmediate(resolve));
    return count;
  };
  return { source, listeners, closed, notice };
}

test("all folders are watched but those of packages, of git and of the output", () => {
  const root = temporaryFolder({
    "schema.ts": "",
    "types/deep/a.ts": "",
    "node_modules/x/index.js": "",
    ".git/HEAD": "",
    "out/ir.json": "",
  });
  const { listeners, source, closed } = watched(root, [join(root, "out")]);
  expect([...listeners.keys()].sort()).toEqual(["", "types", "types/deep"]);
  source.close();
  expect(closed.sort()).toEqual(["", "types", "types/deep"]);
});

test("modules and JSON count, locks and what editors leave behind don't", async () => {
  const { notice } = watched(temporaryFolder());
  expect(await notice("", "schema.ts")).toBe(1);
  expect(await notice("", "words.json")).toBe(2);
  expect(await notice("", "types.mjs")).toBe(3);
  expect(await notice("", undefined)).toBe(4);
  for (const name of ["schema.lock.json", ".schema.ts.swp", "schema.ts~", "README.md", "4913"]) {
    expect(await notice("", name), name).toBe(4);
  }
});

test("a folder that is made later is watched too", async () => {
  const root = temporaryFolder();
  const { notice, listeners } = watched(root);
  mkdirSync(join(root, "types"));
  await notice("", "types");
  expect([...listeners.keys()]).toContain("types");
  expect(await notice("types", "a.ts")).toBe(1);
});
