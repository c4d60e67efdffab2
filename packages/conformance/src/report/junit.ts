import { areaOf, byArea } from "./by-area.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { explainProblem } from "./explain-problem.ts";
import type { Report } from "./report.ts";
import { reproduce } from "./reproduce.ts";
import type { RequirementTexts } from "./requirement-text.ts";
import type { CasePlayed, RunBegun } from "./run-event.ts";
import { titleOf } from "./title-of.ts";
import { isRed } from "./verdicts.ts";

/**
 * A run as JUnit's XML: a suite for each area. What was declined, and what failed as expected, is
 * skipped there, with the reason; what the suite itself did wrong is an error.
 */
export function junitOf({ begun, cases }: Report, texts: RequirementTexts): string {
  const suites = [...byArea(cases)].map(([area, played]) =>
    element(
      "testsuite",
      { name: area, ...countsOf(played), time: seconds(played) },
      played.map((one) => testcase(begun, one, texts)).join(""),
    ),
  );
  const root = element(
    "testsuites",
    {
      name: `Twobyte ${begun.spec}: ${begun.subject.name}`,
      ...countsOf(cases),
      time: seconds(cases),
    },
    suites.join(""),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

function testcase(begun: RunBegun, played: CasePlayed, texts: RequirementTexts): string {
  const { info, result } = played;
  const attributes = {
    classname: areaOf(played),
    name: `${titleOf(result)} ${info.about}`,
    time: seconds([played]),
  };
  return element("testcase", attributes, bodyOf(begun, played, texts));
}

function bodyOf(begun: RunBegun, played: CasePlayed, texts: RequirementTexts): string {
  const { verdict, problem, beside, stderr = "" } = played.result;
  if (verdict === "pass") {
    if (beside === undefined) return "";
    const text = `Passed alone; beside others it failed: ${beside.summary}`;
    return element("system-out", {}, escapeMarkup(text));
  }
  const message = problem?.summary ?? verdict;
  if (!isRed(verdict)) return element("skipped", { message: `${verdict}: ${message}` }, "");
  const text = [
    ...explainProblem(played, texts),
    `Again with: ${reproduce(begun, played)}`,
    ...(stderr === "" ? [] : ["Standard error:", stderr]),
  ].join("\n");
  const name = verdict === "harness-error" ? "error" : "failure";
  return element(name, { type: problem?.fingerprint ?? verdict, message }, escapeMarkup(text));
}

function countsOf(played: readonly CasePlayed[]): { readonly [name: string]: number } {
  const errors = played.filter(({ result }) => result.verdict === "harness-error").length;
  const red = played.filter(({ result }) => isRed(result.verdict)).length;
  const skipped = played.filter(({ result: { verdict } }) => verdict !== "pass" && !isRed(verdict));
  return { tests: played.length, failures: red - errors, errors, skipped: skipped.length };
}

function seconds(played: readonly CasePlayed[]): string {
  return (played.reduce((sum, { result }) => sum + result.durationMs, 0) / 1000).toFixed(3);
}

function element(
  name: string,
  attributes: { readonly [name: string]: string | number },
  content: string,
): string {
  const given = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`,
  );
  if (content === "") return `<${name}${given.join("")}/>\n`;
  return `<${name}${given.join("")}>\n${content}</${name}>\n`;
}
