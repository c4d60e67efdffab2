import type { CasePlayed, RunEnded } from "../report/run-event.ts";

/**
 * The exit code of a run: 3 when the suite itself failed, 1 for failures that nobody expected, 4 when
 * nothing was scored, else 0. A case that says what one MAY do fails nobody; that a file of expected
 * failures is wrong about it does.
 */
export function exitOf(
  played: readonly CasePlayed[],
  problems: readonly string[],
): RunEnded["exit"] {
  const of = (...verdicts: readonly string[]): boolean =>
    played.some(({ info, result }) => info.level !== "may" && verdicts.includes(result.verdict));
  if (played.some(({ result }) => result.verdict === "harness-error")) return 3;
  if (!of("pass", "fail", "expected-fail", "unexpected-pass", "untestable")) return 4;
  if (of("fail", "untestable") || problems.length > 0) return 1;
  if (played.some(({ result }) => result.verdict === "unexpected-pass")) return 1;
  return 0;
}
