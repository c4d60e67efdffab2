import type { OutgoingData } from "../payload.ts";
import { profileFor } from "../profiles/profiles.ts";
import { compact } from "./compact.ts";
import { takeBatch } from "./take-batch.ts";

/** Takes the answer to a poll; undefined for nothing. */
export type PollReply = (data: OutgoingData | undefined) => void;

/** Why a poll is refused: it came before its time, or its transport has ended. */
export type PollRefusal = "early" | "gone";

/**
 * Has `expire` called when a poll was held for `pollTime`, or `waitMs` if that is less, unless what
 * comes back is called.
 */
export type Hold = (expire: () => void, waitMs: number) => () => void;

/** The polls of one transport of a client, on its server, and what they are answered with (spec 11.4). */
export class PollAnswers {
  /** Number of the last poll; the hello is 0. */
  last = 0;
  readonly #hold: Hold;
  /** What no answer has taken yet, in order. */
  readonly #waiting: OutgoingData[] = [];
  /** Who waits for the answer to the last poll: it, and its repeats. */
  #held: PollReply[] = [];
  #release: (() => void) | undefined;
  /** The answer to the last poll, for when it is asked for again. */
  #answer: { readonly data: OutgoingData | undefined } | undefined;
  #isOver = false;

  constructor(hold: Hold) {
    this.#hold = hold;
  }

  /** Bytes, or characters, of messages that no answer has taken, and of the last answer. */
  get held(): number {
    const answer = this.#answer?.data?.length ?? 0;
    return this.#waiting.reduce((size, data) => size + data.length, answer);
  }

  /** The answer to the hello. */
  welcome(reply: PollReply): void {
    this.#await(reply, Number.POSITIVE_INFINITY);
  }

  /**
   * Answers the poll `n`, when there is something to answer, after `waitMs` at the latest.
   * `acknowledge` is called when it is a new one, or waits still: what it says of the frames that
   * arrived is to be looked at.
   */
  poll(
    n: number,
    waitMs: number,
    acknowledge: () => void,
    reply: PollReply,
  ): PollRefusal | undefined {
    if (n > this.last + 1) return "early";
    if (n < this.last) {
      reply(undefined);
      return undefined;
    }
    if (n === this.last && this.#answer !== undefined) {
      // R-TRANS-21
      //@fault answer-not-repeated R-TRANS-21 reply(undefined);
      reply(this.#answer.data);
      return undefined;
    }
    if (n > this.last) {
      // R-TRANS-20
      //@fault older-poll-waits suite R-TRANS-20
      this.#settle(undefined);
      this.#answer = undefined;
      this.last = n;
    }
    acknowledge();
    if (this.#isOver && this.#waiting.length === 0) return "gone";
    this.#await(reply, waitMs);
    return undefined;
  }

  /** Sends a transport message. */
  write(data: OutgoingData): void {
    if (this.#isOver) return;
    this.#waiting.push(data);
    //@fault held-too-long R-TRANS-20
    if (this.#held.length > 0) this.#take();
  }

  /** Nothing is written any more; what was is still answered. */
  close(): void {
    this.#isOver = true;
    this.#settle(undefined);
  }

  /** Nothing is written or answered any more. */
  abort(): void {
    this.#waiting.length = 0;
    this.#answer = undefined;
    this.close();
  }

  /** R-TRANS-19 */
  #await(reply: PollReply, waitMs: number): void {
    this.#held.push(reply);
    //@fault poll-held-with-news suite R-TRANS-19 if (this.#waiting.length < 0) this.#take();
    if (this.#waiting.length > 0) this.#take();
    else if (this.#isOver) this.#settle(undefined);
    //@fault poll-held-for-ever suite R-TRANS-19
    else this.#release ??= this.#hold(() => this.#say(undefined), waitMs);
  }

  #take(): void {
    this.#say(takeBatch(profileFor(this.#waiting[0] ?? ""), this.#waiting));
  }

  #say(data: OutgoingData | undefined): void {
    this.#answer = { data: data && compact(data) };
    this.#settle(data);
  }

  #settle(data: OutgoingData | undefined): void {
    this.#release?.();
    this.#release = undefined;
    //@fault repeat-replaces R-TRANS-21 const held = this.#held.slice(-1);
    const held = this.#held;
    this.#held = [];
    for (const reply of held) reply(data);
  }
}
