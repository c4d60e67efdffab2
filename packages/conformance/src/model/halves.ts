import type { MethodKind } from "./setting.ts";
import type { HalfState, SessionState, StreamState } from "./state.ts";

/** Kinds of methods whose caller's half is over with the open (spec 9.1). */
const OVER_WITH_OPEN: ReadonlySet<MethodKind | undefined> = new Set<MethodKind>([
  "unary",
  "query",
  "serverStream",
  "event",
]);

/** Kinds of methods that are answered with one message at most. */
const ONE_ANSWER: ReadonlySet<MethodKind | undefined> = new Set<MethodKind>([
  "unary",
  "query",
  "clientStream",
]);

/** A stream that begins with an open of this number. */
export function newStream(
  id: number,
  kind: MethodKind | undefined,
  openedBy: StreamState["openedBy"],
  of: { readonly number: number; readonly toCaller: number; readonly toCalled: number },
): StreamState {
  const calling = half(OVER_WITH_OPEN.has(kind), of.number, of.toCalled);
  const called = half(kind === "event", 0, of.toCaller);
  const isOurs = openedBy === "subject";
  const halves = { out: isOurs ? calling : called, in: isOurs ? called : calling };
  const rest = { dataId: undefined, failedBy: undefined, ended: undefined };
  return { id, kind, openedBy, ...halves, isOpened: false, ...rest, entered: 0, delivered: 0 };
}

function half(isOver: boolean, last: number, limit: number): HalfState {
  return { isOver, last, limit, isRaised: false, messages: 0, bytes: 0, part: undefined };
}

/** Whether the called side has sent all messages that it may. */
export function isAnswered({ kind, out }: StreamState): boolean {
  return ONE_ANSWER.has(kind) && out.messages > 0;
}

/** Whether both halves are over for certain. */
export function isOver(stream: StreamState): boolean {
  return stream.failedBy !== undefined || (stream.out.isOver && stream.in.isOver);
}

type Acknowledged = SessionState["settled"];

/** Whether an id is free: all that was sent and received until its stream was over is acknowledged. */
export function isFree({ acked, told }: Acknowledged, { ended }: StreamState): boolean {
  return ended !== undefined && ended.sent <= acked && ended.received <= told;
}

/** Whether not even the frames of the stream are acknowledged. */
export function isTaken({ acked, told }: Acknowledged, stream: StreamState): boolean {
  return !isOver(stream) || stream.out.last > acked || stream.in.last > told;
}

/** Whether a stream is a call that runs: open, and no subscription (spec 16.2). */
export function isRunning(stream: StreamState): boolean {
  return stream.kind !== "topic" && !isOver(stream);
}
