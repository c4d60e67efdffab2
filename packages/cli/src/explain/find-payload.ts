import type { ExplainContext } from "./explained.ts";
import type { HeaderFacts } from "./read-header.ts";

/** What a payload is: a message of a type, a piece of one, or a refusal of the session (`!V`). */
export type PayloadKind =
  | { readonly kind: "message"; readonly struct: string }
  | { readonly kind: "piece"; readonly of: string; readonly rest: number }
  | { readonly kind: "refusal" }
  | { readonly kind: "unknown"; readonly code: string };

/**
 * What the payload of a frame is.
 *
 * @param code the frame's code
 * @param facts what its header names: the code of an error's detail, or that of a part's message
 */
export function findPayload(
  code: string,
  facts: HeaderFacts,
  context: ExplainContext,
): PayloadKind {
  if (facts.code !== undefined) {
    const rest = facts.numbers.get("rest") ?? 0;
    return { kind: "piece", of: structOf(facts.code, context) ?? facts.code, rest };
  }
  if (facts.detail === "!V") return { kind: "refusal" };
  const named = facts.detail ?? code;
  const struct = structOf(named, context);
  return struct === undefined ? { kind: "unknown", code: named } : { kind: "message", struct };
}

/** The struct of a message's code, or the input of a method's. */
function structOf(code: string, { index }: ExplainContext): string | undefined {
  const entry = index.codes.get(code);
  if (entry?.kind !== "method") return entry?.target;
  return index.methods.get(entry.target)?.input;
}
