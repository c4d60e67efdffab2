import type { Agenda, Due } from "./agenda.ts";

/** What is done about credentials that do not last. */
export interface ValidityOwner {
  /** The client is to send new ones; the present ones are good for so many ms. */
  ask(expiresMs: number): void;
  /** They are not good any more. */
  expired(): void;
}

/** How long the credentials of a session are good (R-SEC-5). */
export class Validity implements Due {
  deadlineAt: number = Number.POSITIVE_INFINITY;
  heapIndex = -1;
  /** How often they were revoked. */
  revocations = 0;
  readonly #agenda: Agenda;
  readonly #leadMs: number;
  readonly #owner: ValidityOwner;
  #expiresAt: number = Number.POSITIVE_INFINITY;
  #askedAt: number = Number.NEGATIVE_INFINITY;

  /** `leadMs`: see `authLead` in the spec. */
  constructor(agenda: Agenda, leadMs: number, owner: ValidityOwner) {
    this.#agenda = agenda;
    this.#leadMs = leadMs;
    this.#owner = owner;
  }

  /** Whether the credentials are good now. */
  get isGood(): boolean {
    //@fault expired-is-good suite R-SEC-5 return true;
    return this.#agenda.now < this.#expiresAt;
  }

  /** In how many ms they expire; undefined for never. */
  get expiresMs(): number | undefined {
    if (this.#expiresAt === Number.POSITIVE_INFINITY) return undefined;
    return Math.max(0, Math.floor(this.#expiresAt - this.#agenda.now));
  }

  /** New ones came, which are good until `expiresAt`. */
  renew(expiresAt: number): void {
    this.stop();
    this.#expiresAt = expiresAt;
    this.#askedAt = Number.NEGATIVE_INFINITY;
    if (expiresAt === Number.POSITIVE_INFINITY) return;
    // What lasts shorter than the lead is asked for at half of its time, not at once.
    const left = expiresAt - this.#agenda.now;
    //@fault asked-too-late suite R-SEC-5 this.#agenda.wake(this, expiresAt);
    this.#agenda.wake(this, expiresAt - Math.min(this.#leadMs, left / 2));
  }

  /** They are not good any more, whatever was said before. */
  revoke(): void {
    this.revocations++;
    this.stop();
    this.#expiresAt = Number.NEGATIVE_INFINITY;
    this.#lapse();
  }

  /** Somebody came in vain: the client is asked again, but not each time. */
  missed(): void {
    if (this.#agenda.now >= this.#askedAt + this.#leadMs) this.#ask(0);
  }

  /** Nothing is due any more. */
  stop(): void {
    this.#agenda.cancel(this);
  }

  due(): void {
    if (!this.isGood) {
      this.#lapse();
      return;
    }
    this.#ask(this.expiresMs ?? 0);
    this.#agenda.wake(this, this.#expiresAt);
  }

  #lapse(): void {
    //@fault expiry-ends-nothing suite R-SEC-5
    this.#owner.expired();
    this.#ask(0);
  }

  #ask(expiresMs: number): void {
    this.#askedAt = this.#agenda.now;
    this.#owner.ask(expiresMs);
  }
}
