import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {object} Mutant
 * @property {string} id by which it is switched on, in this run alone
 * @property {string} key the same as long as the line that it changes stays what it is
 * @property {string} file
 * @property {number} line from 1
 * @property {string} mutator
 * @property {string} original
 * @property {string} replacement
 *
 * @typedef {{ line: number, column: number }} Position
 * @typedef {{ id: string, fileName: string, mutatorName: string, replacement: string,
 *   location: { start: Position, end: Position } }} Found as the instrumenter tells it, from 0
 * @typedef {object} Instrumenter
 * @property {(files: { name: string, content: string, mutate: boolean }[], options: object) =>
 *   Promise<{ files: { name: string, content: string }[], mutants: Found[] }>} instrument
 */

/** Not made: what a text says is mostly for people, and its other mutants are among the rest. */
const excluded = ["StringLiteral"];

/** Found by its name when it is needed, so that nothing else asks for it. */
const instrumenter = "@stryker-mutator/instrumenter";

/**
 * Sources with all their mutants in them, each behind a switch.
 *
 * @param {string} root
 * @param {readonly string[]} files relative to it
 * @returns {Promise<{ sources: Map<string, string>, mutants: Mutant[] }>} sources by file
 */
export async function instrument(root, files) {
  const originals = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
  const { Instrumenter } =
    /** @type {{ Instrumenter: new (logger: object) => Instrumenter }} */ (
      await import(instrumenter)
    );
  const silent = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false };
  const result = await new Instrumenter(silent).instrument(
    [...originals].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, excludedMutations: excluded, ignorers: [], noHeader: false },
  );
  const sources = new Map(result.files.map(({ name, content }) => [name, content]));
  return { sources, mutants: named(result.mutants, originals) };
}

/**
 * Mutants with keys of their own: of the line that they change and what it becomes, and not of where
 * it stands.
 *
 * @param {readonly Found[]} found
 * @param {ReadonlyMap<string, string>} originals by file
 * @returns {Mutant[]}
 */
export function named(found, originals) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  return found.map((one) => {
    const { id, fileName: file, mutatorName: mutator, replacement } = one;
    const { original, line, text } = placeOf(originals.get(file) ?? "", one);
    const what = [file, mutator, text, original, replacement].join("\0");
    const nth = (seen.get(what) ?? 0) + 1;
    seen.set(what, nth);
    const key = createHash("sha256").update(`${what}\0${nth}`).digest("hex").slice(0, 12);
    return { id, key, file, line, mutator, original, replacement };
  });
}

/**
 * @param {string} source
 * @param {Found} found
 */
function placeOf(source, { location: { start, end } }) {
  const lines = source.split("\n");
  const text = (lines[start.line] ?? "").trim();
  const within = lines.slice(start.line, end.line + 1);
  within.push((within.pop() ?? "").slice(0, end.column));
  within[0] = (within[0] ?? "").slice(start.column);
  return { original: within.join("\n"), line: start.line + 1, text };
}
