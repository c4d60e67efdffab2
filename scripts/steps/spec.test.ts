import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryRepository } from "../lib/temporary.ts";
import { specStep } from "./spec.js";

const id = (number: number): string => `R-WIRE-${number}`;
const chapter = `# Wire\n\nA reader MUST refuse it. {#${id(1)}}\nIt SHOULD say why. {#${id(2)}}\n`;

const repository = (chapterText = chapter): Promise<string> =>
  temporaryRepository({
    "spec/01-wire.md": chapterText,
    "spec/README.md": "Here nothing MUST carry an id.\n",
    "packages/wire/src/a.test.ts": `// ${id(1)}\n`,
  });

test("the registry and the lock are written once and then compared", async () => {
  const root = await repository();
  const before = await specStep.run({ root, update: false });
  expect(before.output).toContain("spec/requirements.json is missing");
  expect((await specStep.run({ root, update: true })).failed).toBe(0);
  const after = await specStep.run({ root, update: false });
  expect(after).toMatchObject({ passed: 1, failed: 0 });
  expect(after.note).toBe("2 requirements; without a test: 0 must, 1 should, 0 may");
  expect(after.listing).toBe(`${id(2)} should: It SHOULD say why.`);
});

test("a changed chapter makes the registry stale", async () => {
  const root = await repository();
  await specStep.run({ root, update: true });
  writeFileSync(join(root, "spec/01-wire.md"), chapter.replace("refuse it", "refuse all"));
  const { failed, output } = await specStep.run({ root, update: false });
  expect(failed).toBe(1);
  expect(output).toContain("Run npm run spec");
});

test("nothing is written while a chapter has a problem", async () => {
  const root = await repository();
  await specStep.run({ root, update: true });
  const registry = readFileSync(join(root, "spec/requirements.json"), "utf8");
  writeFileSync(
    join(root, "spec/01-wire.md"),
    `${chapter.replace("refuse it", "refuse all")}It MUST fail.\n`,
  );
  expect((await specStep.run({ root, update: true })).failed).toBe(1);
  expect(readFileSync(join(root, "spec/requirements.json"), "utf8")).toBe(registry);
});
