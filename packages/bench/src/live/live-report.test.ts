import { expect, test } from "vitest";
import { liveMarkdown } from "./live-report.ts";

test("a report has the verdicts, and ratios beside the yardstick", () => {
  const shared = { scenario: "stream", measure: "perSecond", spread: 0 } as const;
  const text = liveMarkdown({
    machine: "a machine",
    versions: { ws: "1.2.3" },
    rounds: 7,
    timing: { warmupMs: 500, measureMs: 1000 },
    pinned: true,
    quiet: { reasons: [], load: 0.5, spread: 0.02 },
    scenarios: ["stream"],
    subjects: [
      { name: "ours", label: "Ours" },
      { name: "raw", label: "Raw", note: "nothing else", isYardstick: true },
      { name: "other", label: "Of another scenario" },
    ],
    figures: [
      { ...shared, subject: "ours", value: 1_500_000, ratio: 3 },
      { ...shared, subject: "raw", value: 500_000, ratio: 1 },
    ],
    outcomes: [
      {
        target: {
          subject: "ours",
          scenario: "stream",
          measure: "perSecond",
          ratio: 2.5,
          bound: "least",
        },
        verdict: "PASS",
        ratio: 3,
      },
    ],
  });
  expect(text).toContain("| PASS | stream | `ours` | messages/s ≥ 2.5 × the yardstick | 3.00 |");
  expect(text).toContain("| Ours | 1.50M (3.00) |");
  expect(text).toContain("| **Raw** | 500k (1.00) |");
  expect(text).not.toContain("| Of another scenario");
  expect(text).toContain("ws 1.2.3");
});
