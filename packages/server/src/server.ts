import type { Clock, EngineSink, ProtocolDescription, ServerParameters } from "@twobyte/session";
import {
  exhausted,
  hostClock,
  identityOf,
  PAUSE_MS,
  serverParametersFrom,
  WakeTimer,
} from "@twobyte/session";
import type { DrainProgress, NodeLink, ServerConfig } from "@twobyte/session/server";
import { Handover, ServerSessions } from "@twobyte/session/server";
import { toBase64Url } from "@twobyte/wire";
import { Authenticator } from "./authenticator.ts";
import type { BoundMethod, BoundService } from "./bound-service.ts";
import { Defence } from "./defence.ts";
import { Doorway } from "./doorway.ts";
import { LinkMux } from "./handover/link-mux.ts";
import type { HttpAnswer } from "./http/http-answer.ts";
import { toResponse } from "./http/http-answer.ts";
import type { EndpointHost, FetchInfo } from "./http/http-endpoint.ts";
import { HttpEndpoint } from "./http/http-endpoint.ts";
import type { HttpRequest } from "./http/http-request.ts";
import type { AllowedOrigins } from "./http/origin.ts";
import { isAllowedOrigin, safeOrigins, withoutCookies } from "./http/origin.ts";
import type { QueryHost } from "./http/query-endpoint.ts";
import { QueryEndpoint } from "./http/query-endpoint.ts";
import { KeptCalls, stopped } from "./kept-calls.ts";
import type { ConnectionInfo, Principal } from "./principal.ts";
import { Rates } from "./rates.ts";
import { KeyedCalls } from "./results/keyed-calls.ts";
import { MemoryResults } from "./results/memory-results.ts";
import { ResultLink } from "./results/result-link.ts";
import { safely } from "./safely.ts";
import type { ServeOptions } from "./serve-options.ts";
import type { DrainOptions, DrainResult } from "./server-drain.ts";
import { ServerDrain } from "./server-drain.ts";
import type { LinkCarrier, LinkContext } from "./server-link.ts";
import { ServerLink } from "./server-link.ts";
import { hostOf } from "./session-host.ts";
import { TopicLink } from "./topic/link/topic-link.ts";
import { atTimer } from "./turns.ts";

/** So many ms a server that was drained waits for its topics to go to others. */
const TOPICS_MS = 2000;
/** The channel of the link that sessions are handed over on. */
const SESSIONS = 1;

/** Serves a protocol's methods to the clients that transports bring. */
export class Server implements EngineSink {
  readonly #engine: ServerSessions;
  readonly #context: LinkContext;
  readonly #endpoint: HttpEndpoint;
  readonly #options: ServeOptions;
  readonly #origins: AllowedOrigins | undefined;
  readonly #doorway: Doorway;
  readonly #authenticator: Authenticator;
  readonly #link: NodeLink | undefined;
  #topics: TopicLink | undefined;
  #drain: ServerDrain | undefined;
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
    const methods = methodMap(bound);
    const parameters = serverParametersFrom(options.parameters);
    const rates = new Rates(parameters);
    for (const { method } of bound) rates.check(method);
    const report = safely(options.onError);
    const newest = protocol.revisions.at(-1)?.number ?? 0;
    const keyed = new KeyedCalls(
      options.results ?? new MemoryResults({}, () => clock.now()),
      newest,
      bound.map(({ method }) => method),
    );
    const mayMove = (): boolean => this.#context.handover?.mayMove === true;
    const config = { ...engineConfig(protocol, bound, options, parameters, keyed), mayMove };
    this.#engine = new ServerSessions(config, this, clock.now());
    this.#timer = new WakeTimer(clock, () => this.#advance());
    this.#options = options;
    this.#doorway = new Doorway(parameters.unauthenticated);
    this.#authenticator = new Authenticator({
      authenticate: options.authenticate,
      most: parameters.authentications,
      deadlineMs: parameters.helloDeadlineMs,
      clock,
      report,
    });
    this.#link = options.link;
    this.#context = {
      engine: this.#engine,
      handover: options.link && this.#handover(options.link.node, clock),
      clock,
      authenticator: this.#authenticator,
      rates,
      defence: new Defence(rates, options.authorize, report),
      methods,
      report,
      keyed,
      kept: new KeptCalls(),
      onSession: options.onSession,
      links: 0,
    };
    this.#origins = safeOrigins(options.origins, report);
    const { identity, allowDraft } = config;
    const located = (info: ConnectionInfo): ConnectionInfo => this.#located(info);
    const queries = { ...this.#context, identity, allowDraft, methods: bound, located };
    this.#endpoint = this.#endpointOf(parameters, queries);
    this.#startLink(newest);
  }

  /** Whether new sessions are taken. */
  get isReady(): boolean {
    return !this.#isClosed && this.#drain === undefined;
  }

  /** How many sessions there are, with a connection and without. */
  get sessions(): number {
    return this.#engine.sessions.size;
  }

  /** How many clients are connected, whether or not they have a session. */
  get connections(): number {
    return this.#context.links;
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
    const known = this.#known(info);
    const leave = this.#doorway.enter(known.address);
    const link = new ServerLink(this.#context, carrier, known, atTurnEnd, leave ?? (() => {}));
    if (leave === undefined) {
      const said = "too many clients of this address wait to be let in";
      link.refuse(exhausted(said, PAUSE_MS, { scope: "session", processed: "no" }));
    }
    return link;
  }

  /**
   * Takes back what credentials allowed: those of one session, by its id, or of all whose principal
   * `which` picks. Their calls of methods that are not public end with `unauthenticated`, whether or
   * not they are connected, and their clients are asked for new credentials: `authenticate` has to
   * know by now. Returns how many sessions it were.
   */
  revoke(which: string | ((principal: Principal, session: string) => boolean)): number {
    this.#authenticator.revoked();
    const now = this.#context.clock.now();
    const picked = [...this.#engine.sessions.values()].filter((session) => {
      if (typeof which === "string") return session.id === which;
      const owner = hostOf(session)?.owner;
      return owner !== undefined && which(owner, session.id);
    });
    for (const session of picked) session.revoke(now);
    return picked.length;
  }

  /**
   * Answers a request of a client that cannot use WebSockets (spec chapter 11): those to `stream`,
   * `send`, `poll`, `ready` and `q` below the path where the server is mounted, whatever that is.
   * All others are answered with 404. Never rejects.
   */
  async fetch(request: Request, info: FetchInfo = {}): Promise<Response> {
    return toResponse(await this.answer(request, info));
  }

  /** The same for hosts whose requests and answers are not web-standard. */
  answer(request: HttpRequest, info: FetchInfo = {}): Promise<HttpAnswer> {
    return this.#endpoint.answer(request, info);
  }

  /** Whether a page of `origin` may connect to this server at `host`; see `ServeOptions.origins`. */
  allows(origin: string | undefined, host: string | undefined): boolean {
    return isAllowedOrigin(this.#origins, origin, host);
  }

  /**
   * Has every client leave, for a server that takes this one's place: none of them sees an error
   * because of it but for calls that the deadline cuts off, which end with `unavailable` (spec
   * chapter 16). `isReady` is false from now on, and the `ready` endpoint answers 503. Each client
   * has its turn; it leaves when none of its calls runs, subscriptions aside. In the end the server
   * is closed, and what comes back says how the sessions went. Another call has the same result; a
   * deadline that is sooner counts.
   */
  drain(options: DrainOptions = {}): Promise<DrainResult> {
    const { engine, clock, kept, handover, report } = this.#context;
    if (this.isReady) {
      this.#link?.announce(false);
      void this.#topics?.drain();
    }
    this.#drain ??= new ServerDrain({
      engine,
      clock,
      kept,
      handover,
      report: (error) => report(error, { service: "", name: "drain" }),
      done: () => {
        if (!this.#isClosed) this.close();
      },
    });
    this.#drain.hasten(options);
    return this.#drain.result;
  }

  /** How far a drain is; undefined before `drain`, and before it asks the first client. */
  get draining(): DrainProgress | undefined {
    return this.#drain?.progress;
  }

  /** Says goodbye to every client. Calls that still run are aborted. */
  close(): void {
    const { handover } = this.#context;
    this.#isClosed = true;
    if (this.#drain !== undefined && this.#drain.progress === undefined) this.#drain.begin();
    this.#engine.close(this.#context.clock.now(), "the server has stopped");
    this.#context.kept.close();
    handover?.close(stopped());
    void this.#leaveLink();
    // Of sessions that waited for their clients; it would keep the process.
    this.#timer.stop();
  }

  #advance(): void {
    const wasClosed = this.#isClosed;
    this.#engine.advance(this.#context.clock.now());
    // A drain that ends has closed the server, and the engine has asked for its next time since.
    if (this.#isClosed && !wasClosed) this.#timer.stop();
  }

  /** For the engine: wakes it at `at`, in ms of its clock. */
  wantWake(at: number): void {
    this.#timer.wake(at);
  }

  /** What is known of a connection, as far as it may be believed. */
  #known(info: ConnectionInfo): ConnectionInfo {
    const headers = withoutCookies(info.headers, this.#origins);
    return this.#located({ ...info, headers });
  }

  /** With the address that its owner believes; see `ServeOptions.address`. */
  #located(info: ConnectionInfo): ConnectionInfo {
    const { address: addressOf } = this.#options;
    if (addressOf === undefined) return info;
    try {
      return { ...info, address: addressOf(info) };
    } catch (reason) {
      this.#context.report(reason, { service: "", name: "address" });
      return info;
    }
  }

  #handover(node: string, clock: Clock): Handover {
    return new Handover({
      engine: this.#engine,
      node,
      now: () => clock.now(),
      left: (session) => hostOf(session)?.tell("left"),
      rested: () => this.#drain?.look(),
    });
  }

  /** Topics that are on their way to other servers may take a moment longer than the last client. */
  async #leaveLink(): Promise<void> {
    const topics = this.#topics;
    if (this.#drain !== undefined) this.#context.keyed.link?.give();
    if (this.#drain !== undefined && topics?.isDrained === false) {
      const { clock } = this.#context;
      const late = new Promise<void>((resolve) => void clock.setTimeout(resolve, TOPICS_MS));
      await Promise.race([topics.drain(), late]);
    }
    topics?.close();
    await this.#link?.close();
  }

  #startLink(newest: number): void {
    const { handover } = this.#context;
    if (this.#link === undefined || handover === undefined) return;
    const mux = new LinkMux();
    mux.channel(SESSIONS, handover);
    const { methods, report, keyed } = this.#context;
    const hubs = [...methods.values()].flatMap(({ shared }) => shared ?? []);
    const { node } = this.#link;
    this.#topics = new TopicLink(mux, { node, hubs, report });
    keyed.link = new ResultLink(mux, { node, newest, place: keyed, report });
    this.#link.start(mux);
    this.#link.announce(true);
  }

  #endpointOf(parameters: ServerParameters, queries: QueryHost): HttpEndpoint {
    const { pollTimeMs, streamAgeMs, helloDeadlineMs } = parameters;
    const isReady = (): boolean => this.isReady;
    const isClosed = (): boolean => this.#isClosed;
    const host: EndpointHost = {
      origins: this.#origins,
      pollTimeMs,
      streamAgeMs,
      helloDeadlineMs,
      enter: (info) => this.#doorway.enter(this.#known(info).address),
      get isReady(): boolean {
        return isReady();
      },
      get isClosed(): boolean {
        return isClosed();
      },
      newToken: () => toBase64Url(randomBytes(16)),
      connect: (carrier, info, atTurnEnd) => this.connect(carrier, info, atTurnEnd),
    };
    return new HttpEndpoint(host, new QueryEndpoint(queries));
  }
}

function engineConfig(
  protocol: ProtocolDescription,
  bound: readonly BoundMethod[],
  { allowDraft = false, node, link }: ServeOptions,
  parameters: ServerParameters,
  keyed: KeyedCalls,
): ServerConfig {
  const hasKeys = bound.some(({ method }) => method.retry === "keyed");
  return {
    identity: identityOf(protocol),
    allowDraft,
    methods: bound.map(({ method }) => method),
    parameters,
    random: randomBytes,
    newSession: () => {
      const own = toBase64Url(randomBytes(12));
      // R-HAND-1
      //@fault id-names-nobody suite R-HAND-1 return own;
      return link === undefined ? own : `${link.node}.${own}`;
    },
    node: node ?? link?.node,
    results: hasKeys ? () => keyed.epoch : undefined,
  };
}

/** Throws a `TypeError` for two methods with one code. */
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
