import { compareIds } from "./requirements.js";

/** @import { Requirement } from "./requirements.js" */

const head =
  "# Every requirement id ever given: its text's hash, or removed. Written by npm run spec.\n";

/**
 * The lock that follows from the one before and the chapters of today. An id never leaves it: one
 * that no chapter carries any more becomes a tombstone, and a tombstone's id cannot come back.
 *
 * @param {string} before the lock file's text; empty if there is none yet
 * @param {Requirement[]} requirements
 * @returns {{ text: string, problems: string[] }}
 */
export function advanceLock(before, requirements) {
  const { entries, problems } = readLock(before);
  const live = new Map(requirements.map(({ id, hash }) => [id, hash]));
  for (const [id, state] of entries) {
    if (state === "removed" && live.has(id)) {
      problems.push(
        `requirements.lock: ${id} was removed before and is never used again; take a new number.`,
      );
    } else if (!live.has(id)) {
      entries.set(id, "removed");
    }
  }
  for (const [id, hash] of live) {
    if (entries.get(id) !== "removed") entries.set(id, hash);
  }
  const lines = [...entries].sort(([a], [b]) => compareIds(a, b)).map((entry) => entry.join(" "));
  return { text: `${[head.trimEnd(), ...lines].join("\n")}\n`, problems };
}

/**
 * @param {string} text
 * @returns {{ entries: Map<string, string>, problems: string[] }}
 */
function readLock(text) {
  /** @type {Map<string, string>} */
  const entries = new Map();
  /** @type {string[]} */
  const problems = [];
  text.split("\n").forEach((line, index) => {
    if (line === "" || line.startsWith("#")) return;
    const match = /^(R-[A-Z]+-\d+) ([0-9a-f]{16}|removed)$/.exec(line);
    const [, id = "", state = ""] = match ?? [];
    if (match === null) problems.push(`requirements.lock:${index + 1}: not an entry: ${line}`);
    else if (entries.has(id)) problems.push(`requirements.lock:${index + 1}: ${id} stands twice.`);
    else entries.set(id, state);
  });
  return { entries, problems };
}
