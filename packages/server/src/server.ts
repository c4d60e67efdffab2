import type { EngineSink, Parameters, ProtocolDescription } from "@twobyte/session";
import { hostClock, identityOf, parametersFrom, WakeTimer } from "@twobyte/session";
import type { ServerSession } from "@twobyte/session/server";
import { ServerSessions } from "@twobyte/session/server";
import { toBase64Url } from "@twobyte/wire";
import type { BoundMethod, BoundService } from "./bound-service.ts";
import type { FetchInfo } from "./http/http-endpoint.ts";
import { HttpEndpoint } from "./http/http-endpoint.ts";
import { isAllowedOrigin } from "./http/origin.ts";
import { logError } from "./log-error.ts";
import type { ConnectionInfo } from "./principal.ts";
import type { ServeOptions } from "./serve-options.ts";
import type { LinkCarrier, LinkContext } from "./server-link.ts";
import { ServerLink } from "./server-link.ts";
import type { SessionHost } from "./session-host.ts";

/** Serves a protocol's methods to the clients that transports bring. */
export class Server implements EngineSink {
  readonly #engine: ServerSessions;
  readonly #context: LinkContext;
  readonly #endpoint: HttpEndpoint;
  readonly #options: ServeOptions;
  #isClosed = false;
  readonly #timer: WakeTimer;

  /** See `serve`. */
  constructor(
    protocol: ProtocolDescription,
    services: readonly BoundService[],
    options: ServeOptions,
  ) {
    const { clock = hostClock } = options;
    const bound = services.flatMap(({ methods }) => methods);
    const parameters = parametersFrom(options.parameters);
    const config = {
      identity: identityOf(protocol),
      allowDraft: options.allowDraft ?? false,
      methods: bound.map(({ method }) => method),
      parameters,
      random: randomBytes,
      newSession: () => toBase64Url(randomBytes(12)),
      node: options.node,
    };
    this.#engine = new ServerSessions(config, this, clock.now());
    this.#timer = new WakeTimer(clock, () => this.#engine.advance(clock.now()));
    const hosts = new Map<ServerSession, SessionHost>();
    this.#context = {
      engine: this.#engine,
      clock,
      authenticate: options.authenticate,
      methods: methodMap(bound),
      report: options.onError ?? logError,
      onSession: options.onSession,
      hosts,
      links: new Set(),
      ended: (session) => void hosts.delete(session),
    };
    this.#options = options;
    this.#endpoint = this.#endpointOf(parameters);
  }

  /** Whether new sessions are taken. */
  get isReady(): boolean {
    return !this.#isClosed;
  }

  /** How many sessions there are, with a connection and without. */
  get sessions(): number {
    return this.#engine.sessions.size;
  }

  /** How many clients are connected, whether or not they have a session. */
  get connections(): number {
    return this.#context.links.size;
  }

  /**
   * Takes a client: bytes that arrive go into `receive`, the transport's end into `lost`. Adapters
   * call this; see `@twobyte/server/node`.
   */
  connect(
    carrier: LinkCarrier,
    info: ConnectionInfo,
    atTurnEnd: (callback: () => void) => void = atTimer,
  ): ServerLink {
    return new ServerLink(this.#context, carrier, info, atTurnEnd);
  }

  /**
   * Answers a request of a client that cannot use WebSockets (spec chapter 11): those to `stream`,
   * `send`, `poll` and `ready` below the path where the server is mounted, whatever that is. All
   * others are answered with 404. Never rejects.
   */
  fetch(request: Request, info: FetchInfo = {}): Promise<Response> {
    return this.#endpoint.fetch(request, info);
  }

  /** Whether a page of `origin` may connect to this server at `host`; see `ServeOptions.origins`. */
  allows(origin: string | undefined, host: string | undefined): boolean {
    return isAllowedOrigin(this.#options.origins, origin, host);
  }

  /** Says goodbye to every client. Calls that still run are aborted. */
  close(): void {
    this.#isClosed = true;
    this.#engine.close(this.#context.clock.now(), "the server has stopped");
  }

  /** For the engine: wakes it at `at`, in ms of its clock. */
  wantWake(at: number): void {
    this.#timer.wake(at);
  }

  #endpointOf({ beatMs, pollTimeMs, streamAgeMs }: Parameters): HttpEndpoint {
    const isReady = (): boolean => this.isReady;
    return new HttpEndpoint({
      origins: this.#options.origins,
      pollTimeMs: Math.min(beatMs, pollTimeMs),
      streamAgeMs,
      get isReady(): boolean {
        return isReady();
      },
      newToken: () => toBase64Url(randomBytes(16)),
      connect: (carrier, info, atTurnEnd) => this.connect(carrier, info, atTurnEnd),
    });
  }
}

/** A macrotask, so that the steps of handlers that need no waiting leave together. */
function atTimer(callback: () => void): void {
  setTimeout(callback, 0);
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
