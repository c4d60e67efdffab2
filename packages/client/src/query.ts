/**
 * Queries by GET, outside of the session: an import of its own, so that nobody else's bundle has it.
 *
 * @packageDocumentation
 */

import type { MessageShape } from "@twobyte/session";
import {
  codeNumber,
  decodeMessage,
  encodeMessage,
  isInRevision,
  messageByCode,
  refusal,
} from "@twobyte/session";
import { toBase64Url } from "@twobyte/wire";
import { abortError, unreadable } from "./client-call.ts";
import type { QueryMethod } from "./client-method.ts";
import type { ClientSession } from "./client-session.ts";
import { edgeOf } from "./client-session.ts";
import { problemError } from "./http/problem-error.ts";
import type { QueryWay } from "./query-way.ts";
import { requestUrl } from "./server-url.ts";

export type { CallOptions } from "./call-options.ts";
export type { QueryMethod } from "./client-method.ts";
export type { ClientSession } from "./client-session.ts";
export type { QueryWay } from "./query-way.ts";

/** Longer URLs do not get through everywhere (R-TRANS-32). */
const MAX_URL = 1500;
/** Longer timers than this fire at once. */
const MAX_TIMER = 2 ** 31 - 1;

/**
 * Asks queries with GET (spec 11.6): for `queries` of the options of `connect`. What no server of
 * this protocol answers goes over the session, and so do queries with metadata, those that ask for
 * trailers and those with a long input.
 */
export const queryByGet: QueryWay = async (session, method, input, options, overSession) => {
  const { signal, timeoutMs = method.deadlineMs ?? Number.POSITIVE_INFINITY } = options;
  const isPlain = options.metadata === undefined && options.onTrailers === undefined;
  const isOver = signal?.aborted === true || session.status.state === "closed";
  if (!isPlain || isOver || !(timeoutMs >= 1)) return overSession(options);
  const stop = new AbortController();
  const endsAt = performance.now() + timeoutMs;
  const abort = (): void => stop.abort(signal?.reason);
  const late = (): void => stop.abort(new DOMException("the deadline passed", "TimeoutError"));
  const timer = timeoutMs > MAX_TIMER ? undefined : setTimeout(late, timeoutMs);
  signal?.addEventListener("abort", abort);
  try {
    const answer = await ask(session, method, input, stop.signal);
    if (answer !== undefined) return answer.value;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
  return overSession({ ...options, timeoutMs: Math.max(1, endsAt - performance.now()) });
};

/** The answer; undefined when the session has to be asked. */
async function ask<In, Out>(
  session: ClientSession,
  method: QueryMethod<In, Out>,
  input: In,
  signal: AbortSignal,
): Promise<{ readonly value: Out } | undefined> {
  const { target } = edgeOf(session);
  await unlessAborted(session.ready, signal);
  const { revision } = session;
  const url = requestUrl(target.url, `q/${revision}/${placeOf(method, input, revision)}`);
  //@fault long-urls suite R-TRANS-32 if (!isInRevision(method, revision)) return undefined;
  if (!isInRevision(method, revision) || url.length > MAX_URL) return undefined;
  const response = await unlessAborted(get(session, method, url, signal), signal);
  if (response === undefined) return undefined;
  if (!response.ok) {
    const error = await problemError(response, method, revision);
    if (error !== undefined) throw error;
    return undefined;
  }
  if (response.status === 204) return { value: undefined as Out };
  const codec = codecOf(response, method, revision);
  if (codec === undefined) return undefined;
  const body = await unlessAborted(
    response.arrayBuffer().catch(() => undefined),
    signal,
  );
  if (body === undefined) return undefined;
  let value: unknown;
  try {
    value = decodeMessage(codec, new Uint8Array(body), revision);
  } catch (cause) {
    throw unreadable(`as ${codec.name}: ${String(cause)}`, cause);
  }
  return { value: (method.tagged ? { message: codec.name, value } : value) as Out };
}

/** What of a query's URL names the method and the input. */
function placeOf<In, Out>(method: QueryMethod<In, Out>, input: In, revision: number): string {
  try {
    const bytes = encodeMessage(method.input as MessageShape, input, "binary", revision);
    return `${method.code}/${toBase64Url(bytes as Uint8Array)}`;
  } catch (cause) {
    throw refusal("invalid_argument", cause instanceof Error ? cause.message : String(cause), {
      cause,
    });
  }
}

/** Undefined when nothing was answered. */
async function get<In, Out>(
  session: ClientSession,
  { isShared }: QueryMethod<In, Out>,
  url: string,
  signal: AbortSignal,
): Promise<Response | undefined> {
  const edge = edgeOf(session);
  const { fetch: send = fetch } = edge.target;
  const credentials = isShared === true ? undefined : await edge.credentials();
  const headers =
    credentials === undefined
      ? {}
      : { authorization: `${credentials.scheme} ${credentials.value}` };
  return send(url, {
    headers,
    signal,
    credentials: isShared === true ? "omit" : "include",
    redirect: "error",
  }).catch(() => undefined);
}

/** The message that an answer says it is; undefined for an answer that is nothing of ours. */
function codecOf<In, Out>(
  response: Response,
  { outputs }: QueryMethod<In, Out>,
  revision: number,
): MessageShape | undefined {
  const type = response.headers.get("content-type") ?? "";
  const [, code] = /^application\/x-twobyte; ?message=(\w\w)$/.exec(type) ?? [];
  return code === undefined ? undefined : messageByCode(outputs, codeNumber(code), revision);
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(abortError(signal, "no"));
    signal.addEventListener("abort", abort);
    if (signal.aborted) abort();
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
