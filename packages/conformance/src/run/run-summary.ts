import type { CasePlayed, RunEnded } from "../report/run-event.ts";
import { titleOf } from "../report/title-of.ts";
import { isPassedAlone } from "../report/verdicts.ts";

/** How many playings that want attention are told of one by one. */
const mostTold = 20;

/** A run in plain words, for a terminal. */
export function runSummary(
  played: readonly CasePlayed[],
  { counts, checks, levels, durationMs, problems = [] }: RunEnded,
  seed: number,
): string {
  const red = played.filter(({ result }) => isRed(result.verdict));
  const told = red
    .slice(0, mostTold)
    .flatMap(({ info, result }) => [
      `${result.verdict.toUpperCase()} ${titleOf(result)}: ${info.about} [${info.req.join(", ")}]`,
      `  ${result.problem?.summary ?? ""}`,
    ]);
  const alone = played.filter(({ result }) => isPassedAlone(result));
  const late = alone
    .slice(0, mostTold)
    .flatMap(({ info, result }) => [
      `PASS ALONE ${titleOf(result)}: ${info.about}`,
      `  Beside others it failed: ${result.beside?.summary ?? ""}`,
    ]);
  const more = red.length > mostTold ? [`… and ${red.length - mostTold} more.`] : [];
  const words = Object.entries(counts)
    .filter(([verdict, count]) => count > 0 || verdict === "pass")
    .map(([verdict, count]) => `${count} ${verdict}`);
  if (alone.length > 0) words.push(`of them ${alone.length} pass alone only`);
  const reached = levels.map(
    ({ level, reached: isReached, passed, asked }) =>
      `level ${level}: ${isReached ? "reached" : "not reached"}, ${passed} of ${asked}`,
  );
  const seconds = (durationMs / 1_000).toFixed(1);
  return [
    ...told,
    ...more,
    ...late,
    ...problems,
    ...(told.length + late.length + problems.length > 0 ? [""] : []),
    `${words.join(", ")}; ${checks} checks in ${seconds} s, seed ${seed}`,
    ...reached,
  ].join("\n");
}

function isRed(verdict: string): boolean {
  return verdict !== "pass" && verdict !== "declined" && verdict !== "expected-fail";
}
