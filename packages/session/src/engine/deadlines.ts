/** Something that has to happen by a time. */
export interface Deadline {
  /** When, on the engine's clock. */
  deadlineAt: number;
  /** Where it stands in the heap; −1 when it is not in one. */
  heapIndex: number;
}

/** Deadlines by time: a binary heap, so that one timer serves any number of them. */
export class Deadlines<D extends Deadline> {
  readonly #heap: D[] = [];

  /** Takes one out whose time has come, the earliest first. */
  takeDue(now: number): D | undefined {
    const { first } = this;
    if (first === undefined || first.deadlineAt > now) return undefined;
    this.remove(first);
    return first;
  }

  /** The earliest, if there is one. */
  get first(): D | undefined {
    return this.#heap[0];
  }

  add(deadline: D): void {
    this.#heap.push(deadline);
    deadline.heapIndex = this.#heap.length - 1;
    this.#rise(deadline);
  }

  /** Takes a deadline out, if it is in. */
  remove(deadline: D): void {
    const index = deadline.heapIndex;
    if (index < 0) return;
    deadline.heapIndex = -1;
    const last = this.#heap.pop() as D;
    if (last === deadline) return;
    this.#place(last, index);
    this.#sink(last);
    this.#rise(last);
  }

  #place(deadline: D, index: number): void {
    this.#heap[index] = deadline;
    deadline.heapIndex = index;
  }

  #rise(deadline: D): void {
    let index = deadline.heapIndex;
    while (index > 0) {
      const up = (index - 1) >> 1;
      const parent = this.#heap[up] as D;
      if (parent.deadlineAt <= deadline.deadlineAt) return;
      this.#place(parent, index);
      this.#place(deadline, up);
      index = up;
    }
  }

  #sink(deadline: D): void {
    while (true) {
      const index = deadline.heapIndex;
      const left = this.#heap[2 * index + 1];
      const right = this.#heap[2 * index + 2];
      if (left === undefined) return;
      const child = right !== undefined && right.deadlineAt < left.deadlineAt ? right : left;
      if (child.deadlineAt >= deadline.deadlineAt) return;
      this.#place(deadline, child.heapIndex);
      this.#place(child, index);
    }
  }
}
