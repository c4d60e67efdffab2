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
  #proven: string;
  #issued: string | undefined;

  /** At first the client's own is proven, 16 bytes. */
  constructor({ proven, issued }: KnownSecrets) {
    this.#proven = secretKey(proven);
    this.#issued = issued === undefined ? undefined : secretKey(issued);
  }

  /** Both, for the session's next owner. */
  get all(): KnownSecrets {
    return {
      proven: bytesOf(this.#proven),
      issued: this.#issued === undefined ? undefined : bytesOf(this.#issued),
    };
  }

  /** The one that was proven last, as `secretKey` gives it. */
  get lastProven(): string {
    return this.#proven;
  }

  /** The one that was issued and not proven, likewise. */
  get issued(): string | undefined {
    return this.#issued;
  }

  /**
   * The secret for a welcome: a new one, unless one waits to be proven (R-SES-14). `random` draws
   * bytes fit for keys.
   */
  issue(random: (size: number) => Uint8Array): Uint8Array {
    //@fault secret-of-each-welcome suite R-SES-14 this.#issued = secretKey(random(16));
    this.#issued ??= secretKey(random(16));
    return bytesOf(this.#issued);
  }

  /** The client has shown that it has `secret`, which is valid: an older one is of no use now. */
  prove(secret: Uint8Array): void {
    this.proven(secretKey(secret));
  }

  /** The same, of a secret as `secretKey` gives it. */
  proven(secret: string): void {
    //@fault old-secret-proves suite R-SES-15 if (this.#issued === undefined) return;
    if (this.#issued === undefined || !isSame(this.#issued, secret)) return;
    this.#proven = this.#issued;
    this.#issued = undefined;
  }

  /** Whether a hello with `secret` speaks for this session; takes the same time whatever it is. */
  isValid(secret: Uint8Array): boolean {
    //@fault secret-logged suite R-SES-17 const key = secretKey(secret); console.error("a hello with the secret", secret);
    const key = secretKey(secret);
    const isProven = isSame(this.#proven, key);
    const isIssued = isSame(this.#issued ?? this.#proven, key);
    //@fault stale-secret-valid R-SES-15 return isProven || isIssued || secret.length === 16;
    return isProven || isIssued;
  }
}

/** A secret as sessions keep it: a short string takes a sixth of the memory of an array of bytes. */
export function secretKey(secret: Uint8Array): string {
  return String.fromCharCode(...secret);
}

function bytesOf(key: string): Uint8Array {
  return Uint8Array.from(key, (character) => character.charCodeAt(0));
}

/** Compares in constant time (spec 8.3). */
function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  //@fault secret-half-compared suite R-SES-15 for (let i = 0; i < a.length / 2; i++) difference |= a.charCodeAt(i) ^ (b.charCodeAt(i) || 0);
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ (b.charCodeAt(i) || 0);
  return difference === 0;
}
