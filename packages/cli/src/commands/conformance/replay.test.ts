import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { runHere } from "../../testing/run-here.ts";
import { writeFiles } from "../../testing/temporary-folder.ts";

vi.setConfig({ hookTimeout: 60_000 });

const subject = fileURLToPath(
  new URL("../../../../conformance/subjects/codec-typescript/subject.js", import.meta.url),
);
/** A codec that is right but for one operation: frames it cannot read. */
const worse = `import { createSubject as create } from ${JSON.stringify(subject)};
export const createSubject = (emit) => {
  const subject = create(emit);
  return async (request) => {
    const reply = await subject(request);
    if (request.cmd !== "codec") return reply;
    const results = reply.ok.results.map((result, at) =>
      request.batch[at].op === "decode-frames" ? { error: { code: "truncated" } } : result);
    return { ...reply, ok: { results } };
  };
};`;
const cwd = mkdtempSync(join(tmpdir(), "twobyte-replay-"));
const conformance = (...args: readonly string[]) => runHere(["conformance", ...args], { cwd });

beforeAll(async () => {
  writeFiles(cwd, { "worse.js": worse, "empty/none": "" });
  const some = ["--only", "HDR-0001,VAL-0001", "--seed", "7"];
  await conformance("run", "--module", subject, ...some, "--out", "good");
  await conformance("run", "--module", "worse.js", ...some, "--out", "bad");
});
afterAll(() => rmSync(cwd, { recursive: true }));

test("what failed is played again with all that goes to and fro, and what it is now", async () => {
  const again = await conformance("replay", "HDR-0001", "--report", "bad", "--module", "worse.js");
  expect(again.code).toBe(1);
  expect(again.stdout).toContain("HDR-0001 (binary): ");
  expect(again.stdout).toContain("recorded: fail, now: fail");
  expect(again.stdout).toMatch(/→ \{"op":"decode-frames"/);
  expect(again.stdout).toMatch(/expected: .*\ngot: {6}the error/);
  const fixed = await conformance("replay", "HDR-0001", "--report", "bad", "--module", subject);
  expect([fixed.code, fixed.stdout]).toEqual([
    0,
    expect.stringContaining("recorded: fail, now: pass"),
  ]);
});

test("one variant is played alone; without a subject what was recorded is shown", async () => {
  const one = ["replay", "HDR-0001 (text)", "--report"];
  const { stdout } = await conformance(...one, "good", "--module", subject, "--json");
  const { played } = JSON.parse(stdout) as { played: { after: { result: object } }[] };
  expect(played.map(({ after }) => after.result)).toMatchObject([
    { variant: "text", verdict: "pass", trace: expect.any(Array) as unknown },
  ]);
  const recorded = await conformance(...one, join("bad", "events.ndjson"));
  expect(recorded).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^HDR-0001 \(text\): .*\nrecorded: fail\n.*decode-frames/s),
  });
});

test("a case of a later suite, or of none, is no longer there", async () => {
  const report = readFileSync(join(cwd, "good/report.json"), "utf8");
  writeFileSync(join(cwd, "old.json"), report.replaceAll("HDR-0001", "HDR-9999"));
  const gone = ["replay", "HDR-9999", "--report", "old.json", "--module", subject];
  const { code, stdout } = await conformance(...gone);
  expect([code, stdout]).toEqual([4, expect.stringContaining("does not have HDR-9999 any more")]);
});

test("two runs are compared; what passed before and fails now is exit code 1", async () => {
  const worsened = await conformance("diff", "good", "bad");
  expect(worsened.code).toBe(1);
  expect(worsened.stdout).toBe(
    "Passed before, and do not any more: 2\n" +
      "  HDR-0001 (binary): pass → fail\n  HDR-0001 (text): pass → fail\n",
  );
  const mended = await conformance("diff", join("bad", "report.json"), "good", "--json");
  expect(mended.code).toBe(0);
  expect(JSON.parse(mended.stdout)).toMatchObject({
    ok: true,
    changes: [{ kind: "fixed", before: "fail", after: "pass" }, { kind: "fixed" }],
    lostLevels: [],
  });
  const same = await conformance("diff", "good", "good");
  expect([same.code, same.stdout]).toEqual([0, "Nothing came out otherwise.\n"]);
});

test("what is new and what is gone is told, and is no reason to fail", async () => {
  await conformance("run", "--module", subject, "--only", "VAL-0001", "--out", "part");
  const { code, stdout } = await conformance("diff", "good", "part");
  expect([code, stdout]).toEqual([0, expect.stringContaining("Not played any more: 2\n")]);
  expect((await conformance("diff", "part", "good")).stdout).toContain("New: 2\n");
});

test.each([
  ["no report", ["replay", "HDR-0001", "--report", "x"], /There is no report at x/],
  ["a folder without one", ["diff", "good", "empty"], /empty has no report\.json/],
  ["a file that is none", ["diff", "worse.js", "good"], /worse\.js: Line 1 is no event/],
  [
    "a case that was not played",
    ["replay", "HDR-0002", "--report", "good"],
    /has no case HDR-0002/,
  ],
  [
    "a variant that was not",
    ["replay", "HDR-0001 (x)", "--report", "good"],
    /but HDR-0001 \(binary/,
  ],
])("%s is exit code 2, and what is wrong", async (_what, args, problem) => {
  const { code, stderr } = await conformance(...args);
  expect(stderr).toMatch(problem);
  expect(code).toBe(2);
});
