import type { OutgoingData, Payload, Profile, RequestBody } from "@twobyte/session";
import { MAX_HEAD, splitRequest } from "@twobyte/session";
import type { ConnectionInfo } from "../principal.ts";
import { allowOrigin, preflight } from "./cors.ts";
import type { HttpAnswer } from "./http-answer.ts";
import { HttpProblem } from "./http-problem.ts";
import type { HttpRequest } from "./http-request.ts";
import type { HttpLink, HttpTransport } from "./http-transport.ts";
import { HttpTransports } from "./http-transports.ts";
import type { AllowedOrigins } from "./origin.ts";
import { PollTransport } from "./poll-transport.ts";
import { QueryEndpoint } from "./query-endpoint.ts";
import { CONTENT_TYPES, profileOfRequest, readBody } from "./read-body.ts";
import { StreamTransport } from "./stream-transport.ts";

/** What is known of a request besides itself. */
export interface FetchInfo {
  /** The client's network address, when there is one. */
  readonly address?: string | undefined;
  /** Runs a callback when what runs now is done; a timer unless there is something better. */
  readonly atTurnEnd?: ((callback: () => void) => void) | undefined;
}

/** What the endpoint needs of its server. */
export interface EndpointHost {
  readonly origins: AllowedOrigins | undefined;
  readonly pollTimeMs: number;
  readonly streamAgeMs: number;
  readonly helloDeadlineMs: number;
  /** A client comes; see `Doorway.enter`. */
  enter(info: ConnectionInfo): (() => void) | undefined;
  /** Whether new sessions are taken. */
  readonly isReady: boolean;
  /** Whether nothing is served any more. */
  readonly isClosed: boolean;
  newToken(): string;
  connect(
    carrier: HttpTransport,
    info: ConnectionInfo,
    atTurnEnd: ((callback: () => void) => void) | undefined,
  ): HttpLink;
}

/** Longest hello, in bytes, and longest transport message. */
const MAX_HELLO = 4096;
const MAX_MESSAGE = 65_536;

/** Answers the requests of one server's clients (spec 11.1, 11.3, 11.4, 11.6). */
export class HttpEndpoint {
  readonly #host: EndpointHost;
  readonly #queries: QueryEndpoint;
  readonly #transports = new HttpTransports();

  constructor(host: EndpointHost, queries: QueryEndpoint) {
    this.#host = host;
    this.#queries = queries;
  }

  /** The answer to a request; errors are answered too. */
  async answer(request: HttpRequest, info: FetchInfo): Promise<HttpAnswer> {
    try {
      const tell = allowOrigin(request, this.#host.origins);
      return tell(await this.#answer(request, info));
    } catch (error) {
      return problemAnswer(error);
    }
  }

  async #answer(request: HttpRequest, info: FetchInfo): Promise<HttpAnswer> {
    try {
      return await this.#route(request, info);
    } catch (error) {
      return problemAnswer(error);
    }
  }

  #route(request: HttpRequest, info: FetchInfo): HttpAnswer | Promise<HttpAnswer> {
    const { method } = request;
    const { pathname } = new URL(request.url);
    if (QueryEndpoint.has(pathname)) return this.#query(request, info);
    const name = pathname.split("/").at(-1);
    if (name === "ready") return this.#ready(method);
    if (name !== "stream" && name !== "send" && name !== "poll") {
      throw new HttpProblem(404, "nothing of this protocol is at this path");
    }
    if (method === "OPTIONS") return preflight();
    if (method !== "POST") throw new HttpProblem(405, "only POST is answered here");
    const profile = profileOfRequest(request);
    if (name === "stream") return this.#stream(request, profile, info);
    return name === "send" ? this.#send(request, profile) : this.#poll(request, profile, info);
  }

  #query(request: HttpRequest, { address }: FetchInfo): HttpAnswer | Promise<HttpAnswer> {
    if (request.method === "OPTIONS") return preflight("GET", "authorization");
    if (this.#host.isClosed) throw new HttpProblem(503, "the server has stopped");
    return this.#queries.answer(request, address);
  }

  #ready(method: string): HttpAnswer {
    if (method !== "GET" && method !== "HEAD") throw new HttpProblem(405, "only GET is answered");
    //@fault ready-while-draining suite R-DRAIN-1
    if (!this.#host.isReady) throw new HttpProblem(503, "the server takes no new sessions");
    return {
      status: 200,
      headers: { "content-type": "text/plain", "cache-control": "no-store" },
      body: method === "HEAD" ? null : "ready\n",
    };
  }

  async #stream(request: HttpRequest, profile: Profile, info: FetchInfo): Promise<HttpAnswer> {
    const hello = await this.#readHello(request, profile, info);
    const { streamAgeMs } = this.#host;
    const transport = new StreamTransport(this.#host.newToken(), profile, streamAgeMs);
    request.signal.addEventListener("abort", () => transport.lost());
    this.#begin(transport, hello, request, info);
    return transport.answer;
  }

  async #send(request: HttpRequest, profile: Profile): Promise<HttpAnswer> {
    const body = await readBody(request, profile, MAX_MESSAGE + MAX_HEAD);
    const { head, data } = split(body);
    const transport = this.#find(head, profile);
    return reply(profile, transport.send(head, data));
  }

  async #poll(request: HttpRequest, profile: Profile, info: FetchInfo): Promise<HttpAnswer> {
    const body = await this.#readHello(request, profile, info);
    const hello = helloIn(body);
    if (hello === undefined) {
      const { head } = split(body);
      const transport = this.#find(head, profile);
      if (transport instanceof PollTransport)
        return reply(profile, await transport.poll(head, waitOf(request)));
      throw new HttpProblem(400, "the token is one of an event stream");
    }
    const transport = new PollTransport(this.#host.newToken(), profile, this.#host.pollTimeMs);
    this.#begin(transport, hello, request, info);
    return reply(profile, await transport.welcome());
  }

  /** R-SEC-1, R-SEC-2: what is a hello, or a poll's head, is read in its time, if there is room. */
  async #readHello(request: HttpRequest, profile: Profile, info: FetchInfo): Promise<Payload> {
    const leave = this.#host.enter(knownOf(request, info));
    if (leave === undefined) throw new HttpProblem(429, "too many clients wait to be let in");
    try {
      return await readBody(request, profile, MAX_HELLO, this.#host.helloDeadlineMs);
    } finally {
      leave();
    }
  }

  #begin(transport: HttpTransport, hello: Payload, request: HttpRequest, info: FetchInfo): void {
    if (this.#host.isClosed) throw new HttpProblem(503, "the server takes no new sessions");
    const known = knownOf(request, info);
    this.#transports.add(transport);
    transport.onOver = () => this.#transports.end(transport);
    transport.begin(this.#host.connect(transport, known, info.atTurnEnd), hello);
  }

  #find({ session, token }: RequestBody["head"], profile: Profile): HttpTransport {
    const transport = this.#transports.find(session, token);
    //@fault other-profile-posts suite R-TRANS-3 return transport;
    if (transport.profile === profile) return transport;
    throw new HttpProblem(415, `the session is in the ${transport.profile} profile`);
  }
}

/** How long the client would have a poll held, in ms (RFC 7240, section 4.3). */
function waitOf(request: HttpRequest): number {
  const [, seconds] = /(?:^|[,;])\s*wait=(\d+)/.exec(request.headers.get("prefer") ?? "") ?? [];
  //@fault prefer-unread suite R-TRANS-39 return Number.POSITIVE_INFINITY;
  return seconds === undefined ? Number.POSITIVE_INFINITY : Number(seconds) * 1000;
}

function knownOf(request: HttpRequest, { address }: FetchInfo): ConnectionInfo {
  // Where requests are web-standard, the host may stand in the URL alone.
  const { host } = new URL(request.url);
  return { address, headers: { host, ...Object.fromEntries(request.headers) } };
}

function problemAnswer(error: unknown): HttpAnswer {
  if (error instanceof HttpProblem) return error.answer;
  throw error;
}

/** The hello that a poll brings: behind the head's place, which is empty (spec 11.4). */
function helloIn(body: Payload): Payload | undefined {
  if (typeof body === "string") return body[0] === "\x1e" ? body.slice(1) : undefined;
  return body[0] === 0 ? body.subarray(1) : undefined;
}

function split(body: Payload): RequestBody {
  try {
    return splitRequest(body);
  } catch (error) {
    throw new HttpProblem(400, error instanceof Error ? error.message : String(error));
  }
}

function reply(profile: Profile, data: OutgoingData | undefined): HttpAnswer {
  const headers = { "cache-control": "no-store" };
  if (data === undefined) return { status: 204, headers, body: null };
  return {
    status: 200,
    headers: { ...headers, "content-type": CONTENT_TYPES[profile] },
    body: data,
  };
}
