import type { RequirementTexts } from "./requirement-text.ts";
import type { CasePlayed } from "./run-event.ts";

/**
 * What did not hold in lines of plain words: what happened, what was expected and seen, and the
 * sentences of the spec that the case proves.
 */
export function explainProblem({ info, result }: CasePlayed, texts: RequirementTexts): string[] {
  if (result.problem === undefined) return [result.verdict];
  const { summary, expected, seen, requirement } = result.problem;
  const cited = requirement === undefined ? info.req : [requirement];
  return [
    summary,
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(seen === undefined ? [] : [`got:      ${seen}`]),
    ...cited.map((id) => `${id}: ${texts.get(id) ?? "(not in the registry)"}`),
  ];
}
