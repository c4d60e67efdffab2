import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { buildChanges, buildOutput } from "./build-output.ts";
import { readProject } from "./load-project.ts";
import { chatProject } from "./testing/chat-project.ts";

test("a lock is written in front of the output that was made with it", async () => {
  const cwd = chatProject();
  const project = await readProject({ schema: "schema.ts" }, cwd);
  const options = { out: join(cwd, "out"), targets: ["ir"], force: false } as const;
  const build = await buildOutput(project, undefined, { ...options, onProgress: () => {} });
  expect(buildChanges(build, "{}").map(({ path }) => basename(path))).toEqual([
    "schema.lock.json",
    ".twobyte-manifest.json",
    "ir.json",
    ".twobyte-manifest.json",
  ]);
});
