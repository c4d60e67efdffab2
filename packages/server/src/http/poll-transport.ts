import type { OutgoingData, Profile, RequestHead } from "@twobyte/session";
import { takeBatch } from "@twobyte/session";
import { HttpProblem } from "./http-problem.ts";
import { gone, HttpTransport } from "./http-transport.ts";

/** The answer to a poll; undefined for nothing. */
type Reply = OutgoingData | undefined;

/** A poll that waits. */
interface Held {
  answer(reply: Reply): void;
}

/** A transport whose way down are the answers to polls (spec 11.4). */
export class PollTransport extends HttpTransport {
  readonly #holdMs: number;
  /** What no answer has taken yet, in order. */
  readonly #waiting: OutgoingData[] = [];
  #held: Held | undefined;
  /** Number of the last poll; the hello is 0. */
  #polls = 0;
  /** Its answer, for when it is asked for again. */
  #reply: { readonly data: Reply } | undefined;

  /** `holdMs`: see `pollTime` in the spec. */
  constructor(token: string, profile: Profile, holdMs: number) {
    super(token, profile);
    this.#holdMs = holdMs;
  }

  /** The answer to the hello. */
  welcome(): Promise<Reply> {
    return this.#answer(this.#holdMs);
  }

  /** The answer to a poll, when there is one; nothing after `waitMs` at the latest (R-TRANS-39). */
  poll({ n, count }: RequestHead, waitMs: number): Promise<Reply> {
    if (n > this.#polls + 1) throw new HttpProblem(400, `poll ${n} came after ${this.#polls}`);
    if (n < this.#polls) return Promise.resolve(undefined);
    if (n === this.#polls && this.#reply !== undefined) {
      // R-TRANS-21
      return Promise.resolve(this.#reply.data);
    }
    // R-TRANS-20
    this.#held?.answer(undefined);
    if (n > this.#polls) this.#reply = undefined;
    this.#polls = n;
    if (this.link?.received !== undefined) {
      this.link.receive(this.encode({ kind: "ack", received: count }));
    }
    if (this.isOver && this.#waiting.length === 0) throw gone();
    return this.#answer(Math.min(waitMs, this.#holdMs));
  }

  write(data: OutgoingData): void {
    if (this.isOver) return;
    this.#waiting.push(data);
    this.#held?.answer(this.#take());
  }

  close(): void {
    this.end();
    this.#held?.answer(undefined);
  }

  abort(): void {
    this.#waiting.length = 0;
    this.#reply = undefined;
    this.close();
  }

  /** R-TRANS-19 */
  #answer(holdMs: number): Promise<Reply> {
    if (this.#waiting.length > 0 || this.isOver) return Promise.resolve(this.#take());
    return new Promise((resolve) => {
      const held: Held = {
        answer: (reply) => {
          clearTimeout(timer);
          if (this.#held === held) this.#held = undefined;
          resolve(reply);
        },
      };
      const timer = setTimeout(() => {
        this.#reply = { data: undefined };
        held.answer(undefined);
      }, holdMs);
      this.#held = held;
    });
  }

  #take(): Reply {
    const data = this.#waiting.length === 0 ? undefined : takeBatch(this.#waiting);
    this.#reply = { data };
    return data;
  }
}
