import type { CaseInfo } from "../case/case-info.ts";
import type { Problem, TraceLine } from "../case/verdict.ts";
import type { Subject } from "../control/subject.ts";

/** One variant of a case, ready to be played. Cases of every kind come to the run as these. */
export interface Playing {
  readonly info: CaseInfo;
  /** Which variant, `websocket binary` for example; empty when there is one only. */
  readonly variant: string;
  /** Which variant of its twin has to pass as well; the one that is called the same when left out. */
  readonly twinVariant?: string;
  /** About how long it waits for time to pass; little when left out. */
  readonly waitsMs?: number;
  /** What it does, a line for each step, for people. */
  readonly words?: () => readonly string[];
  /**
   * Plays it. Rejects only when the suite itself fails, or with a `SubjectFailure`: what a subject
   * does wrong is a problem of the outcome's.
   */
  play(stage: Stage): Promise<Outcome>;
}

/** What a case is played with. */
export interface Stage {
  readonly subject: Subject;
  /** What all that is random in the case is drawn from. */
  readonly seed: number;
  /** Aborted when the case has to end. */
  readonly signal: AbortSignal;
  /** Whether what went to and fro is wanted of a pass as well. */
  readonly keepsTrace?: boolean;
}

/** What came of it. */
export interface Outcome {
  /** How many things were checked; 0 is no pass. */
  readonly checks: number;
  /** The first thing that did not hold. */
  readonly problem?: Problem;
  /** Why the case could not be played: what it needs first did not come about. */
  readonly untestable?: string;
  /** Why the case says nothing of this subject, by a fact that it stated: `utf8Strings` and so on. */
  readonly declined?: string;
  readonly trace?: readonly TraceLine[];
}
