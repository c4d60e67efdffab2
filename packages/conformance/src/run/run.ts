import type { CaseResult, Verdict } from "../case/verdict.ts";
import type { ControlClock } from "../control/clock.ts";
import { processClock } from "../control/clock.ts";
import type { Subject } from "../control/subject.ts";
import { SubjectFailure } from "../control/subject.ts";
import type { SubjectSource } from "../control/subject-source.ts";
import type { ExpectedFailures } from "../expected/expected-failures.ts";
import { applyExpected, noExpectedFailures, staleEntries } from "../expected/expected-failures.ts";
import type { RequirementSet } from "../levels/requirement-set.ts";
import { levelResults, levelScope } from "../levels/requirement-set.ts";
import type {
  CasePlayed,
  LevelResult,
  RunBegun,
  RunEnded,
  RunEvent,
  SubjectInfo,
} from "../report/run-event.ts";
import { isPassedAlone } from "../report/verdicts.ts";
import { exitOf } from "./exit-of.ts";
import { Judge } from "./judge.ts";
import type { PlanOptions } from "./plan.ts";
import { planRun } from "./plan.ts";
import { playAll } from "./play-all.ts";
import type { Playing } from "./playing.ts";

/** What a run is of. */
export interface RunOptions extends PlanOptions {
  readonly source: SubjectSource;
  /** A level of the set: nothing is played but what it asks for. */
  readonly level?: string;
  /**
   * All that there is; those of roles that the subject does not have are passed over, but expected
   * failures may name them: without these, an expected failure of theirs is one of no case.
   */
  readonly playings: readonly Playing[];
  readonly set: RequirementSet;
  /** Release of the suite. */
  readonly suite: string;
  readonly expected?: ExpectedFailures;
  /**
   * How many cases are played at once, beside half as many that wait long. Unless given, 32; of a
   * codec alone 64: its cases share requests, and more at once wait less.
   */
  readonly parallel?: number;
  /** After which a case is told to end, in ms; 120,000 unless given. */
  readonly caseMs?: number;
  /**
   * By capability: asks a subject that does not have it for it all the same, and answers what it
   * did that declines nothing. A capability without a probe is taken as declined.
   */
  readonly probes?: ReadonlyMap<string, (subject: Subject) => Promise<string | undefined>>;
  /** Whether results of passes have their trace as well. */
  readonly keepsTrace?: boolean;
  readonly clock?: ControlClock;
  /** The time, which events and durations tell; that of this machine unless given. */
  readonly now?: () => Date;
  /** Takes the run's events, one after the other. */
  readonly onEvent: (event: RunEvent) => void;
}

/**
 * Plays cases with a subject and judges them. Equal seeds give an equal order; verdicts depend on
 * neither the order nor how many cases are played at once. Rejects only for faults of the suite.
 */
export async function runSuite(options: RunOptions): Promise<RunEnded> {
  const { source, now = () => new Date(), onEvent } = options;
  const scope = options.level === undefined ? undefined : levelScope(options.set, options.level);
  const beganMs = now().getTime();
  const today = now().toISOString().slice(0, 10);
  let subject: Subject;
  try {
    subject = await source.start();
  } catch (error) {
    if (!(error instanceof SubjectFailure)) throw error;
    const problems = [`${source.what} is no subject to play with: ${error.message}`];
    return ended([], problems, options, now().getTime() - beganMs);
  }
  const plan = planRun(
    options.playings.filter(({ info }) => subject.info.roles.includes(info.role)),
    options,
    ({ info }) => scope === undefined || scope.asksFor(info),
  );
  const begun: RunBegun = {
    event: "begun",
    formatVersion: "1.0",
    suite: options.suite,
    spec: options.set.spec,
    seed: options.seed,
    subject: subject.info,
    planned: plan.length,
    at: now().toISOString(),
  };
  onEvent(begun);
  const played: CasePlayed[] = [];
  const expected = options.expected ?? noExpectedFailures;
  const judge = new Judge(expected, today, ({ info }, result) => {
    const event: CasePlayed = { event: "case", info, result };
    played.push(event);
    onEvent(event);
  });
  const isExpected = (result: CaseResult): boolean =>
    applyExpected(result, expected, today).verdict === "expected-fail";
  await playAll(plan, source, subject, { ...playOptions(options, plan, now, judge), isExpected });
  judge.end();
  const results = played.map(({ result }) => result);
  const problems = staleEntries(expected, { known: variantsOf(options.playings), results, today });
  return ended(played, problems, options, now().getTime() - beganMs, subject.info);
}

/** The variants of each case. */
function variantsOf(playings: readonly Playing[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const { info, variant } of playings) {
    known.set(info.name, (known.get(info.name) ?? new Set()).add(variant));
  }
  return known;
}

function playOptions(options: RunOptions, plan: readonly Playing[], now: () => Date, judge: Judge) {
  const {
    seed,
    parallel = plan.every(({ info }) => info.role === "codec") ? 64 : 32,
    caseMs = 120_000,
    clock = processClock,
    probes,
    keepsTrace = false,
  } = options;
  return {
    seed,
    parallel,
    caseMs,
    clock,
    keepsTrace,
    now: () => now().getTime(),
    missing: ({ info }: Playing, { info: { capabilities } }: Subject) =>
      info.capabilities.filter((one) => !capabilities.includes(one)),
    // They ask a codec.
    probe: async (subject: Subject, capability: string) =>
      subject.info.roles.includes("codec") ? await probes?.get(capability)?.(subject) : undefined,
    onResult: (playing: Playing, result: CaseResult) => judge.take(playing, result),
  };
}

function ended(
  played: readonly CasePlayed[],
  problems: readonly string[],
  options: RunOptions,
  durationMs: number,
  subject?: SubjectInfo,
): RunEnded {
  const counts: { [verdict in Verdict]: number } = {
    pass: 0,
    fail: 0,
    "expected-fail": 0,
    "unexpected-pass": 0,
    untestable: 0,
    declined: 0,
    "harness-error": 0,
  };
  for (const { result } of played) counts[result.verdict] += 1;
  const passedAlone = played.filter(({ result }) => isPassedAlone(result)).length;
  const event: RunEnded = {
    event: "ended",
    counts,
    ...(passedAlone > 0 && { passedAlone }),
    checks: played.reduce((sum, { result }) => sum + result.checks, 0),
    levels: subject === undefined ? [] : levelsIn(played, options, subject),
    durationMs,
    ...(problems.length > 0 && { problems }),
    exit: exitOf(played, problems),
  };
  options.onEvent(event);
  return event;
}

/** What came of the levels, or of the one that alone was played; another part proves none. */
function levelsIn(
  played: readonly CasePlayed[],
  { set, level, shard, only, smoke = false }: RunOptions,
  subject: SubjectInfo,
): readonly LevelResult[] {
  if (shard !== undefined || only !== undefined || smoke) return [];
  const results = levelResults(set, played, subject);
  return level === undefined ? results : results.filter((one) => one.level === level);
}
