import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { LoadMessage } from "./graph.ts";

/** How a schema module is run. */
export interface LoadOptions {
  /** Longest time that the module may take, in milliseconds; 30 s when left out. */
  readonly timeoutMs?: number;
  /** Conditions under which packages are resolved, beside those of this process. */
  readonly conditions?: readonly string[];
}

/** How the run of a schema module ended. */
export type LoadOutcome =
  | LoadMessage
  | { readonly twobyte: "timeout"; readonly timeoutMs: number }
  | { readonly twobyte: "exited"; readonly code: number | null; readonly signal: string | null };

/**
 * Runs a schema module in a child process of its own and returns what it exports by default. What
 * the module prints goes to this process's standard error. Never throws for what the module does.
 *
 * @param file - Absolute path of a `.ts`, `.mts`, `.js` or `.mjs` file.
 */
export function loadModule(file: string, options: LoadOptions = {}): Promise<LoadOutcome> {
  const { timeoutMs = 30_000, conditions = [] } = options;
  const child = fork(childEntry(), [pathToFileURL(file).href], {
    cwd: dirname(file),
    execArgv: [
      ...ownConditions(process.execArgv),
      ...conditions.map((condition) => `--conditions=${condition}`),
      "--enable-source-maps",
      `--import=${typeScriptLoader()}`,
    ],
    stdio: ["ignore", 2, 2, "ipc"],
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve({ twobyte: "timeout", timeoutMs });
      child.kill("SIGKILL");
    }, timeoutMs);
    child.on("message", (message) => {
      if (isLoadMessage(message)) resolve(message);
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ twobyte: "exited", code, signal });
    });
    child.on("error", (error) => {
      clearTimeout(timer);
      resolve({ twobyte: "failed", error: { name: "", message: error.message, stack: "" } });
    });
  });
}

/** The conditions under which this process itself was started, in any way of writing them. */
function ownConditions(argv: readonly string[]): string[] {
  return argv.flatMap((argument, index) => {
    const [option = "", value = argv[index + 1] ?? ""] = argument.split(/=(.*)/s);
    return option === "--conditions" || option === "-C" ? [`--conditions=${value}`] : [];
  });
}

/** The entry point beside this file, as source or as built. */
function childEntry(): string {
  const isSource = import.meta.url.endsWith(".ts");
  const source = new URL("./child/run.ts", import.meta.url);
  return fileURLToPath(isSource ? source : new URL("./child/run.js", import.meta.url));
}

/**
 * A module that lets Node read TypeScript, in both module systems. No compiler settings of the
 * author's are read, so paths and decorators mean the same everywhere.
 */
function typeScriptLoader(): string {
  const require = createRequire(import.meta.url);
  const register = (name: string): string => {
    const path = require.resolve(name).replace(/\.cjs$/, ".mjs");
    return `import * as ${name.replaceAll("/", "_")} from ${JSON.stringify(pathToFileURL(path).href)};`;
  };
  const code = [
    register("tsx/cjs/api"),
    register("tsx/esm/api"),
    "tsx_cjs_api.register({ tsconfig: false });",
    "tsx_esm_api.register({ tsconfig: false });",
  ].join("");
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

function isLoadMessage(message: unknown): message is LoadMessage {
  return typeof message === "object" && message !== null && "twobyte" in message;
}
