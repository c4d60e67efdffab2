/** The first: a session's own calls of its server have the lowest odd ids, and stay below it. */
const FIRST = 65;

/**
 * Ids under which topics' messages go to all their subscribers (R-STREAM-21): odd, and no two topics
 * of a process have the same. A session in which one is not free uses its stream's own instead.
 */
export class SharedIds {
  readonly #free: number[] = [];
  #next = FIRST;

  take(): number {
    const id = this.#free.pop() ?? this.#next;
    if (id === this.#next) this.#next += 2;
    return id;
  }

  giveBack(id: number): void {
    this.#free.push(id);
  }
}

/** The process's ids. */
export const sharedIds: SharedIds = new SharedIds();
