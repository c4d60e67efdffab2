import type { Command } from "commander";
import { CommanderError } from "commander";
import { execute } from "./execute.ts";
import type { ExitCode } from "./exit-code.ts";
import { exitCodes } from "./exit-code.ts";
import { diagnosed, report } from "./outcome.ts";
import type { ReportOptions, Surroundings } from "./output/reporter.ts";
import { Reporter } from "./output/reporter.ts";
import { ownVersion } from "./own-version.ts";
import { FindingsProblem, UsageProblem } from "./problems.ts";
import type { CommandOptions } from "./program.ts";
import { createProgram } from "./program.ts";

/**
 * Runs the command line and says how it ended. Never throws: what the arguments, the schema or the
 * files are to blame for is said with its position and fix, everything else as a fault of our own.
 *
 * @param args without the names of the program
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { stdout, stderr } = surroundings;
  let code: ExitCode = exitCodes.fine;
  const program = createProgram(ownVersion(), async (command, options) => {
    code = await runCommand(command, options, surroundings);
  });
  for (const command of allCommands(program)) {
    command.exitOverride().configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
    });
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportFault(error, surroundings);
    if (error.exitCode === 0) return exitCodes.fine;
    const message = error.message.replace(/^error: /, "");
    if (args.includes("--json")) printFailure(surroundings, null, "usage", message);
    return exitCodes.usage;
  }
}

function allCommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(allCommands)];
}

async function runCommand<Name extends keyof CommandOptions>(
  command: Name,
  options: CommandOptions[Name] & ReportOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const reporter = new Reporter(surroundings, options);
  try {
    return await execute[command](options, reporter, surroundings);
  } catch (error) {
    if (error instanceof FindingsProblem) {
      const areDiagnosticsData = command === "check" || command === "breaking";
      return report(reporter, command, diagnosed(error.diagnostics, { areDiagnosticsData }));
    }
    if (error instanceof UsageProblem) {
      reporter.complain(error.message);
      if (reporter.isJson) printFailure(surroundings, command, "usage", error.message);
      return exitCodes.usage;
    }
    return reportFault(error, surroundings, { command, ...options });
  }
}

/** Says that something went wrong that nobody but twobyte is to blame for. */
export function reportFault(
  error: unknown,
  surroundings: Surroundings,
  options: ReportOptions & { readonly command?: string } = {},
): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  const reporter = new Reporter(surroundings, options);
  reporter.complain(faultText(error, message, options.debug === true));
  if (reporter.isJson) printFailure(surroundings, options.command ?? null, "fault", message);
  return exitCodes.fault;
}

function faultText(error: unknown, message: string, isDebug: boolean): string {
  const lines = [
    `this is a fault of twobyte, not of what it was given: ${message}`,
    "Please report it as an issue of the project, with the command, the schema and what the same",
    "command prints with --debug.",
  ];
  if (isDebug && error instanceof Error) {
    const { node } = process.versions;
    const where = `twobyte ${ownVersion()}, Node.js ${node}, ${process.platform} ${process.arch}`;
    lines.push("", where, error.stack ?? "");
    if (error.cause !== undefined) lines.push(`Cause: ${String(error.cause)}`);
  }
  return lines.join("\n");
}

function printFailure(
  { stdout }: Surroundings,
  command: string | null,
  kind: "usage" | "fault",
  message: string,
): void {
  const document = { version: 1, command, ok: false, error: { kind, message }, diagnostics: [] };
  stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}
