import type { ProtocolDescription } from "@twobyte/session";
import { identityOf, parametersFrom } from "@twobyte/session";
import { toBase64Url } from "@twobyte/wire";
import type { BoundMethod, BoundService } from "./bound-service.ts";
import { logError } from "./log-error.ts";
import type { ConnectionInfo } from "./principal.ts";
import type { ServeOptions } from "./serve-options.ts";
import type { ConnectionHost } from "./server-connection.ts";
import { ServerConnection } from "./server-connection.ts";
import type { ServerTransport } from "./server-transport.ts";

/** Serves a protocol's methods to the clients that transports bring. */
export class Server {
  readonly #connections = new Set<ServerConnection>();
  readonly #host: ConnectionHost;
  #isClosed = false;

  /** See `serve`. */
  constructor(
    protocol: ProtocolDescription,
    services: readonly BoundService[],
    options: ServeOptions,
  ) {
    const bound = services.flatMap(({ methods }) => methods);
    this.#host = {
      config: {
        identity: identityOf(protocol),
        allowDraft: options.allowDraft ?? false,
        methods: bound.map(({ method }) => method),
        parameters: parametersFrom(options.parameters),
        random: randomBytes,
        node: options.node,
      },
      methods: methodMap(bound),
      authenticate: options.authenticate,
      maxBuffered: options.maxBuffered ?? 4_194_304,
      report: options.onError ?? logError,
      newSession: () => toBase64Url(randomBytes(12)),
      // A macrotask, so that the steps of handlers that need no waiting leave together.
      atTurnEnd: (callback) => void setTimeout(callback, 0),
      ended: (connection, wasLive, error) => {
        this.#connections.delete(connection);
        if (wasLive) options.onSessionEnd?.(error);
      },
    };
  }

  /** How many clients are connected. */
  get connections(): number {
    return this.#connections.size;
  }

  /**
   * Takes a client: bytes that arrive go into `receive`, the transport's end into `lost`. Adapters
   * call this; see `@twobyte/server/node`.
   */
  connect(
    transport: ServerTransport,
    info: ConnectionInfo,
    atTurnEnd: ConnectionHost["atTurnEnd"] = this.#host.atTurnEnd,
  ): ServerConnection {
    const connection = new ServerConnection({ ...this.#host, atTurnEnd }, transport, info);
    if (this.#isClosed) connection.engine.close("the server has stopped");
    else this.#connections.add(connection);
    return connection;
  }

  /** Says goodbye to every client. Calls that still run are aborted. */
  close(): void {
    this.#isClosed = true;
    for (const { engine } of [...this.#connections]) engine.close("the server has stopped");
  }
}

function methodMap(bound: readonly BoundMethod[]): Map<object, BoundMethod> {
  const codes = new Map<string, BoundMethod>();
  for (const one of bound) {
    const { code, service, name } = one.method;
    const other = codes.get(code)?.method;
    if (other !== undefined) {
      throw new TypeError(
        `${service}.${name} and ${other.service}.${other.name} have the same code ${code}`,
      );
    }
    codes.set(code, one);
  }
  return new Map(bound.map((one) => [one.method, one]));
}

function randomBytes(size: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(size));
}
