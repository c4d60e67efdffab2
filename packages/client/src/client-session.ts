import type {
  Callee,
  CallPort,
  Credentials,
  ProfileCodec,
  ProtocolDescription,
} from "@twobyte/session";
import { hostClock, identityOf, parametersFrom, TwobyteError } from "@twobyte/session";
import type { ClientConfig } from "@twobyte/session/client";
import { pageLocks } from "#platform";
import type { Dialer, EdgeOwner } from "./client-edge.ts";
import { ClientEdge } from "./client-edge.ts";
import type { SessionOptions } from "./connect-options.ts";
import { deferred } from "./deferred.ts";
import { serverUrl } from "./server-url.ts";
import type { SessionStatus } from "./session-status.ts";
import type { Transport } from "./transports/transport.ts";

let readEdge: (session: ClientSession) => ClientEdge;

/** What the stubs' runtime needs of a session. */
export function edgeOf(session: ClientSession): ClientEdge {
  return readEdge(session);
}

/**
 * A conversation with a server, over which generated clients make their calls. Calls can be made at
 * any time: they wait for the server. A lost connection is replaced by another, and whatever runs
 * goes on where it was.
 */
export class ClientSession implements Callee {
  static {
    readEdge = (session) => session.#edge;
  }

  /**
   * Resolves when the server has taken the session; rejects with a `TwobyteError` when it never
   * will. Nobody has to look: calls fail with the same error.
   */
  readonly ready: Promise<void>;
  /** Resolves when the session is over: with the error, or undefined after a goodbye. */
  readonly closed: Promise<TwobyteError | undefined>;
  readonly #edge: ClientEdge;
  readonly #listeners = new Set<(status: SessionStatus) => void>();
  #status: SessionStatus = { state: "connecting" };
  #wasLive = false;

  /** Begins to connect; see `connect`. */
  constructor(
    protocol: ProtocolDescription,
    transports: readonly Transport[],
    profile: ProfileCodec,
    options: SessionOptions,
  ) {
    const ready = deferred<void>();
    const closed = deferred<TwobyteError | undefined>();
    this.ready = ready.promise;
    this.closed = closed.promise;
    this.ready.catch(() => {});
    const owner: EdgeOwner = {
      connecting: () => this.#set({ state: this.#wasLive ? "resuming" : "connecting" }),
      live: (transport, isConstrained) => {
        this.#wasLive = true;
        this.#set({ state: "live", transport, ...(isConstrained && { constrained: true }) });
        ready.resolve();
      },
      waiting: (at, error) => {
        const date = Date.now() + Math.max(0, at - this.#edge.clock.now());
        this.#set({ state: "waiting", at: date, error });
      },
      gap: (error) => options.onGap?.(error),
      ended: (error) => {
        this.#set({ state: "closed", error });
        ready.reject(error ?? new TwobyteError("canceled", "the session was closed"));
        closed.resolve(error);
      },
    };
    const config = configOf(protocol, profile, options);
    this.#edge = new ClientEdge(config, dialerOf(config, transports, options), owner);
    this.#edge.start();
  }

  /** For the callers' runtime. */
  get callPort(): CallPort {
    return this.#edge;
  }

  /** Where the session stands; it changes before `ready` and `closed` settle. */
  get status(): SessionStatus {
    return this.#status;
  }

  /** The schema's revision in use; 0 before the welcome. */
  get revision(): number {
    return this.#edge.engine.revision;
  }

  /** Tells `listener` the status, now and whenever it changes. Returns what stops that. */
  subscribe(listener: (status: SessionStatus) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#status);
    return () => void this.#listeners.delete(listener);
  }

  /** Says goodbye. Calls that still run end with `unavailable`. */
  close(): Promise<void> {
    this.#edge.engine.close(this.#edge.clock.now());
    return this.closed.then(() => {});
  }

  #set(status: SessionStatus): void {
    if (this.#status.state === "closed") return;
    this.#status = status;
    for (const listener of [...this.#listeners]) listener(status);
  }
}

function configOf(
  protocol: ProtocolDescription,
  profile: ProfileCodec,
  options: SessionOptions,
): ClientConfig {
  return {
    identity: identityOf(protocol),
    profile,
    parameters: parametersFrom(options.parameters),
    //@fault secret-not-drawn suite R-SES-11 random: (size) => new Uint8Array(size),
    random: (size) => crypto.getRandomValues(new Uint8Array(size)),
    agent: options.agent,
    serving: options.serving,
  };
}

function dialerOf(
  { profile, parameters }: ClientConfig,
  transports: readonly Transport[],
  { url, token, WebSocket, fetch, queries, locks = pageLocks(), clock = hostClock }: SessionOptions,
): Dialer {
  if (transports.length === 0) throw new TypeError("a client needs at least one transport");
  return {
    target: { url: serverUrl(url), profile, parameters, WebSocket, fetch, locks },
    transports,
    clock,
    queries,
    async credentials(): Promise<Credentials | undefined> {
      const value = typeof token === "function" ? await token() : token;
      return value === undefined ? undefined : { scheme: "bearer", value };
    },
  };
}
