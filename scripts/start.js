/**
 * Builds everything and runs the example: `npm start`. The example's own words follow the build,
 * and its exit code is this one's.
 */
import { exampleArguments } from "./lib/example.js";
import { runBuilt } from "./lib/run-built.js";

await runBuilt(() => exampleArguments(process.argv.slice(2)));
