import { join } from "node:path";
import { codecMeanings } from "../codec/codec-playings.ts";
import { compilerMeanings } from "../compiler/compiler-playings.ts";
import { loadCompilerCases } from "../compiler/load-compiler-cases.ts";
import { dataFolder, loadVectors, readData } from "../data/load-data.ts";
import type { FrameFile } from "../frames/frame-file.ts";
import { frameMeanings } from "../frames/frame-playings.ts";
import { loadScenarios } from "../scenario/load-scenarios.ts";
import { scenarioMeanings } from "../scenario/scenario-meanings.ts";
import type { NamedMeaning } from "./ids-lock.ts";

/** What every case of the suite means, for the lock of names. */
export function allMeanings(): NamedMeaning[] {
  return [
    ...codecMeanings(loadVectors(join(dataFolder(), "values"))),
    ...compilerMeanings(loadCompilerCases()),
    ...scenarioMeanings(loadScenarios()),
    ...frameMeanings(readData("frames.json") as FrameFile),
  ];
}
