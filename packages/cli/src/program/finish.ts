import type { Command } from "commander";
import { Option } from "commander";
import type { ReportOptions } from "../output/reporter.ts";

/** Adds the options that all commands have, and what runs the command. */
export function finish<Options extends object>(
  command: Command,
  run: (options: Options & ReportOptions, ...given: readonly unknown[]) => Promise<void>,
): void {
  command
    .option("--json", "print one JSON document instead")
    .option("--quiet", "say nothing but errors")
    .option("--no-color", "no colours")
    .addOption(
      new Option("--format <form>", "how findings are written")
        .choices(["text", "github"])
        .default("text"),
    )
    .option("--debug", "show where an unexpected error comes from")
    .action(async () => {
      await run(command.opts<Options & ReportOptions>(), ...command.processedArgs);
    });
}
