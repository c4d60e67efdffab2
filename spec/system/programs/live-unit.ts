import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the guide's unit says of the instance of a port. */
export interface LiveUnit {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly killSignal: NodeJS.Signals;
  /** The time that it has to end, in ms. */
  readonly stopMs: number;
}

/** Where the guide has Node. */
const NODE = "/usr/bin/node";

/** The text of the guide's unit, for the Node that runs this. */
export function unitText(): string {
  const path = join(import.meta.dirname, "../../../docs/guides/deploys/live@.service");
  return readFileSync(path, "utf8").replaceAll(NODE, process.execPath);
}

/** Reads the lines of a unit that start and end it. Throws an `Error` for one that lacks them. */
export function readUnit(text: string, instance: string): LiveUnit {
  const values = (key: string): string[] =>
    [...text.replaceAll("%i", instance).matchAll(/^(\w+)=(.*)$/gm)]
      .filter(([, name]) => name === key)
      .map(([, , value = ""]) => value);
  const value = (key: string): string => {
    const [one, ...more] = values(key);
    if (one === undefined || more.length > 0) throw new Error(`The unit has to say ${key}= once.`);
    return one;
  };
  const pairs = values("Environment").flatMap((line) => line.split(" "));
  return {
    command: value("ExecStart").split(" "),
    environment: Object.fromEntries(pairs.map((pair) => pair.split("=", 2))),
    killSignal: value("KillSignal") as NodeJS.Signals,
    stopMs: 1000 * Number(value("TimeoutStopSec")),
  };
}
