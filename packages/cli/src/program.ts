import { Command, InvalidArgumentError, Option } from "commander";
import type { BreakingOptions } from "./commands/breaking.ts";
import type { CheckOptions } from "./commands/check.ts";
import type { CheckSubjectOptions } from "./commands/conformance/check-subject.ts";
import type { ConformanceDiffOptions } from "./commands/conformance/diff.ts";
import type { ConformanceExplainOptions } from "./commands/conformance/explain.ts";
import type { JudgeCommandOptions } from "./commands/conformance/judge.ts";
import type { ConformanceListOptions } from "./commands/conformance/list.ts";
import type { ConformanceReplayOptions } from "./commands/conformance/replay.ts";
import type { ConformanceRunOptions } from "./commands/conformance/run-options.ts";
import type { ExplainOptions } from "./commands/explain.ts";
import type { GenerateOptions } from "./commands/generate.ts";
import type { InitOptions } from "./commands/init.ts";
import type { LockResolveOptions } from "./commands/lock-resolve.ts";
import type { ReleaseOptions } from "./commands/release.ts";
import type { SizesOptions } from "./commands/sizes.ts";
import type { ReportOptions } from "./output/reporter.ts";
import { addConformance } from "./program/add-conformance.ts";
import { examples } from "./program/examples.ts";
import { finish } from "./program/finish.ts";
import type { TargetName } from "./targets.ts";
import { targetNames, targets } from "./targets.ts";

/** The options that each command is run with; an argument stands among them under its name. */
export interface CommandOptions {
  readonly init: InitOptions;
  readonly generate: GenerateOptions & { readonly watch?: boolean };
  readonly check: CheckOptions;
  readonly breaking: BreakingOptions;
  readonly release: ReleaseOptions;
  readonly "lock resolve": LockResolveOptions;
  readonly explain: ExplainOptions;
  readonly "conformance judge": JudgeCommandOptions;
  readonly sizes: SizesOptions;
  readonly "conformance run": ConformanceRunOptions;
  readonly "conformance list": ConformanceListOptions;
  readonly "conformance check-subject": CheckSubjectOptions;
  readonly "conformance explain": ConformanceExplainOptions;
  readonly "conformance replay": ConformanceReplayOptions;
  readonly "conformance diff": ConformanceDiffOptions;
}

/** Runs one command. */
export type Handler = <Name extends keyof CommandOptions>(
  command: Name,
  options: CommandOptions[Name] & ReportOptions,
) => Promise<void>;

/** The command line: every command with its options and help, none of their code. */
export function createProgram(version: string, handle: Handler): Command {
  const program = new Command("twobyte")
    .description("Twobyte: from a schema to packages that speak one protocol.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .configureHelp({ showGlobalOptions: false })
    .showSuggestionAfterError(true)
    .showHelpAfterError("Run it with --help to see what it takes.")
    .addHelpText("after", exitCodeHelp)
    .exitOverride();
  addInit(program, handle);
  addGenerate(program, handle);
  addCheck(program, handle);
  addBreaking(program, handle);
  addRelease(program, handle);
  addLock(program, handle);
  addExplain(program, handle);
  addSizes(program, handle);
  addConformance(program, handle);
  return program;
}

const exitCodeHelp = `
Standard output is data, standard error is talk. Exit codes: 0 fine, 1 findings,
2 called wrongly, 3 a fault of twobyte.

Example:
  $ twobyte init chat && cd chat
  $ twobyte generate --schema schema.ts --out generated`;

function addInit(program: Command, handle: Handler): void {
  const command = program
    .command("init")
    .description("write a first schema, its lock and the pieces of a package.json")
    .argument("[dir]", "folder to write to", ".")
    .option("--name <name>", "dotted name of the protocol, such as acme.chat")
    .addHelpText("after", examples("twobyte init", "twobyte init chat --name acme.chat"));
  finish<Omit<InitOptions, "dir">>(command, (options, dir) =>
    handle("init", { ...options, dir: String(dir) }),
  );
}

function addGenerate(program: Command, handle: Handler): void {
  const command = program
    .command("generate")
    .description("compile a schema and write what is generated, with the lock")
    .requiredOption("--out <dir>", "folder for what is generated; nothing else belongs there")
    .addOption(targetOption())
    .option("--frozen", "change nothing; fail if the lock or the output would change")
    .option("--dry-run", "change nothing; print what would change")
    .option("--watch", "generate again when a file near the schema changes")
    .option("--force", "overwrite files that were edited or are from elsewhere")
    .addHelpText(
      "after",
      targetHelp() +
        examples(
          "twobyte generate --schema schema.ts --out generated",
          "twobyte generate --schema schema.ts --out generated --target typescript --watch",
        ),
    );
  finish<CommandOptions["generate"]>(addSchema(command), (options) => handle("generate", options));
}

function addCheck(program: Command, handle: Handler): void {
  const command = program
    .command("check")
    .description("what CI needs: lint, breaking changes, and nothing left to generate")
    .option("--out <dir>", "folder that generate wrote; without it only the lock is compared")
    .addOption(targetOption())
    .option("--against <place>", "git name, lock file or IR file to compare with (default: HEAD)")
    .addHelpText("after", examples("twobyte check --schema schema.ts --out generated"));
  finish<CheckOptions>(addSchema(command), (options) => handle("check", options));
}

function addBreaking(program: Command, handle: Handler): void {
  const command = program
    .command("breaking")
    .description("compare the schema with an earlier lock, change by change")
    .requiredOption("--against <place>", "git name, lock file or IR file to compare with")
    .option("--out <dir>", "folder with the committed output: its IR says more than the lock")
    .addHelpText(
      "after",
      examples(
        "twobyte breaking --schema schema.ts --against main",
        "twobyte breaking --schema schema.ts --against old.lock.json",
      ),
    );
  finish<BreakingOptions>(addSchema(command), (options) => handle("breaking", options));
}

function addRelease(program: Command, handle: Handler): void {
  const command = program
    .command("release")
    .description("freeze the draft in the lock as the next revision")
    .option("--base <place>", "git name or lock file to descend from (default: the main branch)")
    .addHelpText("after", examples("twobyte release --schema schema.ts"));
  finish<ReleaseOptions>(addSchema(command), (options) => handle("release", options));
}

function addLock(program: Command, handle: Handler): void {
  const lock = program.command("lock").description("care for lock files");
  const command = lock
    .command("resolve")
    .description("mend a lock file that a merge left in conflict")
    .argument("<file>", "the lock file")
    .addHelpText("after", examples("twobyte lock resolve schema.lock.json"));
  finish(command, (options, file) => handle("lock resolve", { ...options, file: String(file) }));
}

function addExplain(program: Command, handle: Handler): void {
  const command = program
    .command("explain")
    .description("decode frames or messages into a table: offset, bytes, field, type, value")
    .argument("<frame...>", "hex, base64 or text (␟ stands for U+001F); - reads standard input")
    .option("--message <name>", "what is given are messages of this type, without a frame")
    .option("--revision <number>", "revision that they were written at", positive)
    .addOption(
      new Option("--as <form>", "what is given")
        .choices(["auto", "hex", "base64", "text"])
        .default("auto"),
    )
    .addHelpText(
      "after",
      examples(
        'twobyte explain --schema schema.ts "43 44 04 05 48 65 6c 6c 6f"',
        'twobyte explain --ir generated/ir.json "CD4␟Hello"',
        "twobyte explain --schema schema.ts --message Token hex:0548656c6c6f",
      ),
    );
  finish<Omit<ExplainOptions, "frames">>(addIr(command), (options, frames) =>
    handle("explain", { ...options, frames: Array.isArray(frames) ? frames.map(String) : [] }),
  );
}

function addSizes(program: Command, handle: Handler): void {
  const command = program
    .command("sizes")
    .description("bytes per message, beside JSON, MessagePack and protobuf")
    .addOption(
      new Option("--message <name>", "only this message; may be repeated")
        .argParser(collect)
        .default([], "all"),
    )
    .addHelpText("after", examples("twobyte sizes --schema schema.ts"));
  finish<SizesOptions>(addIr(command), (options) => handle("sizes", options));
}

function addSchema(command: Command): Command {
  return addModuleOptions(
    command.requiredOption("--schema <file>", "module that exports the protocol by default"),
  );
}

function addIr(command: Command): Command {
  return addModuleOptions(
    command
      .option("--schema <file>", "module that exports the protocol by default")
      .addOption(
        new Option("--ir <file>", "compiled protocol, such as generated/ir.json").conflicts(
          "schema",
        ),
      ),
  );
}

function addModuleOptions(command: Command): Command {
  return command
    .option("--lock <file>", "lock of the schema (default: <schema>.lock.json beside it)")
    .option("--timeout <seconds>", "longest time that the schema module may take", positive);
}

function targetOption(): Option {
  const names = targetNames.join(", ");
  return new Option("--target <name>", `one of ${names}; may be repeated`)
    .argParser(collectTarget)
    .default([], "all");
}

function targetHelp(): string {
  const lines = targets.map(({ name, what }) => `  ${name.padEnd(12)}${what}`);
  return `\nTargets:\n${lines.join("\n")}\n`;
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function collectTarget(value: string, before: readonly TargetName[]): readonly TargetName[] {
  const names = new Set(before);
  for (const part of value.split(",")) {
    const known = targetNames.find((name) => name === part.trim());
    if (known === undefined) {
      throw new InvalidArgumentError(`Targets are ${targetNames.join(", ")}.`);
    }
    names.add(known);
  }
  return [...names];
}

function positive(value: string): number {
  const number = Number(value);
  if (!/^\d+(?:\.\d+)?$/.test(value) || number <= 0) {
    throw new InvalidArgumentError("It must be a number above 0.");
  }
  return number;
}
