import type { OutgoingData, WelcomeFrame } from "@twobyte/session";
import { joinRequest } from "@twobyte/session";
import type { ClientCarrier } from "@twobyte/session/client";
import { ended, requestError } from "../http/request-error.ts";
import { Requester } from "../http/requester.ts";
import { Sender } from "../http/sender.ts";
import type { Target, Transport, TransportOwner } from "./transport.ts";

/** Polls on the way down and POSTs on the way up (spec 11.4). */
export const longPoll: Transport = {
  name: "poll",
  canBeLate: false,
  open: (target, owner) => new PollCarrier(target, owner),
};

class PollCarrier implements ClientCarrier {
  readonly #target: Target;
  readonly #owner: TransportOwner;
  readonly #requester: Requester;
  readonly #sender: Sender;
  #hasHello = false;
  #welcome: WelcomeFrame | undefined;

  constructor(target: Target, owner: TransportOwner) {
    this.#target = target;
    this.#owner = owner;
    this.#requester = new Requester(target);
    this.#sender = new Sender(target.profile, this.#requester, (error) => this.#lost(error));
    queueMicrotask(() => owner.opened());
  }

  write(data: OutgoingData, first: number): void {
    if (this.#hasHello) this.#sender.add(data, first);
    else this.#listen(data).catch((error: unknown) => this.#lost(error));
    this.#hasHello = true;
  }

  welcomed(welcome: WelcomeFrame): void {
    this.#welcome = welcome;
    this.#sender.begin(welcome.session, welcome.token ?? "");
  }

  close(): void {
    void this.#sender.finish().then(() => this.#requester.abort());
  }

  abort(): void {
    this.#requester.abort();
  }

  async #listen(hello: OutgoingData): Promise<void> {
    this.#take(await this.#requester.read(await this.#requester.post("poll", asFirstPoll(hello))));
    const { profile } = this.#target;
    const none = profile === "text" ? "" : new Uint8Array();
    for (let n = 1; !this.#requester.isOver; n++) {
      if (this.#welcome === undefined) throw ended("the answer to the hello is no welcome");
      const { session, token = "" } = this.#welcome;
      const head = { session, token, n, count: this.#owner.tell() };
      this.#take(await this.#requester.ask("poll", joinRequest(profile, head, none)));
    }
  }

  #take(data: OutgoingData | undefined): void {
    if (this.#requester.isOver) return;
    if (data === undefined) this.#owner.alive();
    else this.#owner.received(data);
  }

  #lost(error: unknown): void {
    if (this.#requester.isOver) return;
    this.#requester.abort();
    this.#owner.lost(requestError(this.#requester.urlOf("poll"), error));
  }
}

/** A hello stands behind an empty head (spec 11.4). */
function asFirstPoll(hello: OutgoingData): OutgoingData {
  if (typeof hello === "string") return `\x1e${hello}`;
  const body = new Uint8Array(hello.length + 1);
  body.set(hello, 1);
  return body;
}
