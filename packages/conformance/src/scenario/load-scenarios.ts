import { readdirSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, readData } from "../data/load-data.ts";
import type { Scenario, ScenarioFile } from "./scenario.ts";

/** All scenarios, by their names. Throws an `Error` for a file of a format that is not known. */
export function loadScenarios(): Scenario[] {
  return readdirSync(join(dataFolder(), "scenarios"))
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const { formatVersion, scenarios } = readData(`scenarios/${file}`) as ScenarioFile;
      if (!/^1\./.test(formatVersion)) {
        throw new Error(`${file} has format ${String(formatVersion)}; this suite reads 1.`);
      }
      return scenarios;
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
