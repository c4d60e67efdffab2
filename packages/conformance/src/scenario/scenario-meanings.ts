import type { NamedMeaning } from "../ids/ids-lock.ts";
import type { Scenario } from "./scenario.ts";

/** What each scenario means, for the lock of names: all of it but its words and what it cites. */
export function scenarioMeanings(scenarios: readonly Scenario[]): NamedMeaning[] {
  return scenarios.map(({ id, about: _about, req: _req, ...meaning }) => ({
    name: id,
    area: id.split("-", 1)[0] ?? id,
    meaning: JSON.stringify(meaning),
  }));
}
