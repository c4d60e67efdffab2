import { randomInt } from "node:crypto";
import type { LiveReadingsAnswer } from "@example/live/server";

/** The shop that the dashboard shows: made up, and calm. */
export class Shop {
  /** Of the last reading. */
  index = -1;
  #orders = 84;
  #visitors = 1240;
  #latency = 96;
  #load = 41;

  /** The next reading. */
  read(): LiveReadingsAnswer {
    const seconds = Date.now() / 1000;
    this.#orders = walk(this.#orders, 90 + 22 * Math.sin(seconds / 17), 5);
    this.#visitors = walk(this.#visitors, 1300 + 160 * Math.sin(seconds / 29), 14);
    this.#latency = walk(this.#latency, 100 + 26 * Math.sin(seconds / 11), 9);
    this.#load = walk(this.#load, 46 + 14 * Math.sin(seconds / 23), 2.5);
    this.index++;
    return {
      index: this.index,
      nonce: randomInt(2 ** 32),
      at: Date.now(),
      orders: Math.round(this.#orders),
      visitors: Math.round(this.#visitors),
      latency: Math.round(this.#latency),
      load: Math.round(Math.min(100, this.#load)),
    };
  }
}

/** A step at random that tends to a middle; never below 0. */
function walk(from: number, middle: number, step: number): number {
  const chance = randomInt(-1000, 1001) / 1000;
  return Math.max(0, from + chance * step + (middle - from) * 0.06);
}
