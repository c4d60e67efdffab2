import type { OutgoingData, Profile } from "@twobyte/session";
import type { Cut, Link, LinkHead, LinkOwner } from "./link.ts";
import type { Answer, Handing } from "./requests.ts";
import { Requests } from "./requests.ts";

/** The transport is over: what it has still to say, and its end, come the way down. */
const GONE = 409;

/**
 * The client's end of a transport of requests: its way up, one POST after the other. The way down
 * is `begin`'s, which takes the hello.
 */
export abstract class RequestLink implements Link {
  protected readonly requests: Requests;
  protected readonly owner: LinkOwner;
  protected head: LinkHead | undefined;
  protected isOver = false;
  #n = 0;
  #begun = false;
  #last: Promise<void> = Promise.resolve();

  constructor(url: string, profile: Profile, owner: LinkOwner) {
    this.requests = new Requests(url, profile);
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

  adopt(head: LinkHead): void {
    this.head = head;
    this.adopted();
  }

  cut(how: Cut): void {
    this.isOver = true;
    if (how === "blackhole") this.requests.each((socket) => socket.pause());
    else if (how === "rst") this.requests.each((socket) => socket.resetAndDestroy());
    else this.requests.close();
  }

  /** Says so, once. */
  protected ended(status: number | undefined, reason: string): void {
    if (this.isOver) return;
    this.isOver = true;
    this.owner.ended({ status, reason });
    this.requests.close();
  }

  #hand(data: OutgoingData, first: number, handing: Handing): void {
    if (this.isOver) return;
    if (!this.#begun) {
      this.#begun = true;
      this.begin(data, handing).catch((error: Error) => this.ended(undefined, error.message));
    } else {
      this.#last = this.#last.then(() => this.#post(data, first, handing));
    }
  }

  async #post(data: OutgoingData, first: number, handing: Handing): Promise<void> {
    const { session = "", token = "" } = this.head ?? {};
    const n = ++this.#n;
    try {
      const body = this.requests.body({ session, token, n, count: first }, data);
      const answer = await this.requests.post("/send", body, handing);
      await this.#answered(answer);
    } catch (error) {
      if (handing.half !== true) this.ended(undefined, String(error));
    }
  }

  async #answered(answer: Answer): Promise<void> {
    const body = await answer.body();
    if (answer.status === 200 || answer.status === 204) {
      if (!this.isOver && body.length > 0) this.owner.received(body);
    } else if (answer.status !== GONE)
      this.ended(answer.status, `a POST was answered with ${answer.status}`);
  }
}
