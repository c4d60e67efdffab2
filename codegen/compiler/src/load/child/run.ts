/**
 * Entry point of the child process: imports the schema module that its argument names and sends
 * what the module exports by default to the parent.
 */
import type { LoadMessage, ModuleError } from "../graph.ts";
import { nodeLimit, serialise } from "./serialise.ts";

const [, , moduleUrl = ""] = process.argv;

async function load(): Promise<LoadMessage> {
  try {
    const module: Readonly<Record<string, unknown>> = await import(moduleUrl);
    if (!("default" in module)) return { twobyte: "no-default", exports: Object.keys(module) };
    const graph = serialise(module["default"]);
    if (graph === undefined) return { twobyte: "too-large", limit: nodeLimit };
    return { twobyte: "loaded", graph };
  } catch (error) {
    return { twobyte: "failed", error: describeError(error) };
  }
}

function describeError(error: unknown): ModuleError {
  if (!(error instanceof Error)) return { name: "", message: String(error), stack: "" };
  const { name, message, stack = "" } = error;
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  return { name, message, stack, ...code };
}

process.on("uncaughtException", (error) => {
  finish({ twobyte: "failed", error: describeError(error) });
});

function finish(message: LoadMessage): void {
  process.send?.(message, () => process.exit(0));
}

finish(await load());
