/** So many connections to an origin its pages may keep open for long. */
const PLACES = 2;

/**
 * The places for connections that stay open of a page's origin (spec 11.7), as its browser keeps
 * them: some of them other pages hold.
 */
export class Places {
  readonly #held = new Set<string>();
  #others: number;

  /** `others`: so many places other pages hold. */
  constructor(others: number) {
    this.#others = others;
  }

  /** How many nobody holds. */
  get free(): number {
    return Math.max(0, PLACES - this.#others - this.#held.size);
  }

  /** From now on other pages hold so many. */
  leave(others: number): void {
    this.#others = others;
  }

  /** As `request` of Web Locks: a lock that is no place is free unless it is held. */
  async request(
    name: string,
    _options: { readonly ifAvailable: true },
    callback: (lock: object | null) => Promise<void> | undefined,
  ): Promise<void> {
    await Promise.resolve();
    const isPlace = /^twobyte https?:\/\/[^ ]+ [12]$/.test(name);
    if (isPlace && (this.#held.has(name) || this.free === 0)) {
      await callback(null);
      return;
    }
    if (isPlace) this.#held.add(name);
    await callback({ name });
    this.#held.delete(name);
  }
}
