import type { CaseResult } from "../case/verdict.ts";
import type { Playing } from "./playing.ts";

/** When so many have failed alone as well, the others are the subject's too, and not the machine's. */
const ENOUGH = 5;

/**
 * Those that failed beside others, where an answer may be late for want of a processor: each is played
 * again alone before it counts. What was seen before stays in the result.
 */
export class FailedBeside {
  readonly #held: { readonly playing: Playing; readonly result: CaseResult }[] = [];
  #confirmed = 0;

  /** Keeps a result for later, if it is of a kind that load can bring about; else false. */
  hold(playing: Playing, result: CaseResult): boolean {
    const isFailure = result.verdict === "fail" || result.verdict === "untestable";
    // What a codec answers does not depend on when.
    if (!isFailure || playing.info.role === "codec") return false;
    this.#held.push({ playing, result });
    return true;
  }

  /** The next that was kept; undefined when there is none. */
  next(): { readonly playing: Playing; readonly result: CaseResult } | undefined {
    return this.#held.shift();
  }

  /** Whether more is to be played again. */
  get isDoubtful(): boolean {
    return this.#confirmed < ENOUGH;
  }

  /** How it came out alone is its result; how it failed before is told beside. */
  join(before: CaseResult, alone: CaseResult): CaseResult {
    if (alone.verdict === "fail" || alone.verdict === "untestable") this.#confirmed++;
    const { problem, trace } = before;
    if (problem === undefined) return alone;
    return { ...(trace !== undefined && { trace }), ...alone, beside: problem };
  }
}
