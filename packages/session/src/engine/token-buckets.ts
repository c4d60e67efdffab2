import type { BucketSize } from "./token-bucket.ts";
import { TokenBucket } from "./token-bucket.ts";

/** So many of the oldest buckets are looked at for each new one. */
const SWEPT = 2;

/**
 * Buckets by keys that peers choose, in bounded memory: one that is full again is like none, and is
 * forgotten. At most `most` are kept.
 */
export class TokenBuckets {
  readonly #size: BucketSize;
  readonly #most: number;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(size: BucketSize, most: number) {
    this.#size = size;
    this.#most = most;
  }

  /** How many are kept. */
  get kept(): number {
    return this.#buckets.size;
  }

  /** The bucket of a key; not to be held on to. */
  of(key: string, now: number): TokenBucket {
    const known = this.#buckets.get(key);
    if (known !== undefined) return known;
    this.#sweep(now);
    const bucket = new TokenBucket(this.#size, now);
    this.#buckets.set(key, bucket);
    return bucket;
  }

  /** Each bucket is looked at before as many new ones can have come. */
  #sweep(now: number): void {
    let left = SWEPT;
    for (const [key, bucket] of this.#buckets) {
      if (left-- === 0) break;
      this.#buckets.delete(key);
      if (!bucket.isFull(now)) this.#buckets.set(key, bucket);
    }
    for (const key of this.#buckets.keys()) {
      if (this.#buckets.size < this.#most) break;
      this.#buckets.delete(key);
    }
  }
}
