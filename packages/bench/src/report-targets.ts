import type { Outcome, Target, Verdict } from "./targets.ts";
import { tieRatio } from "./targets.ts";

const measureNames = { bytes: "bytes", decode: "decode", roundTrip: "round trip" } as const;

/** The outcomes as a Markdown table, with a line of counts above it. */
export function reportTargets(outcomes: readonly Outcome[]): string {
  const lines = outcomes.map(
    (outcome) =>
      `| ${outcome.verdict} | ${outcome.target.role} | ${outcome.target.workload} | ${demand(outcome.target)} | ${found(outcome)} |`,
  );
  return [
    summary(outcomes),
    "",
    "| verdict | profile | workload | target | measured |",
    "|---|---|---|---|---|",
    ...lines,
  ].join("\n");
}

/** The counts of the verdicts, such as `30 pass, 1 fail, 0 void`. */
export function summary(outcomes: readonly Outcome[]): string {
  const count = (verdict: Verdict): number =>
    outcomes.filter((outcome) => outcome.verdict === verdict).length;
  return `${count("pass")} pass, ${count("fail")} fail, ${count("void")} void.`;
}

function demand({ measure, against, ratio, tie, strict }: Target): string {
  if (against.kind === "bytes") return `at most ${against.limit} bytes`;
  const whom = against.kind === "best" ? "the best peer" : against.name;
  if (measure === "bytes") return `bytes ${strict ? "<" : "≤"} ${ratio} × ${whom}`;
  const tied = tie ? ` (${tieRatio} is a tie)` : "";
  return `${measureNames[measure]} ≥ ${ratio} × ${whom}${tied}`;
}

function found({ ratio, yardstick, value, reason }: Outcome): string {
  if (ratio === undefined || yardstick === undefined || value === undefined) return reason ?? "";
  const name = yardstick.name === "limit" ? "the limit" : yardstick.name;
  return `${ratio.toFixed(3)} × ${name}`;
}
