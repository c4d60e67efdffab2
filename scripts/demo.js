/** Builds everything and serves the demo until it is told to end: `npm run demo -- [--port N]`. */
import { runBuilt } from "./lib/run-built.js";

await runBuilt(() => ["--import", "tsx", "docs/demo/start.ts", ...process.argv.slice(2)]);
