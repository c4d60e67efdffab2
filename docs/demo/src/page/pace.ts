import type { Signal } from "@preact/signals";
import { signal } from "@preact/signals";

/** How long a slow reader takes for an item, in ms. */
const SLOW_MS = 500;

/** How fast the page reads. */
export class Pace {
  readonly isSlow: Signal<boolean> = signal(false);

  /** Takes as long as the page takes for an item. */
  async wait(): Promise<void> {
    if (this.isSlow.value) await sleep(SLOW_MS);
  }
}

/** Resolves after so many ms. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
