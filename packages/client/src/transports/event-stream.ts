import type { OutgoingData, WelcomeFrame } from "@twobyte/session";
import type { ClientCarrier } from "@twobyte/session/client";
import { fromBase64Url } from "@twobyte/wire";
import { EventParser } from "../http/event-parser.ts";
import { ended, requestError } from "../http/request-error.ts";
import { Requester } from "../http/requester.ts";
import { Sender } from "../http/sender.ts";
import type { Target, Transport, TransportOwner } from "./transport.ts";

/** A streamed answer on the way down and POSTs on the way up (spec 11.3). */
export const eventStream: Transport = {
  name: "stream",
  canBeLate: false,
  open: (target, owner) => new StreamCarrier(target, owner),
};

class StreamCarrier implements ClientCarrier {
  readonly #target: Target;
  readonly #owner: TransportOwner;
  readonly #requester: Requester;
  readonly #sender: Sender;
  #hasHello = false;

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

  welcomed({ session, token = "" }: WelcomeFrame): void {
    this.#sender.begin(session, token);
  }

  close(): void {
    void this.#sender.finish().then(() => this.#requester.abort());
  }

  abort(): void {
    this.#requester.abort();
  }

  async #listen(hello: OutgoingData): Promise<void> {
    const response = await this.#requester.post("stream", hello);
    const parser = new EventParser((data) => this.#take(data));
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const reader = response.body?.getReader();
    while (reader !== undefined) {
      const { done, value } = await reader.read();
      if (done) break;
      parser.push(decoder.decode(value, { stream: true }));
    }
    throw ended("the stream ended");
  }

  #take(data: string): void {
    const message = this.#target.profile === "text" ? data : fromBase64Url(data);
    if (message === undefined) throw ended("an event that is no base64url");
    this.#owner.received(message);
  }

  #lost(error: unknown): void {
    if (this.#requester.isOver) return;
    this.#requester.abort();
    this.#owner.lost(requestError(this.#requester.urlOf("stream"), error));
  }
}
