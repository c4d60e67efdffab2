import type { Suite } from "@twobyte/conformance";
import { isNamed, loadSuite } from "@twobyte/conformance";
import { exitCodes } from "../../exit-code.ts";
import type { Outcome } from "../../outcome.ts";

export interface ConformanceListOptions {
  readonly only: readonly string[];
}

/** The cases of the suite, one a line. */
export function conformanceList({ only }: ConformanceListOptions): Promise<Outcome> {
  const { playings }: Suite = loadSuite();
  const cases = new Map(playings.map(({ info }) => [info.name, info]));
  const chosen = [...cases.values()].filter(({ name }) => only.length === 0 || isNamed(name, only));
  const lines = chosen
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, role, req, about }) => `${name}  ${role}  ${about}  [${req.join(", ")}]`);
  return Promise.resolve({
    code: exitCodes.fine,
    diagnostics: [],
    text: lines.join("\n"),
    data: { cases: chosen },
  });
}
