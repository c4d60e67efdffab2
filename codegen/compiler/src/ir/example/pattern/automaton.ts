import { classMembers } from "./class-members.ts";
import type { Pattern } from "./parse-pattern.ts";

/** An edge of an automaton; without characters it may be taken for nothing. */
interface Edge {
  readonly to: number;
  /** Some characters of the class, the nicest first; enough of them for a choice. */
  readonly characters?: readonly string[];
}

/** A nondeterministic automaton: state 0 begins, `end` accepts. */
export interface Automaton {
  readonly edges: readonly (readonly Edge[])[];
  readonly end: number;
}

const mostStates = 20_000;

/** Builds the automaton of a pattern; undefined when it would have more than 20,000 states. */
export function buildAutomaton(pattern: Pattern): Automaton | undefined {
  const edges: Edge[][] = [[]];
  const classes = new Map<string, readonly string[]>();
  const state = () => edges.push([]) - 1;
  const connect = (from: number, edge: Edge) => edges[from]?.push(edge);

  /** Adds a pattern that begins at `from`; answers the state in which it ends. */
  const add = (part: Pattern, from: number): number => {
    if (edges.length > mostStates) return from;
    switch (part.kind) {
      case "char": {
        const to = state();
        const characters = classes.get(part.source) ?? classMembers(part.source);
        classes.set(part.source, characters);
        connect(from, { to, characters });
        return to;
      }
      case "sequence":
        return part.parts.reduce((at, one) => add(one, at), from);
      case "choice": {
        const ends = part.branches.map((branch) => {
          const start = state();
          connect(from, { to: start });
          return add(branch, start);
        });
        const to = state();
        for (const end of ends) connect(end, { to });
        return to;
      }
      case "repeat":
        return addRepeat(part.part, part.min, part.max, from);
    }
  };

  const addRepeat = (part: Pattern, min: number, max: number, from: number): number => {
    let at = from;
    for (let n = 0; n < min && edges.length <= mostStates; n += 1) at = add(part, at);
    const to = state();
    connect(at, { to });
    if (max === Number.POSITIVE_INFINITY) {
      const loop = state();
      connect(to, { to: loop });
      connect(add(part, loop), { to });
      return to;
    }
    for (let n = min; n < max && edges.length <= mostStates; n += 1) {
      at = add(part, at);
      connect(at, { to });
    }
    return to;
  };

  const end = add(pattern, 0);
  return edges.length > mostStates ? undefined : { edges, end };
}
