/** Makes a fresh clone ready: `npm run setup`. Quiet when there is nothing to say. */
import { install, nodeProblem } from "./lib/install.js";
import { root } from "./lib/root.js";

const problem = nodeProblem(process.versions.node);
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
try {
  if ((await install(root)) === "installed") console.log("Dependencies installed.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
