import type { Command } from "commander";
import { InvalidArgumentError, Option } from "commander";
import type { CheckSubjectOptions } from "../commands/conformance/check-subject.ts";
import type { JudgeCommandOptions } from "../commands/conformance/judge.ts";
import type { ConformanceListOptions } from "../commands/conformance/list.ts";
import type { ConformanceReplayOptions } from "../commands/conformance/replay.ts";
import type { ConformanceRunOptions } from "../commands/conformance/run-options.ts";
import type { Handler } from "../program.ts";
import { examples } from "./examples.ts";
import { finish } from "./finish.ts";

/** The commands of the conformance suite. */
export function addConformance(program: Command, handle: Handler): void {
  const conformance = program
    .command("conformance")
    .description("prove an implementation of the protocol, in any language");
  const run = addSubject(conformance.command("run"))
    .description("play the cases of the suite with a subject")
    .option("--seed <number>", "what the order and all that is random is drawn from", whole)
    .option("--shard <i/n>", "one of n equal parts, counted from 1")
    .option("--level <name>", "what a level asks for and no more: codec, core, resume, …")
    .option("--smoke", "few cases of every area, within seconds")
    .addOption(onlyOption())
    .option(
      "--parallel <number>",
      "how many cases are played at once, beside half as many that wait",
      whole,
    )
    .option(
      "--repeat <number>",
      "play so often, each with the next seed; no verdict may change",
      whole,
    )
    .option("--vectors <dir>", "play the vectors of one's own protocol, that generate wrote")
    .option("--expected <file>", "file of expected failures")
    .option("--update", "rewrite that file as this run has it; reasons stay")
    .option("--out <dir>", "folder for the events and the reports")
    .addHelpText(
      "after",
      "\nExit codes: 0 conformant, 1 failures, 2 called wrongly, 3 the suite failed, 4 nothing scored." +
        examples(
          'twobyte conformance run --command "python3 subject.py" --out report',
          'twobyte conformance run --command "node server.js" --level core',
          "twobyte conformance run --module ./subject.js --smoke",
          'twobyte conformance run --command "python3 subject.py" --repeat 30',
          "twobyte conformance run --attach 7700 --only BIN-0042 --seed 7",
        ),
    );
  finish<ConformanceRunOptions>(run, (options) => handle("conformance run", options));
  const list = conformance
    .command("list")
    .description("the cases: name, role, requirements, what is special about each")
    .addOption(onlyOption())
    .addHelpText("after", examples("twobyte conformance list --only EVO-*"));
  finish<ConformanceListOptions>(list, (options) => handle("conformance list", options));
  const check = addSubject(conformance.command("check-subject"))
    .description("look at how a subject keeps the control protocol, without any case")
    .addHelpText(
      "after",
      examples('twobyte conformance check-subject --command "python3 subject.py"'),
    );
  finish<CheckSubjectOptions>(check, (options) => handle("conformance check-subject", options));
  addJudge(conformance, handle);
  addExplain(conformance, handle);
  addReports(conformance, handle);
}

function addExplain(conformance: Command, handle: Handler): void {
  const command = conformance
    .command("explain")
    .description("what a case does and proves, or which cases prove a requirement")
    .argument("<name>", "name of a case, or id of a requirement of the spec")
    .addHelpText(
      "after",
      examples("twobyte conformance explain RES-0001", "twobyte conformance explain R-SES-12"),
    );
  finish<object>(command, (options, name) =>
    handle("conformance explain", { ...options, name: String(name) }),
  );
}

/** What works with the reports of runs. */
function addReports(conformance: Command, handle: Handler): void {
  const replay = addSubject(conformance.command("replay"))
    .description("play a case of a recorded run again as it was, and show all that goes to and fro")
    .argument("<case>", 'name of a case, or "NAME (VARIANT)" as reports have it')
    .requiredOption("--report <place>", "what run --out wrote: the folder, or a file of it")
    .addHelpText(
      "after",
      "\nWithout a subject it shows what was recorded. Without a variant it takes those that did not" +
        "\npass, or all when all did. Exit codes: as those of run, of these cases." +
        examples(
          'twobyte conformance replay RES-0001 --report report --command "python3 subject.py"',
          'twobyte conformance replay "RES-0001 (websocket binary 3 rst)" --report report',
        ),
    );
  finish<Omit<ConformanceReplayOptions, "name">>(replay, (options, name) =>
    handle("conformance replay", { ...options, name: String(name) }),
  );
  const diff = conformance
    .command("diff")
    .description("what came out otherwise in another run")
    .argument("<before>", "what run --out wrote: the folder, or a file of it")
    .argument("<after>", "the same of the later run")
    .addHelpText(
      "after",
      "\nExit codes: 0 nothing that passed fails now, 1 something does, 2 called wrongly." +
        examples("twobyte conformance diff report-1.2 report-1.3"),
    );
  finish<object>(diff, (options, before, after) =>
    handle("conformance diff", { ...options, before: String(before), after: String(after) }),
  );
}

function addJudge(conformance: Command, handle: Handler): void {
  const command = conformance
    .command("judge")
    .description("judge a recorded trace by the model of the session")
    .argument("<trace>", "file with one JSON object a line")
    .addOption(new Option("--role <role>", "what the subject is").choices(["client", "server"]))
    .option("--both", "judge the other side too")
    .option("--own", "the log was kept at the subject, not at its peer")
    .addHelpText("after", examples("twobyte conformance judge trace.ndjson --role server"));
  finish<Omit<JudgeCommandOptions, "trace">>(command, (options, trace) =>
    handle("conformance judge", { ...options, trace: String(trace) }),
  );
}

function addSubject(command: Command): Command {
  return command
    .option("--command <command>", "subject that is a child process, by a command of the shell")
    .option("--module <file>", "subject in this process: an ES module that exports createSubject")
    .option("--attach <port>", "subject that dials in by WebSocket; 0 for any free port", whole);
}

function onlyOption(): Option {
  return new Option("--only <names>", "names of cases, BIN-* for all of an area; may be repeated")
    .argParser(collectNames)
    .default([], "all");
}

function collectNames(value: string, before: readonly string[]): readonly string[] {
  return [...before, ...value.split(",").map((name) => name.trim())];
}

function whole(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(value);
}
