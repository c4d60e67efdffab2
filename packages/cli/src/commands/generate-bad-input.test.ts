import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { chatProject, chatSchema, toOut } from "../testing/chat-project.ts";
import { preparedProject } from "../testing/prepared-project.ts";
import { runCli } from "../testing/run-cli.ts";
import { prepare, runHere } from "../testing/run-here.ts";
import { readFiles, temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Runs generate on a project with these files and expects it to leave everything as it was. */
async function refused(
  files: Readonly<Record<string, string>>,
  args: readonly string[] = toOut,
): Promise<{ code: number | null; stderr: string; stdout: string }> {
  const cwd = chatProject(files);
  const before = readFiles(cwd);
  const result = await runHere(["generate", ...args], { cwd });
  expect(readFiles(cwd)).toEqual(before);
  expect(result.stdout).toBe("");
  return result;
}

const lineOf = (text: string): RegExp => new RegExp(`^${text}`, "m");

test("a schema that isn't there is a wrong call", async () => {
  const { code, stderr } = await refused({}, ["--schema", "nope.ts", "--out", "out"]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: --schema: There is no schema module at .*nope\.ts\./);
});

test.each([
  {
    title: "a syntax error",
    schema: "export default protocol((;\n",
    says: "schema\\.ts:1:26 - error module-syntax: ",
  },
  {
    title: "an import of a file that isn't there",
    schema: 'import { a } from "./nope.ts";\nexport default a;\n',
    says: "schema\\.ts:\\d+:\\d+ - error module-import: .*nope\\.ts",
  },
  {
    title: "an unknown type",
    schema: chatSchema('when: Type.Unsafe({ type: "date" })'),
    says: "schema\\.ts:7:\\d+ - error [a-z-]+: ",
  },
  {
    title: "a code that is given twice",
    schema: chatSchema()
      .replace('struct("Watch", { room: Type.String() })', 'struct("Watch", {}, { code: "Ab" })')
      .replace("{ text: Type.String() })", '{}, { code: "Ab" })'),
    says: "schema\\.ts:\\d+:\\d+ - error code-repeated: The code Ab ",
  },
  {
    title: "a module that ends its process",
    schema: "process.exit(7);\n",
    says: "schema\\.ts:1:1 - error module-exited: .*7",
  },
])("$title is a finding with its position and a fix", async ({ schema, says }) => {
  const { code, stderr } = await refused({ "schema.ts": schema });
  expect(code).toBe(1);
  expect(stderr).toMatch(lineOf(says));
  expect(stderr).toMatch(lineOf(" {2}fix: .+"));
});

test("modules that import each other before they are ready are a finding with its position", async () => {
  const { code, stderr } = await refused({
    "schema.ts": 'import { b } from "./b.ts";\nexport const a = [b];\nexport default a;\n',
    "b.ts": 'import { a } from "./schema.ts";\nexport const b = [a.length];\n',
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^b\.ts:2:\d+ - error module-threw: .*before initialization/m);
});

test.each([
  { title: "loops", schema: "while (true) {}\n" },
  {
    title: "waits",
    schema: "await new Promise((resolve) => setTimeout(resolve, 1e9));\nexport default 1;\n",
  },
])("a schema that $title for ever is stopped", async ({ schema }) => {
  const { code, stderr } = await refused({ "schema.ts": schema }, [...toOut, "--timeout", "1"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^schema\.ts:1:1 - error module-timeout: .*within 1 s/m);
});

test("what a schema prints is no data", async () => {
  const cwd = chatProject({ "schema.ts": `console.log("hello");\n${chatSchema()}` });
  const { code, stdout, stderr } = await runCli(["generate", ...toOut, "--json"], { cwd });
  expect(code).toBe(0);
  expect(stderr).toContain("hello");
  expect(JSON.parse(stdout)).toMatchObject({ ok: true });
});

test("the lock of another protocol is refused", async () => {
  const other = chatProject({ "schema.ts": chatSchema("text: Type.String()", "acme.mail") });
  await prepare(other, "generate", ...toOut);
  const lock = readFiles(other)["schema.lock.json"] ?? "";
  const { code, stderr } = await refused({ "schema.lock.json": lock });
  expect(code).toBe(1);
  expect(stderr).toMatch(/error lock-other-protocol: .*acme\.mail.*acme\.chat/);
});

test.each([
  {
    title: "conflict markers",
    lock: "<<<<<<< ours\n=======\n>>>>>>> theirs\n",
    says: "lock-conflict",
  },
  { title: "something else", lock: "{}\n", says: "lock-invalid" },
])("a lock with $title is refused with its position", async ({ lock, says }) => {
  const { code, stderr } = await refused({ "schema.lock.json": lock });
  expect(code).toBe(1);
  expect(stderr).toMatch(lineOf(`schema\\.lock\\.json:\\d+:\\d+ - error ${says}: `));
});

test("a lock that is gone although its output is there is not begun anew", async () => {
  const cwd = await preparedProject("generated");
  rmSync(join(cwd, "schema.lock.json"));
  const before = readFiles(cwd);
  const { code, stderr } = await runHere(["generate", ...toOut], { cwd });
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^schema\.lock\.json:1:1 - error lock-lost: .+\n {2}fix: Restore the lock/m,
  );
  expect(readFiles(cwd)).toEqual(before);
});

test("a frozen run without a lock makes none", async () => {
  const { code, stderr } = await refused({}, [...toOut, "--frozen"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^schema\.lock\.json:1:1 - error lock-missing: /m);
});

test.each(["file", "file/below"])(
  "an output folder %s with a file in its way is a wrong call",
  async (out) => {
    const { code, stderr } = await refused({ file: "" }, ["--schema", "schema.ts", "--out", out]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: --out: .*is a file/);
  },
);

test("an output folder that may not be written to is a finding, and the lock isn't written either", async () => {
  const cwd = chatProject();
  chmodSync(cwd, 0o777);
  mkdirSync(join(cwd, "out"));
  chmodSync(join(cwd, "out"), 0o555);
  const before = readFiles(cwd);
  const { code, stderr } = await runCli(["generate", ...toOut], { cwd, isNobody: true });
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^out:1:1 - error unwritable: This cannot be written: permission is denied/m,
  );
  expect(readFiles(cwd)).toEqual(before);
});

test("a lock that may not be written is a finding, and no output is written either", async () => {
  const cwd = chatProject();
  mkdirSync(join(cwd, "writable"));
  chmodSync(join(cwd, "writable"), 0o777);
  chmodSync(cwd, 0o555);
  const before = readFiles(cwd);
  const args = ["generate", "--schema", "schema.ts", "--out", "writable/out", "--target", "ir"];
  const { code, stderr } = await runCli(args, { cwd, isNobody: true });
  expect(code).toBe(1);
  expect(stderr).toMatch(/error unwritable: .*permission is denied/);
  expect(readFiles(cwd)).toEqual(before);
  chmodSync(cwd, 0o755);
});

test("a folder that may not be written to is fine when nothing has to be", async () => {
  const cwd = await preparedProject("generated");
  for (const folder of [join(cwd, "out"), cwd]) chmodSync(folder, 0o555);
  const again = await runCli(["generate", ...toOut], { cwd, isNobody: true });
  const frozen = await runCli(["generate", ...toOut, "--frozen"], { cwd, isNobody: true });
  for (const folder of [cwd, join(cwd, "out")]) chmodSync(folder, 0o755);
  expect(again).toMatchObject({ code: 0 });
  expect(frozen).toMatchObject({ code: 0 });
});

test("a link in the output folder is not followed out of it", async () => {
  const cwd = chatProject();
  const elsewhere = temporaryFolder({ "reference.md": "precious" });
  writeFiles(cwd, { "fresh/keep": "" });
  symlinkSync(elsewhere, join(cwd, "fresh/docs"));
  const args = [
    "generate",
    "--schema",
    "schema.ts",
    "--out",
    "fresh",
    "--target",
    "docs",
    "--force",
  ];
  const { code, stderr } = await runHere(args, { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain("output-blocked: There is a symbolic link (docs)");
  expect(readFiles(elsewhere)).toEqual({ "reference.md": "precious" });
});
