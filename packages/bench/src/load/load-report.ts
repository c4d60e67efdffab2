import type { Figure } from "../interleaved.ts";
import { figuresBeside } from "../interleaved.ts";
import type { Quietness } from "../quiet.ts";
import { rateText } from "../report.ts";
import type { LoadMeasure, LoadScenario, LoadTiming } from "./load-job.ts";
import { loadPlan } from "./load-plan.ts";
import type { LoadOutcome, LoadSeries } from "./load-targets.ts";
import type { SoakResult } from "./run-soak.ts";

/** A subject as the report shows it. */
interface LoadRow {
  readonly name: string;
  readonly label: string;
  readonly note?: string;
  readonly isYardstick: boolean;
}

/** Everything a report says; also what `load.json` holds. */
export interface LoadReport {
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly timing: LoadTiming;
  /** Whether the server had a processor of its own, and the clients another. */
  readonly pinned: boolean;
  readonly quiet: Quietness;
  /** How often something was measured again; see `steadily`. */
  readonly again: number;
  readonly scenarios: readonly LoadScenario[];
  readonly subjects: readonly LoadRow[];
  readonly series: readonly LoadSeries[];
  readonly outcomes: readonly LoadOutcome[];
  readonly soak: SoakResult | undefined;
}

const headings: Readonly<Record<LoadMeasure, string>> = {
  perSecond: "messages/s",
  serverCpu: "server CPU µs/message",
  p50: "p50 ms",
  p99: "p99 ms",
  last: "until the last has it, ms",
  heap: "heap KB",
  rss: "resident KB",
  half: "half are back, ms",
  all: "all are back, ms",
  peak: "peak of accepted sockets/s",
};

const fanout = (connections: string, what: string): string =>
  `One message of the codec benchmark's \`token\` to ${connections} connections, ${what}. Messages a second and processor time are those of one publication after the other, two on their way at most. Latencies are taken in an open loop, 10,000 messages a second in all, from when a publication was due.`;

const summaries: Readonly<Record<LoadScenario, string>> = {
  "fanout-1000": fanout("1,000", "over WebSockets"),
  "fanout-5000": fanout("5,000", "over WebSockets"),
  "sse-1000": fanout("1,000", "over event streams"),
  "sse-5000": fanout("5,000", "over event streams"),
  memory:
    "What one more idle connection takes in the server's process, with its session and without subscriptions: the slope over five points up to 5,000 connections, each after collecting garbage, with `--max-semi-space-size=1` for all subjects, for space for garbage is no connection's. Heap is V8's with what is outside but belongs to it; resident is what the machine has to have.",
  storm:
    "2,000 clients in one process, each subject's own; their server is killed, and another begins at the same port after a second. Times are from when it listens. The peak is of the busiest tenth of a second.",
};

/** The report as Markdown. */
export function loadMarkdown(report: LoadReport): string {
  const { machine, versions, scenarios, subjects, outcomes, soak } = report;
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const notes = subjects.map(
    ({ name, label, note }) => `- ${label} (\`${name}\`)${note === undefined ? "" : `: ${note}`}`,
  );
  return `${[
    "# Load",
    "Written by `pnpm --filter @twobyte/bench load`; don't edit.",
    `Machine: ${machine}.`,
    methodText(report),
    "## Targets",
    targetTable(outcomes),
    ...scenarios.map((scenario) => scenarioSection(report, scenario)),
    ...(soak === undefined ? [] : [soakSection(soak)]),
    "## Subjects",
    notes.join("\n"),
    `Versions: ${named.join(", ")}.`,
  ].join("\n\n")}\n`;
}

function methodText({ rounds, timing, pinned, quiet, again }: LoadReport): string {
  const where = pinned ? "one bound to a processor, the other to another" : "not bound to any";
  return [
    "## Method",
    "",
    `- A server's process and one of clients for each subject, fresh ones each time, ${where}, over the loopback interface. ${rounds} rounds, each of which has everything once and begins with another. Tables give medians; ratios are medians of those of the rounds.`,
    "- But in storms the clients are the benchmark's own: sockets that say what a client has to, and count. What they decode is as little as they can, so that the server is what is measured.",
    `- ${timing.warmupMs} ms of warm-up, then ${timing.measureMs} ms that count.`,
    "- All subjects have their defaults. Twobyte's bound of clients of one address that wait to be let in is raised: all of them come from one.",
    `- The calibration kernel varied by ${(quiet.spread * 100).toFixed(1)} % over the run (95th by 5th percentile); load average at the start ${quiet.load.toFixed(2)}. What was measured while it took longer than usual by more than the limit was measured again, ${again} times.`,
  ].join("\n");
}

/** How each target came out, as a table. */
export function targetTable(outcomes: readonly LoadOutcome[]): string {
  return [
    "| verdict | scenario | subject | target | measured |",
    "|---|---|---|---|--:|",
    ...outcomes.map(({ verdict, found, target }) => {
      const { subject, scenario, measure, bound, limit, beside } = target;
      const sign = bound === "most" ? "≤" : "≥";
      const demand = beside === undefined ? limit : `${limit} × ${beside}`;
      const measured = beside === undefined ? found?.toFixed(0) : found?.toFixed(2);
      return `| ${verdict} | ${scenario} | \`${subject}\` | ${headings[measure]} ${sign} ${demand} | ${measured ?? "–"} |`;
    }),
  ].join("\n");
}

function scenarioSection(report: LoadReport, scenario: LoadScenario): string {
  const { subjects, series } = report;
  const yardsticks = subjects.filter(({ isYardstick }) => isYardstick).map(({ name }) => name);
  const own = figuresBeside(
    series.filter((one) => one.scenario === scenario),
    yardsticks,
  );
  const measures = (Object.keys(headings) as LoadMeasure[]).filter((measure) =>
    own.some((figure) => figure.measure === measure),
  );
  const rows = subjects
    .filter(({ name }) => loadPlan[scenario].subjects.includes(name))
    .map(({ name, label, isYardstick }) => {
      const cells = measures.map((measure) =>
        cell(own.find((one) => one.subject === name && one.measure === measure)),
      );
      return `| ${isYardstick ? `**${label}**` : label} | ${cells.join(" | ")} |`;
    });
  return [
    `## ${scenario}`,
    "",
    `${summaries[scenario]} In brackets: the ratio to the yardstick (bold).`,
    "",
    `![${scenario}](load/${scenario}.svg)`,
    "",
    `| subject | ${measures.map((measure) => headings[measure]).join(" | ")} |`,
    `|---|${measures.map(() => "--:|").join("")}`,
    ...rows,
  ].join("\n");
}

function cell(figure: Figure<LoadScenario, LoadMeasure> | undefined): string {
  if (figure === undefined) return "";
  const { measure, value, ratio } = figure;
  const text = valueText(measure, value);
  return ratio === undefined ? text : `${text} (${ratio.toFixed(2)})`;
}

/** A value as tables and pictures show it. */
export function valueText(measure: LoadMeasure, value: number): string {
  if (measure === "perSecond") return rateText(value);
  if (measure === "heap" || measure === "rss") return (value / 1000).toFixed(1);
  return value < 100 ? value.toPrecision(3) : value.toFixed(0);
}

function soakSection(soak: SoakResult): string {
  const { clients, scale, minutes, tally, errors, before, after, left } = soak;
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  const hours = ((minutes * scale) / 60).toFixed(1);
  return [
    "## soak",
    "",
    `${clients} clients at a time over all tiers, for ${minutes} minutes in which durations are a ${scale}th of the spec's: ${hours} hours of beats, windows and retries. They come, subscribe, call, sleep, and go; sockets are cut off, processes of clients stopped and killed.`,
    "",
    "![soak](load/soak.svg)",
    "",
    `- ${tally.begun} sessions began, ${tally.left} said goodbye, the others were killed; ${tally.slept} slept, ${soak.cut} sockets were cut, ${soak.stopped} processes stopped and ${soak.killed} killed.`,
    `- ${soak.published} publications, ${tally.items} received, ${tally.calls} calls; ${tally.gaps} gaps that clients were told of, ${tally.disorder} items twice or in disorder, ${errors.length} unexpected errors.`,
    `- Server's heap without clients: ${megabytes(before.heap)} after the first thousands of them, ${megabytes(after.heap)} in the end; resident ${megabytes(before.rss)} and ${megabytes(after.rss)}.`,
    `- Left over in the end of sessions, connections, sockets, timers and listeners: ${left.length === 0 ? "nothing" : left.join(", ")}.`,
  ].join("\n");
}
