import { createHash } from "node:crypto";
import { readChapter } from "./chapter.js";

/**
 * @import { Unit } from "./chapter.js"
 *
 * @typedef {"must" | "should" | "may"} Level
 *
 * @typedef {object} Requirement
 * @property {string} id
 * @property {Level} level the strongest keyword of the sentence
 * @property {string} text the sentence as written, without its anchor
 * @property {string} hash of the text: changes when the meaning may have changed
 * @property {string} chapter the file's name
 *
 * @typedef {{ name: string, text: string }} Chapter
 */

const keyword = /\b(?:MUST|SHOULD)(?: NOT)?\b|\bMAY\b/g;
const foreignKeyword = /\b(?:SHALL|REQUIRED|RECOMMENDED|OPTIONAL)\b/;
const anchor = /\{#([^}]*)\}/g;
const wellFormed = /^R-[A-Z]+-(?:0|[1-9]\d*)$/;

/**
 * Reads the requirements of all chapters and lints them: every sentence with a keyword ends with
 * one anchor, every anchor ends such a sentence, and no id stands twice.
 *
 * A row of a table may carry an anchor without a keyword of its own if the sentence that
 * introduces the table is itself a requirement; the row then has that sentence's level.
 *
 * @param {Chapter[]} chapters
 * @returns {{ requirements: Requirement[], problems: string[] }} requirements sorted by id
 */
export function readRequirements(chapters) {
  /** @type {Requirement[]} */
  const requirements = [];
  /** @type {string[]} */
  const problems = [];
  /** @type {Map<string, string>} */
  const seen = new Map();
  for (const { name, text } of chapters) {
    /** @type {Level | undefined} */
    let introduced;
    for (const unit of readChapter(text)) {
      const place = `${name}:${unit.line}`;
      const read = readUnit(unit, introduced);
      if (unit.kind !== "row") introduced = read.level;
      for (const problem of read.problems) problems.push(`${place}: ${problem}\n    ${unit.text}`);
      if (read.id === undefined || read.level === undefined) continue;
      const first = seen.get(read.id);
      if (first !== undefined) {
        problems.push(`${place}: ${read.id} already stands at ${first}; take a number of its own.`);
        continue;
      }
      seen.set(read.id, place);
      const { id, level } = read;
      requirements.push({ id, level, text: read.text, hash: hashOf(read.text), chapter: name });
    }
  }
  requirements.sort((a, b) => compareIds(a.id, b.id));
  return { requirements, problems };
}

/**
 * @param {Unit} unit
 * @param {Level | undefined} introduced the level of the sentence before a table
 * @returns {{ id?: string, level?: Level, text: string, problems: string[] }}
 */
function readUnit(unit, introduced) {
  const ids = [...unit.masked.matchAll(anchor)]
    .map((match) => match[1] ?? "")
    .filter(isRequirement);
  const own = levelOf(unit.masked);
  const level = own ?? (unit.kind === "row" && ids.length > 0 ? introduced : undefined);
  const problems = [];
  const halfShouted = /\b(?:(?:MUST|SHOULD) not|MAY (?:NOT|not))\b/.exec(unit.masked)?.[0];
  if (halfShouted !== undefined) {
    problems.push(`"${halfShouted}" can be read two ways; say MUST NOT or SHOULD NOT.`);
  }
  const foreign = foreignKeyword.exec(unit.masked)?.[0];
  if (foreign !== undefined) {
    problems.push(
      `${foreign} is no keyword of this spec; say MUST, SHOULD or MAY, or use small letters.`,
    );
  }
  for (const id of ids) {
    if (!wellFormed.test(id)) problems.push(`{#${id}} must look like {#R-AREA-number}.`);
  }
  if (ids.length > 1) problems.push("A sentence carries one anchor; split it.");
  if (ids.length === 0 && own !== undefined) {
    problems.push(
      `A sentence with ${own.toUpperCase()} must end with an anchor such as {#R-AREA-number}.`,
    );
  }
  if (ids.length > 0 && level === undefined) {
    problems.push("An anchor stands only on a sentence with MUST, SHOULD or MAY.");
  }
  if (unit.kind === "sentence" && ids.length === 1 && !/\{#[^}]*\}[.!?:;]?$/.test(unit.masked)) {
    problems.push("The anchor must stand at the end of its sentence.");
  }
  if (
    unit.kind === "row" &&
    ids.length === 1 &&
    !/\{#[^}]*\}[.!?:;]?\s*(?:\||$)/.test(unit.masked)
  ) {
    problems.push("The anchor must stand at the end of a cell.");
  }
  const id = problems.length === 0 ? ids[0] : undefined;
  const text = unit.text.replace(`{#${ids[0]}}`, "").replace(/\s+([.!?:;])/g, "$1");
  return {
    ...(id !== undefined && { id }),
    ...(level !== undefined && { level }),
    text: text.replace(/\s+/g, " ").trim(),
    problems,
  };
}

/** @param {string} id */
function isRequirement(id) {
  return /^r[-_]/i.test(id);
}

/**
 * @param {string} text
 * @returns {Level | undefined}
 */
function levelOf(text) {
  const words = text.match(keyword) ?? [];
  if (words.some((word) => word.startsWith("MUST"))) return "must";
  if (words.some((word) => word.startsWith("SHOULD"))) return "should";
  return words.length > 0 ? "may" : undefined;
}

/** @param {string} text */
function hashOf(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/**
 * Orders ids by area, then by number.
 *
 * @param {string} a
 * @param {string} b
 */
export function compareIds(a, b) {
  const [areaA, numberA] = splitId(a);
  const [areaB, numberB] = splitId(b);
  if (areaA !== areaB) return areaA < areaB ? -1 : 1;
  return numberA - numberB;
}

/**
 * @param {string} id
 * @returns {[area: string, number: number]}
 */
function splitId(id) {
  const at = id.lastIndexOf("-");
  return [id.slice(0, at), Number(id.slice(at + 1))];
}

/**
 * The registry file's text: JSON, one requirement a line.
 *
 * @param {Requirement[]} requirements
 */
export function formatRegistry(requirements) {
  if (requirements.length === 0) return "[]\n";
  return `[\n${requirements.map((requirement) => JSON.stringify(requirement)).join(",\n")}\n]\n`;
}
