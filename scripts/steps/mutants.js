import { fromProblems } from "../lib/results.js";
import { settleProof } from "../mutants/proof.js";

/** @import { Step } from "../lib/run-steps.js" */

/** @type {Step} */
export const mutantsStep = {
  name: "mutants",
  what: "every fault was judged by the suite, and every MUST has a case and a mutant",
  run({ root, update }) {
    const { problems, note } = settleProof(root, { update });
    return Promise.resolve(fromProblems(problems, note));
  },
};
