import { TwobyteError } from "../errors/twobyte-error.ts";
import type { OpenFrame } from "../frames/open-frame.ts";
import type { Payload } from "../payload.ts";
import { sizeOf } from "../payload.ts";
import type { CallLink } from "./call-link.ts";
import type { Calls } from "./calls.ts";
import { refusal, sessionError } from "./error-frames.ts";
import type { IncomingParts } from "./incoming-parts.ts";
import type { MethodShape } from "./method-shape.ts";
import { calleeSends, callerSends, isInRevision } from "./method-shape.ts";
import { SILENT_RECEIVER, Stream } from "./stream.ts";
import { tooLong } from "./too-long.ts";

/**
 * What becomes of a stream that the peer opens. Only a side that serves methods has one: what a
 * client does not serve is no open for it, and its bundle has none of this. False for a call that is
 * refused.
 */
export type TakeOpen = (
  link: CallLink,
  calls: Calls,
  parts: IncomingParts,
  open: OpenFrame,
) => boolean;

// Made once: a peer can ask for thousands of them at once, and nobody here looks at their stacks.
const TOO_LONG = refusal("resource_exhausted", "a message that is too long");
const TOO_MANY = refusal("resource_exhausted", "too many streams are open", { retry: "now" });

/** Begins a call of the peer's, or answers why it does not. */
export const takeOpen: TakeOpen = (link, calls, parts, open) => {
  const { stream: id, code } = open;
  //@fault other-parity-taken suite R-STREAM-3 if (id < 0) {
  if ((id % 2 === 1) === link.role.isServer) {
    throw sessionError("invalid_argument", `stream ${id} is not the peer's`);
  }
  //@fault id-in-use-taken suite R-STREAM-3 if (id < 0) {
  if (calls.source(id) !== undefined) {
    throw sessionError("invalid_argument", `stream ${id} is open already`);
  }
  const payload = parts.finish(id, code, open.payload);
  const method = link.methods.get(code);
  if (method === undefined) throw sessionError("internal", "an open of no method");
  const problem = payload === undefined ? TOO_LONG : judge(link, calls, method, sizeOf(payload));
  if (payload !== undefined && problem === undefined) {
    return accept(link, calls, method, open, payload);
  }
  if (problem !== undefined && calleeSends(method.kind)) calls.answer(id, problem);
  return false;
};

/** Why a call is refused before anything of it is read, if it is. */
function judge(
  { parameters, theirRevision }: CallLink,
  { theirs }: Calls,
  method: MethodShape,
  size: number,
): TwobyteError | undefined {
  //@fault newer-method-runs suite R-STREAM-5 if (theirRevision === 0) {
  if (!isInRevision(method, theirRevision)) {
    return refusal("unimplemented", `no such method in revision ${theirRevision}`);
  }
  //@fault one-stream-more suite R-STREAM-4 if (theirs > parameters.streams) return TOO_MANY;
  if (theirs >= parameters.streams) return TOO_MANY;
  return size > method.maxBytes ? tooLong(size, method) : undefined;
}

function accept(
  link: CallLink,
  calls: Calls,
  method: MethodShape,
  open: OpenFrame,
  payload: Payload,
): boolean {
  const { credit } = link.parameters;
  const isSending = calleeSends(method.kind);
  const isReceiving = callerSends(method.kind);
  const stream = new Stream(calls.gate, false, method, SILENT_RECEIVER, isSending, isReceiving);
  stream.id = open.stream;
  stream.revision = link.theirRevision;
  stream.sendLimit = open.credit ?? link.sendCredit;
  stream.window = credit;
  stream.receiveLimit = credit;
  calls.adopt(stream);
  //@fault deadline-unheeded suite R-STREAM-13
  if (open.deadlineMs !== undefined) calls.setDeadline(stream, link.now + open.deadlineMs);
  let isTaken = true;
  try {
    stream.receiver = link.called(stream, open, payload);
  } catch (error) {
    isTaken = false;
    calls.fail(stream, TwobyteError.from(error));
  }
  calls.settle(stream);
  return isTaken;
}
