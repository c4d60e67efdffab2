import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type {
  CasePlayed,
  ExpectedFailures,
  RepeatedRun,
  RunEnded,
  RunEvent,
  Suite,
  SummaryOptions,
} from "@twobyte/conformance";
import {
  changedVerdicts,
  formatExpectedFailures,
  loadOwnSuite,
  loadSuite,
  noExpectedFailures,
  parseExpectedFailures,
  repeatSummary,
  runSuite,
  runSummary,
  updateExpectedFailures,
} from "@twobyte/conformance";
import type { BegunSource, SubjectSource } from "@twobyte/conformance/subject";
import type { Outcome } from "../../outcome.ts";
import type { Reporter } from "../../output/reporter.ts";
import { UsageProblem } from "../../problems.ts";
import type { ConformanceRunOptions } from "./run-options.ts";
import { readShard } from "./run-options.ts";
import { subjectWords } from "./subject-options.ts";
import { writeReports } from "./write-reports.ts";

/** Plays the suite with subjects of a source, once or repeatedly. */
export async function playSuite(
  options: ConformanceRunOptions,
  source: BegunSource,
  reporter: Reporter,
): Promise<Outcome> {
  const { seed = Math.floor(Math.random() * 2 ** 31), repeat, update } = options;
  const shard = readShard(options.shard);
  const file = options.expected === undefined ? undefined : resolve(reporter.cwd, options.expected);
  const expected = readExpected(file, update === true);
  const out = options.out === undefined ? undefined : resolve(reporter.cwd, options.out);
  const suite = await suiteOf(options, file, source, reporter);
  const given = { options, suite, shard, expected, source };
  if (repeat !== undefined) return await playRepeatedly(given, seed, repeat, out, reporter);
  const { played, ended } = await playOnce(given, seed, out, reporter);
  if (update === true && file !== undefined) {
    const results = played.map(({ result }) => result);
    writeFileSync(file, formatExpectedFailures(updateExpectedFailures(expected, results)));
  }
  return outcomeOf(played, ended, seed, summaryOf(given));
}

interface Given {
  readonly options: ConformanceRunOptions;
  readonly suite: Suite;
  readonly shard: { readonly index: number; readonly count: number } | undefined;
  readonly expected: ExpectedFailures;
  readonly source: SubjectSource;
}

interface Run {
  readonly played: readonly CasePlayed[];
  readonly ended: RunEnded;
}

async function playOnce(
  { options: { smoke, only, parallel, level }, suite, shard, expected, source }: Given,
  seed: number,
  out: string | undefined,
  reporter: Reporter,
): Promise<Run> {
  const events: RunEvent[] = [];
  reporter.say(`Seed ${seed}; the same order and values come again with --seed ${seed}.`);
  const ended = await runSuite({
    ...suite,
    suite: suite.release,
    source,
    seed,
    expected,
    ...(shard !== undefined && { shard }),
    ...(smoke !== undefined && { smoke }),
    ...(level !== undefined && { level }),
    ...(only.length > 0 && { only }),
    ...(parallel !== undefined && { parallel }),
    onEvent: (event) => {
      events.push(event);
      if (event.event === "case") reporter.progress(`${events.length - 1} cases played`);
    },
  });
  if (out !== undefined) {
    mkdirSync(out, { recursive: true });
    writeReports(out, events, suite.texts);
  }
  return { ended, played: events.filter((event) => event.event === "case") };
}

/** Plays several times, each time in another order, and holds the verdicts against each other. */
async function playRepeatedly(
  given: Given,
  seed: number,
  repeat: number,
  out: string | undefined,
  reporter: Reporter,
): Promise<Outcome> {
  const runs: RepeatedRun[] = [];
  const exits: RunEnded["exit"][] = [];
  for (let own = seed; own < seed + repeat; own += 1) {
    const folder = out === undefined ? undefined : join(out, `seed-${own}`);
    const { played, ended } = await playOnce(given, own, folder, reporter);
    runs.push({ seed: own, results: played.map(({ result }) => result) });
    exits.push(ended.exit);
    reporter.say(runSummary(played, ended, own, summaryOf(given)));
  }
  const changed = changedVerdicts(runs);
  const worst = ([3, 1, 4] as const).find((code) => exits.includes(code)) ?? 0;
  return {
    code: worst === 0 && changed.length > 0 ? 1 : worst,
    diagnostics: [],
    text: repeatSummary(runs),
    data: { seed, runs: runs.length, exits, changed },
  };
}

function summaryOf({ options, suite: { texts } }: Given): SummaryOptions {
  return { texts, subject: subjectWords(options) };
}

function outcomeOf(
  played: readonly CasePlayed[],
  ended: RunEnded,
  seed: number,
  summary: SummaryOptions,
): Outcome {
  const { event: _event, ...rest } = ended;
  const red = played.filter(({ result }) => result.problem !== undefined);
  const failures = red.map(({ result: { trace: _trace, ...result } }) => result);
  return {
    code: ended.exit,
    diagnostics: [],
    text: runSummary(played, ended, seed, summary),
    data: { seed, ...rest, failures },
  };
}

async function suiteOf(
  { vectors, level }: ConformanceRunOptions,
  file: string | undefined,
  source: BegunSource,
  reporter: Reporter,
): Promise<Suite> {
  if (vectors !== undefined) {
    const own = loadOwnSuite(resolve(reporter.cwd, vectors));
    checkLevel(own, level);
    return own;
  }
  checkLevel(loadSuite([]), level);
  // What was expected is held against all cases, so that none is called unknown that others play.
  return loadSuite(file === undefined ? await source.roles : undefined);
}

function checkLevel({ set }: Suite, level: string | undefined): void {
  const levels = set.levels.map((one) => one.level);
  if (level === undefined || levels.includes(level)) return;
  throw new UsageProblem(`--level: there is no level ${level}; there are ${levels.join(", ")}.`);
}

function readExpected(file: string | undefined, mayLack: boolean): ExpectedFailures {
  if (file === undefined || (mayLack && !existsSync(file))) return noExpectedFailures;
  try {
    return parseExpectedFailures(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageProblem(`--expected: ${error instanceof Error ? error.message : String(error)}`);
  }
}
