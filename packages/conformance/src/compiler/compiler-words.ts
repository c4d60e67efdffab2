import type { CompilerCase, CompilerStep, Expectation } from "./compiler-case.ts";

/** What a step is, in a word. */
export function stepName(step: CompilerStep): string {
  return Object.keys(step)[0] ?? "";
}

/** What a case does, a line for each step, for people. */
export function compilerWords({ steps }: CompilerCase): string[] {
  return steps.flatMap((step) => {
    if ("compile" in step) {
      return ["compiles this module", ...step.compile.map((line) => `  ${line}`), ...outcome(step)];
    }
    if ("release" in step) return [`releases the draft of ${step.release}`, ...outcome(step)];
    if ("resolve" in step) {
      const { ours, theirs } = step.resolve;
      return [`merges the locks ${ours} and ${theirs}`, ...outcome(step)];
    }
    if ("evaluate" in step) {
      const names = Object.keys(step.exports).join(", ");
      const lines = step.evaluate.map((line) => `  ${line}`);
      return ["runs this module", ...lines, `the schemas are judged by values: ${names}`];
    }
    if ("edit" in step) return [`edits the lock ${step.edit}; calls it ${step.bind}`];
    if ("clash" in step) {
      const { base, ours, theirs } = step.clash;
      return [`${ours} and ${theirs}, which began as ${base}, cannot be merged line by line`];
    }
    return [`writes the lock ${step.write} over ${step.over}, which someone reads`];
  });
}

function outcome({ reports = [], bind }: Expectation): string[] {
  const told = reports.length === 0 ? "nothing is reported" : `reported: ${reports.join(", ")}`;
  return bind === undefined ? [told] : [told, `calls the lock ${bind}`];
}
