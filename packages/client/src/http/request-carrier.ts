import type { OutgoingData, WelcomeFrame } from "@twobyte/session";
import type { ClientCarrier } from "@twobyte/session/client";
import type { Target, TransportOwner } from "../transports/transport.ts";
import { takeSlot } from "./connection-slot.ts";
import { ended, requestError } from "./request-error.ts";
import { isRefused, Requester } from "./requester.ts";
import { Sender } from "./sender.ts";

/** A transport of requests: one that is answered with what comes down, and POSTs on the way up. */
export abstract class RequestCarrier implements ClientCarrier {
  protected readonly target: Target;
  protected readonly owner: TransportOwner;
  protected readonly requester: Requester;
  readonly #name: string;
  readonly #sender: Sender;
  #hasHello = false;
  /** Whether other pages have all the places of connections that stay open. */
  protected isConstrained = false;

  /**
   * `name`: of the request that brings what comes down. It stays open for long, and can only be a
   * brief one where no place for that is left if `canBeBrief`.
   */
  constructor(name: string, target: Target, owner: TransportOwner, canBeBrief: boolean) {
    this.#name = name;
    this.target = target;
    this.owner = owner;
    this.requester = new Requester(target);
    //@fault post-is-a-sign suite R-TRANS-33 this.#sender = new Sender(target.profile, { isOver: false, ask: (path, body) => this.requester.ask(path, body).finally(() => owner.alive()) }, (error) => this.#lost(error));
    this.#sender = new Sender(target.profile, this.requester, (error) => this.#wayUpLost(error));
    void this.takeSlot().then(() => {
      if (this.requester.isOver) return;
      if (this.isConstrained && !canBeBrief) this.#lost(ended("other pages have all connections"));
      else owner.opened();
    });
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

  /** Takes one of the places of connections that stay open, if any is left (R-TRANS-27). */
  protected async takeSlot(): Promise<void> {
    const leave = await takeSlot(this.target.url, this.target.locks);
    const wasConstrained = this.isConstrained;
    this.isConstrained = leave === undefined;
    if (this.isConstrained !== wasConstrained) this.owner.constrained(this.isConstrained);
    if (leave !== undefined) this.requester.onAbort(leave);
  }

  /** Says hello, and takes what comes down for as long as it does. Rejects when it ends. */
  protected abstract listen(hello: OutgoingData): Promise<void>;

  /** R-TRANS-43 */
  #wayUpLost(error: unknown): void {
    const graceMs = isRefused(error) ? this.target.parameters.probeDeadlineMs : 0;
    //@fault refused-is-lost suite R-TRANS-43 this.#lost(error);
    void this.requester.pause(graceMs).then(() => this.#lost(error));
  }

  #lost(error: unknown): void {
    if (this.requester.isOver) return;
    this.requester.abort();
    this.owner.lost(requestError(this.requester.urlOf(this.#name), error));
  }
}
