import type { OutgoingData, Profile } from "@twobyte/session";
import { joinRequest, takeBatch } from "@twobyte/session";

/** What a sender needs of its transport's requests. */
export interface SenderRequests {
  readonly isOver: boolean;
  ask(name: string, body: OutgoingData): Promise<unknown>;
}

/** How long what was still to be sent may take when a transport is closed, in ms. */
const CLOSE_GRACE = 2000;

/** Sends what a client writes by POSTs: one at a time, gathering what comes meanwhile (R-TRANS-13). */
export class Sender {
  readonly #profile: Profile;
  readonly #requests: SenderRequests;
  readonly #onLost: (error: unknown) => void;
  readonly #waiting: OutgoingData[] = [];
  /** Of each that waits, the number of the next counted frame. */
  readonly #firsts: number[] = [];
  #session: string | undefined;
  #token = "";
  #n = 0;
  #run: Promise<void> | undefined;

  /** `onLost`: a request failed for good. */
  constructor(profile: Profile, requests: SenderRequests, onLost: (error: unknown) => void) {
    this.#profile = profile;
    this.#requests = requests;
    this.#onLost = onLost;
  }

  /** The welcome came. */
  begin(session: string, token: string): void {
    this.#session = session;
    this.#token = token;
    this.#go();
  }

  /** Sends a transport message; see `Carrier.write`. */
  add(data: OutgoingData, first: number): void {
    this.#waiting.push(data);
    this.#firsts.push(first);
    this.#go();
  }

  /** Resolves when everything has left, or has had its time. */
  finish(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, CLOSE_GRACE);
      void (this.#run ?? Promise.resolve()).then(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  #go(): void {
    if (this.#run !== undefined || this.#session === undefined) return;
    if (this.#waiting.length === 0 || this.#requests.isOver) return;
    this.#run = this.#post(this.#session)
      .catch(this.#onLost)
      .then(() => {
        this.#run = undefined;
        this.#go();
      });
  }

  async #post(session: string): Promise<void> {
    while (this.#waiting.length > 0 && !this.#requests.isOver) {
      const count = this.#firsts[0] as number;
      const before = this.#waiting.length;
      const data = takeBatch(this.#waiting);
      this.#firsts.splice(0, before - this.#waiting.length);
      const head = { session, token: this.#token, n: ++this.#n, count };
      await this.#requests.ask("send", joinRequest(this.#profile, head, data));
    }
  }
}
