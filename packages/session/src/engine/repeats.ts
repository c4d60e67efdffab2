import { TwobyteError } from "../errors/twobyte-error.ts";
import type { CallRequest } from "./call-link.ts";
import { withProcessed } from "./error-frames.ts";
import type { MethodShape } from "./method-shape.ts";
import { calleeSends, callerSends } from "./method-shape.ts";
import type { Stream } from "./stream.ts";

/**
 * What a call of a session that ends asks for in the next one, when it is made again (spec 9.6);
 * `sent` is the number of the last frame that was handed to a transport. The stream is one that
 * waits then.
 */
export function repeatOf(stream: Stream, sent: number, most: number): CallRequest | undefined {
  const { request } = stream;
  if (request === undefined || stream.isCancelled) return undefined;
  //@fault sent-is-unsent R-STREAM-38 const isUnsent = stream.openedAs >= sent;
  const isUnsent = stream.openedAs > sent;
  const repeated = isUnsent ? unsent(request) : attempted(stream, request, most);
  if (repeated === undefined) return undefined;
  const { kind } = stream.method;
  stream.id = -1;
  stream.lent = undefined;
  stream.epoch = undefined;
  stream.isSending = callerSends(kind);
  stream.isReceiving = calleeSends(kind);
  stream.sent = 0;
  stream.sendLimit = 0;
  // What is given back of the ended session's messages allows no more in the next.
  stream.consumed -= stream.received;
  stream.received = 0;
  stream.receiveLimit = 0;
  return repeated;
}

/** Why a call that is not open any more, or not yet, failed: an earlier attempt may have run. */
export function unmade({ repeats }: Stream, error: TwobyteError): TwobyteError {
  return withProcessed(error, repeats > 0 ? "maybe" : "no");
}

/** Fails a keyed call's repeat of which the server may know nothing any more (R-STREAM-28). */
export function checkRepeat(
  { repeats, results, method }: Stream,
  epoch: string | undefined,
): TwobyteError | undefined {
  if (repeats === 0 || !isKeyed(method)) return undefined;
  //@fault repeats-in-any-epoch suite R-STREAM-28 return undefined;
  if (results !== undefined && results === epoch) return undefined;
  return new TwobyteError("unavailable", "the server may have forgotten the call's result");
}

function isKeyed({ retry }: MethodShape): boolean {
  return retry === "keyed";
}

/** Items behind an input that was not handed over are gone from their iterable. */
function unsent(request: CallRequest): CallRequest | undefined {
  return callerSends(request.method.kind) ? undefined : request;
}

/** R-STREAM-30 */
function attempted(stream: Stream, request: CallRequest, most: number): CallRequest | undefined {
  const { method, slots } = request;
  const { kind, retry } = method;
  const isRepeatable =
    kind === "query" ||
    kind === "topic" ||
    retry === "idempotent" ||
    (isKeyed(method) && slots.key !== undefined);
  //@fault repeats-anything R-STREAM-30
  if (!isRepeatable) return undefined;
  //@fault repeats-for-ever suite R-STREAM-39
  if (stream.repeats >= most) return undefined;
  const again = stream.receiver.repeated?.(slots);
  if (again === undefined) return undefined;
  stream.repeats++;
  return { ...request, slots: again };
}
