import type { ExitCode } from "./exit-code.ts";
import type { Outcome } from "./outcome.ts";
import { report } from "./outcome.ts";
import type { Reporter, Surroundings } from "./output/reporter.ts";
import type { CommandOptions } from "./program.ts";

/** What runs each command; its code is loaded when it is asked for. */
export const execute: {
  readonly [Name in keyof CommandOptions]: (
    options: CommandOptions[Name],
    reporter: Reporter,
    surroundings: Surroundings,
  ) => Promise<ExitCode>;
} = {
  init: async (options, reporter) => {
    const { init } = await import("./commands/init.ts");
    return report(reporter, "init", await init(options, reporter));
  },
  generate: async (options, reporter, surroundings) => {
    const { generate } = await import("./commands/generate.ts");
    if (options.watch === true) {
      const { watchAndGenerate } = await import("./commands/watch.ts");
      return watchAndGenerate(options, reporter, surroundings);
    }
    return report(reporter, "generate", await generate(options, reporter));
  },
  check: async (options, reporter) => {
    const { check } = await import("./commands/check.ts");
    return report(reporter, "check", await check(options, reporter));
  },
  breaking: async (options, reporter) => {
    const { breaking } = await import("./commands/breaking.ts");
    return report(reporter, "breaking", await breaking(options, reporter));
  },
  release: async (options, reporter) => {
    const { release } = await import("./commands/release.ts");
    return report(reporter, "release", await release(options, reporter));
  },
  "lock resolve": async (options, reporter) => {
    const { resolveConflict } = await import("./commands/lock-resolve.ts");
    return report(reporter, "lock resolve", await resolveConflict(options, reporter));
  },
  explain: async (options, reporter, surroundings) => {
    const { explain } = await import("./commands/explain.ts");
    const outcome: Outcome = await explain(options, reporter, surroundings.readInput);
    return report(reporter, "explain", outcome);
  },
  "conformance judge": async (options, reporter) => {
    const { judge } = await import("./commands/conformance/judge.ts");
    return report(reporter, "conformance judge", await judge(options, reporter));
  },
  sizes: async (options, reporter) => {
    const { sizes } = await import("./commands/sizes.ts");
    return report(reporter, "sizes", await sizes(options, reporter));
  },
  "conformance run": async (options, reporter) => {
    const { conformanceRun } = await import("./commands/conformance/run.ts");
    return report(reporter, "conformance run", await conformanceRun(options, reporter));
  },
  "conformance list": async (options, reporter) => {
    const { conformanceList } = await import("./commands/conformance/list.ts");
    return report(reporter, "conformance list", await conformanceList(options));
  },
  "conformance check-subject": async (options, reporter) => {
    const { checkSubject } = await import("./commands/conformance/check-subject.ts");
    return report(reporter, "conformance check-subject", await checkSubject(options, reporter));
  },
  "conformance explain": async (options, reporter) => {
    const { conformanceExplain } = await import("./commands/conformance/explain.ts");
    return report(reporter, "conformance explain", await conformanceExplain(options));
  },
  "conformance replay": async (options, reporter) => {
    const { conformanceReplay } = await import("./commands/conformance/replay.ts");
    return report(reporter, "conformance replay", await conformanceReplay(options, reporter));
  },
  "conformance diff": async (options, reporter) => {
    const { conformanceDiff } = await import("./commands/conformance/diff.ts");
    return report(reporter, "conformance diff", await conformanceDiff(options, reporter));
  },
};
