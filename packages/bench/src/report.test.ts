import { expect, test } from "vitest";
import type { Report } from "./report.ts";
import { rateText, reportMarkdown, sizeText } from "./report.ts";
import type { Outcome } from "./targets.ts";

const passed: Outcome = {
  target: {
    role: "binary",
    workload: "token",
    measure: "roundTrip",
    against: { kind: "best" },
    ratio: 1.4,
  },
  verdict: "pass",
  ratio: 2,
  value: 4e6,
  yardstick: { name: "slim", value: 2e6 },
};

const report: Report = {
  machine: "2 × Processor",
  versions: { slim: "1.2.3" },
  rounds: 7,
  timing: { warmupMs: 250, roundMs: 30, innerRounds: 5 },
  fifo: true,
  quiet: { reasons: [], load: 0.1, spread: 0.02 },
  workloads: [{ name: "token", summary: "small", listed: true }],
  rows: [
    { name: "ours", label: "Ours", isPeer: false },
    { name: "slim", label: "Slim", isPeer: true, note: "as it comes" },
    { name: "quick", label: "Quick", isPeer: true },
  ],
  figures: [
    figure("ours", 14, 9e6, 8e6, 4e6),
    figure("slim", 15, 3e6, 6e6, 2e6),
    figure("quick", 30, 4e6, 2e6, 1.3e6),
  ],
  omissions: [{ codec: "lame", workload: "token", reason: "no strings" }],
  outcomes: [passed, { ...passed, verdict: "void", reason: "busy" }],
};

function figure(codec: string, bytes: number, encode: number, decode: number, roundTrip: number) {
  return { codec, workload: "token", bytes, encode, decode, roundTrip, spread: 0.05 };
}

test("each column is set against its best peer, never against a subject", () => {
  const markdown = reportMarkdown(report);
  expect(markdown).toContain(
    "| **Ours** | 14.0 (0.93) | 9.00M (2.25) | 8.00M (1.33) | 4.00M (2.00) |",
  );
  expect(markdown).toContain(
    "| Slim | **15.0** (1.00) | 3.00M (0.75) | **6.00M** (1.00) | **2.00M** (1.00) |",
  );
  expect(markdown).toContain("| Quick | 30.0 (2.00) | **4.00M** (1.00) |");
});

test("verdicts, omissions, versions and the machine are told", () => {
  const markdown = reportMarkdown(report);
  expect(markdown).toContain("1 pass, 0 fail, 1 void.");
  expect(markdown).toContain("round trip ≥ 1.4 × the best peer | 2.000 × slim |");
  expect(markdown).toContain("- lame is left out: no strings");
  expect(markdown).toContain("- Slim (`slim`): as it comes");
  expect(markdown).toContain("Versions: slim 1.2.3.");
  expect(markdown).toContain("Machine: 2 × Processor.");
});

test("numbers are short", () => {
  expect([rateText(1_234_567), rateText(45_670), rateText(987)]).toEqual(["1.23M", "45.7k", "987"]);
  expect([sizeText(45.68), sizeText(20_285.6)]).toEqual(["45.7", "20286"]);
});
