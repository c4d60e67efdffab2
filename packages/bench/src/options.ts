import { parseArgs } from "node:util";
import type { Timing } from "./measure.ts";
import type { QuietLimits } from "./quiet.ts";
import { defaultLimits, limitsOf } from "./quiet.ts";

/** What the command line asks for. */
export interface Options {
  readonly rounds: number;
  readonly timing: Timing;
  readonly limits: QuietLimits;
  readonly fifo: boolean;
  readonly help: boolean;
  /** Absent: all of them. */
  readonly workloads?: readonly string[];
  readonly peers?: readonly string[];
  /** The family of the subject to judge. */
  readonly subject?: string;
  /** Where the report goes. */
  readonly out?: string;
}

/** The command line is wrong; the message says how. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Rounds of a run that counts. */
export const fullRounds = 7;

export const usage: string = `Measures the codec and its peers.

  --subject NAME      judge this codec against the targets
  --workload a,b      only these workloads
  --peer x,y          only these peers
  --rounds N          whole sweeps, ${fullRounds} for a run that counts
  --inner-rounds N    timed rounds in each process (5)
  --round-ms N        length of a timed round (30)
  --warmup-ms N       warm-up of each direction (250)
  --fifo              real-time scheduling, where it is allowed
  --max-load N        highest load average at the start (${defaultLimits.load})
  --max-spread N      highest spread of the calibration kernel (${defaultLimits.spread})
  --out FOLDER        write the report there; a partial run is written only with this

Exit codes: 0 done, 1 a target failed, 2 wrong usage, 3 a codec failed, 4 void: machine too busy.
`;

/** Reads the command line. Throws `UsageError`. */
export function parseOptions(args: readonly string[]): Options {
  const values = readOptions(args, {
    subject: text,
    workload: text,
    peer: text,
    rounds: text,
    "inner-rounds": text,
    "round-ms": text,
    "warmup-ms": text,
    fifo: flag,
    "max-load": text,
    "max-spread": text,
    out: text,
    help: flag,
  });
  return {
    rounds: numberOf("rounds", values.rounds, fullRounds, 1),
    timing: {
      innerRounds: numberOf("inner-rounds", values["inner-rounds"], 5, 1),
      roundMs: numberOf("round-ms", values["round-ms"], 30, 0),
      warmupMs: numberOf("warmup-ms", values["warmup-ms"], 250, 0),
    },
    limits: limitsOf(values, numberOf),
    fifo: values.fifo === true,
    help: values.help === true,
    ...(values.workload === undefined ? {} : { workloads: values.workload.split(",") }),
    ...(values.peer === undefined ? {} : { peers: values.peer.split(",") }),
    ...(values.subject === undefined ? {} : { subject: values.subject }),
    ...(values.out === undefined ? {} : { out: values.out }),
  };
}

/** An option with a value. */
export const text = { type: "string" } as const;
/** An option that is there or not. */
export const flag = { type: "boolean" } as const;

type Kinds = Readonly<Record<string, typeof text | typeof flag>>;

/** What a command line says of options by their names. Throws `UsageError`. */
export function readOptions<K extends Kinds>(
  args: readonly string[],
  options: K,
): ReturnType<typeof parseArgs<{ options: K; strict: true }>>["values"] {
  try {
    // Package managers pass on the word that ends their own options.
    return parseArgs({ args: args.filter((arg) => arg !== "--"), strict: true, options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A number of the command line's, from `least` up. Throws `UsageError`. */
export function numberOf(
  name: string,
  value: string | undefined,
  fallback: number,
  least: number,
): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (value.trim() === "" || !(number >= least) || (least === 1 && !Number.isInteger(number))) {
    throw new UsageError(`--${name}: "${value}" is not a number from ${least} up`);
  }
  return number;
}
