import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ReadmeProject, samplesOf } from "./readme-project.ts";

const guide = "docs/conformance/README.md";

test("the vectors of one's own schema prove the codec that is generated of it, as the guide says", async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "twobyte-guide-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const project = new ReadmeProject(folder);
  for (const sample of ["README.md", guide].flatMap(samplesOf)) {
    const [, name = "rest"] = /^\/\/ (\S+)\n/.exec(sample) ?? [];
    project.write(name, sample);
  }
  await succeed(project, "generate", "--schema", "schema.ts", "--out", "packages/chat");
  project.install("packages/chat");
  const [command = [], said = ""] = lastCommandOf(guide);
  const stdout = await succeed(project, ...command);
  expect(withoutTime(stdout)).toBe(withoutTime(said));
});

test("the guide has every level, and shows the files that a run leaves behind", () => {
  const text = readFileSync(new URL(`../../${guide}`, import.meta.url), "utf8");
  const sets = new URL("../../packages/conformance-data/sets/1.json", import.meta.url);
  const { levels } = JSON.parse(readFileSync(sets, "utf8")) as { levels: { level: string }[] };
  for (const { level } of levels) expect(text).toContain(`\n| \`${level}\` |`);
});

async function succeed(project: ReadmeProject, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await project.twobyte(...args);
  expect([code, stdout, stderr], args.join(" ")).toEqual([0, expect.anything(), expect.anything()]);
  return stdout;
}

const withoutTime = (text: string): string => text.replace(/ in [\d.]+ s,/, "").trim();

/** The last command of a guide, as words, and what it says there. */
function lastCommandOf(path: string): readonly [command: string[], said: string] {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  const all = [...text.matchAll(/^\$ twobyte (.*)\n((?:[^$`].*\n)*)/gm)];
  const [, line = "", said = ""] = all.at(-1) ?? [];
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)];
  return [words.map(([, quoted, plain]) => quoted ?? plain ?? ""), said];
}
