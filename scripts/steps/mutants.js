import { fromProblems } from "../lib/results.js";

/** @import { Step } from "../lib/run-steps.js" */

/** @type {Step} */
export const mutantsStep = {
  name: "mutants",
  what: "every fault was judged by the suite, survivors have reasons, every MUST has a case and a mutant",
  async run({ root, update }) {
    // It reads the suite as it was built, and steps are listed before anything is.
    const { settleProof } = await import("../mutants/proof.js");
    const { settleGenerated } = await import("../mutants/generated/settle.js");
    const { problems, note } = settleProof(root, { update });
    return fromProblems([...problems, ...settleGenerated(root, { update })], note);
  },
};
