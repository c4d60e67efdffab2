import type { OutgoingData, Profile, RequestHead } from "@twobyte/session";
import { PollAnswers } from "@twobyte/session";
import { early, gone, HttpTransport } from "./http-transport.ts";

/** The answer to a poll; undefined for nothing. */
type Reply = OutgoingData | undefined;

/** A transport whose way down are the answers to polls (spec 11.4). */
export class PollTransport extends HttpTransport {
  readonly #answers: PollAnswers;

  /** `holdMs`: see `pollTime` in the spec. */
  constructor(token: string, profile: Profile, holdMs: number) {
    super(token, profile);
    this.#answers = new PollAnswers((expire, waitMs) => {
      const beat = this.link?.beatMs ?? Number.POSITIVE_INFINITY;
      const timer = setTimeout(expire, Math.min(waitMs, holdMs, beat / 2));
      return () => clearTimeout(timer);
    });
  }

  override get held(): number {
    return this.#answers.held;
  }

  /** The answer to the hello. */
  welcome(): Promise<Reply> {
    return new Promise((resolve) => this.#answers.welcome(resolve));
  }

  /** The answer to a poll, when there is one; nothing after `waitMs` at the latest (R-TRANS-39). */
  poll({ n, count }: RequestHead, waitMs: number): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const acknowledge = (): void => this.#acknowledge(count);
      const refusal = this.#answers.poll(n, waitMs, acknowledge, resolve);
      if (refusal === "early") reject(early("poll", n, this.#answers.last));
      else if (refusal === "gone") reject(gone());
    });
  }

  write(data: OutgoingData): void {
    this.#answers.write(data);
  }

  close(): void {
    this.end();
    this.#answers.close();
  }

  abort(): void {
    this.end();
    this.#answers.abort();
  }

  #acknowledge(received: number): void {
    if (this.link?.received === undefined) return;
    this.link.receive(this.encode({ kind: "ack", received }), true);
  }
}
