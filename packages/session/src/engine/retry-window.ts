import type { Parameters } from "./parameters.ts";

/** When a client comes back after a loss that nobody announced (spec 12.2). */
export class RetryWindow {
  readonly #parameters: Pick<Parameters, "retryWindowMs" | "retryCapMs" | "stableAfterMs">;
  readonly #draw: () => number;
  #windowMs: number;
  #attachedAt: number | undefined;
  /** When the first of the connections was lost that have not worked for long since. */
  #lostAt: number | undefined;

  /** `draw` gives a number from 0 to below 1. */
  constructor(
    parameters: Pick<Parameters, "retryWindowMs" | "retryCapMs" | "stableAfterMs">,
    draw: () => number,
  ) {
    this.#parameters = parameters;
    this.#draw = draw;
    this.#windowMs = parameters.retryWindowMs;
  }

  /** A connection was attached. */
  attached(now: number): void {
    this.#attachedAt = now;
  }

  /** The connection, or an attempt at one, failed: when to try next. */
  failed(now: number): number {
    const { retryWindowMs, retryCapMs, stableAfterMs } = this.#parameters;
    if (this.#attachedAt !== undefined && now - this.#attachedAt >= stableAfterMs) {
      this.#windowMs = retryWindowMs;
      this.#lostAt = undefined;
    }
    this.#attachedAt = undefined;
    this.#lostAt ??= now;
    // R-LIVE-14
    const away = Math.max(retryWindowMs, now - this.#lostAt);
    const at = now + this.#draw() * Math.min(this.#windowMs, away);
    this.#windowMs = Math.min(this.#windowMs * 2, retryCapMs);
    return at;
  }

  /** The server said when to come: at a time of one's own in its window (R-LIVE-12). */
  told(
    { fromMs, spanMs }: { readonly fromMs: number; readonly spanMs: number },
    now: number,
  ): number {
    this.#attachedAt = undefined;
    return now + fromMs + this.#draw() * spanMs;
  }
}
