import { copyOf } from "../payload.ts";

/** The secrets that are valid. */
export interface KnownSecrets {
  /** The one that the client has shown last. */
  readonly proven: Uint8Array;
  /** The one that it was given since. */
  readonly issued?: Uint8Array | undefined;
}

/**
 * The secrets of one session, as its server keeps them (spec 8.3): the one that was proven last,
 * and the one that was issued since, for the welcome that carried it may have been lost.
 */
export class SessionSecrets {
  readonly #random: (size: number) => Uint8Array;
  #proven: Uint8Array;
  #issued: Uint8Array | undefined;

  /** At first the client's own is proven, 16 bytes; `random` draws bytes fit for keys. */
  constructor({ proven, issued }: KnownSecrets, random: (size: number) => Uint8Array) {
    // Short arrays of their own take less memory than views, and hold on to nothing else.
    this.#proven = copyOf(proven);
    this.#issued = issued && copyOf(issued);
    this.#random = random;
  }

  /** Both, for the session's next owner. */
  get all(): KnownSecrets {
    return { proven: this.#proven, issued: this.#issued };
  }

  /** The secret for a welcome: a new one, unless one waits to be proven (R-SES-14). */
  issue(): Uint8Array {
    this.#issued ??= copyOf(this.#random(16));
    return this.#issued;
  }

  /** The client has shown that it has `secret`, which is valid: an older one is of no use now. */
  prove(secret: Uint8Array): void {
    if (this.#issued === undefined || !isSame(this.#issued, secret)) return;
    this.#proven = this.#issued;
    this.#issued = undefined;
  }

  /** Whether a hello with `secret` speaks for this session; takes the same time whatever it is. */
  isValid(secret: Uint8Array): boolean {
    const isProven = isSame(this.#proven, secret);
    const isIssued = isSame(this.#issued ?? this.#proven, secret);
    //@fault stale-secret-valid return isProven || isIssued || secret.length === 16;
    return isProven || isIssued;
  }
}

/** Compares in constant time (R-SES-17). */
function isSame(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) difference |= (a[i] as number) ^ (b[i] ?? 0);
  return difference === 0;
}
