import { join } from "node:path";
import { concurrently } from "../lib/concurrently.js";
import { readJson } from "../lib/read-json.js";
import { ensureChecker } from "../model/ensure-checker.js";
import { judgeSearch } from "../model/judge-search.js";
import { searchModel } from "../model/search-model.js";

/**
 * @import { Step } from "../lib/run-steps.js"
 * @import { ModelRun } from "../model/judge-search.js"
 */

/** @type {Step} */
export const modelStep = {
  name: "model",
  what: "the model of attach, resume and switch holds, and finds every fault that is planted in it",
  async run({ root }) {
    await ensureChecker();
    const runs = /** @type {ModelRun[]} */ (readJson(join(root, "spec/model/runs.json")));
    const model = join(root, "spec/model/session.pml");
    const searches = await concurrently(runs, async (run) => {
      const { trace, ...search } = await searchModel(model, run);
      const problems = judgeSearch(run, search);
      return {
        problem: problems.length === 0 ? "" : `${problems.join("\n")}\n${trace}`,
        states: search.states,
        line: `${run.name.padEnd(20)}${String(search.states).padStart(9)} states  ${search.found || "-"}`,
      };
    });
    const problems = searches.map(({ problem }) => problem).filter((problem) => problem !== "");
    const states = searches.reduce((sum, search) => sum + search.states, 0);
    return {
      passed: runs.length - problems.length,
      failed: problems.length,
      output: problems.join("\n"),
      note: `${runs.length} runs, ${(states / 1e6).toFixed(1)} million states`,
      listing: searches.map(({ line }) => line).join("\n"),
    };
  },
};
