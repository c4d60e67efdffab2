import type { Clock, Credentials, Identity } from "@twobyte/session";
import { isInRevision, refusal, TwobyteError } from "@twobyte/session";
import { fromBase64Url } from "@twobyte/wire";
import type { Authenticator } from "../authenticator.ts";
import type { JudgedCall } from "../authorize.ts";
import type { BoundMethod } from "../bound-service.ts";
import type { Defence } from "../defence.ts";
import type { KeptCalls } from "../kept-calls.ts";
import type { ConnectionInfo, Principal } from "../principal.ts";
import type { Rates } from "../rates.ts";
import type { ReportError } from "../running-call.ts";
import { atTimer, Turns } from "../turns.ts";
import { errorProblem } from "./error-problem.ts";
import type { HttpAnswer } from "./http-answer.ts";
import { HttpProblem } from "./http-problem.ts";
import type { HttpRequest } from "./http-request.ts";
import { queryAnswer } from "./query-answer.ts";
import { callQuery } from "./query-call.ts";

/** What the queries of a server need of it. */
export interface QueryHost {
  readonly identity: Identity;
  readonly allowDraft: boolean;
  readonly methods: Iterable<BoundMethod>;
  readonly clock: Clock;
  readonly authenticator: Authenticator;
  readonly defence: Defence;
  readonly rates: Rates;
  readonly report: ReportError;
  readonly kept: KeptCalls;
  /** With the client's address, where that of the transport is a proxy's. */
  located(info: ConnectionInfo): ConnectionInfo;
}

/** A query's place below the server's URL: revision, code, input. */
const PATH = /\/q\/([1-9]\d{0,8})\/([A-Za-z][0-9A-Za-z])\/([^/]*)$/;

/** Answers queries that come as GET, outside of any session (spec 11.6). */
export class QueryEndpoint {
  readonly #host: QueryHost;
  readonly #queries: ReadonlyMap<string, BoundMethod>;
  /** From the oldest to the newest; empty when there is nothing to speak. */
  readonly #revisions: readonly number[];

  constructor(host: QueryHost) {
    const { identity, allowDraft, methods } = host;
    const queries = [...methods].filter(({ method }) => method.kind === "query");
    const marks = allowDraft && identity.draft !== undefined ? [identity.draft] : [];
    this.#host = host;
    this.#queries = new Map(queries.map((bound) => [bound.method.code, bound]));
    this.#revisions = [...identity.released, ...marks].map(({ revision }) => revision);
  }

  /** Whether a path is one of a query. */
  static has(path: string): boolean {
    return PATH.test(path);
  }

  /** The answer to a GET or HEAD at such a path. Rejects with an `HttpProblem`. */
  async answer(request: HttpRequest, address: string | undefined): Promise<HttpAnswer> {
    const { method } = request;
    if (method !== "GET" && method !== "HEAD") {
      const headers = { allow: "GET, HEAD, OPTIONS" };
      throw new HttpProblem(405, "a query is asked with GET", { headers });
    }
    const [, number, code = "", text = ""] = PATH.exec(new URL(request.url).pathname) ?? [];
    const revision = Number(number);
    const bound = this.#find(revision, code);
    const isDraft = this.#host.identity.draft?.revision === revision;
    //@fault drafts-cached suite R-TRANS-38 const { cache } = bound.method;
    const cache = isDraft ? undefined : bound.method.cache;
    const connection = this.#host.located(connectionOf(request, address));
    // R-TRANS-36
    const principal =
      //@fault shared-is-authenticated suite R-TRANS-36 await this.#authenticate(request, connection);
      cache?.shared === true ? undefined : await this.#authenticate(request, connection);
    const answer = await callQuery(
      bound,
      this.#inputOf(bound, text, revision, { principal, connection }),
      {
        principal,
        turns: new Turns(atTimer),
        peer: { revision, connection },
        report: this.#host.report,
        kept: this.#host.kept,
        clock: this.#host.clock,
      },
      request.signal,
    );
    return queryAnswer(request, answer, cache);
  }

  #find(revision: number, code: string): BoundMethod {
    const revisions = this.#revisions;
    if (!revisions.includes(revision)) {
      const [lowest = 0] = revisions;
      const range = { lowest, highest: revisions.at(-1) ?? 0 };
      const said = `revision ${revision} is not spoken here, but ${range.lowest} to ${range.highest}`;
      // R-TRANS-30
      //@fault range-unsaid suite R-TRANS-30 throw new HttpProblem(404, said);
      throw new HttpProblem(404, said, { members: { revisions: range } });
    }
    const bound = this.#queries.get(code);
    if (bound !== undefined && isInRevision(bound.method, revision)) return bound;
    throw errorProblem(refusal("unimplemented", `no such query in revision ${revision}`));
  }

  async #authenticate(
    request: HttpRequest,
    connection: ConnectionInfo,
  ): Promise<Principal | undefined> {
    try {
      const { authenticator } = this.#host;
      return (await authenticator.identify(credentialsOf(request), connection)).principal;
    } catch (reason) {
      throw errorProblem(TwobyteError.from(reason));
    }
  }

  /** Judges the query in the order of spec 14.2, as if it had come over a session of its own. */
  #inputOf(
    { method }: BoundMethod,
    text: string,
    revision: number,
    from: Pick<JudgedCall, "principal" | "connection">,
  ): unknown {
    const { clock, defence, rates } = this.#host;
    const now = clock.now();
    const bucket = rates.sessionBucket(now);
    const sender = { ...from, session: "", isValid: true, bucket, now, missed: () => {} };
    try {
      defence.enter(sender, method);
      //@fault lenient-input suite R-TRANS-31 const payload = Uint8Array.from(Buffer.from(text, "base64url"));
      const payload = fromBase64Url(text);
      // R-TRANS-31
      if (payload === undefined) throw refusal("invalid_argument", "the input is not base64url");
      if (payload.length > method.maxBytes) {
        throw refusal("resource_exhausted", `an input of ${payload.length} bytes`);
      }
      return defence.read(sender, { method, codec: method.input, payload, revision });
    } catch (reason) {
      throw errorProblem(TwobyteError.from(reason));
    }
  }
}

/** What the Authorization field says; undefined without one. */
function credentialsOf(request: HttpRequest): Credentials | undefined {
  const [, scheme, value] =
    /^(\S+) +(\S.*)$/.exec(request.headers.get("authorization") ?? "") ?? [];
  //@fault token-from-url suite R-SEC-8 if (scheme === undefined || value === undefined) { const token = new URL(request.url).searchParams.get("token"); return token === null ? undefined : { scheme: "bearer", value: token }; }
  if (scheme === undefined || value === undefined) return undefined;
  return { scheme: scheme.toLowerCase(), value };
}

/**
 * What is known of a request. A page of another site can have a browser ask without an origin, as
 * for an image: the cookies that go with that are worth nothing (R-TRANS-37).
 */
function connectionOf(request: HttpRequest, address: string | undefined): ConnectionInfo {
  const { cookie, ...headers } = Object.fromEntries(request.headers);
  const site = request.headers.get("sec-fetch-site") ?? "none";
  const isForeign = !request.headers.has("origin") && site !== "none" && site !== "same-origin";
  return {
    address,
    //@fault foreign-cookies suite R-TRANS-37 headers: cookie === undefined ? headers : { ...headers, cookie },
    headers: isForeign || cookie === undefined ? headers : { ...headers, cookie },
  };
}
