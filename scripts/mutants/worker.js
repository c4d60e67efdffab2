/** Plays what it is sent, one task after the other, and answers with what came of each. */
import { loadSuite } from "../../packages/conformance/dist/index.js";
import { playFault } from "./play-fault.js";

const suite = loadSuite();
process.on("message", (task) => {
  playFault(suite, /** @type {import("./play-fault.js").Task} */ (task)).then(
    (outcome) => process.send?.(outcome),
    (error) => {
      process.send?.({ kind: "unstarted", problem: String(error?.stack ?? error) });
    },
  );
});
process.on("disconnect", () => process.exit());
process.on("SIGTERM", () => process.exit(1));
