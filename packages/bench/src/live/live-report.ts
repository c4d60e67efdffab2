import type { Quietness } from "../quiet.ts";
import { rateText } from "../report.ts";
import type { LiveTiming } from "./live-job.ts";
import type { LiveSubject, Scenario } from "./live-subject.ts";
import type { LiveFigure, Measure } from "./live-sweep.ts";
import type { LiveOutcome } from "./live-targets.ts";

/** Everything a report says; also what `live.json` holds. */
export interface LiveReport {
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly timing: LiveTiming;
  /** Whether each process had a processor of its own. */
  readonly pinned: boolean;
  readonly quiet: Quietness;
  readonly scenarios: readonly Scenario[];
  readonly subjects: readonly LiveRow[];
  readonly figures: readonly LiveFigure[];
  readonly outcomes: readonly LiveOutcome[];
}

/** A subject as the report shows it. */
type LiveRow = Pick<LiveSubject, "name" | "label" | "note" | "isYardstick">;

const headings: Readonly<Record<Measure, string>> = {
  p50: "p50 µs",
  p99: "p99 µs",
  perSecond: "messages/s",
  serverCpu: "server CPU µs/message",
  clientCpu: "client CPU µs/message",
};

const summaries: Readonly<Record<Scenario, string>> = {
  echo: "A token there and back, one after the other, over one WebSocket.",
  stream: "Tokens from the server to the client over one WebSocket, as fast as they go.",
  sse: "The same over one event stream.",
};

/** The report as Markdown. */
export function liveMarkdown(report: LiveReport): string {
  const { machine, versions, scenarios, subjects, outcomes } = report;
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${[
    "# Live benchmark",
    "Written by `pnpm --filter @twobyte/bench live`; don't edit.",
    `Machine: ${machine}.`,
    methodText(report),
    "## Targets",
    targetTable(outcomes),
    ...scenarios.map((scenario) => scenarioSection(report, scenario)),
    "## Subjects",
    subjects
      .map(
        ({ name, label, note }) =>
          `- ${label} (\`${name}\`)${note === undefined ? "" : `: ${note}`}`,
      )
      .join("\n"),
    `Versions: ${named.join(", ")}.`,
  ].join("\n\n")}\n`;
}

function methodText({ rounds, timing, pinned, quiet }: LiveReport): string {
  const where = pinned ? "each with a processor of its own" : "not bound to processors";
  return [
    "## Method",
    "",
    `- A server and a load process for each subject, fresh ones each time, ${where}, over the loopback interface.`,
    `- ${timing.warmupMs} ms of warm-up, then ${timing.measureMs} ms that count; ${rounds} rounds, each of which has every subject once and begins with another. Tables give medians. Ratios are medians too, of those of the rounds.`,
    "- The message is the codec benchmark's `token`, of three fields. Twobyte encodes, sends, decodes and hands out every one of them through generated stubs, with its defaults: bounds checked, flow control, acknowledgements, what a lost connection needs to resume. Raw subjects do nothing of it.",
    "- Processor time is that of the whole process.",
    `- The calibration kernel varied by ${(quiet.spread * 100).toFixed(1)} % over the run (95th by 5th percentile); load average at the start ${quiet.load.toFixed(2)}.`,
  ].join("\n");
}

/** The verdicts as a table. */
function targetTable(outcomes: readonly LiveOutcome[]): string {
  return [
    "| verdict | scenario | subject | target | measured |",
    "|---|---|---|---|--:|",
    ...outcomes.map(({ verdict, ratio, target }) => {
      const sign = target.bound === "most" ? "≤" : "≥";
      const demand = `${headings[target.measure]} ${sign} ${target.ratio} × the yardstick`;
      return `| ${verdict} | ${target.scenario} | \`${target.subject}\` | ${demand} | ${ratio?.toFixed(2) ?? "–"} |`;
    }),
  ].join("\n");
}

function scenarioSection({ subjects, figures }: LiveReport, scenario: Scenario): string {
  const own = figures.filter((figure) => figure.scenario === scenario);
  const measures = (Object.keys(headings) as Measure[]).filter((measure) =>
    own.some((figure) => figure.measure === measure),
  );
  const rows = subjects.flatMap(({ name, label, isYardstick }) => {
    const cells = measures.map((measure) =>
      cell(own.find((one) => one.subject === name && one.measure === measure)),
    );
    if (cells.every((text) => text === "")) return [];
    return [`| ${isYardstick === true ? `**${label}**` : label} | ${cells.join(" | ")} |`];
  });
  return [
    `## ${scenario}`,
    "",
    `${summaries[scenario]} In brackets: the ratio to the yardstick (bold).`,
    "",
    `| subject | ${measures.map((measure) => headings[measure]).join(" | ")} |`,
    `|---|${measures.map(() => "--:|").join("")}`,
    ...rows,
  ].join("\n");
}

function cell(figure: LiveFigure | undefined): string {
  if (figure === undefined) return "";
  const { measure, value, ratio } = figure;
  const text = measure === "perSecond" ? rateText(value) : value.toPrecision(3);
  return ratio === undefined ? text : `${text} (${ratio.toFixed(2)})`;
}
