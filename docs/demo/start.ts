/** Compiles the schema, builds the page and serves it until it is told to end: `npm run demo`. */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { build } from "vite";
import { startDemo } from "./src/controller/start-demo.ts";

const here = import.meta.dirname;
const { port } = parseArgs({ options: { port: { type: "string", default: "0" } } }).values;

const command = `${here}/../../packages/cli/dist/main.js`;
const targets = ["typescript", "docs", "ir"].flatMap((target) => ["--target", target]);
const args = ["generate", "--schema", `${here}/schema.ts`, "--out", `${here}/generated`];
const { status } = spawnSync(process.execPath, [command, ...args, ...targets], {
  stdio: "inherit",
});
if (status !== 0) throw new Error(`The compiler ended with ${status}; what it printed says why.`);

await build({ root: here, logLevel: "warn" });
const { url, close } = await startDemo(Number(port));
console.log(`The demo is at ${url} (Ctrl+C ends it)`);
process.once("SIGTERM", () => void close());
process.once("SIGINT", () => void close());
