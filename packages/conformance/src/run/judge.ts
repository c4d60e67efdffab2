import type { CaseResult } from "../case/verdict.ts";
import type { ExpectedFailures } from "../expected/expected-failures.ts";
import { applyExpected } from "../expected/expected-failures.ts";
import { playingKey } from "./plan.ts";
import type { Playing } from "./playing.ts";

/**
 * Holds results until their twins have theirs: that something is refused counts only if the twin,
 * which differs in one defect, is accepted in the same run.
 */
export class Judge {
  readonly #expected: ExpectedFailures;
  readonly #today: string;
  readonly #onVerdict: (playing: Playing, result: CaseResult) => void;
  readonly #passed = new Map<string, boolean>();
  readonly #waiting = new Map<string, (readonly [Playing, CaseResult])[]>();

  /** `today` is a day as 2027-01-31; verdicts are handed over as they become known. */
  constructor(
    expected: ExpectedFailures,
    today: string,
    onVerdict: (playing: Playing, result: CaseResult) => void,
  ) {
    this.#expected = expected;
    this.#today = today;
    this.#onVerdict = onVerdict;
  }

  /** Takes what came of a playing. */
  take(playing: Playing, result: CaseResult): void {
    const { twin } = playing.info;
    if (twin === undefined || result.verdict !== "pass") {
      this.#settle(playing, result);
      return;
    }
    const key = playingKey(twin, playing.twinVariant ?? playing.variant);
    const isTwinGood = this.#passed.get(key);
    if (isTwinGood !== undefined) {
      this.#settle(playing, isTwinGood ? result : withoutTwin(result, twin));
      return;
    }
    const waiting = this.#waiting.get(key) ?? [];
    this.#waiting.set(key, [...waiting, [playing, result]]);
  }

  /** Judges what still waits for a twin that never came. */
  end(): void {
    for (const [key] of this.#waiting) this.#release(key, false);
  }

  #settle(playing: Playing, result: CaseResult): void {
    const key = playingKey(result.name, result.variant);
    this.#onVerdict(playing, applyExpected(result, this.#expected, this.#today));
    this.#passed.set(key, result.verdict === "pass");
    this.#release(key, result.verdict === "pass");
  }

  #release(key: string, isTwinGood: boolean): void {
    const waiting = this.#waiting.get(key) ?? [];
    this.#waiting.delete(key);
    for (const [playing, result] of waiting) {
      const { twin = "" } = playing.info;
      this.#settle(playing, isTwinGood ? result : withoutTwin(result, twin));
    }
  }
}

function withoutTwin(result: CaseResult, twin: string): CaseResult {
  const summary = `Its twin ${twin}, which differs in one defect alone, did not pass.`;
  const problem = { fingerprint: "twin-failed", summary };
  return { ...result, verdict: "untestable", checks: 0, problem };
}
