import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../lib/list-files.js";

/** What a test does to its process that a test behind it may notice, or may have noticed. */
const lasting = [
  // Modules, clocks, globals and functions that are replaced; not what only waits or sets limits.
  /\bvi\.(?!setConfig\b|fn\b|waitFor\b|waitUntil\b|mocked\b)\w/,
  /\bprocess\.(?:chdir|umask|on|once)\(/,
  /\bprocess\.env\b[^;\n]*[^=!<>]=[^=>]/,
  /\b(?:Object\.defineProperty|Reflect\.set)\(globalThis\b/,
  // Memory that is measured, and the time of a single call.
  /\bmemoryUsage\b|\bsetFlagsFromString\b|\bperformance\.now\(\) -/,
  // Thousands of programs made at random or with a fault: what was run before makes them slow.
  /\bTWOBYTE_(?:RUNS|SCHEDULES)\b|\bloadSimulator\(/,
];

/**
 * The test files of the project, but for those with proxies and browsers: these have a
 * configuration of their own.
 *
 * @param {string} root
 */
export async function testFiles(root) {
  const paths = await listFiles(root, ["packages", "codegen", "scripts", "spec", "docs"]);
  return paths.filter((path) => path.endsWith(".test.ts") && !path.startsWith("spec/system/"));
}

/**
 * Whether a test file needs a process of its own. All others share one for each processor, with
 * the modules that one of them loaded, and so take half the time.
 *
 * @param {string} source
 */
export function isLasting(source) {
  return lasting.some((one) => one.test(source));
}

/**
 * The test files that need a process of their own.
 *
 * @param {string} root
 * @param {readonly string[]} paths below the root
 */
export function needsProcess(root, paths) {
  return paths.filter((path) => isLasting(readFileSync(join(root, path), "utf8")));
}
