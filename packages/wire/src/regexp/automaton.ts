import type { CharacterSet } from "./character-set.ts";
import type { Pattern } from "./parse-pattern.ts";
import { parsePattern } from "./parse-pattern.ts";

/** A state: it takes a character and goes on, branches for nothing, or accepts. */
export type State =
  | { readonly kind: "take"; readonly set: CharacterSet; readonly next: number }
  | { readonly kind: "branch"; readonly next: readonly number[] }
  | { readonly kind: "accept" };

/** Thompson's automaton of a pattern. */
export interface Automaton {
  /** By index, to which `start` and `next` refer. */
  readonly states: readonly State[];
  /** Where a text begins. */
  readonly start: number;
}

const mostStates = 100_000;

/**
 * The automaton of an I-Regexp. Throws an `Error` when `source` is none, or when the automaton would
 * have more than 100,000 states.
 */
export function automatonOf(source: string): Automaton {
  return buildAutomaton(parsePattern(source));
}

function buildAutomaton(pattern: Pattern): Automaton {
  const states: State[] = [{ kind: "accept" }];
  const push = (state: State): number => {
    if (states.length === mostStates) {
      throw new Error("The pattern is too large: its repetitions make more than 100,000 states.");
    }
    return states.push(state) - 1;
  };

  /** Adds a part that goes on in `next`; answers where it begins. */
  const add = (part: Pattern, next: number): number => {
    switch (part.kind) {
      case "set":
        return push({ kind: "take", set: part.set, next });
      case "sequence":
        return part.parts.reduceRight((after, one) => add(one, after), next);
      case "choice":
        return push({ kind: "branch", next: part.branches.map((branch) => add(branch, next)) });
      case "repeat":
        return addRepeat(part, next);
    }
  };

  const addRepeat = (
    { part, min, max }: Extract<Pattern, { kind: "repeat" }>,
    next: number,
  ): number => {
    let at = next;
    if (max === Number.POSITIVE_INFINITY) {
      const ways: number[] = [];
      at = push({ kind: "branch", next: ways });
      ways.push(add(part, at), next);
    }
    for (let count = min; count < max && max !== Number.POSITIVE_INFINITY; count += 1) {
      at = push({ kind: "branch", next: [add(part, at), next] });
    }
    for (let count = 0; count < min; count += 1) at = add(part, at);
    return at;
  };

  const start = add(pattern, 0);
  return { states, start };
}
