import { byArea } from "./by-area.ts";
import { explainProblem } from "./explain-problem.ts";
import type { Report } from "./report.ts";
import { reproduce } from "./reproduce.ts";
import type { RequirementTexts } from "./requirement-text.ts";
import type { CasePlayed } from "./run-event.ts";
import { titleOf } from "./title-of.ts";
import { isPassedAlone, isRed, verdicts, verdictTexts } from "./verdicts.ts";

/** So many failures are told whole; of the others the names. */
const TOLD = 50;

/** A run as a summary in Markdown, such as a CI job shows. */
export function markdownOf(report: Report, texts: RequirementTexts): string {
  const { begun, cases, ended } = report;
  const { name, language, release = "" } = begun.subject;
  const red = cases.filter(({ result }) => isRed(result.verdict));
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
    ...section("Failures", red, (played) => told(report, played, texts)),
    ...section("Failed as expected", expected, ({ result }) => [
      `- ${titleOf(result)}: ${plain(result.problem?.summary ?? "")}`,
    ]),
    ...section("Passed alone only", alone, ({ result }) => [
      `- ${titleOf(result)}: beside others ${plain(result.beside?.summary ?? "")}`,
    ]),
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

function section(
  title: string,
  played: readonly CasePlayed[],
  lines: (played: CasePlayed) => readonly string[],
): string[] {
  if (played.length === 0) return [];
  const others = played.slice(TOLD).map(({ result }) => titleOf(result));
  return [
    "",
    `## ${title}`,
    "",
    ...played.slice(0, TOLD).flatMap(lines),
    ...(others.length === 0 ? [] : ["", `And ${others.length} more: ${others.join(", ")}.`]),
  ];
}

function told(report: Report, played: CasePlayed, texts: RequirementTexts): string[] {
  const { info, result } = played;
  const lines =
    result.problem === undefined ? [result.verdict] : explainProblem(result.problem, texts);
  return [
    `### ${titleOf(result)}: ${plain(info.about)}`,
    "",
    "```",
    ...lines.map((line) => line.replaceAll("```", "'''")),
    `again with: ${reproduce(report.begun, played)}`,
    "```",
    "",
  ];
}

/** A text without what Markdown would take for its own. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, (character) => `\\${character}`).replaceAll("\n", " ");
}
