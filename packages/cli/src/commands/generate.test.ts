import { existsSync, rmSync, statSync, utimesSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { hashText } from "../files/generated-file.ts";
import { run } from "../run.ts";
import { chatProject, chatSchema, toOut } from "../testing/chat-project.ts";
import { preparedProject } from "../testing/prepared-project.ts";
import { runCli } from "../testing/run-cli.ts";
import { keptSurroundings, runHere } from "../testing/run-here.ts";
import { readFiles, writeFiles } from "../testing/temporary-folder.ts";

vi.setConfig({ testTimeout: 120_000 });

const generate = ["generate", ...toOut];

test("everything is generated, with the lock, and a second run writes nothing", async () => {
  const cwd = chatProject();
  const args = ["generate", "--schema", "schema.ts", "--out", "out"];
  const first = await runCli(args, { cwd });
  expect(first).toMatchObject({ code: 0, stdout: "" });
  expect(first.stderr).toMatch(
    /^acme\.chat in out: \d+ created, 0 updated, 0 deleted, 0 unchanged; lock written\.\n$/,
  );
  const files = readFiles(cwd);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      "schema.lock.json",
      "out/ir.json",
      "out/package.json",
      "out/vectors.lock.json",
      "out/vectors/Note.json",
      "out/docs/reference.md",
    ]),
  );
  const past = new Date(1_000_000);
  for (const path of Object.keys(files)) utimesSync(join(cwd, path), past, past);
  const second = await runCli(args, { cwd });
  expect(second.stderr).toMatch(
    /: 0 created, 0 updated, 0 deleted, \d+ unchanged; lock unchanged\.\n$/,
  );
  expect(readFiles(cwd)).toEqual(files);
  for (const path of Object.keys(files)) {
    expect(statSync(join(cwd, path)).mtimeMs, path).toBe(past.getTime());
  }
});

test("a changed schema updates what depends on it, and json says what happened", async () => {
  const cwd = await preparedProject("generated");
  writeFiles(cwd, { "schema.ts": chatSchema("text: Type.String(), likes: small") });
  const { code, stdout } = await runHere([...generate, "--json"], { cwd });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    command: "generate",
    ok: true,
    protocol: "acme.chat",
    out: "out",
    lock: { path: "schema.lock.json", changed: true },
    files: [{ path: "ir.json", action: "update" }],
    diagnostics: [],
  });
});

test("a dry run prints what would change and changes nothing", async () => {
  const cwd = chatProject();
  const before = readFiles(cwd);
  const { code, stdout } = await runHere([...generate, "--dry-run"], { cwd });
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: "create out/ir.json\ncreate schema.lock.json\n",
  });
  expect(readFiles(cwd)).toEqual(before);
  expect(existsSync(join(cwd, "out"))).toBe(false);
});

test("a frozen run lists what is stale, fails, and changes nothing", async () => {
  const cwd = await preparedProject("generated");
  const frozen = [...generate, "--frozen"];
  expect(await runHere(frozen, { cwd })).toEqual({
    code: 0,
    stdout: "",
    stderr: "Nothing would change.\n",
  });
  writeFiles(cwd, { "schema.ts": chatSchema("text: Type.String(), likes: small") });
  const before = readFiles(cwd);
  const { code, stderr } = await runHere(frozen, { cwd });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^schema\.lock\.json:1:1 - error lock-stale: /m);
  expect(stderr).toMatch(/^out\/ir\.json:1:1 - error output-stale: /m);
  expect(readFiles(cwd)).toEqual(before);
});

test("what an earlier version wrote and this one doesn't is deleted, what others put there stays", async () => {
  const cwd = await preparedProject("generated");
  const manifest = JSON.parse(readFiles(cwd)["out/.twobyte-manifest.json"] ?? "") as {
    files: Record<string, string>;
  };
  manifest.files["old/codec.ts"] = hashText("old codec");
  manifest.files["ir.json"] = hashText("old IR");
  writeFiles(cwd, {
    "out/old/codec.ts": "old codec",
    "out/ir.json": "old IR",
    "out/mine.txt": "mine",
    "out/.twobyte-manifest.json": JSON.stringify(manifest),
  });
  const { code, stderr } = await runHere(generate, { cwd });
  expect(code).toBe(0);
  expect(stderr).toContain("0 created, 1 updated, 1 deleted, 0 unchanged; lock unchanged.");
  expect(Object.keys(readFiles(join(cwd, "out"))).sort()).toEqual([
    ".twobyte-manifest.json",
    "ir.json",
    "mine.txt",
  ]);
  expect(existsSync(join(cwd, "out/old"))).toBe(false);
});

test("an edited file is neither overwritten nor is anything else written, until it is forced", async () => {
  const cwd = await preparedProject("generated");
  writeFiles(cwd, { "out/ir.json": "{}", "schema.ts": chatSchema("words: Type.String()") });
  const before = readFiles(cwd);
  const refused = await runHere(generate, { cwd });
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(
    /^out\/ir\.json:1:1 - error output-edited: .+\n {2}fix: .+--force/m,
  );
  expect(readFiles(cwd)).toEqual(before);
  const forced = await runHere([...generate, "--force"], { cwd });
  expect(forced.code).toBe(0);
  expect(readFiles(cwd)["out/ir.json"]).toContain('"words"');
});

test("a file from elsewhere is not overwritten", async () => {
  const cwd = chatProject({ "out/ir.json": "mine" });
  const before = readFiles(cwd);
  const { code, stderr } = await runHere(generate, { cwd });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^out\/ir\.json:1:1 - error output-foreign: /m);
  expect(readFiles(cwd)).toEqual(before);
});

test("a list of files that is damaged stops the run, until it is forced", async () => {
  const cwd = await preparedProject("generated");
  writeFiles(cwd, { "out/.twobyte-manifest.json": '{ "manifestVersion": 9 }' });
  const refused = await runHere(generate, { cwd });
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("manifest-damaged: ");
  expect((await runHere([...generate, "--force"], { cwd })).code).toBe(0);
});

test("paths may have spaces and letters of any script", async () => {
  const cwd = chatProject({ "mein Schema/größe ü 語.ts": chatSchema() });
  const args = ["generate", "--schema", "mein Schema/größe ü 語.ts", "--out", "aus gabe/ 語"];
  expect(await runHere([...args, "--target", "ir"], { cwd })).toMatchObject({ code: 0 });
  const files = Object.keys(readFiles(cwd));
  expect(files).toContain("mein Schema/größe ü 語.lock.json");
  expect(files).toContain("aus gabe/ 語/ir.json");
});

test("two runs at once into one folder come to what one run makes", async () => {
  const cwd = chatProject();
  const runs = await Promise.all([1, 2, 3].map(() => runCli(generate, { cwd })));
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  const after = readFiles(cwd);
  expect(Object.keys(after).sort()).toEqual([
    "out/.twobyte-manifest.json",
    "out/ir.json",
    "package.json",
    "schema.lock.json",
    "schema.ts",
  ]);
  expect(await runCli([...generate, "--frozen"], { cwd })).toMatchObject({ code: 0 });
});

test("an output that another run writes while the schema is read is none without a lock", async () => {
  const files = readFiles(await preparedProject("generated"));
  const output = Object.entries(files).filter(([path]) => path.startsWith("out/"));
  const writing = output.map(
    ([path, content]) =>
      `writeFileSync(new URL(${JSON.stringify(path)}, import.meta.url), ${JSON.stringify(content)});`,
  );
  const schema = `import { mkdirSync, writeFileSync } from "node:fs";
mkdirSync(new URL("out", import.meta.url), { recursive: true });
${writing.join("\n")}
${chatSchema()}`;
  const cwd = chatProject({ "schema.ts": schema });
  expect(await runHere(generate, { cwd })).toMatchObject({ code: 0 });
  expect(Object.keys(readFiles(cwd))).toEqual(Object.keys(files));
});

test("a file that another run is about to list as its own is not from elsewhere", async () => {
  const cwd = await preparedProject("generated");
  const files = readFiles(cwd);
  const guard = "out/.twobyte-output.busy";
  const list = "out/.twobyte-manifest.json";
  writeFiles(cwd, {
    "out/ir.json": "{}",
    [list]: '{ "manifestVersion": 1, "files": {} }',
    [guard]: JSON.stringify({ pid: process.pid, host: hostname() }),
  });
  const { surroundings, written } = keptSurroundings(cwd);
  const write = (text: string): void => {
    written.err += text;
    if (!text.includes("Waiting for")) return;
    const hashes = { "ir.json": hashText("{}") };
    writeFiles(cwd, { [list]: JSON.stringify({ manifestVersion: 1, files: hashes }) });
    rmSync(join(cwd, guard));
  };
  expect(await run(generate, { ...surroundings, stderr: { write } }), written.err).toBe(0);
  expect(readFiles(cwd)).toEqual(files);
});

test.each([
  ["something to do", true],
  ["nothing to do", false],
])("what a killed run left behind is gone after the next run, with %s", async (_, hasWork) => {
  const cwd = await preparedProject("generated");
  const busy = JSON.stringify({ pid: 2_147_483_646, host: hostname() });
  if (hasWork) rmSync(join(cwd, "out/ir.json"));
  const before = readFiles(cwd);
  writeFiles(cwd, {
    "out/.twobyte-output.busy": busy,
    "out/.twobyte-output.scratch/0.new": "half",
    ".twobyte-schema.lock.json.busy": busy,
    ".twobyte-schema.lock.json.scratch/0.old": "",
  });
  expect(await runHere(generate, { cwd })).toMatchObject({ code: 0 });
  expect(readFiles(cwd)).toEqual({ ...before, "out/ir.json": expect.any(String) });
});
