import type { ServerParameters } from "@twobyte/session";
import { TokenBucket, TokenBuckets } from "@twobyte/session";
import { addressKey } from "./address-key.ts";
import type { Principal } from "./principal.ts";
import type { RatePolicy } from "./rate-policy.ts";
import type { ServerMethod } from "./server-method.ts";

/** Whose buckets a message takes from. */
export interface RateKeys {
  readonly principal: Principal | undefined;
  readonly address: string | undefined;
  /** The session's own. */
  readonly bucket: TokenBucket;
}

type Rated = Pick<ServerMethod<never, never, never>, "service" | "name" | "rate">;

/** How much clients may do in a time (spec 14.2). Every answer is a time to wait; 0 for none. */
export class Rates {
  readonly #parameters: ServerParameters;
  readonly #messages: TokenBuckets;
  readonly #addresses: TokenBuckets;
  readonly #principals: TokenBuckets;
  readonly #keys = new Map<string, string>();

  constructor(parameters: ServerParameters) {
    const { buckets, addressTokens, addressRefill, principalTokens, principalRefill } = parameters;
    const { messageTokens, messageRefill } = parameters;
    this.#parameters = parameters;
    this.#messages = new TokenBuckets({ tokens: messageTokens, refill: messageRefill }, buckets);
    this.#addresses = new TokenBuckets({ tokens: addressTokens, refill: addressRefill }, buckets);
    this.#principals = new TokenBuckets(
      { tokens: principalTokens, refill: principalRefill },
      buckets,
    );
  }

  /** A bucket for a session. */
  sessionBucket(now: number): TokenBucket {
    const { connectionTokens: tokens, connectionRefill: refill } = this.#parameters;
    return new TokenBucket({ tokens, refill }, now);
  }

  /** Throws a `RangeError` for a method that no bucket would ever let in. */
  check({ rate, service, name }: Rated): void {
    if (rate === undefined) return;
    const parameter = `${rate.per}Tokens` as const;
    const tokens = this.#parameters[parameter];
    if (rate.cost <= tokens) return;
    throw new RangeError(
      `a call of ${service}.${name} costs ${rate.cost}, and ${parameter} is ${tokens}: raise it`,
    );
  }

  /** A message came from an address. */
  ofAddress(address: string | undefined, now: number): number {
    if (address === undefined) return 0;
    return this.#messages.of(this.#keyOf(address), now).take(1, now);
  }

  /** A call is made of a method with this rate. */
  ofMethod({ cost, per }: RatePolicy, keys: RateKeys, now: number): number {
    return this.#bucketOf(per, keys, now).take(cost, now);
  }

  /** For nobody in particular the address answers, and without one the session. */
  #bucketOf(per: RatePolicy["per"], keys: RateKeys, now: number): TokenBucket {
    const { principal, address, bucket } = keys;
    if (per === "principal" && principal !== undefined) {
      return this.#principals.of(principal.id, now);
    }
    if (per === "connection" || address === undefined) return bucket;
    return this.#addresses.of(this.#keyOf(address), now);
  }

  /** An address comes again with each message; taking it apart costs more than all else here. */
  #keyOf(address: string): string {
    const known = this.#keys.get(address);
    if (known !== undefined) return known;
    if (this.#keys.size >= this.#parameters.buckets) this.#keys.clear();
    const key = addressKey(address);
    this.#keys.set(address, key);
    return key;
  }
}
