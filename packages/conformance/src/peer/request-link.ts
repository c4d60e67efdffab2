import type { OutgoingData, Profile } from "@twobyte/session";
import type { Cut, Ending, Link, LinkHead, LinkOwner } from "./link.ts";
import type { Answer, Handing } from "./requests.ts";
import { Requests } from "./requests.ts";
import { resetSocket } from "./reset-socket.ts";

/** So long what a server has still to say may take when it refused a POST, in ms. */
const LAST_MS = 1000;

/**
 * The client's end of a transport of requests: its way up, one POST after the other. The way down
 * is `begin`'s, which takes the hello.
 */
export abstract class RequestLink implements Link {
  protected readonly requests: Requests;
  protected readonly owner: LinkOwner;
  protected head: LinkHead | undefined;
  protected isOver = false;
  #refusal: Ending | undefined;
  #n = 0;
  #begun = false;
  #last: Promise<void> = Promise.resolve();
  #behind: readonly [data: OutgoingData, first: number] | undefined;

  /** `headers` are further fields of each request. */
  constructor(
    url: string,
    profile: Profile,
    owner: LinkOwner,
    headers: { readonly [name: string]: string } = {},
  ) {
    this.requests = new Requests(url, profile, headers);
    this.owner = owner;
  }

  /** Sends the hello. */
  protected abstract begin(data: OutgoingData, handing: Handing): Promise<void>;
  /** The head is there: the way down can go on. */
  protected adopted(): void {}

  send(data: OutgoingData, first: number): void {
    this.#hand(data, first, {});
  }

  sendHalf(data: OutgoingData, first: number): void {
    this.#hand(data, first, { half: true });
  }

  sendPieces(data: OutgoingData, first: number, size: number): void {
    this.#hand(data, first, { pieces: size });
  }

  drip(data: OutgoingData, first: number): void {
    this.#hand(data, first, { isDripping: true });
  }

  sendEvent(data: OutgoingData, first: number): void {
    this.#hand(data, first, {});
  }

  sendWrong(data: OutgoingData, first: number, fault: "swap" | "replay"): void {
    if (fault === "swap") this.#behind = [data, first];
    else this.#hand(data, first, { isReplayed: true });
  }

  adopt(head: LinkHead): void {
    this.head = head;
    this.adopted();
  }

  cut(how: Cut): void {
    this.isOver = true;
    if (how === "blackhole") this.requests.each((socket) => socket.pause());
    else if (how === "rst") this.requests.each(resetSocket);
    else this.requests.close();
  }

  /** Says so, once. */
  protected ended(status: number | undefined, reason: string): void {
    if (this.isOver) return;
    this.isOver = true;
    this.owner.ended(this.#refusal ?? { status, reason });
    this.requests.close();
  }

  #hand(data: OutgoingData, first: number, handing: Handing): void {
    if (this.isOver) return;
    if (!this.#begun) {
      this.#begun = true;
      this.begin(data, handing).catch((error: Error) => this.ended(undefined, error.message));
    } else {
      const behind = this.#behind;
      this.#behind = undefined;
      const post = (): Promise<void> =>
        behind === undefined ? this.#post(data, first, handing) : this.#swap(behind, [data, first]);
      this.#last = this.#last
        .then(post)
        .catch((error: unknown) => this.ended(undefined, String(error)));
    }
  }

  /** The second comes too early, and is refused; then both come in their order. */
  async #swap(
    [before, firstBefore]: readonly [OutgoingData, number],
    [after, firstAfter]: readonly [OutgoingData, number],
  ): Promise<void> {
    const { session = "", token = "" } = this.head ?? {};
    const early = { session, token, n: this.#n + 2, count: firstAfter };
    const { message, status } = await this.requests.post("/send", this.requests.body(early, after));
    message.resume();
    if (status !== 400) {
      this.ended(status, `a POST that came before its time was answered with ${status}`);
      return;
    }
    await this.#post(before, firstBefore, {});
    await this.#post(after, firstAfter, {});
  }

  async #post(data: OutgoingData, first: number, handing: Handing): Promise<void> {
    const { session = "", token = "" } = this.head ?? {};
    const n = ++this.#n;
    try {
      const body = this.requests.body({ session, token, n, count: first }, data);
      const answer = await this.requests.post("/send", body, handing);
      if (handing.isReplayed === true) await this.#replay(body, answer.status);
      await this.#answered(answer);
    } catch (error) {
      if (handing.half !== true) this.ended(undefined, String(error));
    }
  }

  /** Once more the same: it has to be answered as it was. */
  async #replay(body: Buffer, status: number): Promise<void> {
    const again = await this.requests.post("/send", body);
    again.message.resume();
    if (again.status === status) return;
    this.ended(
      again.status,
      `a POST that came twice was answered with ${status}, and then otherwise`,
    );
  }

  async #answered(answer: Answer): Promise<void> {
    const body = await answer.body();
    if (answer.status === 200 || answer.status === 204) {
      if (!this.isOver && body.length > 0) this.owner.received(body);
    } else
      this.#refused({ status: answer.status, reason: `a POST was answered with ${answer.status}` });
  }

  /** What the server has still to say comes the way down (R-TRANS-43), whose end is that of the link. */
  #refused(refusal: Ending): void {
    this.#refusal ??= refusal;
    setTimeout(() => this.ended(refusal.status, refusal.reason), LAST_MS).unref();
  }
}
