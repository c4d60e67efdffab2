import type { Automaton } from "./automaton.ts";
import { buildAutomaton } from "./automaton.ts";
import { parsePattern } from "./parse-pattern.ts";

/** How a state was reached: from which node, and by which characters if not for nothing. */
interface Node {
  readonly state: number;
  readonly length: number;
  readonly previous?: Node;
  readonly characters?: readonly string[];
}

const mostNodes = 500_000;

/**
 * The string number `variant` among the shortest that match the whole of `pattern` and have from
 * `min` to `max` code points; variants start over when they run out. Undefined when there is none,
 * or none that is found in reasonable time.
 */
export function stringMatching(
  pattern: string,
  min: number,
  max: number,
  variant: number,
): string | undefined {
  const parsed = parsePattern(pattern);
  const automaton = parsed === undefined ? undefined : buildAutomaton(parsed);
  const found = automaton === undefined ? undefined : shortest(automaton, min, max);
  return found === undefined ? undefined : spell(found, variant);
}

/** Breadth first over state and length; lengths are not told apart beyond `min`. */
function shortest({ edges, end }: Automaton, min: number, max: number): Node | undefined {
  let level: Node[] = [{ state: 0, length: 0 }];
  const seen = new Set<number>();
  for (let length = 0; length <= max && level.length > 0; length += 1) {
    const next: Node[] = [];
    // The level grows while it is walked, by the edges that cost no character.
    for (const node of level) {
      const key = node.state * (min + 1) + Math.min(length, min);
      if (seen.has(key)) continue;
      if (seen.size > mostNodes) return undefined;
      seen.add(key);
      if (node.state === end && length >= min) return node;
      for (const { to, characters } of edges[node.state] ?? []) {
        if (characters === undefined) level.push({ ...node, state: to });
        else if (characters.length > 0)
          next.push({ state: to, length: length + 1, previous: node, characters });
      }
    }
    level = next;
  }
  return undefined;
}

/** Writes the characters along the path; the variant picks them, the last place first. */
function spell(found: Node, variant: number): string {
  let left = variant;
  let text = "";
  for (let node: Node | undefined = found; node !== undefined; ) {
    const { characters, previous }: Node = node;
    node = previous;
    if (characters === undefined) continue;
    text = (characters[left % characters.length] ?? "") + text;
    left = Math.floor(left / characters.length);
  }
  return text;
}
