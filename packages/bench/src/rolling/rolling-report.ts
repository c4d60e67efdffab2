import { percentile } from "../statistics.ts";
import { arrivalRate } from "./arrival-rate.ts";
import type { ClientsResult } from "./rolling-message.ts";
import type { RollingOptions } from "./rolling-options.ts";
import { EVERY_MS } from "./rolling-place.ts";
import type { RowFigures } from "./row-ledger.ts";
import type { ServerProcess } from "./server-process.ts";

/** What a server process was, for the report. */
type ServerFigures = Pick<
  ServerProcess,
  "arrived" | "began" | "errors" | "drained" | "toldAt" | "tookMs"
> & { readonly job: { readonly name: string } };

/** Everything that a run has found. */
export interface RollingRun {
  readonly options: RollingOptions;
  readonly machine: string;
  /** Load averages before and after. */
  readonly load: readonly number[];
  readonly servers: readonly ServerFigures[];
  readonly clients: ClientsResult;
}

const TOLD = "topics: items lost of which their publishers were told";

interface Line {
  readonly what: string;
  readonly target: string;
  readonly figure: string;
  /** Undefined for what has no target. */
  readonly isGood?: boolean | undefined;
}

/** The report, and whether every target is kept. */
export function rollingReport(run: RollingRun): {
  readonly markdown: string;
  readonly isGood: boolean;
} {
  const { options } = run;
  const lines = options.kill ? killLines(run) : restartLines(run);
  const failed = lines.filter(({ isGood }) => isGood === false).length;
  const markdown = [
    options.kill ? "# A server that is killed under load" : "# Rolling restart under load",
    "",
    `Written by \`pnpm --filter @twobyte/bench rolling${options.kill ? " -- --kill" : ""}\`; don't edit.`,
    "",
    ...methodOf(run),
    "",
    failed === 0 ? "All targets are kept." : `${failed} targets are missed.`,
    "",
    "| what | target | figure | |",
    "|---|---|---:|---|",
    ...lines.map(
      ({ what, target, figure, isGood }) =>
        `| ${what} | ${target} | ${figure} | ${isGood === undefined ? "" : isGood ? "pass" : "FAIL"} |`,
    ),
    "",
    ...saidBy(run),
  ];
  return { markdown: `${markdown.join("\n").trimEnd()}\n`, isGood: failed === 0 };
}

function methodOf({ options, machine, load }: RollingRun): string[] {
  const { clients, rate, streamSeconds, keys, kill } = options;
  const topic = keys > 0 ? `, and hears a topic of ${keys} keys with an item a second` : "";
  return [
    "## Method",
    "",
    `- ${machine}. Load average ${load.map((one) => one.toFixed(1)).join(" before, ")} after, this run included.`,
    `- ${clients} clients in two processes, over WebSockets through HAProxy (round robin, checks of \`ready\`). Each reads a stream of ${streamSeconds} s with an item every ${EVERY_MS} ms, and behind it the next${topic}. Items are numbered by the handlers, and accounted for by the readers.`,
    kill
      ? "- One of two server processes is killed by SIGKILL."
      : `- Two servers are replaced, one after the other: a new one starts, the old one gets SIGTERM, and has its clients leave at ${rate} in a second. Sessions go over to whichever server the proxy chooses, a quarter of them twice; streams stay where they run until they are over.`,
    "- A pause is the longest time between two items of a client less the time between items, from when all have joined.",
  ];
}

function restartLines(run: RollingRun): Line[] {
  const { options, servers, clients } = run;
  const told = servers.flatMap(({ toldAt }) => toldAt ?? []);
  const arrived = servers.flatMap((server) => server.arrived);
  const rates = told.map((at, i): Line => {
    const next = told[i + 1] ?? Number.POSITIVE_INFINITY;
    const found = arrivalRate(arrived.filter((time) => time >= at && time < next));
    const perSecond = found?.perSecond ?? 0;
    return {
      what: `clients that came in a second, restart ${i + 1} of ${told.length} (${found?.count ?? 0}, at most ${found?.peak ?? 0} in one second)`,
      target: `${options.rate} ± 20 %`,
      figure: perSecond.toFixed(1),
      isGood: Math.abs(perSecond / options.rate - 1) <= 0.2,
    };
  });
  const cut = servers.reduce((sum, { drained }) => sum + (drained?.cutCalls ?? 0), 0);
  return [
    zero("errors that clients saw", total(clients.verdicts) + total(clients.errors)),
    zero("streams that ended without a word", clients.silent),
    ...rowLines("streams", clients.streams),
    ...topicLines(run),
    ...pauseLines(clients, 200),
    ...rates,
    zero("calls that a drain cut", cut),
    ...drainLines(servers),
    { what: "streams from begin to end", target: "", figure: String(clients.whole) },
    live(run),
    zero("errors that servers reported", servers.flatMap(({ errors }) => errors).length),
  ];
}

function killLines(run: RollingRun): Line[] {
  const { clients } = run;
  const untyped = [...Object.entries(clients.verdicts), ...Object.entries(clients.errors)]
    .filter(([what]) => what.includes("untyped"))
    .reduce((sum, [, count]) => sum + count, 0);
  return [
    live(run),
    zero("streams that ended without a word", clients.silent),
    zero("errors without a type", untyped),
    ...rowLines("streams", clients.streams),
    ...topicLines(run),
    { what: "streams cut, with a verdict", target: "", figure: String(total(clients.verdicts)) },
    { what: "streams from begin to end", target: "", figure: String(clients.whole) },
    ...pauseLines(clients, undefined),
  ];
}

function topicLines({ options, clients }: RollingRun): Line[] {
  if (options.keys === 0) return [];
  const gaps = clients.topicGaps;
  const doubted = new Set(clients.doubted);
  const told = clients.topicMissing.filter((one) => doubted.has(one)).length;
  const { lost } = clients.topics;
  return [
    ...rowLines("topics", { ...clients.topics, lost: lost - told }),
    ...(told > 0 ? [{ what: TOLD, target: "", figure: String(told) }] : []),
    options.kill
      ? { what: "topics: gaps that were told", target: "", figure: String(gaps) }
      : zero("topics: gaps that were told", gaps),
    zero("topics: subscriptions that heard nothing for the last 5 s", clients.topicsMute),
  ];
}

function rowLines(what: string, { items, lost, repeated, reordered }: RowFigures): Line[] {
  return [
    { what: `${what}: items`, target: "", figure: String(items), isGood: items > 0 },
    zero(`${what}: items lost`, lost),
    zero(`${what}: items repeated`, repeated),
    zero(`${what}: items reordered`, reordered),
  ];
}

function pauseLines({ longest }: ClientsResult, most: number | undefined): Line[] {
  return [0.5, 0.99, 1].map((share): Line => {
    const pause = percentile(longest, share) - EVERY_MS;
    const isJudged = share === 0.99 && most !== undefined;
    return {
      what: `pause, ${share === 1 ? "the longest" : share === 0.5 ? "median" : "p99"}`,
      target: isJudged ? `≤ ${most} ms` : "",
      figure: `${pause.toFixed(0)} ms`,
      isGood: isJudged ? pause <= most : undefined,
    };
  });
}

function drainLines(servers: readonly ServerFigures[]): Line[] {
  return servers.flatMap(({ job, drained, tookMs }) => {
    if (drained === undefined || tookMs === undefined) return [];
    const { moved, ended, cut, lost } = drained;
    const others = ended + cut + lost;
    return {
      what: `server ${job.name}: from SIGTERM to its end, ${moved} sessions moved, others`,
      target: "0",
      figure: `${(tookMs / 1000).toFixed(1)} s, ${others}`,
      isGood: others === 0,
    };
  });
}

function saidBy({ servers, clients }: RollingRun): string[] {
  const said = [
    ...Object.entries({ ...clients.verdicts, ...clients.errors }).map(
      ([what, count]) => `- ${count} × ${what}`,
    ),
    ...servers.flatMap(({ job, errors }) =>
      errors.slice(0, 3).map((text) => `- server ${job.name}: ${text.split("\n", 1)[0]}`),
    ),
  ];
  return said.length === 0 ? [] : ["What clients and servers were told:", "", ...said];
}

function live({ options, clients }: RollingRun): Line {
  return {
    what: "clients that are connected at the end",
    target: String(options.clients),
    figure: String(clients.live),
    isGood: clients.live === options.clients,
  };
}

function zero(what: string, count: number): Line {
  return { what, target: "0", figure: String(count), isGood: count === 0 };
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
