import { join } from "node:path";
import { codecMeanings } from "../codec/codec-playings.ts";
import { dataFolder, loadVectors } from "../data/load-data.ts";
import { loadScenarios } from "../scenario/load-scenarios.ts";
import { scenarioMeanings } from "../scenario/scenario-meanings.ts";
import type { NamedMeaning } from "./ids-lock.ts";

/** What every case of the suite means, for the lock of names. */
export function allMeanings(): NamedMeaning[] {
  return [
    ...scenarioMeanings(loadScenarios()),
    ...codecMeanings(loadVectors(join(dataFolder(), "values"))),
  ];
}
