import { readFileSync } from "node:fs";

/**
 * Reads a JSON file; a syntax error names the file.
 *
 * @template T
 * @param {string} path
 * @param {T} [fallback] the value if there is no such file; without it that is an error
 * @returns {T}
 */
export function readJson(path, fallback) {
  let text;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    if (fallback !== undefined) return fallback;
    throw new Error(`${path} cannot be read.`, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path} is not JSON: ${String(cause)}`, { cause });
  }
}
