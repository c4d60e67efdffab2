import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { reservedPrefix } from "./check-paths.ts";

/** Something that runs of the command write one at a time, and the names that they need for it. */
export interface Place {
  /** The folder that it lies in, or is. */
  readonly home: string;
  /** The file that a run has while it writes. */
  readonly guard: string;
  /** The folder in which files are made before they take their names. */
  readonly scratch: string;
}

/** An output folder. */
export function outputPlace(out: string): Place {
  return placeIn(out, "output");
}

/** A single file, such as a lock. */
export function filePlace(file: string): Place {
  return placeIn(dirname(file), basename(file));
}

/** Whether a run is at work there, or was killed while it was. */
export function isBusy({ guard, scratch }: Place): boolean {
  return existsSync(guard) || existsSync(scratch);
}

function placeIn(home: string, name: string): Place {
  const path = join(home, `${reservedPrefix}${name}`);
  return { home, guard: `${path}.busy`, scratch: `${path}.scratch` };
}
