import type { TwobyteError } from "../errors/twobyte-error.ts";
import { exhausted } from "./exhausted.ts";
import type { ServerParameters } from "./server-parameters.ts";
import type { ServerSession } from "./server-session.ts";
import type { BucketSize } from "./token-bucket.ts";
import { TokenBucket } from "./token-bucket.ts";
import { TokenBuckets } from "./token-buckets.ts";

/** How often sessions are attached, how much is sent again then (R-SEC-9), and what frames cost. */
export class AttachBudget {
  /** Of the bucket of each session that its frames take their costs from (R-SEC-10). */
  readonly frameSize: BucketSize;
  readonly #attachSize: BucketSize;
  readonly #replaySize: BucketSize;
  readonly #replays: TokenBuckets;
  /** Of sessions that nobody in particular has. */
  readonly #own = new WeakMap<ServerSession, TokenBucket>();
  readonly #attaches = new WeakMap<ServerSession, TokenBucket>();

  constructor(parameters: ServerParameters) {
    const { frameTokens, frameRefill } = parameters;
    const { attachTokens, attachRefill, replayTokens, replayRefill } = parameters;
    this.frameSize = { tokens: frameTokens, refill: frameRefill };
    this.#attachSize = { tokens: attachTokens, refill: attachRefill };
    this.#replaySize = { tokens: replayTokens, refill: replayRefill };
    this.#replays = new TokenBuckets(this.#replaySize, parameters.buckets);
  }

  /** Why a session cannot be attached now; undefined when it can, which counts. */
  take(session: ServerSession, now: number): TwobyteError | undefined {
    let attaches = this.#attaches.get(session);
    if (attaches === undefined) {
      attaches = new TokenBucket(this.#attachSize, now);
      this.#attaches.set(session, attaches);
    }
    //@fault attaches-unbounded suite R-SEC-9 const wait = 0;
    const wait = Math.max(attaches.wait(1, now), this.#replaysOf(session, now).wait(0, now));
    if (wait === 0) attaches.spend(1, now);
    else {
      const options = { scope: "session", processed: "no" } as const;
      return exhausted("the session was attached too often", wait, options);
    }
    return undefined;
  }

  /** So many bytes were sent again with it. */
  replayed(session: ServerSession, bytes: number, now: number): void {
    this.#replaysOf(session, now).spend(bytes, now);
  }

  #replaysOf(session: ServerSession, now: number): TokenBucket {
    if (session.principal !== "") return this.#replays.of(session.principal, now);
    let bucket = this.#own.get(session);
    if (bucket === undefined) {
      bucket = new TokenBucket(this.#replaySize, now);
      this.#own.set(session, bucket);
    }
    return bucket;
  }
}
