import { table } from "../format-matrix.js";
import { parts } from "./files.js";

/**
 * @typedef {object} Judged what is kept of a mutant
 * @property {string} key
 * @property {string} part
 * @property {string} file
 * @property {number} line as it was when it was judged
 * @property {string} mutator
 * @property {string} [original] of one that was not killed
 * @property {string} [replacement]
 * @property {"killed" | "survived" | "late"} verdict
 * @property {string} [by] the case that killed it, with its variant; `start` when nothing started,
 *   `time` when the cases came to no end
 *
 * @typedef {object} Scope what mutants there were when some were judged
 * @property {string} part
 * @property {number} all
 * @property {number} executed
 *
 * @typedef {{ scopes: Scope[], judged: Judged[] }} Results
 *
 * @typedef {object} Explained
 * @property {"same" | "open"} kind `same`: nobody outside can tell it from what is right, so that no case
 *   ever kills it; `open`: the suite has no case that could
 * @property {string} reason
 * @property {string[]} mutants their keys
 */

/** So many of the mutants that anyone outside could notice have to be killed. */
const leastKilled = { codec: 0.9, engine: 0.9 };

/**
 * @param {readonly Judged[]} judged
 * @param {string} part
 * @param {readonly Explained[]} explained
 */
function countsOf(judged, part, explained) {
  const isSame = new Set(
    explained.flatMap(({ kind, mutants }) => (kind === "same" ? mutants : [])),
  );
  const own = judged.filter((one) => one.part === part);
  const killed = own.filter(({ verdict }) => verdict === "killed").length;
  const same = own.filter(({ key, verdict }) => verdict !== "killed" && isSame.has(key)).length;
  return { judged: own.length, killed, same, open: own.length - killed - same };
}

/**
 * What is wrong with results: too few are killed, or a survivor has no reason.
 *
 * @param {Results} results
 * @param {readonly Explained[]} explained
 * @returns {string[]}
 */
export function judgeResults({ judged }, explained) {
  const reasons = reasonsOf(explained);
  const open = judged.filter(({ verdict }) => verdict !== "killed");
  const isOpen = new Set(open.map(({ key }) => key));
  const list = "scripts/mutants/generated/survivors.json";
  return [
    ...parts.flatMap(({ name }) => {
      const { judged: all, killed, same } = countsOf(judged, name, explained);
      const least = leastKilled[name];
      if (killed >= least * (all - same)) return [];
      return [
        `${name}: ${killed} of ${all - same} mutants that one could notice are killed; ` +
          `${100 * least} % have to be.`,
      ];
    }),
    ...open
      .filter(({ key }) => !reasons.has(key))
      .map(
        ({ key, file, line, original, replacement }) =>
          `${file}:${line}: no case kills ${key}, ${original} as ${replacement}: write one, or the ` +
          `reason into ${list}.`,
      ),
    ...[...reasons.keys()]
      .filter((key) => !isOpen.has(key))
      .map((key) => `${list}: ${key} does not survive; take it off the list.`),
    ...explained
      .filter(({ reason }) => reason.trim() === "")
      .map(({ mutants }) => `${list}: ${mutants.join(", ")} have an empty reason.`),
  ];
}

/** @param {readonly Explained[]} explained */
function reasonsOf(explained) {
  return new Map(explained.flatMap(({ reason, mutants }) => mutants.map((key) => [key, reason])));
}

/**
 * The results as they are committed for programs, which is also where the next run goes on.
 *
 * @param {Results} results
 */
export function formatResults({ scopes, judged }) {
  const lines = (/** @type {readonly object[]} */ rows) =>
    rows.map((row) => JSON.stringify(row)).join(",\n");
  const sorted = [...judged].sort((a, b) => compare(placeOf(a), placeOf(b)));
  return `{"scopes":[\n${lines(scopes)}\n],"judged":[\n${lines(sorted)}\n]}\n`;
}

/** @param {Judged} judged */
function placeOf({ file, line, key }) {
  return `${file} ${String(line).padStart(5, "0")} ${key}`;
}

/** @param {string} a @param {string} b */
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The results for people.
 *
 * @param {Results} results
 * @param {readonly Explained[]} explained
 */
export function formatPage({ scopes, judged }, explained) {
  const survivors = new Map(
    judged.filter(({ verdict }) => verdict !== "killed").map((one) => [one.key, one]),
  );
  return [
    "# Generated mutants",
    "",
    "What the suite notices of mutants that no one chose: every operator, condition, number and block of",
    "the codec and of the engine, changed by the instrumenter of StrykerJS. `npm run mutants:generated` judges",
    "them and writes this; [gates](gates.md) says how.",
    "",
    ...table(
      ["part", "mutants", "executed", "judged", "killed", "the same from outside", "open", "killed of the others"],
      parts.map(({ name }) => {
        const { all = 0, executed = 0 } = scopes.find(({ part }) => part === name) ?? {};
        const { judged: seen, killed, same, open } = countsOf(judged, name, explained);
        const share = (/** @type {number} */ of) =>
          of === 0 ? "–" : `${((100 * killed) / of).toFixed(1)} %`;
        const killedOfAll = `${killed}, ${share(seen)}`;
        return [name, all, executed, seen, killedOfAll, same, open, share(seen - same)].map(String);
      }),
    ),
    "",
    "## By folder",
    "",
    ...table(
      ["folder", "judged", "killed"],
      foldersOf(judged).map(({ folder, all, killed }) => [folder, String(all), String(killed)]),
    ),
    "",
    "## Survivors that are the same from outside",
    "",
    "They differ in speed, in memory, in what an error says to people, or in nothing at all: no case can kill them.",
    "",
    ...explained.filter(({ kind }) => kind === "same").flatMap(tableOf),
    "## Survivors that are open",
    "",
    "Someone could notice these. What it would take stands with each.",
    "",
    ...explained.filter(({ kind }) => kind === "open").flatMap(tableOf),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");

  /** @param {Explained} explained */
  function tableOf({ reason, mutants }) {
    const rows = mutants.flatMap((key) => {
      const one = survivors.get(key);
      if (one === undefined) return [];
      const { file, line, original = "", replacement = "" } = one;
      return [[`${file}:${line}`, codeOf(replacement), codeOf(original)]];
    });
    return [reason, "", ...table(["where", "mutant", "instead of"], rows), ""];
  }
}

/** @param {readonly Judged[]} judged */
function foldersOf(judged) {
  const folders = [...new Set(judged.map(({ file }) => folderOf(file)))].sort();
  return folders.map((folder) => {
    const own = judged.filter(({ file }) => folderOf(file) === folder);
    const killed = own.filter(({ verdict }) => verdict === "killed").length;
    return { folder, all: own.length, killed };
  });
}

/** @param {string} file */
function folderOf(file) {
  return file.slice(0, file.lastIndexOf("/"));
}

/** So much of a mutant is shown. */
const SHOWN = 60;

/** @param {string} text */
function codeOf(text) {
  const line = text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
  const cut = line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
  return line === "" ? "nothing" : `\`${cut.replaceAll("`", "'")}\``;
}
