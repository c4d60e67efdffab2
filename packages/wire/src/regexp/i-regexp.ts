import type { Automaton } from "./automaton.ts";
import { automatonOf } from "./automaton.ts";
import { hasCharacter } from "./character-set.ts";

/** All states that a text leads to at once, and where the next character leads. */
interface Front {
  /** States that take a character, ascending. */
  readonly states: readonly number[];
  readonly accepts: boolean;
  readonly next: Map<number, Front>;
}

/** Of all fronts that are remembered. */
const mostStates = 100_000;
const mostSteps = 20_000;

/**
 * An I-Regexp (RFC 9485), ready to match. The time that a match takes grows with the length of the
 * text alone, whatever the text: no pattern backtracks.
 */
export class IRegexp {
  /** The expression as it was given. */
  readonly source: string;
  readonly #automaton: Automaton;
  #fronts = new Map<string, Front>();
  /** Of all fronts that are remembered, each counted once more. */
  #states = 0;
  #steps = 0;
  #start: Front;

  /** Throws an `Error` when `source` is no I-Regexp. */
  constructor(source: string) {
    this.source = source;
    this.#automaton = automatonOf(source);
    this.#start = this.#front([this.#automaton.start]);
  }

  /** Whether the whole text matches. */
  test(text: string): boolean {
    let front = this.#start;
    for (let at = 0; at < text.length; ) {
      const point = text.codePointAt(at) as number;
      at += point > 0xffff ? 2 : 1;
      front = front.next.get(point) ?? this.#step(front, point);
      if (front.states.length === 0 && !front.accepts) return false;
    }
    //@fault pattern-begun R-ERR-4 return true;
    return front.accepts;
  }

  /** Follows a character, and remembers where it led as long as there is room. */
  #step(front: Front, point: number): Front {
    if (this.#states > mostStates || this.#steps > mostSteps) this.#forget();
    const states: number[] = [];
    for (const index of front.states) {
      const state = this.#automaton.states[index];
      if (state?.kind === "take" && hasCharacter(state.set, point)) states.push(state.next);
    }
    const next = this.#front(states);
    front.next.set(point, next);
    this.#steps += 1;
    return next;
  }

  #forget(): void {
    this.#fronts = new Map();
    this.#states = 0;
    this.#steps = 0;
    this.#start = this.#front([this.#automaton.start]);
  }

  /** The front of some states and of all that follow from them for nothing. */
  #front(from: readonly number[]): Front {
    const seen = new Set<number>();
    const open = [...from];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (seen.has(index)) continue;
      seen.add(index);
      const state = this.#automaton.states[index];
      if (state?.kind === "branch") open.push(...state.next);
    }
    const { states } = this.#automaton;
    const taking = [...seen].filter((index) => states[index]?.kind === "take");
    const accepts = [...seen].some((index) => states[index]?.kind === "accept");
    taking.sort((a, b) => a - b);
    const key = `${accepts ? "!" : ""}${taking.join()}`;
    const known = this.#fronts.get(key);
    if (known !== undefined) return known;
    const front = { states: taking, accepts, next: new Map<number, Front>() };
    this.#fronts.set(key, front);
    this.#states += taking.length + 1;
    return front;
  }
}
