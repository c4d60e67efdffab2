import { explainProblem } from "../report/explain-problem.ts";
import type { FailureGroup } from "../report/failure-groups.ts";
import { failureGroups, groupTitle } from "../report/failure-groups.ts";
import { reproduce } from "../report/reproduce.ts";
import type { RequirementTexts } from "../report/requirement-text.ts";
import type { CasePlayed, RunEnded } from "../report/run-event.ts";
import { titleOf } from "../report/title-of.ts";
import { traceTail } from "../report/trace-tail.ts";
import { isPassedAlone } from "../report/verdicts.ts";

/** How many failures are told whole, and how many in a line or two. */
const mostWhole = 3;
const mostTold = 20;

/** What a summary knows beside the run. */
export interface SummaryOptions {
  /** Sentences of the spec, for the failures that are told whole. */
  readonly texts?: RequirementTexts;
  /** How the command was told of the subject, for the line that plays a case again. */
  readonly subject?: string;
}

/**
 * A run in plain words, for a terminal: what to mend first is told whole, other failures in a line
 * or two, playings of one case together.
 */
export function runSummary(
  played: readonly CasePlayed[],
  { counts, checks, levels, durationMs, problems = [] }: RunEnded,
  seed: number,
  { texts = new Map(), subject }: SummaryOptions = {},
): string {
  const groups = failureGroups(played);
  const told = groups.slice(0, mostTold).flatMap((group, index) => {
    const { info, result } = group.first;
    const title = `${result.verdict.toUpperCase()} ${groupTitle(group)}: ${info.about}`;
    if (index < mostWhole) return [title, ...whole(group, seed, texts, subject), ""];
    return [`${title} [${info.req.join(", ")}]`, `  ${result.problem?.summary ?? ""}`];
  });
  const alone = played.filter(({ result }) => isPassedAlone(result));
  const late = alone
    .slice(0, mostTold)
    .flatMap(({ info, result }) => [
      `PASS ALONE ${titleOf(result)}: ${info.about}`,
      `  Beside others it failed: ${result.beside?.summary ?? ""}`,
    ]);
  const words = Object.entries(counts)
    .filter(([verdict, count]) => count > 0 || verdict === "pass")
    .map(([verdict, count]) => `${count} ${verdict}`);
  if (alone.length > 0) words.push(`of them ${alone.length} pass alone only`);
  const reached = levels.map(
    ({ level, reached: isReached, passed, asked, declined }) =>
      `level ${level}: ${isReached ? "reached" : "not reached"}, ${passed} of ${asked}${declined === undefined ? "" : `, and ${declined} declined that it asks for`}`,
  );
  const seconds = (durationMs / 1_000).toFixed(1);
  return [
    ...told,
    ...afterwards(groups),
    ...late,
    ...problems,
    ...(told.length + late.length + problems.length > 0 ? [""] : []),
    `${words.join(", ")}; ${checks} checks in ${seconds} s, seed ${seed}`,
    ...reached,
  ].join("\n");
}

function whole(
  { first }: FailureGroup,
  seed: number,
  texts: RequirementTexts,
  subject: string | undefined,
): string[] {
  const { trace = [], stderr = "" } = first.result;
  return [
    ...explainProblem(first, texts),
    ...(trace.length === 0 ? [] : ["what went over the wire:", ...traceTail(trace)]),
    ...(stderr === "" ? [] : ["the subject's standard error:", ...lastLines(stderr)]),
    `again with: ${reproduce({ seed }, first, subject)}`,
  ].map((line) => `  ${line}`);
}

function lastLines(text: string): string[] {
  return text.trimEnd().split("\n").slice(-6);
}

function afterwards(groups: readonly FailureGroup[]): string[] {
  if (groups.length < 2) return [];
  const more = groups.length > mostTold ? [`… and ${groups.length - mostTold} more cases.`] : [];
  return [...more, "Mend the first and run again: others often fail for the same reason."];
}
