import type { LiveClient, LiveReadingsAnswer } from "@example/live/client";
import type { Signal } from "@preact/signals";
import { signal } from "@preact/signals";
import { BOARD, READINGS } from "../shared/control.ts";
import type { Book } from "./book.ts";
import { gapText, skipText } from "./gap-text.ts";
import type { Journal } from "./journal.ts";
import type { Pace } from "./pace.ts";

/** How many readings the dashboard shows: ten seconds. */
export const SHOWN_READINGS = 80;
/** How often the readings are compared with what the server sent, in ms. */
const COMPARE_MS = 2000;

/** Reads the dashboard's topic. */
export class Board {
  /** Oldest first. */
  readonly readings: Signal<readonly LiveReadingsAnswer[]> = signal<readonly LiveReadingsAnswer[]>(
    [],
  );
  readonly #client: LiveClient;
  readonly #book: Book;
  readonly #journal: Journal;
  readonly #pace: Pace;

  constructor(client: LiveClient, book: Book, journal: Journal, pace: Pace) {
    this.#client = client;
    this.#book = book;
    this.#journal = journal;
    this.#pace = pace;
  }

  /** Rejects with a `TwobyteError` when there is no more to read. */
  async run(): Promise<void> {
    const ledger = this.#book.open(READINGS);
    const missing = (text: string): void => {
      ledger.excuse();
      this.#journal.write("gap", `Dashboard: ${text}`);
    };
    setInterval(() => void this.#book.compare(READINGS).catch(() => {}), COMPARE_MS);
    const subscription = this.#client.readings.subscribe(BOARD, {
      last: SHOWN_READINGS,
      onGap: (gap) => missing(gapText(gap)),
      onSkip: (count, reason) => missing(skipText(count, reason)),
    });
    for await (const reading of subscription) {
      this.#book.arrived(reading);
      ledger.item(reading.index, reading.nonce);
      this.readings.value = [...this.readings.value, reading].slice(-SHOWN_READINGS);
      await this.#pace.wait();
    }
  }
}
