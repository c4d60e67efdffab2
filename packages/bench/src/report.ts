import type { Timing } from "./measure.ts";
import type { Quietness } from "./quiet.ts";
import { reportTargets } from "./report-targets.ts";
import { median, percentile } from "./statistics.ts";
import type { Figure, Omission } from "./sweep.ts";
import type { Outcome } from "./targets.ts";

/** A codec as the report shows it. */
export interface Row {
  readonly name: string;
  readonly label: string;
  readonly note?: string;
  readonly isPeer: boolean;
}

/** Everything a report says; also what `codec.json` holds. */
export interface Report {
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly timing: Timing;
  readonly fifo: boolean;
  readonly quiet: Quietness;
  readonly workloads: readonly ReportedWorkload[];
  readonly rows: readonly Row[];
  readonly figures: readonly Figure[];
  readonly omissions: readonly Omission[];
  readonly outcomes: readonly Outcome[];
}

interface ReportedWorkload {
  readonly name: string;
  readonly summary: string;
  readonly listed: boolean;
}

type Column = "bytes" | "encode" | "decode" | "roundTrip";

const columns: readonly Column[] = ["bytes", "encode", "decode", "roundTrip"];

/** The report as Markdown. */
export function reportMarkdown(report: Report): string {
  const parts = [
    "# Codec benchmark",
    "Written by `pnpm --filter @twobyte/bench bench`; don't edit.",
    `Machine: ${report.machine}.`,
    methodText(report),
    ...(report.outcomes.length === 0 ? [] : ["## Targets", reportTargets(report.outcomes)]),
    ...report.workloads.map((workload) => workloadSection(report, workload)),
    "## Codecs",
    report.rows.map(rowNote).join("\n"),
    `Versions: ${Object.entries(report.versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")}.`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function methodText({ rounds, timing, fifo, quiet, figures }: Report): string {
  const spreads = figures.map((figure) => figure.spread);
  return [
    "## Method",
    "",
    `- A fresh process for each codec and workload; ${timing.warmupMs} ms of warm-up, then the median of ${timing.innerRounds} rounds of ${timing.roundMs} ms for each direction; ${rounds} interleaved sweeps, of which the tables give the median.`,
    "- Encode: object to bytes, or to a flat string, that stay valid when the next value is encoded. Decode: from Buffers in one slab, or flat strings, to plain objects of which every field is read. Every decoded value is compared with its source before the clock starts, and the sum of the fields read in every timed pass.",
    "- A round trip is one encode and one decode: 1 / (1 / encode + 1 / decode).",
    `- Spread of the round trip over the processes: median ${percent(median(spreads))}, 90th percentile ${percent(percentile(spreads, 0.9))}.`,
    `- The calibration kernel varied by ${percent(quiet.spread)} over the run (95th by 5th percentile); load average at the start ${quiet.load.toFixed(2)}; ${fifo ? "real-time scheduling (`chrt -f 50`)" : "ordinary scheduling"}.`,
    "- In brackets: the figure by that of the best peer of the column (bold). Bytes and speeds are means over all instances; speeds are operations a second.",
  ].join("\n");
}

function workloadSection(report: Report, workload: ReportedWorkload): string {
  const figures = report.figures.filter((figure) => figure.workload === workload.name);
  const best = bestOf(report.rows, figures);
  const lines = report.rows.flatMap((row) => {
    const figure = figures.find((candidate) => candidate.codec === row.name);
    return figure === undefined ? [] : [tableRow(row, figure, best)];
  });
  const omitted = report.omissions
    .filter((omission) => omission.workload === workload.name)
    .map(({ codec, reason }) => `- ${codec} is left out: ${reason}`);
  return [
    `## ${workload.name}${workload.listed ? "" : " (guard)"}`,
    "",
    `${workload.summary}.`,
    "",
    "| codec | bytes | encode/s | decode/s | round trips/s |",
    "|---|--:|--:|--:|--:|",
    ...lines,
    ...(omitted.length === 0 ? [] : ["", ...omitted]),
  ].join("\n");
}

function bestOf(
  rows: readonly Row[],
  figures: readonly Figure[],
): Readonly<Record<Column, number>> {
  const peers = new Set(rows.filter((row) => row.isPeer).map((row) => row.name));
  const compared = figures.filter((figure) => peers.has(figure.codec));
  const of = (column: Column): number[] => compared.map((figure) => figure[column]);
  return {
    bytes: Math.min(...of("bytes")),
    encode: Math.max(...of("encode")),
    decode: Math.max(...of("decode")),
    roundTrip: Math.max(...of("roundTrip")),
  };
}

function tableRow(row: Row, figure: Figure, best: Readonly<Record<Column, number>>): string {
  const cells = columns.map((column) => {
    const value = figure[column];
    const text = column === "bytes" ? sizeText(value) : rateText(value);
    const shown = row.isPeer && value === best[column] ? `**${text}**` : text;
    return Number.isFinite(best[column])
      ? `${shown} (${(value / best[column]).toFixed(2)})`
      : shown;
  });
  const label = row.isPeer ? row.label : `**${row.label}**`;
  return `| ${label} | ${cells.join(" | ")} |`;
}

function rowNote({ name, label, note }: Row): string {
  return `- ${label} (\`${name}\`)${note === undefined ? "" : `: ${note}`}`;
}

/** A rate with three digits, such as `1.42M`. */
export function rateText(rate: number): string {
  if (rate >= 1e6) return `${(rate / 1e6).toPrecision(3)}M`;
  if (rate >= 1e3) return `${(rate / 1e3).toPrecision(3)}k`;
  return rate.toPrecision(3);
}

/** A mean size, with one decimal where it matters. */
export function sizeText(bytes: number): string {
  return bytes < 1000 ? bytes.toFixed(1) : bytes.toFixed(0);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
