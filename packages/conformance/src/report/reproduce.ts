import type { CasePlayed } from "./run-event.ts";

/** The command that plays one case again as it was; `subject` is how it was told of the subject. */
export function reproduce(
  { seed }: { readonly seed: number },
  { info }: CasePlayed,
  subject = "--command COMMAND",
): string {
  return `twobyte conformance run ${subject} --only ${info.name} --seed ${seed}`;
}
