/** How many of the newest secrets are valid beside the proven one (spec 8.3). */
const ISSUED = 4;

/**
 * The secrets of one session, as its server keeps them: the one proven last, and the newest of
 * those issued since, for the welcome that carried one may have been lost.
 */
export class SessionSecrets {
  readonly #random: (size: number) => Uint8Array;
  #proven: Uint8Array;
  #issued: Uint8Array[] = [];

  /** `first` is the client's own, 16 bytes; `random` draws bytes fit for keys. */
  constructor(first: Uint8Array, random: (size: number) => Uint8Array) {
    this.#proven = first;
    this.#random = random;
  }

  /** A new secret, for a welcome. */
  issue(): Uint8Array {
    const secret = this.#random(16);
    this.#issued.push(secret);
    if (this.#issued.length > ISSUED) this.#issued.shift();
    return secret;
  }

  /** The client has shown that it got the welcome with `secret`: the others are of no use now. */
  prove(secret: Uint8Array): void {
    const place = this.#issued.indexOf(secret);
    if (place === -1) return;
    this.#proven = secret;
    this.#issued = this.#issued.slice(place + 1);
  }

  /** Whether a hello with `secret` speaks for this session; takes the same time whatever it is. */
  isValid(secret: Uint8Array): boolean {
    let valid = 0;
    for (const one of [this.#proven, ...this.#issued]) valid |= isSame(one, secret) ? 1 : 0;
    return valid === 1;
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) difference |= (a[i] as number) ^ (b[i] ?? 0);
  return difference === 0;
}
