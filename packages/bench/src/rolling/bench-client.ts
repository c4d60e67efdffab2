import { setTimeout as sleep } from "node:timers/promises";
import type { ClientSession } from "@twobyte/client";
import { connect, isTwobyteError, webSocket } from "@twobyte/client";
import { callServerStream, topicOf } from "@twobyte/client/codegen1";
import type { Numbered } from "../numbered.ts";
import type { ClientsJob, ClientsResult, Publication } from "./rolling-message.ts";
import { numbers, protocol, room } from "./rolling-protocol.ts";
import { RowLedger } from "./row-ledger.ts";
import { sumRows } from "./sum-results.ts";

/** Ms between two items that a client publishes. */
const PUBLISH_EVERY = 1000;
/** A subscription that hears nothing for so many ms is mute. */
const MUTE_MS = 5000;
/** So many publications may be on their way when a server dies. */
const ON_THE_WAY = 2;

/** A client that reads streams, one after the other, and a topic, and keeps account of it all. */
export class BenchClient {
  /** It has its first item. */
  readonly joined: Promise<void>;
  readonly #job: ClientsJob;
  readonly #number: number;
  readonly #session: ClientSession;
  readonly #rows: RowLedger[] = [];
  readonly #topic = new RowLedger();
  readonly #verdicts: Record<string, number> = {};
  readonly #errors: Record<string, number> = {};
  readonly #doubted: Publication[] = [];
  readonly #key: number;
  #published = 0;
  #whole = 0;
  #silent = 0;
  #topicGaps = 0;
  #topicAt = 0;
  #isMute = false;
  #lastAt: number | undefined;
  #longest = 0;
  #isFinishing = false;
  #isReading = false;
  #join: () => void = () => {};

  constructor(job: ClientsJob, number: number) {
    this.#job = job;
    this.#number = number;
    // Neighbours have one key: the proxy brings them to different servers.
    this.#key = (number >> 1) % job.keys;
    this.joined = new Promise((resolve) => {
      this.#join = resolve;
    });
    this.#session = connect(protocol, {
      url: job.url,
      profile: "binary",
      transports: [webSocket],
      onGap: (error) => count(this.#errors, `session gap: ${error.code} ${error.message}`),
    });
  }

  /** Reads until it is told to finish, and its stream is over. */
  async run(): Promise<void> {
    if (this.#job.keys > 0) this.#followTopic();
    while (!this.#isFinishing) await this.#readStream();
  }

  /** Pauses count from here on. */
  measure(): void {
    this.#longest = 0;
  }

  /** Begins no more streams. */
  finish(): void {
    this.#isFinishing = true;
    this.#isMute = this.#job.keys > 0 && performance.now() - this.#topicAt > MUTE_MS;
  }

  get result(): ClientsResult {
    return {
      streams: sumRows(this.#rows.map(({ figures }) => figures)),
      whole: this.#whole,
      verdicts: this.#verdicts,
      silent: this.#silent + (this.#isReading ? 1 : 0),
      topics: this.#topic.figures,
      topicMissing: this.#topic.missing.map((n) => this.#publication(n)),
      doubted: this.#doubted,
      topicsMute: this.#isMute ? 1 : 0,
      topicGaps: this.#topicGaps,
      errors: this.#errors,
      live: this.#session.status.state === "live" ? 1 : 0,
      longest: [this.#longest],
    };
  }

  async #readStream(): Promise<void> {
    const { items } = this.#job;
    const row = new RowLedger(0);
    this.#rows.push(row);
    this.#isReading = true;
    let read = 0;
    try {
      const stream = callServerStream<Numbered, Numbered>(this.#session, numbers, { n: items });
      for await (const { n } of stream) {
        read++;
        row.add(n);
        this.#arrived();
      }
      if (read < items) this.#silent++;
      else this.#whole++;
      row.close(items);
    } catch (error) {
      count(this.#verdicts, verdictOf(error));
      if (this.#session.status.state === "closed") this.#isFinishing = true;
    }
    this.#isReading = false;
  }

  #arrived(): void {
    const now = performance.now();
    if (this.#lastAt !== undefined) this.#longest = Math.max(this.#longest, now - this.#lastAt);
    else this.#join();
    this.#lastAt = now;
  }

  #followTopic(): void {
    const { keys } = this.#job;
    const subscription = topicOf<Numbered, Numbered, Numbered>(this.#session, room).subscribe(
      { n: this.#key },
      {
        onGap: () => {
          this.#topicGaps++;
          this.#topic.excuse();
        },
        onRefused: (error) => {
          count(this.#errors, `refused: ${error.code} ${error.message}`);
          this.#doubt();
        },
      },
    );
    const failed = (error: unknown): void => count(this.#errors, `topic: ${verdictOf(error)}`);
    void (async () => {
      for await (const { n } of subscription) {
        this.#topic.add(n);
        this.#topicAt = performance.now();
      }
    })().catch(failed);
    // The first client of each key says something to the others.
    if (this.#number % 2 === 1 || this.#number >= 2 * keys) return;
    void (async () => {
      while (!this.#isFinishing) {
        await subscription.publish({ n: this.#published++ });
        await sleep(PUBLISH_EVERY);
      }
    })().catch(failed);
  }

  /** Its last publications may not have arrived: it was told. */
  #doubt(): void {
    const first = Math.max(0, this.#published - ON_THE_WAY);
    for (let n = first; n < this.#published; n++) this.#doubted.push(this.#publication(n));
  }

  #publication(n: number): Publication {
    return `${this.#key}:${n}`;
  }
}

function verdictOf(error: unknown): string {
  if (!isTwobyteError(error)) return `untyped: ${String(error)}`;
  return `${error.code}, processed: ${error.processed}: ${error.message}`;
}

function count(counts: Record<string, number>, what: string): void {
  counts[what] = (counts[what] ?? 0) + 1;
}
