import type { Deadline } from "../../engine/deadlines.ts";
import { Deadlines } from "../../engine/deadlines.ts";
import { Oracle } from "./oracle.ts";
import { Random } from "./random.ts";

interface Happening extends Deadline {
  readonly run: () => void;
}

/** What must never be. */
export class Violation extends Error {
  override readonly name = "Violation";
}

/** What has a state that is looked at after everything that is done to it. */
export interface Watched {
  /** Throws a `Violation` for what must not be. */
  check(): void;
}

/** Virtual time, and what happens in it: in order, and the same for the same seed. */
export class World {
  now = 0;
  readonly random: Random;
  /** Whether what is sent is judged by the model. */
  readonly isJudged: boolean;
  /** Whether each side is judged by what the other sees, too. */
  readonly isMirrored: boolean;
  readonly #mirrors = new Map<object, Oracle>();
  readonly #happenings = new Deadlines<Happening>();
  readonly #touched = new Set<Watched>();
  #violation: Violation | undefined;
  #drawn = 0;

  constructor(seed: number, isJudged = false, isMirrored = false) {
    this.isJudged = isJudged;
    this.isMirrored = isMirrored;
    this.random = new Random(seed);
  }

  /** Has something happen at a time that has not passed. */
  at(time: number, run: () => void): void {
    // What is for the same time happens in the order in which it was asked for.
    const deadlineAt = Math.max(time, this.now) + ++this.#drawn * 1e-7;
    this.#happenings.add({ deadlineAt, heapIndex: -1, run });
  }

  /** Has something happen a while from now. */
  after(ms: number, run: () => void): void {
    this.at(this.now + ms, run);
  }

  /** What judges a client by what servers see, whichever they are. */
  mirrorOf(client: object): Oracle | undefined {
    if (!this.isMirrored) return undefined;
    const mirror = this.#mirrors.get(client) ?? new Oracle(this, "client", "peer's");
    this.#mirrors.set(client, mirror);
    return mirror;
  }

  /** Something is done to `one`: it is checked behind that. */
  touch(one: Watched): void {
    this.#touched.add(one);
  }

  /** Whether nothing is to happen any more. */
  get isOver(): boolean {
    return this.#happenings.first === undefined;
  }

  /** Says what must never be; the run ends with it, whoever catches what is thrown here. */
  violate(what: string): never {
    this.#violation ??= new Violation(what);
    throw this.#violation;
  }

  /** Lets time pass up to `end`, or until `isDone`. */
  run(end: number, isDone: () => boolean = () => false): void {
    for (let steps = 0; !isDone(); steps++) {
      const { first } = this.#happenings;
      if (first === undefined || first.deadlineAt > end) break;
      if (steps > 200_000) this.violate("it goes on and on");
      this.#happenings.remove(first);
      this.now = first.deadlineAt;
      first.run();
      this.#checkTouched();
      if (this.#violation !== undefined) throw this.#violation;
    }
    if (!isDone()) this.now = Math.max(this.now, end);
  }

  #checkTouched(): void {
    for (const one of this.#touched) one.check();
    this.#touched.clear();
  }
}
