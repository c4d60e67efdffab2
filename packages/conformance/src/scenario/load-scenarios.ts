import { readdirSync, readFileSync } from "node:fs";
import type { Scenario, ScenarioFile } from "./scenario.ts";

const folder = new URL("../../scenarios/", import.meta.url);

/** All scenarios, by their ids. */
export function loadScenarios(): Scenario[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => parse(readFileSync(new URL(file, folder), "utf8")).scenarios)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function parse(text: string): ScenarioFile {
  return JSON.parse(text) as ScenarioFile;
}
