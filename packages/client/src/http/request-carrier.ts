import type { OutgoingData, WelcomeFrame } from "@twobyte/session";
import type { ClientCarrier } from "@twobyte/session/client";
import type { Target, TransportOwner } from "../transports/transport.ts";
import { requestError } from "./request-error.ts";
import { Requester } from "./requester.ts";
import { Sender } from "./sender.ts";

/** A transport of requests: one that is answered with what comes down, and POSTs on the way up. */
export abstract class RequestCarrier implements ClientCarrier {
  protected readonly target: Target;
  protected readonly owner: TransportOwner;
  protected readonly requester: Requester;
  readonly #name: string;
  readonly #sender: Sender;
  #hasHello = false;

  /** `name`: of the request that brings what comes down. */
  constructor(name: string, target: Target, owner: TransportOwner) {
    this.#name = name;
    this.target = target;
    this.owner = owner;
    this.requester = new Requester(target);
    this.#sender = new Sender(target.profile, this.requester, (error) => this.#lost(error));
    queueMicrotask(() => owner.opened());
  }

  write(data: OutgoingData, first: number): void {
    if (this.#hasHello) this.#sender.add(data, first);
    else this.listen(data).catch((error: unknown) => this.#lost(error));
    this.#hasHello = true;
  }

  welcomed({ session, token = "" }: WelcomeFrame): void {
    this.#sender.begin(session, token);
  }

  close(): void {
    void this.#sender.finish().then(() => this.requester.abort());
  }

  abort(): void {
    this.requester.abort();
  }

  /** Says hello, and takes what comes down for as long as it does. Rejects when it ends. */
  protected abstract listen(hello: OutgoingData): Promise<void>;

  #lost(error: unknown): void {
    if (this.requester.isOver) return;
    this.requester.abort();
    this.owner.lost(requestError(this.requester.urlOf(this.#name), error));
  }
}
