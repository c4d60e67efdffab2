import { Refused } from "./refused.ts";

/**
 * Parameters under the names that these packages have for those of the spec: durations end in `Ms`,
 * and `deadAfter` and `pollDeadAfter` are in thousandths.
 */
export function ownParameters(
  given: unknown,
  known: { readonly [name: string]: number },
): Record<string, number> {
  const own: Record<string, number> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    const isFactor = name === "deadAfter" || name === "pollDeadAfter";
    const ownName = name in known ? name : `${name}Ms`;
    if (!(ownName in known) || typeof value !== "number") {
      throw new Refused("unsupported", `no parameter ${name}`);
    }
    own[ownName] = isFactor ? Math.round(value * 1000) : value;
  }
  return own;
}
