import type { Automaton, CharacterSet } from "@twobyte/wire";
import { automatonOf, hasCharacter } from "@twobyte/wire";

/** How a state was reached, and by which character if not for nothing. */
interface Step {
  readonly state: number;
  readonly length: number;
  readonly text: string;
}

const mostSteps = 300_000;

/**
 * A shortest text that matches an I-Regexp as a whole and has from `min` to `max` code points;
 * undefined when there is none, or none that is found in reasonable time.
 */
export function sampleText(pattern: string, min: number, max: number): string | undefined {
  const { states, start } = automatonOf(pattern);
  const characters = new Map<CharacterSet, string>();
  const seen = new Set<string>();
  let level: Step[] = [{ state: start, length: 0, text: "" }];
  while (level.length > 0) {
    const next: Step[] = [];
    // The level grows while it is walked, by the branches that cost no character.
    for (const step of level) {
      const key = `${step.state}/${Math.min(step.length, min)}`;
      if (seen.has(key) || step.length > max) continue;
      if (seen.size > mostSteps) return undefined;
      seen.add(key);
      const state = states[step.state] as Automaton["states"][number];
      if (state.kind === "accept" && step.length >= min) return step.text;
      if (state.kind === "branch") {
        level.push(...state.next.map((to) => ({ ...step, state: to })));
      }
      if (state.kind !== "take") continue;
      const character = characters.get(state.set) ?? sampleCharacter(state.set);
      characters.set(state.set, character);
      const text = step.text + character;
      if (character !== "") next.push({ state: state.next, length: step.length + 1, text });
    }
    level = next;
  }
  return undefined;
}

/** Letters, digits and other ASCII before what is not; no surrogates. */
const searched: readonly (readonly [first: number, last: number])[] = [
  [0x61, 0x7a],
  [0x30, 0x39],
  [0x20, 0x7e],
  [0x00, 0x1f],
  [0x7f, 0xd7ff],
  [0xe000, 0x10ffff],
];

/** The nicest character of a set; the empty string when it has none. */
function sampleCharacter(set: CharacterSet): string {
  for (const [first, last] of searched) {
    for (let point = first; point <= last; point += 1) {
      if (hasCharacter(set, point)) return String.fromCodePoint(point);
    }
  }
  return "";
}
