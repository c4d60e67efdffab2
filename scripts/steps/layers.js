import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkLayers } from "../layers/check-layers.js";
import { fromProblems } from "../lib/results.js";

/** @import { Step } from "../lib/run-steps.js" */

const folders = ["packages", "codegen", "scripts", "docs/examples", "docs/demo"];

/** @type {Step} */
export const layersStep = {
  name: "layers",
  what: "imports point one way, without cycles",
  async run({ root }) {
    const present = folders.filter((folder) => existsSync(join(root, folder)));
    const { modules, violations } = await checkLayers(root, present);
    const problems = violations.map(({ rule, from, to, cycle, comment }) => {
      const way = cycle.length > 0 ? [from, ...cycle].join("\n      -> ") : `${from} -> ${to}`;
      return `${rule}: ${way}\n    ${comment}`;
    });
    return fromProblems(problems, `${modules} modules`);
  },
};
