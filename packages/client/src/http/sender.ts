import type { OutgoingData, ProfileCodec } from "@twobyte/session";
import { OutgoingPosts } from "@twobyte/session";

/** What a sender needs of its transport's requests. */
export interface SenderRequests {
  readonly isOver: boolean;
  ask(name: string, body: OutgoingData): Promise<unknown>;
}

/** How long what was still to be sent may take when a transport is closed, in ms. */
const CLOSE_GRACE = 2000;

/** Sends what a client writes by POSTs: one at a time, gathering what comes meanwhile (R-TRANS-13). */
export class Sender {
  readonly #requests: SenderRequests;
  readonly #onLost: (error: unknown) => void;
  readonly #posts: OutgoingPosts;
  #run: Promise<void> | undefined;
  /** A request failed for good: nothing is sent behind it. */
  #isLost = false;

  /** `onLost`: a request failed for good. */
  constructor(profile: ProfileCodec, requests: SenderRequests, onLost: (error: unknown) => void) {
    this.#posts = new OutgoingPosts(profile);
    this.#requests = requests;
    this.#onLost = onLost;
  }

  /** The welcome came. */
  begin(session: string, token: string): void {
    this.#posts.begin(session, token);
    this.#go();
  }

  /** Sends a transport message; see `Carrier.write`. */
  add(data: OutgoingData, first: number): void {
    this.#posts.add(data, first);
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
    if (this.#isLost || this.#requests.isOver) return;
    //@fault posts-side-by-side suite R-TRANS-13
    if (this.#run !== undefined) return;
    const body = this.#posts.next();
    if (body === undefined) return;
    this.#run = this.#post(body)
      .catch((error: unknown) => {
        this.#isLost = true;
        this.#onLost(error);
      })
      .then(() => {
        this.#run = undefined;
        this.#go();
      });
  }

  async #post(first: OutgoingData): Promise<void> {
    for (let body: OutgoingData | undefined = first; body !== undefined; ) {
      await this.#requests.ask("send", body);
      body = this.#requests.isOver ? undefined : this.#posts.next();
    }
  }
}
