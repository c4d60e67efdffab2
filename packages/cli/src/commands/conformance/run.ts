import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type {
  CasePlayed,
  ExpectedFailures,
  RunEnded,
  RunEvent,
  Suite,
  SummaryOptions,
} from "@twobyte/conformance";
import {
  formatExpectedFailures,
  loadOwnSuite,
  loadSuite,
  noExpectedFailures,
  parseExpectedFailures,
  runSuite,
  runSummary,
  updateExpectedFailures,
} from "@twobyte/conformance";
import type { Outcome } from "../../outcome.ts";
import type { Reporter } from "../../output/reporter.ts";
import { UsageProblem } from "../../problems.ts";
import type { SubjectOptions } from "./subject-options.ts";
import { subjectSource, subjectWords } from "./subject-options.ts";
import { writeReports } from "./write-reports.ts";

export interface ConformanceRunOptions extends SubjectOptions {
  readonly seed?: number;
  readonly shard?: string;
  readonly smoke?: boolean;
  readonly level?: string;
  readonly only: readonly string[];
  readonly parallel?: number;
  readonly vectors?: string;
  readonly expected?: string;
  readonly update?: boolean;
  readonly out?: string;
}

/** Plays the suite with a subject; the exit code is the run's. */
export async function conformanceRun(
  options: ConformanceRunOptions,
  reporter: Reporter,
): Promise<Outcome> {
  const {
    seed = Math.floor(Math.random() * 2 ** 31),
    smoke,
    only,
    parallel,
    update,
    level,
  } = options;
  const shard = readShard(options.shard);
  const suite = suiteOf(options.vectors, reporter);
  checkLevel(suite, level);
  const file = options.expected === undefined ? undefined : resolve(reporter.cwd, options.expected);
  if (update === true && file === undefined) throw new UsageProblem("--update needs --expected.");
  if (update === true && smoke === true) {
    throw new UsageProblem("--update needs cases with all their variants, and --smoke plays few.");
  }
  const expected = readExpected(file, update === true);
  const source = await subjectSource(options, reporter);
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
  }).finally(() => void source.close());
  const played = events.filter((event): event is CasePlayed => event.event === "case");
  if (options.out !== undefined) {
    const folder = resolve(reporter.cwd, options.out);
    mkdirSync(folder, { recursive: true });
    writeReports(folder, events, suite.texts);
  }
  if (update === true && file !== undefined) {
    const results = played.map(({ result }) => result);
    writeFileSync(file, formatExpectedFailures(updateExpectedFailures(expected, results)));
  }
  const subject = subjectWords(options);
  return outcomeOf(played, ended, seed, { texts: suite.texts, subject });
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

function suiteOf(vectors: string | undefined, reporter: Reporter): Suite {
  if (vectors === undefined) return loadSuite();
  const folder = resolve(reporter.cwd, vectors);
  if (!existsSync(join(folder, "ir.json")) || !existsSync(join(folder, "vectors"))) {
    const how = "twobyte generate --target ir --target vectors writes both.";
    throw new UsageProblem(`--vectors: ${vectors} has no ir.json and no folder vectors. ${how}`);
  }
  return loadOwnSuite(folder);
}

function checkLevel({ set }: Suite, level: string | undefined): void {
  const levels = set.levels.map((one) => one.level);
  if (level === undefined || levels.includes(level)) return;
  throw new UsageProblem(`--level: there is no level ${level}; there are ${levels.join(", ")}.`);
}

function readExpected(file: string | undefined, mayLack: boolean): ExpectedFailures {
  if (file === undefined || (mayLack && !existsSync(file))) return noExpectedFailures;
  if (!existsSync(file)) throw new UsageProblem(`--expected: there is no file ${file}.`);
  try {
    return parseExpectedFailures(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageProblem(`--expected: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readShard(given: string | undefined): { index: number; count: number } | undefined {
  if (given === undefined) return undefined;
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(given) ?? []).map(Number);
  if (index < 1 || index > count) throw new UsageProblem("--shard: give it as 1/4, 2/4, …");
  return { index, count };
}
