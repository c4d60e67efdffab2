import type { CasePlayed, Replayed, Report, RequirementTexts } from "@twobyte/conformance";
import {
  explainProblem,
  loadSuite,
  recordedOf,
  replay,
  titleOf,
  traceText,
} from "@twobyte/conformance";
import { exitCodes } from "../../exit-code.ts";
import type { Outcome } from "../../outcome.ts";
import type { Reporter } from "../../output/reporter.ts";
import { UsageProblem } from "../../problems.ts";
import { readReport } from "./read-report.ts";
import type { SubjectOptions } from "./subject-options.ts";
import { subjectSource } from "./subject-options.ts";

export interface ConformanceReplayOptions extends SubjectOptions {
  /** Name of a case, with its variant in parentheses or without one. */
  readonly name: string;
  /** Folder or file of a recorded run. */
  readonly report: string;
}

/** Plays a case of a recorded run again, or shows what was recorded when no subject is named. */
export async function conformanceReplay(
  options: ConformanceReplayOptions,
  reporter: Reporter,
): Promise<Outcome> {
  const report = readReport(options.report, reporter);
  const recorded = recordedOf(report, choiceOf(options.name));
  if (recorded.length === 0) throw new UsageProblem(missing(options.name, report));
  const suite = loadSuite();
  const { command, module: file, attach } = options;
  if (command === undefined && file === undefined && attach === undefined) {
    return shown(recorded, suite.texts);
  }
  const { begun } = report;
  if (begun.suite !== suite.release) {
    reporter.say(`It was recorded by release ${begun.suite}; this is ${suite.release}.`);
  }
  const source = await subjectSource(options, reporter);
  const replayed = await replay({ suite, report, source, recorded }).finally(
    () => void source.close(),
  );
  return replayedOutcome(options.name, replayed, suite.texts);
}

/** `RES-0042 (websocket binary)`, or the name alone. */
function choiceOf(given: string): { readonly name: string; readonly variant?: string } {
  const [, name = given, variant] = /^(\S+) \((.*)\)$/.exec(given.trim()) ?? [];
  return variant === undefined ? { name } : { name, variant };
}

function missing(given: string, { cases }: Report): string {
  const { name } = choiceOf(given);
  const variants = cases.filter(({ result }) => result.name === name).map(({ result }) => result);
  if (variants.length === 0) return `The report has no case ${name}.`;
  const some = variants.slice(0, 5).map(titleOf).join(", ");
  return `The report has no ${given}, but ${some}${variants.length > 5 ? ", …" : ""}.`;
}

function shown(recorded: readonly CasePlayed[], texts: RequirementTexts): Outcome {
  const told = recorded.map((one) => tell(one, `recorded: ${one.result.verdict}`, texts));
  return {
    code: exitCodes.fine,
    diagnostics: [],
    text: told.join("\n\n"),
    data: { recorded },
  };
}

function replayedOutcome(
  name: string,
  { played, ended }: Replayed,
  texts: RequirementTexts,
): Outcome {
  if (played.length === 0) {
    const why = ended.problems ?? [`This release of the suite does not have ${name} any more.`];
    return { code: ended.exit, diagnostics: [], text: why.join("\n"), data: { played: [] } };
  }
  const told = played.map(({ before, after }) =>
    tell(after, `recorded: ${before.result.verdict}, now: ${after.result.verdict}`, texts),
  );
  return { code: ended.exit, diagnostics: [], text: told.join("\n\n"), data: { played } };
}

function tell(played: CasePlayed, verdict: string, texts: RequirementTexts): string {
  const { info, result } = played;
  const { problem, trace = [], stderr } = result;
  return [
    `${titleOf(result)}: ${info.about}`,
    verdict,
    ...(trace.length === 0 ? ["nothing was recorded of what went to and fro"] : traceText(trace)),
    ...(problem === undefined ? [] : explainProblem(played, texts)),
    ...(stderr === undefined ? [] : ["the subject's standard error:", stderr.trimEnd()]),
  ].join("\n");
}
