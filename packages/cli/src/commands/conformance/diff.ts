import type { Change, ChangeKind } from "@twobyte/conformance";
import { diffReports, lostLevels } from "@twobyte/conformance";
import { exitCodes } from "../../exit-code.ts";
import type { Outcome } from "../../outcome.ts";
import type { Reporter } from "../../output/reporter.ts";
import { readReport } from "./read-report.ts";

export interface ConformanceDiffOptions {
  /** Folders or files of two runs. */
  readonly before: string;
  readonly after: string;
}

/** How each kind of change is headed, those that want attention first. */
const headings: readonly (readonly [ChangeKind, string])[] = [
  ["regression", "Passed before, and do not any more"],
  ["fixed", "Pass now"],
  ["changed", "Come out otherwise"],
  ["new", "New"],
  ["gone", "Not played any more"],
];

/** So many changes of a kind are told one by one; `--json` has all. */
const mostTold = 50;

/** What came out otherwise in the later of two runs: findings when something passed before. */
export function conformanceDiff(
  options: ConformanceDiffOptions,
  reporter: Reporter,
): Promise<Outcome> {
  const before = readReport(options.before, reporter);
  const after = readReport(options.after, reporter);
  const changes = diffReports(before, after);
  const levels = lostLevels(before, after);
  const isWorse = levels.length > 0 || changes.some(({ kind }) => kind === "regression");
  const sections = headings.flatMap(([kind, heading]) => section(kind, heading, changes));
  const lost = levels.map((level) => `The level ${level} was reached, and is not any more.`);
  const text = [...lost, ...sections].join("\n");
  return Promise.resolve({
    code: isWorse ? exitCodes.findings : exitCodes.fine,
    diagnostics: [],
    text: text === "" ? "Nothing came out otherwise." : text,
    data: { changes, lostLevels: levels },
  });
}

function section(kind: ChangeKind, heading: string, changes: readonly Change[]): string[] {
  const own = changes.filter((one) => one.kind === kind);
  if (own.length === 0) return [];
  const more = own.length > mostTold ? [`  … and ${own.length - mostTold} more`] : [];
  return [`${heading}: ${own.length}`, ...own.slice(0, mostTold).map(line), ...more];
}

function line({ title, before, after, fingerprints }: Change): string {
  if (fingerprints !== undefined) {
    const [was, is] = fingerprints;
    return `  ${title}: ${after ?? ""}, was ${was}, is ${is}`;
  }
  const verdicts = [before, after].filter((one) => one !== undefined);
  return `  ${title}: ${verdicts.join(" → ")}`;
}
