import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { runHere } from "../../testing/run-here.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";

vi.setConfig({ testTimeout: 120_000 });

const subject = fileURLToPath(
  new URL("../../../../conformance/subjects/codec-typescript/subject.js", import.meta.url),
);
const some = ["--only", "VAL-0001,BIN-0001,HDR-0001", "--seed", "7"];

/** A codec that introduces itself and does nothing. */
const idle = `export const createSubject = () => ({ id, cmd }) => {
  const about = { version: 1, name: "idle", language: "js", roles: ["codec"], facts: {} };
  if (cmd === "start") return { id, ok: { ...about, capabilities: ["binary", "text"] } };
  if (cmd === "stop" || cmd === "load") return { id, ok: {} };
  return { id, err: { code: "unknown", message: "" } };
};`;

test("cases that are named are played with their twins, and reports are written", async () => {
  const cwd = temporaryFolder({});
  const args = ["conformance", "run", "--module", subject, ...some, "--out", "report"];
  const { code, stdout, stderr } = await runHere(args, { cwd });
  expect(stderr).toContain("--seed 7");
  expect(stdout).toMatch(/^\d+ pass; \d+ checks in [\d.]+ s, seed 7\n$/);
  expect(code).toBe(0);
  expect(readdirSync(join(cwd, "report")).sort()).toEqual([
    "badge.json",
    "events.ndjson",
    "junit.xml",
    "report.html",
    "report.json",
    "summary.md",
  ]);
  const lines = readFileSync(join(cwd, "report/events.ndjson"), "utf8").trimEnd().split("\n");
  const events = lines.map((line) => JSON.parse(line) as { event: string; seed?: number });
  expect(events[0]).toMatchObject({ event: "begun", seed: 7, planned: events.length - 2 });
  expect(events.at(-1)?.event).toBe("ended");
});

test("cases are played again with the next seeds, and no verdict changes", async () => {
  const cwd = temporaryFolder({});
  const args = [
    "conformance",
    "run",
    "--module",
    subject,
    ...some,
    "--repeat",
    "2",
    "--out",
    "all",
  ];
  const { code, stdout } = await runHere(args, { cwd });
  expect(stdout).toBe("2 runs, 0 changed verdicts, 0 playings that passed alone only\n");
  expect(code).toBe(0);
  expect(readdirSync(join(cwd, "all")).sort()).toEqual(["seed-7", "seed-8"]);
});

test("failures are told in words and by exit code 1; written down they are expected", async () => {
  const cwd = temporaryFolder({ "idle.js": idle });
  const args = ["conformance", "run", "--module", "idle.js", ...some, "--expected", "known.json"];
  const { code: usage, stderr } = await runHere(args, { cwd });
  expect([usage, stderr]).toEqual([2, expect.stringContaining("--expected: there is no file")]);
  const first = await runHere([...args, "--update"], { cwd });
  expect(first.code).toBe(1);
  expect(first.stdout).toContain("FAIL VAL-0001 (");
  const known = JSON.parse(readFileSync(join(cwd, "known.json"), "utf8")) as {
    failures: readonly { fingerprint: string }[];
  };
  expect(known.failures[0]?.fingerprint).toBe("codec refused: unknown");
  const second = await runHere(args, { cwd });
  expect(second.stdout).toContain("expected-fail");
  expect(second.code).toBe(0);
});

test("a subject that is none scores nothing: exit code 4", async () => {
  const cwd = temporaryFolder({ "none.js": "export const createSubject = () => () => ({});" });
  const { code, stdout } = await runHere(["conformance", "run", "--module", "none.js"], { cwd });
  expect(stdout).toContain("no subject to play with");
  expect(code).toBe(4);
});

test.each([
  ["no subject", ["run"], /Name the subject, in one way/],
  ["two subjects", ["run", "--command", "x", "--module", "y"], /Name the subject, in one way/],
  ["a shard that is none", ["run", "--command", "x", "--shard", "3/2"], /--shard: give it as 1\/4/],
  ["a seed that is none", ["run", "--command", "x", "--seed", "-1"], /whole number/],
  ["a module that is none", ["run", "--module", "no.js"], /--module: .*no\.js could not be loaded/],
  ["an update of no file", ["run", "--command", "x", "--update"], /--update needs --expected/],
  [
    "one run of one",
    ["run", "--command", "true", "--repeat", "1"],
    /--repeat: a verdict can change/,
  ],
  [
    "an update by few",
    ["run", "--command", "x", "--expected", "x", "--update", "--smoke"],
    /--smoke plays few/,
  ],
  ["vectors that are none", ["run", "--command", "x", "--vectors", "."], /--vectors: \. has no ir/],
])("%s is exit code 2, and what is wrong", async (_what, args, problem) => {
  const { code, stderr } = await runHere(["conformance", ...args], { cwd: temporaryFolder({}) });
  expect(stderr).toMatch(problem);
  expect(code).toBe(2);
});

test("cases are listed, and subjects looked at", async () => {
  const cwd = temporaryFolder({ "idle.js": idle, "none.js": "export const other = 1;" });
  const list = await runHere(["conformance", "list", "--only", "HDR-0001"], { cwd });
  expect(list.stdout).toMatch(/^HDR-0001 {2}codec {2}.*\[R-FRAME-1, .*\]\n$/);
  const good = await runHere(["conformance", "check-subject", "--module", "idle.js"], { cwd });
  expect(good.stdout).toContain("idle, in js, keeps the control protocol.");
  expect(good.code).toBe(0);
  const bad = await runHere(["conformance", "check-subject", "--command", "exit 3"], { cwd });
  expect(bad.stderr).toContain("It ended with exit code 3");
  expect(bad.code).toBe(1);
});
