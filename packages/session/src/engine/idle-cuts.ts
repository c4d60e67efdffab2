import type { Parameters } from "./parameters.ts";

/** How far two idle times may be apart to have one cause. */
const TOLERANCE = 0.1;
/** In ms; a connection that ends sooner was not cut because it was idle. */
const SHORTEST = 2000;
/** Beats come after this part of the time after which something cuts. */
const PART = 0.6;

/**
 * What a client learns of its way to the server: something on it cuts connections that are idle for
 * a time, so beats have to come sooner (R-LIVE-10).
 */
export class IdleCuts {
  readonly #memoryMs: number;
  #lastIdle: number | undefined;
  #maxBeat: number | undefined;
  #until = 0;

  constructor({ idleMemoryMs }: Pick<Parameters, "idleMemoryMs">) {
    this.#memoryMs = idleMemoryMs;
  }

  /** A connection was cut after `idle` ms in which nothing was sent or arrived. */
  cut(idle: number, now: number): void {
    if (idle < SHORTEST) return;
    const last = this.#lastIdle;
    this.#lastIdle = idle;
    //@fault cuts-teach-nothing suite R-LIVE-10 return;
    if (last === undefined || Math.abs(idle - last) > last * TOLERANCE) return;
    this.#maxBeat = Math.floor(Math.min(idle, last) * PART);
    this.#until = now + this.#memoryMs;
  }

  /** The longest beat interval to ask for, in ms; undefined while nothing is known. */
  maxBeat(now: number): number | undefined {
    return now < this.#until ? this.#maxBeat : undefined;
  }
}
