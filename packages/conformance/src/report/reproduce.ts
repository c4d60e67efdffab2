import type { CasePlayed, RunBegun } from "./run-event.ts";

/** The command that plays one case again as it was. */
export function reproduce({ seed }: RunBegun, { info }: CasePlayed): string {
  return `twobyte conformance run --command COMMAND --only ${info.name} --seed ${seed}`;
}
