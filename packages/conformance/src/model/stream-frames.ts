import type { Draft, Writable } from "./draft.ts";
import { noteEnd, noteSent } from "./ends.ts";
import { isOver } from "./halves.ts";
import { hasFailed } from "./has-failed.ts";
import { receiveMessage, sendMessage, streamOf } from "./messages.ts";
import type { FrameSeen } from "./model-event.ts";
import type { CountedFrame, NotedData, NotedOpen, NotedPart } from "./noted-frame.ts";
import { receiveOpen, sendOpen } from "./opening.ts";
import type { ConnectionState, SessionState, StreamState } from "./state.ts";

const CANCELED = 1;

type Counted = FrameSeen & { readonly frame: CountedFrame };

/** The side sends a counted frame for the first time. */
export function sendOnStream(
  draft: Draft,
  connection: ConnectionState,
  session: Writable<SessionState>,
  event: Counted,
): void {
  const { frame } = event;
  noteSent(draft, connection, session);
  if (frame.kind === "revision") return;
  if (frame.kind === "open") {
    sendOpen(draft, connection, session, frame);
    return;
  }
  if (frame.kind === "data" || frame.kind === "part") {
    sendMessage(draft, connection, session, event as FrameSeen & { frame: NotedData | NotedPart });
    return;
  }
  const stream = streamOf(draft, session, frame.stream);
  if (frame.kind === "end" || (frame.kind === "streamError" && frame.scope === "stream"))
    settle(draft, session, frame.stream);
  if (frame.kind === "cancel") settle(draft, session, frame.stream, "cancel");
  if (stream === undefined) return;
  checkControl(draft, connection, session, stream, frame.kind);
  const out = { ...stream.out, last: session.sent };
  stream.out = out;
  if (frame.kind === "opened") {
    stream.isOpened = true;
    stream.dataId = frame.id;
  } else if (frame.kind === "end") {
    stream.out = { ...out, isOver: true };
  } else if (frame.kind === "streamError" && frame.scope === "stream") {
    stream.out = { ...out, isOver: true };
    stream.in = { ...stream.in, isOver: true };
  }
  noteEnd(draft, session, stream.id);
}

function checkControl(
  draft: Draft,
  connection: ConnectionState,
  session: SessionState,
  stream: StreamState,
  kind: CountedFrame["kind"],
): void {
  const { name } = connection;
  const seen = `${kind} of stream ${stream.id}`;
  if (stream.kind === "event" && stream.openedBy === "peer") {
    draft.breach("R-STREAM-8", "no answer to an event", seen, name);
    return;
  }
  if (kind === "cancel" && stream.openedBy === "peer")
    draft.breach("R-STREAM-11", "a cancel of the side that opened the stream", seen, name);
  const { out } = stream;
  const isLate = out.isOver || hasFailed(draft, connection, session, stream);
  if (isLate && (kind === "end" || kind === "skip"))
    draft.breach("R-STREAM-7", "nothing in a half that is over", seen, name);
  if (kind === "opened" && (stream.isOpened || out.messages > 0))
    draft.breach("R-STREAM-15", "opened once, in front of the first message", seen, name);
}

/** A counted frame arrives for the first time. */
export function receiveOnStream(
  draft: Draft,
  connection: Writable<ConnectionState>,
  session: Writable<SessionState>,
  event: Counted,
): void {
  const { frame } = event;
  if (frame.kind === "revision") return;
  if (frame.kind === "open") {
    receiveOpen(draft, connection, session, event as FrameSeen & { frame: NotedOpen });
    return;
  }
  if (frame.kind === "data" || frame.kind === "part") {
    const message = event as FrameSeen & { frame: NotedData | NotedPart };
    receiveMessage(draft, connection, session, message);
    return;
  }
  const stream = streamOf(draft, session, frame.stream);
  if (stream === undefined) return;
  const wasOver = isOver(stream);
  stream.in = { ...stream.in, last: session.received };
  if (wasOver) return;
  if (frame.kind === "opened") {
    stream.isOpened = true;
    stream.dataId = frame.id;
  } else if (frame.kind === "end") {
    stream.in = { ...stream.in, isOver: true, part: undefined };
    if (isOver(stream)) settle(draft, session, stream.id);
  } else if (frame.kind === "streamError" && frame.scope === "stream") {
    stream.failedBy = session.received;
    settle(draft, session, stream.id);
  } else if (frame.kind === "cancel" && stream.openedBy === "peer" && !stream.out.isOver) {
    const expects = {
      does: "send",
      frame: "streamError",
      stream: stream.id,
      code: CANCELED,
    } as const;
    draft.owe({ requirement: "R-STREAM-11", session: session.key, expects });
  }
  noteEnd(draft, session, stream.id);
}

/** What was to be done on a stream is done, or has lost its sense. */
function settle(draft: Draft, { key }: SessionState, id: number, only?: string): void {
  draft.settle(({ session, expects }) => {
    if (session !== key || expects.does !== "send" || expects.stream !== id) return false;
    return only === undefined || expects.frame === only;
  });
}

/** The side raises a limit. */
export function sendCredit(
  draft: Draft,
  { name }: ConnectionState,
  session: Writable<SessionState>,
  { stream: id, limit }: { readonly stream: number; readonly limit: number },
): void {
  const stream = draft.stream(session, id);
  if (stream === undefined) return;
  const { in: half } = stream;
  if (limit < half.limit)
    draft.breach("R-FLOW-3", `a limit of at least ${half.limit}`, String(limit), name);
  stream.in = { ...half, limit: Math.max(limit, half.limit), isRaised: true };
}

/** The peer raises one. */
export function receiveCredit(
  draft: Draft,
  session: Writable<SessionState>,
  { stream: id, limit }: { readonly stream: number; readonly limit: number },
): void {
  const stream = draft.stream(session, id);
  if (stream === undefined || limit <= stream.out.limit) return;
  stream.out = { ...stream.out, limit, isRaised: true };
}
