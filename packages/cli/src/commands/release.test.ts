import { expect, test, vi } from "vitest";
import { chatProject, chatSchema, toOut } from "../testing/chat-project.ts";
import { commitAll, git, startRepository } from "../testing/git-repository.ts";
import { preparedProject } from "../testing/prepared-project.ts";
import { runCli } from "../testing/run-cli.ts";
import { prepare, runHere } from "../testing/run-here.ts";
import { readFiles, writeFiles } from "../testing/temporary-folder.ts";

vi.setConfig({ testTimeout: 120_000 });

const release = ["release", "--schema", "schema.ts"];
const optional = (name: string): string => `text: Type.String(), ${name}: Type.Optional(small)`;

test("a release freezes the draft, and a second one finds nothing to release", async () => {
  const cwd = await preparedProject("generated");
  const { code, stdout } = await runCli([...release, "--json"], { cwd });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    lock: { path: "schema.lock.json", changed: true },
    revision: {
      number: 1,
      state: "released",
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    },
  });
  expect(readFiles(cwd)["schema.lock.json"]).toContain('[1,"released","');
  const again = await runCli(release, { cwd });
  expect(again.code).toBe(1);
  expect(again.stderr).toMatch(/^schema\.lock\.json:1:1 - error release-empty: /m);
});

test("a lock that is not what the schema makes of it is not released", async () => {
  const cwd = chatProject();
  const missing = await runHere(release, { cwd });
  expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining("error lock-missing") });
  await prepare(cwd, "generate", ...toOut);
  writeFiles(cwd, { "schema.ts": chatSchema(optional("likes")) });
  const before = readFiles(cwd);
  const stale = await runHere(release, { cwd });
  expect(stale).toMatchObject({ code: 1, stderr: expect.stringContaining("error lock-stale") });
  expect(readFiles(cwd)).toEqual(before);
});

test("two branches that both release come to one line: the second has to merge first", async () => {
  const cwd = await preparedProject("released", { ".gitignore": "out\n" });
  startRepository(cwd);
  const releaseOn = async (branch: string, field: string): Promise<void> => {
    git(cwd, "checkout", "--quiet", "-B", branch, "main");
    writeFiles(cwd, { "schema.ts": chatSchema(optional(field)) });
    await prepare(cwd, "generate", ...toOut);
  };
  await releaseOn("stars", "stars");
  commitAll(cwd);
  await releaseOn("likes", "likes");
  expect(await runHere(release, { cwd })).toMatchObject({ code: 0 });
  commitAll(cwd);
  git(cwd, "branch", "--force", "main", "likes");
  git(cwd, "checkout", "--quiet", "stars");
  const before = readFiles(cwd);
  const refused = await runHere(release, { cwd });
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/error release-not-descended: .*the base has released revision 2/);
  expect(readFiles(cwd)).toEqual(before);
  expect(await runHere([...release, "--base", "stars~1"], { cwd })).toMatchObject({ code: 0 });
});

test("a merge that left the lock in conflict is mended by lock resolve, and goes on", async () => {
  const cwd = await preparedProject("released", { ".gitignore": "out\n" });
  startRepository(cwd);
  for (const field of ["stars", "likes"]) {
    git(cwd, "checkout", "--quiet", "-B", field, "main");
    writeFiles(cwd, { "schema.ts": chatSchema(optional(field)) });
    await prepare(cwd, "generate", ...toOut);
    if (field === "likes") await prepare(cwd, ...release);
    commitAll(cwd);
  }
  expect(() => git(cwd, "merge", "stars")).toThrow();
  writeFiles(cwd, {
    "schema.ts": chatSchema(`${optional("likes")}, stars: Type.Optional(small)`),
  });
  const stuck = await runHere(["generate", ...toOut], { cwd });
  expect(stuck).toMatchObject({ code: 1, stderr: expect.stringContaining("error lock-conflict") });
  const resolved = await runHere(["lock", "resolve", "schema.lock.json"], { cwd });
  expect(resolved).toMatchObject({
    code: 0,
    stderr: expect.stringContaining("Resolved schema.lock.json"),
  });
  expect(await runHere(["generate", ...toOut], { cwd })).toMatchObject({ code: 0 });
  expect(await runHere([...release, "--base", "likes"], { cwd })).toMatchObject({ code: 0 });
  const lock = readFiles(cwd)["schema.lock.json"] ?? "";
  expect(lock.match(/\[\d,"released"/g)).toEqual([
    '[1,"released"',
    '[2,"released"',
    '[3,"released"',
  ]);
});

test("a lock in conflict is mended from its markers where git has no versions of it", async () => {
  const cwd = await preparedProject("generated");
  const lock = readFiles(cwd)["schema.lock.json"] ?? "";
  const [before = "", after = ""] = lock.split(/(?<=\n)(?= {4}\["field","Note",0,)/);
  const [line = "", rest = ""] = after.split(/(?<=\n)(.*)/s);
  const other = line.replace('"text"', '"words"');
  const conflict = `${before}<<<<<<< ours\n${line}=======\n${other}>>>>>>> theirs\n${rest}`;
  writeFiles(cwd, { "schema.lock.json": conflict });
  const { code, stderr } = await runHere(["lock", "resolve", "schema.lock.json"], { cwd });
  expect(stderr).toContain("Resolved schema.lock.json");
  expect(code).toBe(0);
  expect(readFiles(cwd)["schema.lock.json"]).toMatch(/"text"[\s\S]*"words"/);
});

test("a lock without a conflict, a damaged one and none are told apart", async () => {
  const cwd = await preparedProject("generated", { "damaged.lock.json": "{" });
  const before = readFiles(cwd);
  const resolve = (file: string): ReturnType<typeof runHere> =>
    runHere(["lock", "resolve", file], { cwd });
  expect(await resolve("schema.lock.json")).toMatchObject({
    code: 0,
    stderr: expect.stringContaining("no conflict"),
  });
  expect(await resolve("damaged.lock.json")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("lock-syntax"),
  });
  expect(await resolve("none.lock.json")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("There is no lock file"),
  });
  expect(readFiles(cwd)).toEqual(before);
});
