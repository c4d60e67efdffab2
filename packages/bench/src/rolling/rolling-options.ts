import { flag, numberOf, readOptions, text } from "../options.ts";

/** What the command line asks for. */
export interface RollingOptions {
  readonly clients: number;
  /** Clients that a drain asks to leave in a second. */
  readonly rate: number;
  /** Clients that join in a second, over all processes. */
  readonly joinRate: number;
  readonly streamSeconds: number;
  /** Keys of the topic; 0 for no topic. */
  readonly keys: number;
  /** Whether a process is killed in place of the restart. */
  readonly kill: boolean;
  /** Where the report goes; undefined for nowhere. */
  readonly out: string | undefined;
  readonly help: boolean;
}

const full = { clients: 2000, rate: 150, join: 250, streamSeconds: 20, keys: 50 } as const;

export const rollingUsage: string = `Restarts two server processes behind HAProxy under load.

  --clients N         clients in all (${full.clients})
  --rate N            clients that a drain asks to leave in a second (${full.rate})
  --join N            clients that join in a second (${full.join})
  --stream-seconds N  length of each stream (${full.streamSeconds})
  --keys N            keys of the topic, 0 for no topic (${full.keys})
  --kill              kills a process with SIGKILL in place of the restart
  --out FOLDER        write the report there

Exit codes: 0 done, 1 a target failed, 2 wrong usage.
`;

/** Reads the command line. Throws `UsageError`. */
export function parseRollingOptions(args: readonly string[]): RollingOptions {
  const values = readOptions(args, {
    clients: text,
    rate: text,
    join: text,
    "stream-seconds": text,
    keys: text,
    kill: flag,
    out: text,
    help: flag,
  });
  return {
    clients: numberOf("clients", values.clients, full.clients, 1),
    rate: numberOf("rate", values.rate, full.rate, 1),
    joinRate: numberOf("join", values.join, full.join, 1),
    streamSeconds: numberOf("stream-seconds", values["stream-seconds"], full.streamSeconds, 1),
    keys: numberOf("keys", values.keys, full.keys, 0),
    kill: values.kill === true,
    out: values.out,
    help: values.help === true,
  };
}
