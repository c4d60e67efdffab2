import { join } from "node:path";
import { loadSuite } from "../../packages/conformance/dist/index.js";
import { findFaults } from "../faults/find-faults.js";
import { readJson } from "../lib/read-json.js";
import { settleFile } from "../lib/settle-file.js";
import { countsOf, formatMatrix, LEAST_CITED } from "./format-matrix.js";
import { formatJson, matrixOf } from "./kill-matrix.js";
import { formatTraceability, judgeTraceability, shrunk, traceabilityOf } from "./traceability.js";

/**
 * @import { Case } from "./judge-fault.js"
 * @import { Recorded, Survivor } from "./kill-matrix.js"
 * @import { Unproven } from "./traceability.js"
 * @import { Requirement } from "../spec/requirements.js"
 */

const list = "scripts/mutants/unproven.json";
const matrix = "docs/conformance/kill-matrix";

/**
 * The faults, the cases of the suite, and what is recorded of faults that were judged.
 *
 * @param {string} root
 */
export function readProof(root) {
  const cases = casesOf(loadSuite().playings.map(({ info }) => info));
  const recorded = /** @type {Recorded[]} */ (readJson(join(root, `${matrix}.json`), []));
  return { faults: findFaults(root), cases, recorded };
}

/**
 * One case of each name: a profile's playing may cite what another's does not.
 *
 * @param {readonly Case[]} infos
 * @returns {Case[]}
 */
export function casesOf(infos) {
  /** @type {Map<string, Case>} */
  const cases = new Map();
  for (const { name, role, req } of infos) {
    const cited = cases.get(name)?.req ?? [];
    cases.set(name, { name, role, req: [...new Set([...cited, ...req])] });
  }
  return [...cases.values()];
}

/**
 * Compares, or writes, the kill matrix and the table of traceability, and judges both.
 *
 * @param {string} root
 * @param {{ update: boolean }} options
 * @returns {{ problems: string[], note: string }}
 */
export function settleProof(root, { update }) {
  const { faults, cases, recorded } = readProof(root);
  const survivors = /** @type {Survivor[]} */ (
    readJson(join(root, "scripts/mutants/survivors.json"))
  );
  const listed = /** @type {Unproven} */ (readJson(join(root, list)));
  const registry = /** @type {Requirement[]} */ (readJson(join(root, "spec/requirements.json")));
  const { rows, unjudged, problems } = matrixOf(root, faults, recorded, cases, survivors);
  const traced = traceabilityOf(registry, cases, rows);
  const unproven = update ? shrunk(traced, listed, unjudged.length) : listed;
  if (unjudged.length > unproven.unjudged) {
    problems.push(
      `${unjudged.length} faults were not judged, ${unproven.unjudged} at most: npm run mutants. ` +
        `Among them ${unjudged.slice(0, 5).join(", ")}.`,
    );
  }
  const counts = countsOf(rows);
  if (unjudged.length === 0 && counts.cited < LEAST_CITED * counts.ofSuite) {
    problems.push(
      `${counts.cited} of ${counts.ofSuite} mutants are killed by a case that cites what they ` +
        `break; ${100 * LEAST_CITED} % have to be.`,
    );
  }
  problems.push(...judgeTraceability(traced, unproven));
  const how = { update, command: "npm run step -- build mutants --update" };
  const table = formatTraceability(traced, unproven);
  problems.push(
    ...settleFile(root, list, `${JSON.stringify(unproven, null, 2)}\n`, how),
    ...settleFile(root, `${matrix}.json`, formatJson(rows), how),
    ...settleFile(root, `${matrix}.md`, formatMatrix(rows), how),
    ...settleFile(root, "docs/conformance/traceability.md", table, how),
  );
  const note =
    `${counts.killed} of ${counts.ofSuite} killed, ${counts.cited} by a citing case; ` +
    `${unjudged.length} not judged`;
  return { problems, note };
}
