import type { Signal } from "@preact/signals";
import { signal } from "@preact/signals";

/** What kind of thing happened. */
export type EventKind = "order" | "transport" | "gap" | "verdict" | "note";

/** Something that happened, in words. */
export interface JournalEvent {
  readonly id: number;
  /** In ms of `Date.now`. */
  readonly at: number;
  readonly kind: EventKind;
  readonly text: string;
}

/** How many are shown. */
const KEPT = 60;

/** What happened, newest first. */
export class Journal {
  readonly events: Signal<readonly JournalEvent[]> = signal<readonly JournalEvent[]>([]);
  /** How many gaps and verdicts there were. */
  gaps = 0;
  #ids = 0;

  write(kind: EventKind, text: string): void {
    if (kind === "gap" || kind === "verdict") this.gaps++;
    this.#ids++;
    const event: JournalEvent = { id: this.#ids, at: Date.now(), kind, text };
    this.events.value = [event, ...this.events.value].slice(0, KEPT);
  }
}
