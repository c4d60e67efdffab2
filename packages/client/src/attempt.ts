import type { Clock, Credentials, OutgoingData, Payload, WelcomeFrame } from "@twobyte/session";
import { isTwobyteError, TwobyteError } from "@twobyte/session";
import type { ClientCarrier, ClientConnection, ClientEngine } from "@twobyte/session/client";
import type { Target, Transport, TransportOwner } from "./transports/transport.ts";

/** Who has attempts made. */
export interface AttemptHost {
  readonly engine: ClientEngine;
  readonly target: Target;
  readonly clock: Clock;
  /** Whether any attempt is still to be answered. */
  readonly isTrying: boolean;
  /** What the hello carries; undefined for none. */
  credentials(): Promise<Credentials | undefined>;
  /** The attempt was answered. */
  welcomed(attempt: Attempt): void;
  /** What the attempt has told of itself is another thing now. */
  changed(attempt: Attempt): void;
  /** The attempt is over; with `isFailed` its kind of transport did not bring an answer. */
  over(attempt: Attempt, isFailed: boolean): void;
}

/** One transport of a client's, from before it is there: stands between it and the engine. */
export class Attempt implements ClientCarrier, TransportOwner {
  /** The place of its kind in the list of tiers. */
  readonly tier: number;
  readonly transport: Transport;
  readonly isDear: boolean;
  /** See `TransportOwner.constrained`. */
  isConstrained = false;
  readonly #host: AttemptHost;
  readonly #connection: ClientConnection;
  #carrier: ClientCarrier | undefined;
  #credentials: Credentials | undefined;
  /** In ms of the clock: when it said hello, and when it heard something first. */
  #greetedAt = 0;
  #heardAt: number | undefined;
  #isOver = false;

  /** Begins at once. */
  constructor(host: AttemptHost, tier: number, transport: Transport) {
    this.#host = host;
    this.tier = tier;
    this.transport = transport;
    this.isDear = transport.name !== "websocket";
    this.#connection = host.engine.connect(this, this.#host.clock.now());
    void this.#open();
  }

  /** Another one is in use, and this one is not wanted any more. */
  drop(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#carrier?.abort();
    this.#host.engine.lost(this.#connection, undefined, this.#host.clock.now());
  }

  // What the engine asks for.

  write(data: OutgoingData, first: number): void {
    this.#carrier?.write(data, first);
  }

  welcomed(welcome: WelcomeFrame): void {
    this.#carrier?.welcomed?.(welcome);
    this.#host.welcomed(this);
  }

  close(code: number, reason: string): void {
    if (!this.#end(false)) return;
    this.#carrier?.close(code, reason);
  }

  /** The engine waited in vain, for the welcome or for a sign of life. */
  abort(): void {
    if (!this.#end(this.#heardAt === undefined)) return;
    this.#carrier?.abort();
  }

  // What the transport tells.

  opened(): void {
    if (this.#isOver) return;
    //@fault open-is-proof suite R-TRANS-23 this.#host.welcomed(this); (this.#host as unknown as { attached(by: unknown): void }).attached(undefined);
    this.#greetedAt = this.#host.clock.now();
    try {
      this.#host.engine.greet(this.#connection, this.#credentials, this.#greetedAt);
    } catch (error) {
      this.#carrier?.abort();
      this.#fail(TwobyteError.from(error), false);
    }
  }

  received(data: Payload): void {
    const now = this.#host.clock.now();
    this.#heardAt ??= now;
    this.#connection.receive(data, now);
  }

  alive(): void {
    this.#connection.alive(this.#host.clock.now());
  }

  constrained(isConstrained: boolean): void {
    this.isConstrained = isConstrained;
    this.#host.changed(this);
  }

  tell(): number {
    return this.#connection.tell();
  }

  lost(error: TwobyteError): void {
    this.#fail(error, this.#heardAt === undefined || this.#wasHeldBack(this.#heardAt));
  }

  /** R-TRANS-42 */
  #wasHeldBack(heardAt: number): boolean {
    const lasted = this.#host.clock.now() - heardAt;
    //@fault held-back-unnoticed suite R-TRANS-42 return false;
    return this.transport.name === "stream" && lasted < heardAt - this.#greetedAt;
  }

  async #open(): Promise<void> {
    const { target } = this.#host;
    try {
      this.#credentials = await this.#host.credentials();
      if (this.#isOver) return;
      this.#carrier = this.transport.open(target, this);
    } catch (error) {
      this.#fail(dialError(error), false);
    }
  }

  /** The next attempt begins before the engine hears of this one: so it does not wait for it. */
  #fail(error: TwobyteError, isFailed: boolean): void {
    if (!this.#end(isFailed)) return;
    // What one kind of transport cannot do, for ever, the others may.
    const told = isFailed && this.#host.isTrying ? undefined : error;
    this.#host.engine.lost(this.#connection, told, this.#host.clock.now());
  }

  #end(isFailed: boolean): boolean {
    if (this.#isOver) return false;
    this.#isOver = true;
    this.#host.over(this, isFailed);
    return true;
  }
}

/** Why no transport could be asked for: what `token` threw, or the host. */
function dialError(error: unknown): TwobyteError {
  if (isTwobyteError(error)) return error;
  const message = error instanceof Error ? error.message : "no connection could be made";
  const options = { cause: error, processed: "no", scope: "session", retry: "now" } as const;
  return new TwobyteError("unavailable", message, options);
}
