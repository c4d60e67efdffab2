import type { Credentials, ProtocolDescription } from "@twobyte/session";
import { identityOf, parametersFrom, TwobyteError } from "@twobyte/session";
import type { ClientConfig } from "@twobyte/session/client";
import { openWebSocket } from "#platform";
import type { Dialer } from "./client-edge.ts";
import { ClientEdge, SUBPROTOCOL } from "./client-edge.ts";
import type { ConnectOptions } from "./connect-options.ts";
import { deferred } from "./deferred.ts";
import { webSocketUrl } from "./web-socket-url.ts";

/** Where a session stands: waiting for the welcome, in use, or over for good. */
export type SessionStatus = "connecting" | "live" | "closed";

let readEdge: (session: ClientSession) => ClientEdge;

/** What the stubs' runtime needs of a session. */
export function edgeOf(session: ClientSession): ClientEdge {
  return readEdge(session);
}

/**
 * A conversation with a server, over which generated clients make their calls. Calls can be made
 * from the beginning: they wait for the server's welcome.
 */
export class ClientSession {
  static {
    readEdge = (session) => session.#edge;
  }

  /**
   * Resolves when the server has taken the session; rejects with a `TwobyteError` when it has not.
   * Nobody has to look: calls fail with the same error.
   */
  readonly ready: Promise<void>;
  /** Resolves when the session is over: with the error, or undefined after a goodbye. */
  readonly closed: Promise<TwobyteError | undefined>;
  readonly #edge: ClientEdge;
  #status: SessionStatus = "connecting";

  /** Begins to connect; see `connect`. */
  constructor(protocol: ProtocolDescription, options: ConnectOptions) {
    const ready = deferred<void>();
    const closed = deferred<TwobyteError | undefined>();
    this.ready = ready.promise;
    this.closed = closed.promise;
    this.ready.catch(() => {});
    this.#edge = new ClientEdge(configOf(protocol, options), {
      live: () => {
        this.#status = "live";
        ready.resolve();
      },
      ended: (error) => {
        this.#status = "closed";
        ready.reject(error ?? new TwobyteError("canceled", "the session was closed"));
        closed.resolve(error);
      },
    });
    void this.#edge.dial(dialerOf(options));
  }

  /** Where the session stands; it changes before `ready` and `closed` settle. */
  get status(): SessionStatus {
    return this.#status;
  }

  /** The schema's revision in use; 0 before the welcome. */
  get revision(): number {
    return this.#edge.engine.revision;
  }

  /** Says goodbye. Calls that still run end with `unavailable`. */
  close(): Promise<void> {
    this.#edge.engine.close();
    return this.closed.then(() => {});
  }
}

function configOf(protocol: ProtocolDescription, options: ConnectOptions): ClientConfig {
  return {
    identity: identityOf(protocol),
    profile: options.profile ?? "binary",
    parameters: parametersFrom(options.parameters),
    random: (size) => crypto.getRandomValues(new Uint8Array(size)),
    agent: options.agent,
  };
}

function dialerOf({ url, token, WebSocket }: ConnectOptions): Dialer {
  const target = webSocketUrl(url);
  return {
    url: target,
    open() {
      if (WebSocket === undefined) return openWebSocket(target, [SUBPROTOCOL]);
      const socket = new WebSocket(target, [SUBPROTOCOL]);
      socket.binaryType = "arraybuffer";
      return Promise.resolve(socket);
    },
    async credentials(): Promise<Credentials | undefined> {
      const value = typeof token === "function" ? await token() : token;
      return value === undefined ? undefined : { scheme: "bearer", value };
    },
  };
}
