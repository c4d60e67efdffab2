import type { CaseResult } from "../case/verdict.ts";
import { byArea } from "./by-area.ts";
import { explainProblem } from "./explain-problem.ts";
import type { FailureGroup } from "./failure-groups.ts";
import { failureGroups, groupTitle } from "./failure-groups.ts";
import type { Report } from "./report.ts";
import { reproduce } from "./reproduce.ts";
import type { RequirementTexts } from "./requirement-text.ts";
import type { CasePlayed } from "./run-event.ts";
import { titleOf } from "./title-of.ts";
import { traceTail } from "./trace-tail.ts";
import { isPassedAlone, verdicts, verdictTexts } from "./verdicts.ts";

/** So many failures are told whole; of the others the names. */
const TOLD = 50;

/** A run as a summary in Markdown, such as a CI job shows. */
export function markdownOf(report: Report, texts: RequirementTexts): string {
  const { begun, cases, ended } = report;
  const { name, language, release = "" } = begun.subject;
  const groups = failureGroups(cases);
  const alone = cases.filter(({ result }) => isPassedAlone(result));
  const expected = cases.filter(({ result }) => result.verdict === "expected-fail");
  return [
    `# Twobyte ${begun.spec}: ${plain(name)} ${plain(release)}`.trimEnd(),
    "",
    `${headline(report)} ${cases.length} playings of cases and ${ended.checks} checks in ${(ended.durationMs / 1000).toFixed(1)} s, seed ${begun.seed}. Written in ${plain(language)}.`,
    "",
    "| level | | passed |",
    "|---|---|---:|",
    ...ended.levels.map(
      ({ level, reached, passed, asked }) =>
        `| ${level} | ${reached ? "reached" : "**not reached**"} | ${passed} of ${asked} |`,
    ),
    "",
    `| area | ${verdicts.map((verdict) => verdictTexts[verdict]).join(" | ")} |`,
    `|---|${verdicts.map(() => "---:|").join("")}`,
    ...[...byArea(cases)].map(([area, played]) => `| ${area} | ${countsOf(played).join(" | ")} |`),
    ...failures(report, groups, texts),
    ...section("Failed as expected", expected, ({ problem }) => problem?.summary),
    ...section("Passed alone only", alone, ({ beside }) => `beside others ${beside?.summary}`),
    "",
  ].join("\n");
}

function headline({ ended }: Report): string {
  if (ended.exit === 0) return "**Conformant.**";
  if (ended.exit === 3) return "**The suite itself failed: this run says nothing.**";
  if (ended.exit === 4) return "**Nothing was scored: this run says nothing.**";
  return "**Not conformant.**";
}

function countsOf(played: readonly CasePlayed[]): (number | string)[] {
  return verdicts.map(
    (verdict) => played.filter(({ result }) => result.verdict === verdict).length || "",
  );
}

function failures(
  report: Report,
  groups: readonly FailureGroup[],
  texts: RequirementTexts,
): string[] {
  if (groups.length === 0) return [];
  const others = groups.slice(TOLD).map(groupTitle);
  return [
    "",
    "## Failures",
    "",
    "Those first that others may come from.",
    "",
    ...groups.slice(0, TOLD).flatMap((group) => told(report, group, texts)),
    ...(others.length === 0 ? [] : ["", `And ${others.length} more: ${others.join(", ")}.`]),
  ];
}

function section(
  title: string,
  played: readonly CasePlayed[],
  say: (result: CaseResult) => string | undefined,
): string[] {
  if (played.length === 0) return [];
  const line = ({ result }: CasePlayed): string =>
    `- ${titleOf(result)}: ${plain(say(result) ?? "")}`;
  return ["", `## ${title}`, "", ...played.map(line)];
}

function told(report: Report, group: FailureGroup, texts: RequirementTexts): string[] {
  const { first } = group;
  const { trace = [] } = first.result;
  const lines = [
    ...explainProblem(first, texts),
    ...(trace.length === 0 ? [] : ["", ...traceTail(trace)]),
    "",
    `again with: ${reproduce(report.begun, first)}`,
  ];
  return [
    `### ${groupTitle(group)}: ${plain(first.info.about)}`,
    "",
    "```",
    ...lines.map((line) => line.replaceAll("```", "'''")),
    "```",
    "",
  ];
}

/** A text without what Markdown would take for its own. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, (character) => `\\${character}`).replaceAll("\n", " ");
}
