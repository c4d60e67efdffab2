import { ensureProxies } from "../system/ensure-proxies.js";
import { runTests } from "../tests/run-tests.js";

/** @import { Step } from "../lib/run-steps.js" */

/** @type {Step} */
export const systemStep = {
  name: "system",
  what: "real proxies and a real browser have streams whole, by the best transport that works",
  async run({ root }) {
    await ensureProxies();
    return runTests(root, { config: "vitest.system.config.ts" });
  },
};
