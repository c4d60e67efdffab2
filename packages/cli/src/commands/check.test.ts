import { expect, test, vi } from "vitest";
import { chatSchema } from "../testing/chat-project.ts";
import { commitAll, git, startRepository } from "../testing/git-repository.ts";
import { preparedProject } from "../testing/prepared-project.ts";
import { runCli } from "../testing/run-cli.ts";
import { prepare, runHere } from "../testing/run-here.ts";
import { readFiles, writeFiles } from "../testing/temporary-folder.ts";

vi.setConfig({ testTimeout: 120_000 });

const out = ["--schema", "schema.ts", "--out", "out", "--target", "ir"];

/** A repository whose protocol has released revision 1. */
async function releasedProject(): Promise<string> {
  const cwd = await preparedProject("released", { ".gitattributes": "* text=auto eol=lf\n" });
  startRepository(cwd);
  return cwd;
}

test("a sound project passes, in a repository and before it is one", async () => {
  const cwd = await releasedProject();
  const passed = await runCli(["check", ...out], { cwd });
  expect(passed).toMatchObject({ code: 0, stdout: "" });
  expect(passed.stderr).toContain("Nothing is wrong");
  const fresh = await preparedProject("generated");
  const { code, stderr } = await runCli(["check", ...out], { cwd: fresh });
  expect(code).toBe(0);
  expect(stderr).toContain("No lock is committed yet");
});

test("what is left to generate fails the check, with the files on standard output", async () => {
  const cwd = await releasedProject();
  writeFiles(cwd, { "schema.ts": chatSchema("text: Type.String(), likes: Type.Optional(small)") });
  const { code, stdout } = await runHere(["check", ...out], { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^schema\.lock\.json:1:1 - error lock-stale: /m);
  expect(stdout).toMatch(/^out\/ir\.json:1:1 - error output-stale: /m);
});

test("a breaking change fails the check although it is generated and committed", async () => {
  const cwd = await releasedProject();
  git(cwd, "tag", "v1");
  const schema = chatSchema().replace("watch: serverStream", "look: serverStream");
  writeFiles(cwd, { "schema.ts": schema });
  await prepare(cwd, "generate", ...out);
  commitAll(cwd);
  const args = ["check", ...out, "--against", "v1", "--json"];
  const { code, stdout } = await runHere(args, { cwd });
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    command: "check",
    ok: false,
    against: "v1",
    changes: expect.arrayContaining([
      expect.objectContaining({ rule: "method-removed", verdict: "breaking" }),
    ]),
    diagnostics: [expect.objectContaining({ code: "method-removed", severity: "error" })],
  });
});

test("bounds are compared when the output is committed, and said to be left out otherwise", async () => {
  const cwd = await releasedProject();
  writeFiles(cwd, { "schema.ts": chatSchema("text: Type.String({ maxLength: 9 })") });
  const args = ["breaking", "--schema", "schema.ts", "--against", "HEAD"];
  const lockOnly = await runHere(args, { cwd });
  expect(lockOnly).toMatchObject({ code: 0, stdout: "" });
  expect(lockOnly.stderr).toContain("Only what the lock knows was compared");
  const whole = await runHere([...args, "--out", "out"], { cwd });
  expect(whole.code).toBe(0);
  expect(whole.stdout).toMatch(
    /^schema\.ts:7:\d+ - warning constraint-tightened: Note\.text .*one-way/,
  );
});

test("a check that warns says so, with what to do", async () => {
  const cwd = await releasedProject();
  writeFiles(cwd, { "schema.ts": chatSchema("text: Type.String({ maxLength: 9 })") });
  await prepare(cwd, "generate", ...out);
  const { code, stdout, stderr } = await runHere(["check", ...out], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/warning constraint-tightened: .+\n {2}fix: Roll the bound out/);
  expect(stderr).toContain("Found a warning; nothing breaks, nothing is left to generate.");
});

test("breaking lists every change with its verdict, also as commands for GitHub", async () => {
  const cwd = await releasedProject();
  git(cwd, "mv", "schema.lock.json", "old.lock.json");
  writeFiles(cwd, {
    "schema.lock.json": readFiles(cwd)["old.lock.json"] ?? "",
    "schema.ts": chatSchema("words: Type.String(), likes: Type.Optional(small)").replace(
      "{ words",
      "{ words",
    ),
  });
  const refused = await runHere(
    ["breaking", "--schema", "schema.ts", "--against", "old.lock.json", "--format", "github"],
    { cwd },
  );
  expect(refused.code).toBe(1);
  expect(refused.stdout).toMatch(/^::error file=schema\.ts,line=7,col=\d+,title=[a-z-]+::/m);
  writeFiles(cwd, { "schema.ts": chatSchema("text: Type.String(), likes: Type.Optional(small)") });
  const safe = await runHere(["breaking", "--schema", "schema.ts", "--against", "old.lock.json"], {
    cwd,
  });
  expect(safe.code).toBe(0);
  expect(safe.stdout).toMatch(/^safe field-added: Note\.likes /m);
});

test("a name that git doesn't know is a wrong call", async () => {
  const cwd = await releasedProject();
  const { code, stderr } = await runHere(["check", ...out, "--against", "nope"], { cwd });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining("nope is neither a lock file nor a name that git knows"),
  });
});

test("a repository that git refuses to read is a finding, not one without commits", async () => {
  const cwd = await preparedProject("generated");
  writeFiles(cwd, { ".git/HEAD": "broken" });
  const args = ["check", "--schema", "schema.ts"];
  const { code, stdout } = await runCli(args, { cwd, env: { PATH: "/nonexistent" } });
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^error git-failed: The repository of .* cannot be read: git is not installed/,
  );
});
