import { expect, test } from "vitest";
import type { Row } from "./kill-matrix.js";
import { formatTraceability, judgeTraceability, shrunk, traceabilityOf } from "./traceability.js";

const must = (id: string) =>
  ({ id, level: "must", text: "It MUST.", hash: "0", chapter: "spec/08-session.md" }) as const;
const requirements = [
  must("R-SES-1"),
  must("R-SES-2"),
  must("R-SES-3"),
  { ...must("R-SES-4"), level: "may" } as const,
];
const cases = [
  { name: "RES-0002", role: "server", req: ["R-SES-1", "R-SES-2"] },
  { name: "RES-0001", role: "server", req: ["R-SES-1"] },
];
const row: Row = {
  fault: "number-lost",
  key: "0",
  verdict: "killed",
  case: "RES-0001",
  file: "packages/session/src/engine/calls.ts",
  requirements: ["R-SES-1"],
  isSimulated: false,
  cites: true,
};
const traced = traceabilityOf(requirements, cases, [row]);
const reason = "No peer can see it.";
const none = { most: 0, unjudged: 0, reasons: [] };

test("a MUST without a case or a mutant is a problem, unless a reason is given", () => {
  expect(judgeTraceability(traced, none)).toEqual([
    expect.stringMatching(/^R-SES-3: without a case/),
    expect.stringMatching(/^R-SES-2, R-SES-3: without a mutant/),
  ]);
  const reasons = [{ reason, noCase: ["R-SES-3"], noMutant: ["R-SES-2", "R-SES-3"] }];
  expect(judgeTraceability(traced, { most: 3, unjudged: 0, reasons })).toEqual([]);
});

test("the list of those that may go without only shrinks", () => {
  const reasons = [{ reason, noCase: ["R-SES-3"], noMutant: ["R-SES-2", "R-SES-3"] }];
  expect(judgeTraceability(traced, { most: 2, unjudged: 0, reasons })).toEqual([
    expect.stringContaining("it only shrinks"),
  ]);
  expect(judgeTraceability(traced, { most: 4, unjudged: 0, reasons })).toEqual([
    expect.stringContaining('set "most" to 3'),
  ]);
  const stale = [{ reason, noCase: ["R-SES-3", "R-SES-1"], noMutant: ["R-SES-2", "R-SES-3"] }];
  expect(judgeTraceability(traced, { most: 4, unjudged: 0, reasons: stale })).toEqual([
    expect.stringMatching(/^R-SES-1: .* take it off/),
  ]);
});

test("what is proven by now leaves the list, and nothing comes to it", () => {
  const reasons = [
    { reason, noCase: ["R-SES-3", "R-SES-1"] },
    { reason: "Proven.", noMutant: ["R-SES-1"] },
  ];
  expect(shrunk(traced, { most: 3, unjudged: 5, reasons }, 2)).toEqual({
    most: 1,
    unjudged: 2,
    reasons: [{ reason, noCase: ["R-SES-3"], noMutant: [] }],
  });
  expect(shrunk(traced, { most: 0, unjudged: 0, reasons }, 2)).toMatchObject({
    most: 0,
    unjudged: 0,
  });
});

test("the table goes from a sentence to its cases, mutants and kills", () => {
  const text = formatTraceability(traced, none);
  expect(text).toContain("| R-SES-1 | MUST | RES-0001, RES-0002 | `number-lost` (RES-0001) |");
  expect(text).toContain("| R-SES-4 | MAY | – | – |");
  expect(text).toContain("| have a mutant that a case kills | 1 |");
});
