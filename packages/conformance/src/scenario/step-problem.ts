import type { Problem } from "../case/verdict.ts";

/** A step did not come out as it should. */
export class StepProblem extends Error {
  readonly code: string;
  readonly details: Pick<Problem, "expected" | "seen">;

  constructor(code: string, summary: string, details: Pick<Problem, "expected" | "seen"> = {}) {
    super(summary);
    this.code = code;
    this.details = details;
  }
}
