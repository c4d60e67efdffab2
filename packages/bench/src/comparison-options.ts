import { flag, numberOf, readOptions, text, UsageError } from "./options.ts";
import type { QuietLimits } from "./quiet.ts";
import { defaultLimits, limitsOf } from "./quiet.ts";

/** What the command line of a benchmark with interleaved rounds asks for. */
export interface ComparisonOptions<Scenario extends string> {
  readonly rounds: number;
  readonly timing: { readonly warmupMs: number; readonly measureMs: number };
  readonly limits: QuietLimits;
  readonly help: boolean;
  readonly scenarios: readonly Scenario[];
  /** Where the report goes. */
  readonly out?: string;
}

/** What is measured when the command line doesn't say. */
export interface ComparisonDefaults<Scenario extends string> {
  readonly scenarios: readonly Scenario[];
  /** Rounds of a run that counts. */
  readonly rounds: number;
  readonly measureMs: number;
  readonly warmupMs: number;
}

/** The lines of the usage that all such benchmarks have. */
export function comparisonUsage(defaults: ComparisonDefaults<string>): string {
  const { scenarios, rounds, measureMs, warmupMs } = defaults;
  return `  --scenario a,b      only these of ${scenarios.join(", ")}
  --rounds N          rounds, ${rounds} for a run that counts
  --measure-ms N      length of what counts in each round (${measureMs})
  --warmup-ms N       warm-up before it (${warmupMs})
  --max-load N        highest load average at the start (${defaultLimits.load})
  --max-spread N      highest spread of the calibration kernel (${defaultLimits.spread})
  --out FOLDER        write the report there; a partial run is written only with this

Exit codes: 0 done, 1 a target failed, 2 wrong usage, 3 a subject failed, 4 void: machine too busy.
`;
}

/** Reads the command line. Throws `UsageError`. */
export function parseComparison<Scenario extends string>(
  args: readonly string[],
  defaults: ComparisonDefaults<Scenario>,
): ComparisonOptions<Scenario> {
  const values = readOptions(args, {
    scenario: text,
    rounds: text,
    "measure-ms": text,
    "warmup-ms": text,
    "max-load": text,
    "max-spread": text,
    out: text,
    help: flag,
  });
  const scenario = (name: string): Scenario => {
    const found = defaults.scenarios.find((one) => one === name);
    if (found === undefined) throw new UsageError(`--scenario: there is no "${name}"`);
    return found;
  };
  return {
    rounds: numberOf("rounds", values.rounds, defaults.rounds, 1),
    timing: {
      measureMs: numberOf("measure-ms", values["measure-ms"], defaults.measureMs, 1),
      warmupMs: numberOf("warmup-ms", values["warmup-ms"], defaults.warmupMs, 0),
    },
    limits: limitsOf(values, numberOf),
    help: values.help === true,
    scenarios: values.scenario?.split(",").map(scenario) ?? defaults.scenarios,
    ...(values.out === undefined ? {} : { out: values.out }),
  };
}

/** Whether the run measures everything, often enough to count. */
export function isComplete<Scenario extends string>(
  { rounds, scenarios }: ComparisonOptions<Scenario>,
  defaults: ComparisonDefaults<Scenario>,
): boolean {
  return rounds >= defaults.rounds && defaults.scenarios.every((one) => scenarios.includes(one));
}
