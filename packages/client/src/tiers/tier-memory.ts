const memories = new Map<string, TierMemory>();

/** Which tiers failed, at one origin, and until when they are left alone (R-TRANS-26). */
export class TierMemory {
  readonly #until = new Map<string, number>();

  /** The memory of an origin, which all sessions of this program share. */
  static of(origin: string): TierMemory {
    const memory = memories.get(origin) ?? new TierMemory();
    memories.set(origin, memory);
    return memory;
  }

  /** The tier failed, and is left alone until then. */
  remember(tier: string, until: number): void {
    this.#until.set(tier, until);
  }

  /** The tier works. */
  forget(tier: string): void {
    this.#until.delete(tier);
  }

  /** The network is another one, or nothing else works. */
  clear(): void {
    this.#until.clear();
  }

  /** Until when a tier is left alone; 0 for one that did not fail. */
  until(tier: string): number {
    return this.#until.get(tier) ?? 0;
  }
}
