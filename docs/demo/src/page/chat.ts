import type { LiveClient } from "@example/live/client";
import type { Signal } from "@preact/signals";
import { signal } from "@preact/signals";
import { isTwobyteError } from "@twobyte/client";
import type { StreamLedger } from "../shared/stream-ledger.ts";
import type { Book } from "./book.ts";
import { gapText, skipText, verdictText } from "./gap-text.ts";
import type { Journal } from "./journal.ts";
import type { Pace } from "./pace.ts";
import { sleep } from "./pace.ts";

/** A question and what there is of its answer. */
export interface Turn {
  readonly id: string;
  readonly question: string;
  readonly text: string;
  readonly state: "waiting" | "speaking" | "whole" | "cut";
  /** Why it was cut. */
  readonly verdict: string;
}

/** What the page offers to ask. */
export const questions: readonly string[] = [
  "What happens when the wire is cut?",
  "What if a proxy blocks WebSockets?",
  "What is a deploy to a client?",
  "Why are the messages so small?",
];

/** How many turns are shown. */
const KEPT = 4;
/** Between an answer and the next question, in ms. */
const BREATH_MS = 1200;

/** A question, and the key of its call. */
interface Asked {
  readonly id: string;
  readonly question: string;
}

/** Where the call that runs is noted. */
const RUNNING = "running";

function asked(question: string): Asked {
  return { id: crypto.randomUUID(), question };
}

/** The call that ran when the page was left: it is the same one, whoever asks with its key. */
function runningCall(): Asked | undefined {
  const noted = sessionStorage.getItem(RUNNING);
  return noted === null ? undefined : (JSON.parse(noted) as Asked);
}

/** Asks one question after the other. */
export class Chat {
  /** Oldest first. */
  readonly turns: Signal<readonly Turn[]> = signal<readonly Turn[]>([]);
  /** Whether the next question comes by itself. */
  readonly goesOn: Signal<boolean> = signal(true);
  readonly #client: LiveClient;
  readonly #book: Book;
  readonly #journal: Journal;
  readonly #pace: Pace;
  /** What was asked while an answer came. */
  #next: Asked | undefined = runningCall();
  #wake: (() => void) | undefined;
  #asked = 0;

  constructor(client: LiveClient, book: Book, journal: Journal, pace: Pace) {
    this.#client = client;
    this.#book = book;
    this.#journal = journal;
    this.#pace = pace;
  }

  /** Asks, behind the answer that comes now. */
  ask(question: string): void {
    this.#next = asked(question);
    this.#wake?.();
  }

  /** Whether questions follow by themselves. */
  goOn(does: boolean): void {
    this.goesOn.value = does;
    this.#wake?.();
  }

  /** Never resolves. */
  async run(): Promise<never> {
    while (true) {
      const next = this.#next ?? (this.goesOn.value ? this.#following() : undefined);
      this.#next = undefined;
      if (next === undefined) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
        continue;
      }
      const isWhole = await this.#askOne(next);
      if (!isWhole && this.goesOn.value) {
        this.#journal.write("note", "The page asks again, for its call was not answered.");
        this.#next ??= asked(next.question);
      }
      await sleep(BREATH_MS);
    }
  }

  #following(): Asked {
    this.#asked++;
    return asked(questions[(this.#asked - 1) % questions.length] ?? "");
  }

  async #askOne({ id, question }: Asked): Promise<boolean> {
    sessionStorage.setItem(RUNNING, JSON.stringify({ id, question } satisfies Asked));
    const turn: Turn = { id, question, text: "", state: "waiting", verdict: "" };
    this.turns.value = [...this.turns.value, turn].slice(-KEPT);
    const ledger = this.#book.open(id, 0);
    try {
      await this.#read(id, question, ledger);
      this.#change(id, { state: "whole" });
      return true;
    } catch (error) {
      if (!isTwobyteError(error)) throw error;
      ledger.cut();
      const verdict = verdictText(error);
      this.#journal.write("verdict", `Answer cut off: ${verdict}`);
      this.#change(id, { state: "cut", verdict });
      return false;
    } finally {
      sessionStorage.removeItem(RUNNING);
      await this.#book.compare(id).catch(() => {});
    }
  }

  async #read(id: string, question: string, ledger: StreamLedger): Promise<void> {
    const missing = (text: string): void => {
      ledger.excuse();
      this.#journal.write("gap", `Answer: ${text}`);
    };
    const answers = this.#client.ask(
      { id, text: question },
      {
        key: id,
        onGap: (gap) => missing(gapText(gap)),
        onSkip: (count, reason) => missing(skipText(count, reason)),
      },
    );
    let text = "";
    for await (const { message, value } of answers) {
      this.#book.arrived(value);
      if (message === "Done") {
        ledger.finish(value.tokens);
        continue;
      }
      ledger.item(value.index, value.nonce);
      text += value.text;
      this.#change(id, { text, state: "speaking" });
      await this.#pace.wait();
    }
  }

  #change(id: string, change: Partial<Turn>): void {
    this.turns.value = this.turns.value.map((turn) =>
      turn.id === id ? { ...turn, ...change } : turn,
    );
  }
}
