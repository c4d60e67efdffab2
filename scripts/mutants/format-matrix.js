/**
 * @import { Row } from "./kill-matrix.js"
 */

/** How many of the mutants that the suite can judge are killed by a case that cites what they break. */
export const LEAST_CITED = 0.95;

/**
 * What the matrix comes to.
 *
 * @param {readonly Row[]} rows
 */
export function countsOf(rows) {
  const isOfSuite = (/** @type {Row} */ { verdict }) =>
    !["simulator", "unjudged"].includes(verdict);
  const ofSuite = rows.filter(isOfSuite);
  const killed = ofSuite.filter(({ verdict }) => verdict === "killed");
  return {
    all: rows.length,
    ofSuite: ofSuite.length,
    killed: killed.length,
    cited: killed.filter(({ cites }) => cites).length,
    open: ofSuite.length - killed.length,
    unjudged: rows.filter(({ verdict }) => verdict === "unjudged").length,
    beyond: rows.filter(({ verdict }) => verdict === "simulator").length,
  };
}

/**
 * The matrix for people.
 *
 * @param {readonly Row[]} rows
 */
export function formatMatrix(rows) {
  const { all, ofSuite, killed, cited, open, unjudged, beyond } = countsOf(rows);
  const percent = (/** @type {number} */ count) =>
    ofSuite === 0 ? "–" : `${((100 * count) / ofSuite).toFixed(1)} %`;
  const beyondRows = rows.filter(({ verdict }) => verdict === "simulator");
  const judged = rows.filter(({ verdict }) => verdict !== "simulator");
  const survivors = judged.filter(({ verdict }) => !["killed", "unjudged"].includes(verdict));
  return [
    "# Kill matrix",
    "",
    "Which case of the suite notices which seeded mutant. `npm run mutants` plays and writes it;",
    "[gates](gates.md) says what a fault point is, and how one is judged.",
    "",
    "| seeded mutants | | |",
    "|---|--:|--:|",
    `| judged by the suite | ${ofSuite} | |`,
    `| killed by a case | ${killed} | ${percent(killed)} |`,
    `| killed by a case that cites the broken requirement | ${cited} | ${percent(cited)} |`,
    `| not killed | ${open} | ${percent(open)} |`,
    `| waiting to be judged | ${unjudged} | |`,
    `| between several servers: the simulator's, which are no kills of the suite | ${beyond} | |`,
    `| all | ${all} | |`,
    "",
    "## Not killed",
    "",
    ...(survivors.length === 0
      ? ["None."]
      : table(
          ["fault", "breaks", "noticed by the simulator", "why no case kills it"],
          survivors.map((row) => [
            `\`${row.fault}\``,
            row.requirements.join(", "),
            row.isSimulated ? "yes" : "",
            row.reason ?? "**no reason given**",
          ]),
        )),
    "",
    "## Judged by the suite",
    "",
    ...byFile(judged, ["fault", "breaks", "killed by", "cites it"], (row) => [
      `\`${row.fault}\``,
      row.requirements.join(", "),
      killerOf(row),
      row.cites ? "yes" : "no",
    ]),
    "## Judged by the simulator",
    "",
    "These show between servers only, where the suite has no case; tests have the simulator notice each.",
    "",
    ...byFile(beyondRows, ["fault", "breaks"], (row) => [
      `\`${row.fault}\``,
      row.requirements.join(", "),
    ]),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

/** @param {Row} row */
function killerOf({ verdict, case: name, variant }) {
  if (verdict === "unjudged") return "not judged yet";
  return verdict === "killed" ? `${name} ${variant}`.trim() : "–";
}

/**
 * @param {readonly Row[]} rows
 * @param {string[]} heads
 * @param {(row: Row) => string[]} cells
 * @returns {string[]}
 */
function byFile(rows, heads, cells) {
  const files = [...new Set(rows.map(({ file }) => file))];
  return files.flatMap((file) => [
    `### ${file}`,
    "",
    ...table(heads, rows.filter((row) => row.file === file).map(cells)),
    "",
  ]);
}

/**
 * @param {string[]} heads
 * @param {string[][]} rows
 * @returns {string[]}
 */
export function table(heads, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)];
}
