import type { Clock, Credentials } from "@twobyte/session";
import {
  exhausted,
  isTwobyteError,
  MAX_TIMER,
  PAUSE_MS,
  refusal,
  TwobyteError,
} from "@twobyte/session";
import type { Authenticate, ConnectionInfo, Principal } from "./principal.ts";
import type { ReportError } from "./running-call.ts";

/** Who a client is, and for how long that is so. */
export interface Identified {
  readonly principal: Principal | undefined;
  /** In how many ms it has to be shown again; infinity for never. */
  readonly expiresMs: number;
}

/** What an authenticator goes by. */
export interface AuthenticatorOptions {
  /** See `ServeOptions`; undefined takes every client. */
  readonly authenticate: Authenticate | undefined;
  /** So many run at once. */
  readonly most: number;
  /** One that takes longer is given up, in ms. */
  readonly deadlineMs: number;
  /** Of the server. */
  readonly clock: Clock;
  readonly report: ReportError;
}

const ANYBODY: Identified = { principal: undefined, expiresMs: Number.POSITIVE_INFINITY };

/** Runs the application's authentication: not too much of it at once, and none of it for ever. */
export class Authenticator {
  readonly #options: AuthenticatorOptions;
  #running = 0;
  #revocations = 0;

  constructor(options: AuthenticatorOptions) {
    this.#options = options;
  }

  /** Principals were revoked: what is being judged now is judged anew. */
  revoked(): void {
    this.#revocations++;
  }

  /** Rejects with a `TwobyteError`, which is fit for the client. */
  async identify(
    credentials: Credentials | undefined,
    connection: ConnectionInfo,
  ): Promise<Identified> {
    const { authenticate, most, deadlineMs, clock, report } = this.#options;
    if (authenticate === undefined) return ANYBODY;
    // R-SEC-3
    //@fault authentications-unbounded suite R-SEC-3 if (this.#running < 0) {
    if (this.#running >= most) {
      throw exhausted("the server is busy with others", PAUSE_MS, { processed: "no" });
    }
    this.#running++;
    const controller = new AbortController();
    try {
      const { signal } = controller;
      const run = async (): Promise<Identified> => {
        while (true) {
          const before = this.#revocations;
          const principal = await authenticate(credentials, connection, signal);
          if (before === this.#revocations) return identified(principal);
          signal.throwIfAborted();
        }
      };
      return await inTime(run(), clock, deadlineMs);
    } catch (reason) {
      controller.abort(reason);
      if (isTwobyteError(reason) && !reason.remote) throw reason;
      report(reason, { service: "", name: "authenticate" });
      throw refusal("internal", "an unexpected error");
    } finally {
      this.#running--;
    }
  }
}

/** The same promise, or a rejection when it takes too long. */
function inTime<T>(promise: Promise<T>, clock: Clock, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = (): void => {
      const said = "the credentials were not judged in time";
      reject(refusal("deadline_exceeded", said, { retry: "now" }));
    };
    const timer = clock.setTimeout(late, Math.min(ms, MAX_TIMER));
    promise.then(resolve, reject).finally(() => clock.clearTimeout(timer));
  });
}

function identified(principal: Principal | undefined): Identified {
  const { expiresAt = Number.POSITIVE_INFINITY } = principal ?? {};
  if (typeof expiresAt !== "number" || Number.isNaN(expiresAt)) {
    throw new TypeError(`expiresAt must be in ms of Date.now, got ${expiresAt}`);
  }
  const expiresMs = expiresAt - Date.now();
  if (expiresMs > 0) return { principal, expiresMs };
  throw new TwobyteError("unauthenticated", "the credentials have expired", { processed: "no" });
}
