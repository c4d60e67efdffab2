import type { Recipe, Workload } from "../workload.ts";
import { makeWorkload } from "../workload.ts";
import { chat } from "./chat.ts";
import { doc } from "./doc.ts";
import { event } from "./event.ts";
import { profile } from "./profile.ts";
import { records } from "./records.ts";
import { telemetry } from "./telemetry.ts";
import { ticks } from "./ticks.ts";
import { token } from "./token.ts";
import { tree } from "./tree.ts";

/** Every workload, the six listed ones first. */
export const recipes: readonly Recipe[] = [
  token,
  chat,
  ticks,
  telemetry,
  doc,
  records,
  tree,
  profile,
  event,
];

/** Makes a workload by name, or throws with the names that exist. */
export function workloadNamed(name: string): Workload {
  const recipe = recipes.find((candidate) => candidate.name === name);
  if (recipe === undefined) {
    const names = recipes.map((candidate) => candidate.name).join(", ");
    throw new Error(`no workload is named "${name}"; there are: ${names}`);
  }
  return makeWorkload(recipe);
}
