import type { CaseInfo } from "../case/case-info.ts";
import type { RegistryEntry } from "../report/requirement-text.ts";
import type { Suite } from "../suite/load-suite.ts";

/** All that is to be said of a requirement. */
export interface ExplainedRequirement {
  readonly requirement: RegistryEntry;
  /** Cases that cite it, by name. */
  readonly cases: readonly CaseInfo[];
  /** Why no case of the suite can prove it, where that is so. */
  readonly excluded?: string;
}

/** Explains a requirement of the spec; undefined when there is none of this id. */
export function explainRequirement(suite: Suite, id: string): ExplainedRequirement | undefined {
  const requirement = suite.registry.find((one) => one.id === id);
  if (requirement === undefined) return undefined;
  const citing = suite.playings.filter(({ info }) => info.req.includes(id));
  const cases = [...new Map(citing.map(({ info }) => [info.name, info])).values()];
  const excluded = suite.set.excluded.find((one) => one.requirements.includes(id))?.reason;
  return {
    requirement,
    cases: cases.sort((a, b) => (a.name < b.name ? -1 : 1)),
    ...(excluded !== undefined && { excluded }),
  };
}

/** So many cases are told with what is special about them. */
const MOST = 40;

/** The same as lines of plain words. */
export function explainedRequirementText(explained: ExplainedRequirement): string[] {
  const { requirement, cases, excluded } = explained;
  const { id, text, chapter } = requirement;
  const told = cases.slice(0, MOST).map(({ name, role, about }) => `${name}  ${role}  ${about}`);
  const more = cases.length > MOST ? [`… and ${cases.length - MOST} more`] : [];
  return [
    `${id}: ${text}`,
    chapter,
    "",
    ...(excluded === undefined ? [] : [`No case can prove it: ${excluded}`]),
    ...(cases.length === 0 && excluded === undefined ? ["No case cites it."] : []),
    ...told,
    ...more,
  ];
}
