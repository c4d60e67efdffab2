import type { LiveClient, LiveReadingsAnswer } from "@example/live/client";
import type { Signal } from "@preact/signals";
import { signal } from "@preact/signals";
import type { Cursor, Subscription } from "@twobyte/client";
import { isTwobyteError } from "@twobyte/client";
import { BOARD, READINGS } from "../shared/control.ts";
import type { StreamLedger } from "../shared/stream-ledger.ts";
import type { Book } from "./book.ts";
import { gapText, skipText, verdictText } from "./gap-text.ts";
import type { Journal } from "./journal.ts";
import type { Pace } from "./pace.ts";
import { sleep } from "./pace.ts";

/** How many readings the dashboard shows: ten seconds. */
export const SHOWN_READINGS = 80;
/** How often the readings are compared with what the server sent, in ms. */
const COMPARE_MS = 2000;
/** Before it subscribes again, in ms. */
const AGAIN_MS = 300;

/** Reads the dashboard's topic. */
export class Board {
  /** Oldest first. */
  readonly readings: Signal<readonly LiveReadingsAnswer[]> = signal<readonly LiveReadingsAnswer[]>(
    [],
  );
  /** There is no session to subscribe in. */
  isOver = false;
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

  /** Reads until the session is over. */
  async run(): Promise<void> {
    const ledger = this.#book.open(READINGS);
    setInterval(() => void this.#book.compare(READINGS).catch(() => {}), COMPARE_MS);
    let from: Cursor | undefined;
    while (!this.isOver) {
      const subscription = this.#subscribe(ledger, from);
      try {
        await this.#read(subscription, ledger);
      } catch (error) {
        if (!isTwobyteError(error)) throw error;
        ledger.excuse();
        this.#journal.write("verdict", `Dashboard cut off: ${verdictText(error)}`);
      }
      from = subscription.cursor ?? from;
      await sleep(AGAIN_MS);
    }
  }

  #subscribe(ledger: StreamLedger, from: Cursor | undefined): Subscription<LiveReadingsAnswer> {
    const missing = (text: string): void => {
      ledger.excuse();
      this.#journal.write("gap", `Dashboard: ${text}`);
    };
    return this.#client.readings.subscribe(BOARD, {
      ...(from === undefined ? { last: SHOWN_READINGS } : { from }),
      onGap: (gap) => missing(gapText(gap)),
      onSkip: (count, reason) => missing(skipText(count, reason)),
    });
  }

  async #read(subscription: Subscription<LiveReadingsAnswer>, ledger: StreamLedger): Promise<void> {
    for await (const reading of subscription) {
      this.#book.arrived(reading);
      ledger.item(reading.index, reading.nonce);
      this.readings.value = [...this.readings.value, reading].slice(-SHOWN_READINGS);
      await this.#pace.wait();
    }
  }
}
