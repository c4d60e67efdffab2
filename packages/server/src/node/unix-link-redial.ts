/** The longest pause between two attempts at one server, in ms. */
const LONGEST = 60_000;

/** When servers whose connection came to nothing are dialed again: after pauses that double. */
export class RedialTimes {
  readonly #first: number;
  readonly #failed = new Map<string, { readonly pause: number; readonly until: number }>();

  /** `first`: the pause after a first failure, in ms. */
  constructor(first: number) {
    this.#first = first;
  }

  /** Whether a server may be dialed at `now`, in ms. */
  isDue(node: string, now: number): boolean {
    return now >= (this.#failed.get(node)?.until ?? 0);
  }

  failed(node: string, now: number): void {
    const last = this.#failed.get(node)?.pause ?? this.#first / 2;
    const pause = Math.min(last * 2, LONGEST);
    this.#failed.set(node, { pause, until: now + pause });
  }

  /** Forgets all servers but those of which `isMissing` is true. */
  keep(isMissing: (node: string) => boolean): void {
    for (const node of this.#failed.keys()) if (!isMissing(node)) this.#failed.delete(node);
  }
}
