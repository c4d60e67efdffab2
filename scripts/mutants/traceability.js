import { table } from "./format-matrix.js";

/**
 * @import { Case } from "./judge-fault.js"
 * @import { Row } from "./kill-matrix.js"
 * @import { Requirement } from "../spec/requirements.js"
 *
 * @typedef {object} Traced a requirement with all that proves it
 * @property {Requirement} requirement
 * @property {string[]} cases that cite it
 * @property {Row[]} mutants that break it
 *
 * @typedef {object} Unproven the requirements that may go without a case or a mutant
 * @property {number} most how many entries there are; it is only ever made smaller
 * @property {number} unjudged how many faults may wait to be judged; it is only ever made smaller
 * @property {{ reason: string, noCase?: string[], noMutant?: string[] }[]} reasons
 */

/**
 * What proves each requirement.
 *
 * @param {readonly Requirement[]} requirements
 * @param {readonly Case[]} cases
 * @param {readonly Row[]} rows
 * @returns {Traced[]}
 */
export function traceabilityOf(requirements, cases, rows) {
  return requirements.map((requirement) => ({
    requirement,
    cases: cases
      .filter(({ req }) => req.includes(requirement.id))
      .map(({ name }) => name)
      .sort(),
    mutants: rows.filter((row) => row.requirements.includes(requirement.id)),
  }));
}

/**
 * Every MUST has a case and a mutant, or is on the list of those that may go without; and that list
 * has nothing that is proven by now.
 *
 * @param {readonly Traced[]} traced
 * @param {Unproven} unproven
 * @returns {string[]}
 */
export function judgeTraceability(traced, { most, reasons }) {
  const file = "scripts/mutants/unproven.json";
  const excused = {
    noCase: reasons.flatMap(({ noCase = [] }) => noCase),
    noMutant: reasons.flatMap(({ noMutant = [] }) => noMutant),
  };
  const lacks = lacksOf(traced);
  const words = { noCase: "case", noMutant: "mutant" };
  const problems = /** @type {const} */ (["noCase", "noMutant"]).flatMap((kind) => {
    const ids = excused[kind];
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    const stale = ids.filter((id) => !lacks[kind].has(id));
    const bare = [...lacks[kind]].filter((id) => !ids.includes(id));
    return [
      ...told(bare, `without a ${words[kind]}: write one, or say in ${file} why there is none`),
      ...told(stale, `in ${file} and no MUST without a ${words[kind]}: take it off`),
      ...told(twice, `twice in ${file}, ${kind}`),
    ];
  });
  const entries = excused.noCase.length + excused.noMutant.length;
  if (entries > most)
    problems.push(`${file} has ${entries} entries, ${most} at most: it only shrinks.`);
  if (entries < most)
    problems.push(`${file}: set "most" to ${entries}, so that it does not grow again.`);
  if (reasons.some(({ reason }) => reason.trim() === ""))
    problems.push(`${file}: a reason is empty.`);
  return problems;
}

/**
 * The list without what is proven by now.
 *
 * @param {readonly Traced[]} traced
 * @param {Unproven} unproven
 * @param {number} unjudged how many faults wait to be judged
 * @returns {Unproven}
 */
export function shrunk(traced, unproven, unjudged) {
  const lacks = lacksOf(traced);
  const reasons = unproven.reasons
    .map(({ reason, noCase = [], noMutant = [] }) => ({
      reason,
      noCase: noCase.filter((id) => lacks.noCase.has(id)),
      noMutant: noMutant.filter((id) => lacks.noMutant.has(id)),
    }))
    .filter(({ noCase, noMutant }) => noCase.length + noMutant.length > 0);
  const entries = reasons.flatMap(({ noCase, noMutant }) => [...noCase, ...noMutant]).length;
  return {
    most: Math.min(unproven.most, entries),
    unjudged: Math.min(unproven.unjudged, unjudged),
    reasons,
  };
}

/** @param {readonly Traced[]} traced */
function lacksOf(traced) {
  return {
    noCase: new Set(idsOf(traced, ({ cases }) => cases.length === 0)),
    noMutant: new Set(idsOf(traced, ({ mutants }) => mutants.length === 0)),
  };
}

/**
 * @param {readonly string[]} ids
 * @param {string} what
 * @returns {string[]}
 */
function told(ids, what) {
  return ids.length === 0 ? [] : [`${ids.join(", ")}: ${what}.`];
}

/**
 * @param {readonly Traced[]} traced
 * @param {(one: Traced) => boolean} lacks
 */
function idsOf(traced, lacks) {
  return traced
    .filter((one) => one.requirement.level === "must" && lacks(one))
    .map(({ requirement }) => requirement.id);
}

const words = {
  killed: "killed",
  simulator: "simulator",
  unjudged: "not judged yet",
  survived: "not killed",
  late: "not killed",
  unstarted: "not killed",
};

/** So many cases are named of those that cite one requirement. */
const MOST_NAMED = 6;

/**
 * The table for people: sentence, cases, mutants, kills.
 *
 * @param {readonly Traced[]} traced
 * @param {Unproven} unproven
 */
export function formatTraceability(traced, { reasons }) {
  const musts = traced.filter(({ requirement }) => requirement.level === "must");
  const cased = musts.filter(({ cases }) => cases.length > 0).length;
  const mutated = musts.filter(({ mutants }) => mutants.length > 0).length;
  const killed = musts.filter(({ mutants }) => mutants.some(isKilled)).length;
  const chapters = [...new Set(traced.map(({ requirement }) => requirement.chapter))].sort();
  return [
    "# Traceability",
    "",
    "From each sentence of the spec to the cases that cite it, the seeded mutants that break it, and the",
    "cases that noticed them. `npm run mutants` writes it.",
    "",
    ...table(
      ["of the MUSTs", ""],
      [
        ["all", String(musts.length)],
        ["have a case", String(cased)],
        ["have a mutant", String(mutated)],
        ["have a mutant that a case kills", String(killed)],
      ],
    ),
    "",
    ...chapters.flatMap((chapter) => [
      `## ${chapter}`,
      "",
      ...table(
        ["requirement", "level", "cases", "mutants, and what killed them"],
        traced.filter(({ requirement }) => requirement.chapter === chapter).map(cellsOf),
      ),
      "",
    ]),
    "## Without",
    "",
    ...reasons.flatMap(({ reason, noCase = [], noMutant = [] }) => [
      `- ${reason}`,
      ...(noCase.length > 0 ? [`  No case: ${noCase.join(", ")}.`] : []),
      ...(noMutant.length > 0 ? [`  No mutant: ${noMutant.join(", ")}.`] : []),
    ]),
    "",
  ].join("\n");
}

/** @param {Row} row */
function isKilled({ verdict }) {
  return verdict === "killed";
}

/** @param {Traced} traced */
function cellsOf({ requirement: { id, level }, cases, mutants }) {
  const named = cases.slice(0, MOST_NAMED).join(", ");
  const more = cases.length > MOST_NAMED ? ` and ${cases.length - MOST_NAMED} more` : "";
  const killers = mutants.map(({ fault, verdict, case: by }) => {
    const isKiller = verdict === "killed" && by !== undefined;
    return `\`${fault}\` (${isKiller ? by : words[verdict]})`;
  });
  return [id, level.toUpperCase(), named + more || "–", killers.join(", ") || "–"];
}
