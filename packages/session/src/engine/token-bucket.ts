/** How much a bucket holds, and how fast it fills again. */
export interface BucketSize {
  /** When it is full. */
  readonly tokens: number;
  /** In a second. */
  readonly refill: number;
}

/** Tokens that are taken, and come back with time; without a timer, in constant time. */
export class TokenBucket {
  readonly #size: BucketSize;
  #tokens: number;
  #at: number;

  /** Full at `now`, in ms of a monotonic clock. */
  constructor(size: BucketSize, now: number) {
    this.#size = size;
    this.#tokens = size.tokens;
    this.#at = now;
  }

  /**
   * Takes `cost` tokens and gives 0; or takes none, and gives in how many ms there will be as many:
   * infinity for never.
   */
  take(cost: number, now: number): number {
    const wait = this.wait(cost, now);
    if (wait === 0) this.#tokens -= cost;
    return wait;
  }

  /** Takes `cost` tokens that may not be there: what is owed has to come back first. */
  spend(cost: number, now: number): void {
    this.#fill(now);
    this.#tokens -= cost;
  }

  /** In how many ms there will be `cost` tokens; 0 for now, infinity for never. */
  wait(cost: number, now: number): number {
    this.#fill(now);
    if (this.#tokens >= cost) return 0;
    const { tokens, refill } = this.#size;
    if (cost > tokens || refill === 0) return Number.POSITIVE_INFINITY;
    return Math.ceil(((cost - this.#tokens) * 1000) / refill);
  }

  /** Whether it holds no less than a new one would. */
  isFull(now: number): boolean {
    this.#fill(now);
    return this.#tokens >= this.#size.tokens;
  }

  #fill(now: number): void {
    const passed = now - this.#at;
    if (passed <= 0) return;
    const { tokens, refill } = this.#size;
    this.#tokens = Math.min(tokens, this.#tokens + (passed * refill) / 1000);
    this.#at = now;
  }
}
