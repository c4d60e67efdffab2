import type { Problem } from "../case/verdict.ts";
import type { RequirementTexts } from "./requirement-text.ts";

/** A problem in lines of plain words: what happened, what was expected and seen, what the spec says. */
export function explainProblem(problem: Problem, texts: RequirementTexts): string[] {
  const { summary, expected, seen, requirement } = problem;
  const sentence = requirement === undefined ? undefined : texts.get(requirement);
  return [
    summary,
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(seen === undefined ? [] : [`seen:     ${seen}`]),
    ...(requirement === undefined
      ? []
      : [`${requirement}: ${sentence ?? "(not in the registry)"}`]),
  ];
}
