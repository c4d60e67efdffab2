import { expect, test } from "vitest";
import { runTargets } from "./run-targets.ts";
import type { Target, TargetName, TargetOutput } from "./targets.ts";
import { chatDeclarations, compiledIr } from "./testing/chat-ir.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const ir = compiledIr(chatDeclarations);

function target(
  name: TargetName,
  folder: string,
  contents: Readonly<Record<string, string>>,
): Target {
  const files = Object.entries(contents).map(([path, content]) => ({ path, content }));
  return { name, what: "", folder, generate: () => Promise.resolve({ files }) };
}

test("files of all targets are gathered, each below its folder", async () => {
  const targets = [
    target("typescript", "", { "a.ts": "1" }),
    target("docs", "docs", { "a.md": "2" }),
  ];
  const seen: string[] = [];
  const { files } = await runTargets(ir, targets, "/out", (name) => seen.push(name));
  expect(files).toEqual([
    { path: "a.ts", content: "1" },
    { path: "docs/a.md", content: "2" },
  ]);
  expect(seen).toEqual(["typescript", "docs"]);
});

test("a file that two targets make alike is one; if they differ, that is a fault", async () => {
  const alike = [
    target("typescript", "", { "ir.json": "1" }),
    target("ir", "", { "ir.json": "1" }),
  ];
  expect((await runTargets(ir, alike, "/out")).files).toHaveLength(1);
  const differ = [
    target("typescript", "", { "ir.json": "1" }),
    target("ir", "", { "ir.json": "2" }),
  ];
  await expect(runTargets(ir, differ, "/out")).rejects.toThrow(
    "The target ir makes ir.json otherwise",
  );
});

test("no target writes outside of the output folder, or two files that are one elsewhere", async () => {
  for (const paths of [{ "../up.ts": "" }, { "a.ts": "", "A.ts": "" }, { "/etc/x": "" }]) {
    await expect(runTargets(ir, [target("docs", "docs", paths)], "/out")).rejects.toThrow(
      "The target docs made a bad path",
    );
  }
  const across = [
    target("typescript", "", { "Docs/a.md": "" }),
    target("docs", "docs", { "a.md": "" }),
  ];
  await expect(runTargets(ir, across, "/out")).rejects.toThrow("bad paths");
});

test("a target is given what the run before made for it", async () => {
  const out = temporaryFolder({ "docs/names.json": "old" });
  const seen: (string | undefined)[] = [];
  const reading: Target = {
    ...target("docs", "docs", {}),
    generate: (_, readPrevious): Promise<TargetOutput> => {
      seen.push(readPrevious("names.json")?.text, readPrevious("none.json")?.text);
      return Promise.resolve({ files: [] });
    },
  };
  await runTargets(ir, [reading], out);
  expect(seen).toEqual(["old", undefined]);
});
