/**
 * How a case came out:
 *
 * - `pass`, `fail`
 * - `expected-fail`: it failed as the file of expected failures says; it still counts as a failure
 *   of the implementation
 * - `unexpected-pass`: it passed, or failed otherwise, though that file says it fails
 * - `untestable`: what the case needs first did not come about; counts as a failure
 * - `declined`: the subject does not have a capability, and says so as it should; not scored
 * - `harness-error`: the suite itself failed
 */
export type Verdict =
  | "pass"
  | "fail"
  | "expected-fail"
  | "unexpected-pass"
  | "untestable"
  | "declined"
  | "harness-error";

/** What did not hold in a case. */
export interface Problem {
  /** The same for the same failure on every run: a short code and the step, without any value. */
  readonly fingerprint: string;
  /** What happened, in a sentence. */
  readonly summary: string;
  /** The requirement that was broken, one of the case's. */
  readonly requirement?: string;
  /** What should have been there. */
  readonly expected?: string;
  /** What was there. */
  readonly seen?: string;
}

/** A line of what went over the wire, or of what the suite did. */
export interface TraceLine {
  /** Milliseconds since the case began. */
  readonly atMs: number;
  readonly from: "suite" | "subject" | "network";
  /** The suite's name of the connection, when it is about one. */
  readonly connection?: string;
  /** Lower-case hex of a binary transport message, or the text of a text one. */
  readonly bytes?: string;
  readonly text?: string;
  /** The frames of the transport message, as the spec writes them. */
  readonly frames?: readonly unknown[];
  /** What else is to be said, for people. */
  readonly note?: string;
}

/** One playing of a case. */
export interface CaseResult {
  /** The case's name. */
  readonly name: string;
  /** Which of its variants: transport and profile for example; empty when there is one only. */
  readonly variant: string;
  readonly verdict: Verdict;
  /** How many things were checked. */
  readonly checks: number;
  readonly durationMs: number;
  /** Set unless the verdict is `pass` or `declined`. */
  readonly problem?: Problem;
  /**
   * What did not hold when it was played beside others. It was then played again alone, and is judged by
   * that.
   */
  readonly beside?: Problem;
  /** What went to and fro; kept when the case did not pass, alone or beside others, or when it was asked for. */
  readonly trace?: readonly TraceLine[];
  /** What the subject wrote to its standard error meanwhile. */
  readonly stderr?: string;
}
