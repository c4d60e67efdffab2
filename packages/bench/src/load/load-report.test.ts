import { expect, test } from "vitest";
import { loadPictures } from "./load-pictures.ts";
import type { LoadReport } from "./load-report.ts";
import { loadMarkdown } from "./load-report.ts";

const memory = { rss: 90_000_000, heap: 20_000_000 };

const report: LoadReport = {
  machine: "a machine",
  versions: { ws: "1.2.3" },
  rounds: 2,
  timing: { warmupMs: 500, measureMs: 1000 },
  pinned: true,
  quiet: { reasons: [], load: 0.5, spread: 0.02 },
  again: 3,
  scenarios: ["fanout-1000"],
  subjects: [
    { name: "twobyte", label: "Ours", isYardstick: false },
    { name: "ws", label: "Raw <ws>", note: "nothing else", isYardstick: true },
  ],
  series: [
    { scenario: "fanout-1000", subject: "twobyte", values: { perSecond: [200_000, 300_000] } },
    { scenario: "fanout-1000", subject: "ws", values: { perSecond: [200_000, 200_000] } },
  ],
  outcomes: [
    {
      target: {
        subject: "twobyte",
        scenario: "fanout-1000",
        measure: "perSecond",
        bound: "least",
        limit: 0.9,
        beside: "ws",
      },
      verdict: "PASS",
      found: 1.25,
    },
  ],
  soak: {
    clients: 10,
    scale: 20,
    minutes: 3,
    pinned: true,
    tally: { begun: 5, left: 4, slept: 1, calls: 3, items: 2, gaps: 0, disorder: 0 },
    errors: [],
    published: 7,
    cut: 6,
    killed: 1,
    stopped: 1,
    before: memory,
    after: memory,
    during: [memory, memory],
    left: [],
  },
};

test("a report has the verdicts, the ratios beside the yardstick, and what a soak left", () => {
  const text = loadMarkdown(report);
  expect(text).toContain("| PASS | fanout-1000 | `twobyte` | messages/s ≥ 0.9 × ws | 1.25 |");
  expect(text).toContain("| Ours | 250k (1.25) |");
  expect(text).toContain("| **Raw <ws>** | 200k (1.00) |");
  expect(text).toContain("timers and listeners: nothing.");
  expect(text).toContain("measured again, 3 times");
});

test("every picture of a report is drawn, and no label breaks one", () => {
  const pictures = loadPictures(report);
  const named = [...loadMarkdown(report).matchAll(/\]\((load\/[^)]+)\)/g)].map(([, path]) => path);
  expect(Object.keys(pictures)).toEqual(named);
  expect(pictures["load/fanout-1000.svg"]).toContain("Raw &lt;ws>");
});
