import { expect, test, vi } from "vitest";
import { reportFault, run } from "./run.ts";
import { runCli } from "./testing/run-cli.ts";
import { keptSurroundings } from "./testing/run-here.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

vi.setConfig({ testTimeout: 120_000 });

const kept = () => keptSurroundings("/");

test("the built command prints its help and version, with examples and exit codes", async () => {
  const cwd = temporaryFolder();
  const help = await runCli(["--help"], { cwd });
  expect(help).toMatchObject({ code: 0, stderr: "" });
  for (const command of ["init", "generate", "check", "breaking", "release", "explain", "sizes"]) {
    expect(help.stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
  }
  expect(help.stdout).toContain("Exit codes: 0 fine, 1 findings,");
  expect(await runCli(["--version"], { cwd })).toMatchObject({ code: 0, stdout: "0.0.0\n" });
});

test("every command has help with an example", async () => {
  for (const command of [
    ["init"],
    ["generate"],
    ["check"],
    ["breaking"],
    ["release"],
    ["lock", "resolve"],
    ["explain"],
    ["sizes"],
  ]) {
    const { surroundings, written } = kept();
    expect(await run([...command, "--help"], surroundings)).toBe(0);
    expect(written.out).toContain(`$ twobyte ${command.join(" ")}`);
    expect(written.err).toBe("");
  }
});

test("help without a command, and a command that isn't there, are wrong calls", async () => {
  const none = kept();
  expect(await run([], none.surroundings)).toBe(2);
  expect(none.written).toMatchObject({ out: "", err: expect.stringContaining("Usage: twobyte") });
  const unknown = kept();
  expect(await run(["generat"], unknown.surroundings)).toBe(2);
  expect(unknown.written.err).toContain("(Did you mean generate?)");
});

test.each([
  ["an unknown target", ["--schema", "s.ts", "--out", "o", "--target", "cobol"]],
  ["an unknown option", ["--schema", "s.ts", "--out", "o", "--frosen"]],
  ["a missing option", ["--schema", "s.ts"]],
  ["a senseless number", ["--schema", "s.ts", "--out", "o", "--timeout", "soon"]],
  ["a watch that may change nothing", ["--schema", "s.ts", "--out", "o", "--watch", "--frozen"]],
])("%s is a wrong call", async (_, args) => {
  const { surroundings, written } = kept();
  expect(await run(["generate", ...args], surroundings)).toBe(2);
  expect(written).toMatchObject({ out: "", err: expect.stringMatching(/error: .+/) });
});

test("under json a wrong call is a document too", async () => {
  const { surroundings, written } = kept();
  expect(await run(["sizes", "--json", "--nope"], surroundings)).toBe(2);
  expect(JSON.parse(written.out)).toEqual({
    version: 1,
    command: null,
    ok: false,
    error: { kind: "usage", message: "unknown option '--nope'" },
    diagnostics: [],
  });
  const late = kept();
  expect(await run(["sizes", "--json"], late.surroundings)).toBe(2);
  expect(JSON.parse(late.written.out)).toMatchObject({
    command: "sizes",
    error: { kind: "usage", message: "Give the protocol: --schema or --ir." },
  });
});

test("what nobody foresaw is called our fault, with how to report it", () => {
  const { surroundings, written } = kept();
  expect(reportFault(new Error("boom"), surroundings, { json: true, command: "check" })).toBe(3);
  expect(written.err).toMatch(/^error: this is a fault of twobyte, .*: boom\nPlease report it/);
  expect(written.err).not.toContain("run.test.ts");
  expect(JSON.parse(written.out)).toMatchObject({
    ok: false,
    error: { kind: "fault", message: "boom" },
  });
  const debugged = kept();
  reportFault(new Error("boom"), debugged.surroundings, { debug: true });
  expect(debugged.written.err).toContain("run.test.ts");
});
