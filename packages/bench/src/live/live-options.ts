import { parseArgs } from "node:util";
import { numberOf, reading, UsageError } from "../options.ts";
import type { QuietLimits } from "../quiet.ts";
import { defaultLimits } from "../quiet.ts";
import type { LiveTiming } from "./live-job.ts";
import type { Scenario } from "./live-subject.ts";

/** What the command line asks for. */
export interface LiveOptions {
  readonly rounds: number;
  readonly timing: LiveTiming;
  readonly limits: QuietLimits;
  readonly help: boolean;
  readonly scenarios: readonly Scenario[];
  /** Where the report goes. */
  readonly out?: string;
}

const allScenarios: readonly Scenario[] = ["echo", "stream", "sse"];

/** Rounds of a run that counts. */
const fullLiveRounds = 7;

export const liveUsage: string = `Measures live connections beside raw ones.

  --scenario a,b      only these of ${allScenarios.join(", ")}
  --rounds N          rounds, ${fullLiveRounds} for a run that counts
  --measure-ms N      length of what counts in each round (1000)
  --warmup-ms N       warm-up before it (1500)
  --max-load N        highest load average at the start (${defaultLimits.load})
  --max-spread N      highest spread of the calibration kernel (${defaultLimits.spread})
  --out FOLDER        write the report there; a partial run is written only with this

Exit codes: 0 done, 1 a target failed, 2 wrong usage, 3 a subject failed, 4 void: machine too busy.
`;

/** Reads the command line. Throws `UsageError`. */
export function parseLiveOptions(args: readonly string[]): LiveOptions {
  const values = reading(() => parse(args));
  return {
    rounds: numberOf("rounds", values.rounds, fullLiveRounds, 1),
    timing: {
      measureMs: numberOf("measure-ms", values["measure-ms"], 1000, 1),
      warmupMs: numberOf("warmup-ms", values["warmup-ms"], 1500, 0),
    },
    limits: {
      load: numberOf("max-load", values["max-load"], defaultLimits.load, 0),
      spread: numberOf("max-spread", values["max-spread"], defaultLimits.spread, 0),
    },
    help: values.help === true,
    scenarios:
      values.scenario === undefined ? allScenarios : values.scenario.split(",").map(scenario),
    ...(values.out === undefined ? {} : { out: values.out }),
  };
}

/** Whether the run measures everything, often enough to count. */
export function isCompleteRun({ rounds, scenarios }: LiveOptions): boolean {
  return rounds >= fullLiveRounds && allScenarios.every((one) => scenarios.includes(one));
}

function scenario(name: string): Scenario {
  const found = allScenarios.find((one) => one === name);
  if (found === undefined) throw new UsageError(`--scenario: there is no "${name}"`);
  return found;
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  return parseArgs({
    args: [...args],
    strict: true,
    options: {
      scenario: text,
      rounds: text,
      "measure-ms": text,
      "warmup-ms": text,
      "max-load": text,
      "max-spread": text,
      out: text,
      help: flag,
    },
  }).values;
}
