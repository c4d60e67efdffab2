import type { CaseInfo } from "../case/case-info.ts";
import { levelsOf } from "../levels/requirement-set.ts";
import type { Suite } from "../suite/load-suite.ts";

/** All that is to be said of a case. */
export interface ExplainedCase {
  readonly info: CaseInfo;
  /** The sentences of the spec that it cites, by id. */
  readonly requirements: { readonly [id: string]: string };
  /** Levels that ask for it. */
  readonly levels: readonly string[];
  readonly variants: readonly string[];
  /** What it does, a line for each step. */
  readonly words: readonly string[];
  /** Its twin's name and what is special about that. */
  readonly twin?: { readonly name: string; readonly about: string };
  /** Cases whose twin it is. */
  readonly twinOf: readonly string[];
}

/** Explains a case of the suite; undefined when there is none of this name. */
export function explainCase(suite: Suite, name: string): ExplainedCase | undefined {
  const own = suite.playings.filter(({ info }) => info.name === name);
  const [first] = own;
  if (first === undefined) return undefined;
  const { info } = first;
  const twin = suite.playings.find((one) => one.info.name === info.twin)?.info;
  const twinOf = suite.playings.filter((one) => one.info.twin === name);
  return {
    info,
    requirements: Object.fromEntries(info.req.map((id) => [id, suite.texts.get(id) ?? ""])),
    levels: levelsOf(
      suite.set,
      own.map((one) => one.info),
    ),
    variants: own.map(({ variant }) => variant).filter((variant) => variant !== ""),
    words: first.words?.() ?? [],
    ...(twin !== undefined && { twin: { name: twin.name, about: twin.about } }),
    twinOf: [...new Set(twinOf.map((one) => one.info.name))].sort(),
  };
}

/** The same as lines of plain words. */
export function explainedCaseText(explained: ExplainedCase): string[] {
  const { info, requirements, levels, variants, words, twin, twinOf } = explained;
  const needs = info.capabilities.filter((one) => !variants.some((variant) => isIn(one, variant)));
  return [
    `${info.name}: ${info.about}`,
    `of a ${info.role}, ${info.level}; ${levelWords(levels)}`,
    ...(needs.length === 0 ? [] : [`needs ${needs.join(", ")}`]),
    ...variantLines(variants),
    "",
    ...Object.entries(requirements).map(([id, text]) => `${id}: ${text}`),
    "",
    ...words,
    ...(twin === undefined
      ? []
      : ["", `Counts only if its twin ${twin.name} passes: ${twin.about}.`]),
    ...(twinOf.length === 0 ? [] : ["", `Is the twin of ${twinOf.join(", ")}.`]),
  ];
}

function levelWords(levels: readonly string[]): string {
  if (levels.length === 0) return "asked for by no level";
  return `asked for by ${levels.length === 1 ? "the level" : "the levels"} ${levels.join(", ")}`;
}

function isIn(capability: string, variant: string): boolean {
  return variant.split(" ").includes(capability);
}

/** So many variants are named one by one. */
const MOST = 8;

function variantLines(variants: readonly string[]): string[] {
  if (variants.length === 0) return [];
  const more = variants.length > MOST ? `, … ${variants.length - MOST} more` : "";
  return [`played ${variants.length} times: ${variants.slice(0, MOST).join(", ")}${more}`];
}
