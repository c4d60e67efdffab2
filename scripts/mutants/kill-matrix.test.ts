import { expect, test } from "vitest";
import { temporaryFolder } from "../lib/temporary.ts";
import { countsOf, formatMatrix } from "./format-matrix.js";
import type { Recorded } from "./kill-matrix.js";
import { keyOf, matrixOf } from "./kill-matrix.js";

const engine = "packages/session/src/engine/calls.ts";
const simulated = "packages/session/src/testing/simulator/ledger.ts";
const more = { isSimulated: true, replacement: "", line: 1 };
const faults = [
  { ...more, name: "cited", file: engine, requirements: ["R-SES-1"] },
  { ...more, name: "uncited", file: engine, requirements: ["R-SES-2"], line: 3 },
  { ...more, name: "elsewhere", file: simulated, requirements: ["R-HAND-1"] },
];
const cases = [{ name: "RES-0001", role: "server", req: ["R-SES-1"] }];
const text = "//@fault cited R-SES-1\none();\n//@fault uncited R-SES-2\ntwo();\n";

function workspace(files: Record<string, string> = {}): string {
  return temporaryFolder({ [engine]: text, [simulated]: "//@fault elsewhere\none();\n", ...files });
}

function killed(root: string): Recorded[] {
  return faults.slice(0, 2).map((fault) => ({
    fault: fault.name,
    key: keyOf(root, fault),
    verdict: "killed",
    role: "server",
    case: "RES-0001",
    variant: "poll text",
  }));
}

test("a kill counts as cited only if its case cites what the fault breaks", () => {
  const root = workspace();
  const { rows, problems } = matrixOf(root, faults, killed(root), cases, []);
  expect(problems).toEqual([]);
  expect(rows.map(({ fault, verdict, cites }) => [fault, verdict, cites])).toEqual([
    ["cited", "killed", true],
    ["uncited", "killed", false],
    ["elsewhere", "simulator", false],
  ]);
});

test("what the simulator judges is no kill of the suite", () => {
  const root = workspace();
  const { rows } = matrixOf(root, faults, killed(root), cases, []);
  expect(countsOf(rows)).toEqual({
    all: 3,
    ofSuite: 2,
    killed: 2,
    cited: 1,
    open: 0,
    unjudged: 0,
    beyond: 1,
  });
  expect(formatMatrix(rows)).toContain("| `uncited` | R-SES-2 | RES-0001 poll text | no |");
});

test("a fault is judged anew when it has changed, or when its case is gone", () => {
  const root = workspace();
  const recorded = killed(root);
  const changed = workspace({ [engine]: text.replace("two();", "three();") });
  const { rows, unjudged } = matrixOf(changed, faults, recorded, cases, []);
  expect(unjudged).toEqual(["uncited"]);
  expect(formatMatrix(rows)).toContain("| `uncited` | R-SES-2 | not judged yet | no |");
  expect(matrixOf(root, faults, recorded, [], []).unjudged).toEqual(["cited", "uncited"]);
});

test("a survivor needs a reason, and a reason a survivor", () => {
  const root = workspace();
  const [first, second] = killed(root);
  if (first === undefined || second === undefined) throw new Error("There are two.");
  const recorded: Recorded[] = [first, { fault: "uncited", key: second.key, verdict: "survived" }];
  const reason = "Nobody sees it.";
  const judged = (fault: string): string[] =>
    matrixOf(root, faults, recorded, cases, [{ fault, reason }]).problems;
  expect(judged("uncited")).toEqual([]);
  expect(judged("cited")).toEqual([
    expect.stringContaining("no case kills the fault uncited (survived)"),
    expect.stringContaining("cited does not survive"),
  ]);
});
