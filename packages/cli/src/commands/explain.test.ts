import { expect, test, vi } from "vitest";
import { chatDeclarations, compiledIr } from "../testing/chat-ir.ts";
import { chatProject } from "../testing/chat-project.ts";
import { runCli } from "../testing/run-cli.ts";
import { readFiles, temporaryFolder } from "../testing/temporary-folder.ts";

vi.setConfig({ testTimeout: 120_000 });

const folder = (): string =>
  temporaryFolder({ "ir.json": JSON.stringify(compiledIr(chatDeclarations)) });
const explain = ["explain", "--ir", "ir.json"];

test("a frame becomes a table of what its bytes mean", async () => {
  const { code, stdout, stderr } = await runCli(
    [...explain, "4e", "6f", "04", "05", "48", "65", "6c", "6c", "6f"],
    {
      cwd: folder(),
    },
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.split("\n")).toEqual([
    "offset  bytes              field      type    value",
    "──────  ─────────────────  ─────────  ──────  ─────────────",
    "     0  4e 6f              code       code    No data: Note",
    "     2  04                 stream     number  4",
    '     3  05 48 65 6c 6c 6f  Note.text  string  "Hello"',
    "",
  ]);
});

test("text, hex, base64 and a batch are frames too, and json has them whole", async () => {
  const args = [...explain, "No4␟Hello", "hex:4e6f04024869", "Tm8EAkhp", "!K5␞No4␟Hi", "--json"];
  const { code, stdout } = await runCli(args, { cwd: folder() });
  expect(code).toBe(0);
  const { frames } = JSON.parse(stdout) as { frames: readonly unknown[] };
  expect(frames).toMatchObject([
    { profile: "text", code: "No", kind: "data", name: "Note", value: { text: "Hello" } },
    { profile: "binary", value: { text: "Hi" } },
    { profile: "binary", value: { text: "Hi" } },
    { profile: "text", kind: "ack" },
    { profile: "text", value: { text: "Hi" }, rows: [{ offset: 4 }, { offset: 6 }, { offset: 8 }] },
  ]);
});

test("a malformed frame is shown up to the error, which is a finding", async () => {
  const { code, stdout, stderr } = await runCli([...explain, "4e6f040548"], { cwd: folder() });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^ {5}2 {2}04 .*number {2}4$/m);
  expect(stdout).toMatch(/error {3}truncated: /);
  expect(stderr).toMatch(/^error truncated: [^(]*, at offset \d+\.$/m);
});

test("a message without a frame is explained by its name, from a schema and from a pipe", async () => {
  const cwd = chatProject();
  const args = ["explain", "--schema", "schema.ts", "--message", "Note", "-"];
  const before = readFiles(cwd);
  const { code, stdout } = await runCli(args, { cwd, input: "Hello\n" });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ {5}0 {2}Hello {2}Note\.text {2}string {2}"Hello"$/m);
  expect(readFiles(cwd)).toEqual(before);
});

test("what it cannot work with is said, with the right exit code", async () => {
  const cwd = folder();
  const run = (...args: string[]): ReturnType<typeof runCli> =>
    runCli(["explain", ...args], { cwd });
  const cases = await Promise.all([
    run("!K5"),
    run("--ir", "nope.json", "!K5"),
    run("--ir", "ir.json", "%%%"),
    run("--ir", "ir.json", "--message", "Nope", "00"),
    run("--ir", "ir.json", "--revision", "9", "!K5"),
    run("--ir", "ir.json", "--schema", "schema.ts", "!K5"),
  ]);
  expect(cases.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2]);
  expect(cases.map(({ stderr }) => stderr.split("\n")[0])).toEqual([
    "error: Give the protocol: --schema or --ir.",
    "error: --ir: there is no file nope.json.",
    expect.stringContaining('"%%%" is neither hex nor base64'),
    "error: --message: acme.chat has no type Nope.",
    "error: --revision: acme.chat has the revisions 1 to 1.",
    expect.stringContaining("cannot be used with option"),
  ]);
});

test.each([
  ["not JSON", "{", "it is not JSON"],
  ["no IR", '{"lockVersion":1}', "it is not an IR"],
  ["a newer version", '{"irVersion":"2.0"}', "its version is 2.0"],
  ["a damaged one", '{"irVersion":"1.0"}', "it has no list of features"],
])("an IR file that is %s is a finding", async (_, text, says) => {
  const cwd = temporaryFolder({ "ir.json": text });
  const { code, stderr } = await runCli([...explain, "!K5"], { cwd });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^ir\.json:1:1 - error ir-invalid: /);
  expect(stderr).toContain(says);
});
