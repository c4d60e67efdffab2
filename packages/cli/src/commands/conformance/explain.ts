import type { Suite } from "@twobyte/conformance";
import {
  explainCase,
  explainedCaseText,
  explainedRequirementText,
  explainRequirement,
  loadSuite,
} from "@twobyte/conformance";
import { exitCodes } from "../../exit-code.ts";
import type { Outcome } from "../../outcome.ts";
import { UsageProblem } from "../../problems.ts";

export interface ConformanceExplainOptions {
  /** Name of a case, or id of a requirement. */
  readonly name: string;
}

/** What a case does and proves, or which cases prove a requirement. */
export function conformanceExplain({ name }: ConformanceExplainOptions): Promise<Outcome> {
  const suite: Suite = loadSuite();
  const fine = { code: exitCodes.fine, diagnostics: [] };
  const requirement = explainRequirement(suite, name);
  if (requirement !== undefined) {
    const text = explainedRequirementText(requirement).join("\n");
    return Promise.resolve({ ...fine, text, data: { ...requirement } });
  }
  const explained = explainCase(suite, name);
  if (explained === undefined) throw new UsageProblem(missing(suite, name));
  const text = explainedCaseText(explained).join("\n");
  return Promise.resolve({ ...fine, text, data: { case: explained } });
}

function missing({ gone, registry, playings }: Suite, name: string): string {
  if (gone.has(name)) return `${name} is no more; its name is not given again.`;
  if (name.startsWith("R-")) {
    const chapter = name.slice(0, name.lastIndexOf("-") + 1);
    const last = registry.filter(({ id }) => id.startsWith(chapter)).length;
    const hint = last > 0 ? ` The spec has ${last} that begin with ${chapter}.` : "";
    return `The spec has no requirement ${name}.${hint}`;
  }
  const area = name.split("-", 1)[0] ?? "";
  const isArea = playings.some(({ info }) => info.name.startsWith(`${area}-`));
  const which = isArea ? ` --only "${area}-*"` : "";
  return `There is no case ${name}. twobyte conformance list${which} shows what there is.`;
}
