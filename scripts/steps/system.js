import { ensureProxies } from "../system/ensure-proxies.js";
import { runTests } from "../tests/run-tests.js";

/** @import { Step } from "../lib/run-steps.js" */

/** @type {Step} */
export const systemStep = {
  name: "system",
  what: "real proxies, a real browser and real deploys have streams whole",
  async run({ root }) {
    await ensureProxies();
    return runTests(root, { config: "vitest.system.config.ts" });
  },
};
