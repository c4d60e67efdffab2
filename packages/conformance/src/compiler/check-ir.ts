import { isMembers } from "../control/parse-message.ts";
import { match } from "../scenario/match.ts";
import { show, Wrong } from "./wrong.ts";

/**
 * Judges what stands at places of the IR, which are names with slashes between them: of members, and
 * of entries of lists, which are called by their name, value or code. Throws a `Wrong`.
 */
export function checkIr(patterns: { readonly [path: string]: unknown }, ir: unknown): void {
  if (!isMembers(ir)) throw new Wrong("ir", "an IR", show(ir));
  for (const [path, pattern] of Object.entries(patterns)) {
    const found = path.split("/").reduce<unknown>(step, ir);
    const mismatch = match(pattern, found, new Map(), path);
    if (mismatch === undefined) continue;
    throw new Wrong("ir", `${mismatch.path} ${mismatch.expected}`, mismatch.seen);
  }
}

function step(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return entryOf(value, name);
  return isMembers(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The last of a name: what was removed stands in front of what took its name. */
function entryOf(list: readonly unknown[], name: string): unknown {
  return list.findLast(
    (one) =>
      isMembers(one) && ["name", "value", "code"].some((member) => String(one[member]) === name),
  );
}
