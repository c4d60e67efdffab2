import type { CaseResult, Problem, Verdict } from "../case/verdict.ts";
import type { ControlClock } from "../control/clock.ts";
import type { Subject } from "../control/subject.ts";
import { SubjectFailure, SubjectRefusal } from "../control/subject.ts";
import { playingKey } from "./plan.ts";
import type { Outcome, Playing } from "./playing.ts";
import { seedOf } from "./seed.ts";

/** What a playing needs beside the subject. */
export interface PlayOptions {
  readonly seed: number;
  readonly clock: ControlClock;
  /** Milliseconds now, from any beginning. */
  readonly now: () => number;
  /** After which a case is told to end. */
  readonly caseMs: number;
  /** Names of what the subject lacks to play this; empty when it can. */
  readonly missing: (playing: Playing, subject: Subject) => readonly string[];
  /** Whether the subject declines a capability as it should: undefined, or what it did instead. */
  readonly probe: (capability: string) => Promise<string | undefined>;
  /** Whether traces of passes are kept as well. */
  readonly keepsTrace?: boolean;
}

/** What came of a playing: its result before twins and expected failures are looked at. */
export type Played =
  | { readonly result: CaseResult }
  | { readonly failure: SubjectFailure; readonly durationMs: number };

/** How long a case that was told to end may take for it. */
const abortedMs = 2_000;

/** Plays one case. Never rejects: a failure of the subject's as such is handed back. */
export async function playOne(
  playing: Playing,
  subject: Subject,
  options: PlayOptions,
): Promise<Played> {
  const began = options.now();
  const result = (
    verdict: Verdict,
    rest: Partial<CaseResult> & { readonly problem?: Problem } = {},
  ): Played => ({
    result: {
      name: playing.info.name,
      variant: playing.variant,
      verdict,
      checks: 0,
      durationMs: options.now() - began,
      ...rest,
    },
  });
  try {
    const [missing] = options.missing(playing, subject);
    if (missing !== undefined) {
      const wrong = await options.probe(missing);
      if (wrong === undefined) return result("declined");
      const summary = `The subject lacks ${missing}, and does not decline it: ${wrong}`;
      return result("fail", { problem: { fingerprint: `declines-wrongly ${missing}`, summary } });
    }
    const outcome = await playWithin(playing, subject, options);
    return result(verdictOf(outcome), {
      checks: outcome.checks,
      ...problemOf(outcome),
      ...(outcome.trace !== undefined && { trace: outcome.trace }),
    });
  } catch (error) {
    if (error instanceof SubjectFailure) {
      return { failure: error, durationMs: options.now() - began };
    }
    if (error instanceof SubjectRefusal) {
      const summary = `The subject refused what the case needs: ${error.message} (${error.code}).`;
      return result("untestable", { problem: { fingerprint: "refused", summary } });
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return result("harness-error", { problem: { fingerprint: "harness", summary: text } });
  }
}

function verdictOf({ checks, problem, untestable, declined }: Outcome): Verdict {
  if (problem !== undefined) return "fail";
  if (untestable !== undefined) return "untestable";
  if (declined !== undefined) return "declined";
  return checks === 0 ? "untestable" : "pass";
}

function problemOf(outcome: Outcome): { readonly problem?: Problem } {
  const { problem, untestable, checks, declined } = outcome;
  if (problem !== undefined) return { problem };
  if (untestable !== undefined) {
    return { problem: { fingerprint: "untestable", summary: untestable } };
  }
  if (declined !== undefined || checks > 0) return {};
  return { problem: { fingerprint: "no-checks", summary: "Nothing was checked in this case." } };
}

/** Plays with a time limit; a case that does not end when it is told to is a fault of the suite. */
function playWithin(playing: Playing, subject: Subject, options: PlayOptions): Promise<Outcome> {
  const { info, variant } = playing;
  const abort = new AbortController();
  const seed = seedOf(options.seed, playingKey(info.name, variant));
  const { keepsTrace = false } = options;
  return new Promise((resolve, reject) => {
    let stopClock = options.clock.after(options.caseMs, () => {
      abort.abort();
      stopClock = options.clock.after(abortedMs, () => {
        reject(new Error(`The case did not end within ${options.caseMs} ms, nor when told to.`));
      });
    });
    playing
      .play({ subject, seed, signal: abort.signal, keepsTrace })
      .then(resolve, reject)
      .finally(() => stopClock());
  });
}
