import type { Scenario } from "./scenario.ts";
import { stepWords } from "./step-words.ts";
import { valueWords } from "./value-words.ts";

/** What a scenario does, a line for each step, with what it is played with and what it needs first. */
export function scenarioWords(scenario: Scenario): string[] {
  const { parameters, own, matrix = {}, given = [], steps } = scenario;
  return [
    ...(parameters === undefined ? [] : [`with ${valueWords(parameters)}`]),
    ...(own === true ? ["with a server of its own"] : []),
    ...Object.entries(matrix).map(([name, values]) => `for each «${name}» of ${choices(values)}`),
    ...given.map((step) => `first: ${stepWords(step)}`),
    ...steps.map((step, at) => `${at + 1}. ${stepWords(step)}`),
  ];
}

/** A choice that is an object is called by its `as`. */
function choices(values: readonly unknown[]): string {
  const names = values.map((value) =>
    typeof value === "object" && value !== null && "as" in value
      ? String(value.as)
      : valueWords(value),
  );
  return names.join(", ");
}
