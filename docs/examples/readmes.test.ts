import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { freePort, ReadmeProject, saidLines, samplesOf } from "./readme-project.ts";

test("the README's five minutes work as they are written", async () => {
  const { project, samples } = follow("README.md");
  await expectGenerated(project, "packages/chat");
  await expectSaid(project, "codec.mjs", samples);
  await expectServed(project, samples);
});

test("the samples in a generated package's README run", async () => {
  const { project, samples } = follow("README.md");
  await expectGenerated(project, "packages/chat");
  const port = String(await freePort());
  const [call = "", codec = ""] = samplesOf(join(project.folder, "packages/chat/README.md"));
  project.write("call.mts", call.replace("wss://example.org", `ws://127.0.0.1:${port}`));
  project.write("codec.mts", `${codec}\nconsole.log(value);\n`);
  const server = (samples.get("server.mjs") ?? "").replaceAll("8080", port);
  await project.serving(server, async () => {
    expect(await project.run("--import", "tsx", "call.mts")).toMatchObject({
      code: 0,
      stdout: "{ index: 0, text: 'question' }\n",
    });
  });
  expect(await project.run("--import", "tsx", "codec.mts")).toMatchObject({
    code: 0,
    stdout: "{ question: 'question' }\n",
  });
});

test("the samples in the packages' READMEs work together", async () => {
  const { project, samples } = follow(
    "packages/schema/README.md",
    "packages/server/README.md",
    "packages/client/README.md",
    "packages/session/README.md",
    "codegen/compiler/README.md",
    "codegen/interpreter/README.md",
    "codegen/typescript/README.md",
    "codegen/vectors/README.md",
    "codegen/docs/README.md",
  );
  await expectGenerated(project, "generated");
  await expectServed(project, samples);
  const others = ["frames", "compile", "interpret", "typescript", "vectors", "docs"];
  for (const name of others) await expectSaid(project, `${name}.mjs`, samples);
});

test("what the README of wire encodes by hand is what it says", async () => {
  const [sample = ""] = samplesOf("packages/wire/README.md");
  const { project } = follow();
  project.write("wire.mts", `${sample}\nconsole.log(Buffer.from(bytes).toString("hex"));\n`);
  const { stdout } = await project.run("--import", "tsx", "wire.mts");
  const [, said] = /\/\/ ((?:[0-9a-f]{2} ?)+)$/m.exec(sample) ?? [];
  expect(stdout.trim()).toBe(said?.replaceAll(" ", ""));
});

test("the samples in the README of testing pass", async () => {
  const { project, samples } = follow("README.md", "packages/testing/README.md");
  await expectGenerated(project, "packages/chat");
  for (const name of ["requests.mjs", "time.mjs"]) await expectSaid(project, name, samples);
  const { code, stdout } = await project.run("node_modules/vitest/vitest.mjs", "run");
  expect([code, stdout]).toEqual([0, expect.stringContaining("2 passed")]);
});

/** A project with the samples of these READMEs that begin with a file's name. */
function follow(...readmes: readonly string[]): {
  readonly project: ReadmeProject;
  readonly samples: ReadonlyMap<string, string>;
} {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "twobyte-readme-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const project = new ReadmeProject(folder);
  const samples = new Map<string, string>();
  for (const sample of readmes.flatMap(samplesOf)) {
    const name = /^\/\/ (\S+)\n/.exec(sample)?.[1] ?? "";
    samples.set(name, sample);
    if (name !== "") project.write(name, sample);
  }
  return { project, samples };
}

async function expectGenerated(project: ReadmeProject, out: string): Promise<void> {
  const { code, stderr } = await project.twobyte(
    ...["generate", "--schema", "schema.ts", "--out", out],
  );
  expect([code, stderr]).toEqual([0, expect.stringContaining("lock written")]);
  project.install(out);
}

/** Runs a sample and expects what its comments say. */
async function expectSaid(
  project: ReadmeProject,
  name: string,
  samples: ReadonlyMap<string, string>,
): Promise<void> {
  const { code, stdout, stderr } = await project.run(name);
  expect([name, code, stderr]).toEqual([name, 0, ""]);
  expect(stdout.split("\n")).toEqual(expect.arrayContaining(saidLines(samples.get(name) ?? "")));
}

async function expectServed(
  project: ReadmeProject,
  samples: ReadonlyMap<string, string>,
): Promise<void> {
  const port = String(await freePort());
  const at = (name: string): string => (samples.get(name) ?? "").replaceAll("8080", port);
  project.write("client.mjs", at("client.mjs"));
  expect(saidLines(at("client.mjs"))).not.toEqual([]);
  await project.serving(at("server.mjs"), () => expectSaid(project, "client.mjs", samples));
}
