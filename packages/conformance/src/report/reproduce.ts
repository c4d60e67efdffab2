import type { Role } from "../case/case-info.ts";
import type { CasePlayed, RunBegun } from "./run-event.ts";

/** What a subject of each role is given by. */
const options: { readonly [role in Role]: string } = {
  codec: "--codec COMMAND",
  client: "--client COMMAND",
  server: "--server COMMAND",
};

/** The command that plays one case again as it was. */
export function reproduce({ seed }: RunBegun, { info }: CasePlayed): string {
  return `twobyte conformance run ${options[info.role]} --only ${info.name} --seed ${seed}`;
}
