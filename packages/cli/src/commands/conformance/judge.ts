import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { TraceProblem } from "@twobyte/conformance/model";
import type { Outcome } from "../../outcome.ts";
import { diagnosed } from "../../outcome.ts";
import type { Diagnostic } from "../../output/diagnostic.ts";
import type { Reporter } from "../../output/reporter.ts";
import { UsageProblem } from "../../problems.ts";

export interface JudgeCommandOptions {
  /** File with one JSON object a line. */
  readonly trace: string;
  /** What the subject is; what the trace's header says otherwise. */
  readonly role?: "client" | "server";
  /** Judges the other side too. */
  readonly both?: boolean;
  /** The log was kept at the subject. */
  readonly own?: boolean;
}

/** Judges a recorded trace by the model of the session: every rule that was not kept. */
export async function judge(options: JudgeCommandOptions, reporter: Reporter): Promise<Outcome> {
  const { judgeTrace, parseTrace } = await import("@twobyte/conformance/model");
  const text = await readFile(resolve(reporter.cwd, options.trace), "utf8").catch(() => {
    throw new UsageProblem(`${options.trace} cannot be read.`);
  });
  try {
    const { lines, header, skipped } = parseTrace(text);
    const role = options.role ?? header.role;
    if (role === undefined) throw new UsageProblem("Say what the subject is with --role.");
    const both = options.both ?? header.both ?? false;
    const isOwnLog = options.own ?? header.isOwnLog ?? false;
    const problems = judgeTrace(lines, { ...header, role, both, isOwnLog });
    return diagnosed(
      problems.map((problem) => toDiagnostic(problem, options.trace, skipped)),
      {
        areDiagnosticsData: true,
        data: { lines: lines.length, problems },
        note: `${lines.length} lines, ${problems.length} rules not kept.`,
      },
    );
  } catch (error) {
    if (error instanceof TypeError) throw new UsageProblem(`${options.trace}: ${error.message}.`);
    throw error;
  }
}

function toDiagnostic(
  { requirement, expected, seen, side, line, connection }: TraceProblem,
  file: string,
  skipped: number,
): Diagnostic {
  const where = connection === undefined ? "" : ` on ${connection}`;
  return {
    code: requirement,
    severity: "error",
    message: `The ${side} should have: ${expected}${where}. Seen: ${seen}.`,
    span: { file, line: line + skipped, column: 1 },
  };
}
