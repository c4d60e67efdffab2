import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isCiting } from "./judge-fault.js";
import { isBeyondSuite } from "./subjects.js";

/**
 * @import { Fault } from "../faults/find-faults.js"
 * @import { Case, Verdict } from "./judge-fault.js"
 *
 * @typedef {object} Recorded what is kept of a fault that was judged
 * @property {string} fault
 * @property {string} key changes with the fault and with the line that it replaces
 * @property {Verdict["verdict"] | "simulator" | "unjudged"} verdict `simulator`: no case can see it
 * @property {string} [role]
 * @property {string} [case]
 * @property {string} [variant]
 *
 * @typedef {Recorded & { file: string, requirements: string[], isSimulated: boolean,
 *   cites: boolean, reason?: string }} Row
 *
 * @typedef {{ fault: string, reason: string }} Survivor
 */

/**
 * What tells whether a fault is the one that was judged.
 *
 * @param {string} root
 * @param {Fault} fault
 */
export function keyOf(root, { file, line }) {
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  const text = [file, lines[line - 1]?.trim(), lines[line]?.trim()].join("\n");
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/**
 * The rows of the matrix: every fault that there is, with what was recorded of it.
 *
 * @param {string} root
 * @param {readonly Fault[]} faults
 * @param {readonly Recorded[]} recorded
 * @param {readonly Case[]} cases
 * @param {readonly Survivor[]} survivors
 * @returns {{ rows: Row[], unjudged: string[], problems: string[] }} `unjudged` are the faults that
 *   were not judged as they are now
 */
export function matrixOf(root, faults, recorded, cases, survivors) {
  const byFault = new Map(recorded.map((one) => [one.fault, one]));
  const byName = new Map(cases.map((one) => [one.name, one]));
  const reasons = new Map(survivors.map(({ fault, reason }) => [fault, reason]));
  /** @type {string[]} */
  const problems = [];
  /** @type {string[]} */
  const unjudged = [];
  const rows = faults.flatMap((fault) => {
    const { name, file, requirements, isSimulated } = fault;
    const found = recordOf(fault, byFault.get(name), keyOf(root, fault));
    const killer = byName.get(found?.case ?? "");
    if (found === undefined || (found.case !== undefined && killer === undefined)) {
      unjudged.push(name);
      const none = { fault: name, key: "", verdict: /** @type {const} */ ("unjudged") };
      return { ...none, file, requirements, isSimulated, cites: false };
    }
    const reason = reasons.get(name);
    const isOpen = found.verdict !== "killed" && found.verdict !== "simulator";
    if (isOpen && reason === undefined) {
      problems.push(
        `${file}: no case kills the fault ${name} (${found.verdict}): write one, or the reason into ` +
          "scripts/mutants/survivors.json.",
      );
    }
    if (!isOpen) reasons.delete(name);
    const cites = isCiting(killer, fault);
    const more = isOpen && reason !== undefined ? { reason } : {};
    return { ...found, file, requirements, isSimulated, cites, ...more };
  });
  for (const { fault } of survivors) {
    if (reasons.has(fault) && faults.some(({ name }) => name === fault)) continue;
    problems.push(
      `scripts/mutants/survivors.json: ${fault} does not survive; take it off the list.`,
    );
  }
  return { rows: rows.sort((a, b) => compare(a.file, b.file)), unjudged, problems };
}

/**
 * @param {Fault} fault
 * @param {Recorded | undefined} recorded
 * @param {string} key
 * @returns {Recorded | undefined}
 */
function recordOf({ name, file }, recorded, key) {
  if (recorded?.verdict !== "killed" && isBeyondSuite(file)) {
    return { fault: name, key, verdict: "simulator" };
  }
  return recorded?.key === key ? recorded : undefined;
}

/** @param {string} a @param {string} b */
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The matrix as it is committed for programs, which is also where the next run goes on.
 *
 * @param {readonly Row[]} rows
 */
export function formatJson(rows) {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}
