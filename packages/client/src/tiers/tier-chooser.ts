import type { Parameters } from "@twobyte/session";
import type { TierMemory } from "./tier-memory.ts";

/** A tier as the chooser knows it; see `Transport`. */
export interface Tier {
  readonly name: string;
  readonly canBeLate: boolean;
}

/** What is to be done now, by the places of tiers in the list. */
export interface Step {
  /** Attempts to begin. */
  readonly start: readonly number[];
  /** Attempts to give up, which have not proven themselves. */
  readonly drop: readonly number[];
}

/**
 * Which tiers are tried when (spec 11.5): the best first, the next beside it when it takes long and
 * at once when it fails. While a worse one is in use, the better are tried again from time to time.
 * Knows nothing of transports; times are in ms of one clock.
 */
export class TierChooser {
  readonly #tiers: readonly Tier[];
  readonly #parameters: Pick<Parameters, "tierAfterMs" | "tierMemoryMs">;
  readonly #memory: TierMemory;
  /** The attempts that have not proven themselves, and when each began. */
  readonly #running = new Map<number, number>();
  /** Those that failed since one worked, and until when each is to be left alone if one does. */
  readonly #failures = new Map<string, number>();
  /** When each tier was tried last. */
  readonly #triedAt = new Map<number, number>();
  /** What this round is still to try, in order, and what it has tried. */
  #pending: number[] = [];
  #tried = new Set<number>();
  #nextAt: number = Number.POSITIVE_INFINITY;
  #live: number | undefined;
  /** Whether what fails may do so because the server is away: what was in use is gone, or nothing works. */
  #isUnsure = false;

  /** `tiers` from the best to the worst. */
  constructor(
    tiers: readonly Tier[],
    parameters: Pick<Parameters, "tierAfterMs" | "tierMemoryMs">,
    memory: TierMemory,
  ) {
    this.#tiers = tiers;
    this.#parameters = parameters;
    this.#memory = memory;
  }

  /** When `advance` has something to do. */
  get wakeAt(): number {
    const better = this.#betterTiers().map((tier) => this.#retryAt(tier));
    const late = [...this.#running.keys()].map((tier) => this.#lateAt(tier));
    return Math.min(this.#nextAt, ...better, ...late);
  }

  /** A connection is wanted. */
  dial(now: number): Step {
    const all = this.#tiers.map((_, tier) => tier);
    const fresh = all.filter((tier) => this.#memory.until(this.#nameOf(tier)) <= now);
    if (fresh.length === 0) this.#memory.clear();
    this.#tried = new Set();
    this.#pending = (fresh.length === 0 ? all : fresh).filter((tier) => !this.#running.has(tier));
    return { start: this.#next(now), drop: [] };
  }

  /** Time passed. */
  advance(now: number): Step {
    const drop = [...this.#running.keys()].filter((tier) => this.#lateAt(tier) <= now);
    for (const tier of drop) this.#failed(tier, now);
    if (now >= this.#nextAt) return { start: this.#next(now), drop };
    const due = this.#betterTiers().filter((tier) => this.#retryAt(tier) <= now);
    if (due.length === 0) return { start: [], drop };
    this.#pending = due;
    return { start: this.#next(now), drop };
  }

  /** An attempt came to nothing. */
  failed(tier: number, now: number): Step {
    if (!this.#running.has(tier)) return { start: [], drop: [] };
    this.#failed(tier, now);
    const isLast = this.#running.size === 0 && this.#live === undefined;
    // R-TRANS-26: nothing else works.
    if (isLast && this.#pending.length === 0) {
      this.#pending = this.#tiers.map((_, i) => i).filter((i) => !this.#tried.has(i));
      if (this.#pending.length === 0) {
        this.#forgetAll();
        this.#isUnsure = true;
      }
    }
    return { start: this.#next(now), drop: [] };
  }

  /** An attempt ended, and not because of its tier. */
  left(tier: number): void {
    this.#running.delete(tier);
    if (this.#running.size === 0) this.#rest();
  }

  /** An attempt was answered: it is in use from now on. */
  proven(tier: number, now: number): Step {
    this.#running.delete(tier);
    this.#memory.forget(this.#nameOf(tier));
    this.#failures.delete(this.#nameOf(tier));
    this.#live = tier;
    this.#rest();
    if (this.#isUnsure) {
      // The server may have come back in between: the better ones are tried again beside this one.
      this.#failures.clear();
      this.#triedAt.clear();
      this.#isUnsure = false;
    }
    this.#remember();
    const drop = [...this.#running.keys()].filter(
      (other) => other > tier || this.#tiers[other]?.canBeLate === false,
    );
    for (const other of drop) {
      if (other < tier) this.#failed(other, now);
      else this.#running.delete(other);
    }
    return { start: [], drop };
  }

  /** What was in use is gone; with `isFailed` it was of no use (R-TRANS-42). */
  lost(isFailed: boolean, now: number): void {
    if (isFailed && this.#live !== undefined) this.#failed(this.#live, now);
    else this.#isUnsure = true;
    this.#live = undefined;
  }

  /** The network is another one: what failed before may work. */
  networkChanged(now: number): Step {
    this.#forgetAll();
    this.#triedAt.clear();
    return this.advance(now);
  }

  #nameOf(tier: number): string {
    return this.#tiers[tier]?.name ?? "";
  }

  /** The next attempt of the round. */
  #next(now: number): number[] {
    const tier = this.#pending.shift();
    this.#nextAt =
      //@fault tiers-one-by-one suite R-TRANS-24 Number.POSITIVE_INFINITY;
      this.#pending.length === 0 ? Number.POSITIVE_INFINITY : now + this.#parameters.tierAfterMs;
    if (tier === undefined) return [];
    this.#running.set(tier, now);
    this.#triedAt.set(tier, now);
    this.#tried.add(tier);
    return [tier];
  }

  /** The round is over. */
  #rest(): void {
    this.#pending = [];
    this.#nextAt = Number.POSITIVE_INFINITY;
  }

  #failed(tier: number, now: number): void {
    this.#running.delete(tier);
    //@fault failure-forgotten suite R-TRANS-26
    this.#failures.set(this.#nameOf(tier), now + this.#parameters.tierMemoryMs);
    if (this.#live !== undefined) this.#remember();
  }

  /** Another tier works: those that failed did so by themselves, and not because of the server. */
  #remember(): void {
    for (const [name, until] of this.#failures) this.#memory.remember(name, until);
    this.#failures.clear();
  }

  #forgetAll(): void {
    this.#memory.clear();
    this.#failures.clear();
  }

  /** Those better than the one in use that nobody tries now. */
  #betterTiers(): number[] {
    //@fault never-better suite R-TRANS-25 return [];
    if (this.#live === undefined || this.#pending.length > 0) return [];
    return this.#tiers
      .map((_, tier) => tier)
      .slice(0, this.#live)
      .filter((tier) => !this.#running.has(tier));
  }

  /** When a tier that is better than the one in use is tried again. */
  #retryAt(tier: number): number {
    const triedAt = this.#triedAt.get(tier);
    const rested = triedAt === undefined ? 0 : triedAt + this.#parameters.tierMemoryMs;
    return Math.max(this.#memory.until(this.#nameOf(tier)), rested);
  }

  /** When an attempt beside the one in use is given up, if it cannot be late. */
  #lateAt(tier: number): number {
    const isBound = this.#live !== undefined && this.#tiers[tier]?.canBeLate === false;
    const startedAt = this.#running.get(tier);
    if (!isBound || startedAt === undefined) return Number.POSITIVE_INFINITY;
    //@fault late-attempt-kept suite R-TRANS-34 return Number.POSITIVE_INFINITY;
    return startedAt + this.#parameters.tierAfterMs;
  }
}
