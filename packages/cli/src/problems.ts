import type { Diagnostic } from "./output/diagnostic.ts";

/** The command was called wrongly: exit code 2. */
export class UsageProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageProblem";
  }
}

/** What the command was given doesn't allow to go on: exit code 1. */
export class FindingsProblem extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ message }) => message).join("\n"));
    this.name = "FindingsProblem";
    this.diagnostics = diagnostics;
  }
}
