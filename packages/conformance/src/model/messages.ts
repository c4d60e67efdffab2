import { endFor } from "./counting.ts";
import type { Draft, Writable } from "./draft.ts";
import { isAnswered, isOver } from "./halves.ts";
import { hasFailed } from "./has-failed.ts";
import type { FrameSeen } from "./model-event.ts";
import type { NotedData, NotedPart } from "./noted-frame.ts";
import type { ConnectionState, HalfState, SessionState, StreamState } from "./state.ts";

const INVALID_ARGUMENT = 3;
const RESOURCE_EXHAUSTED = 8;
const UNIMPLEMENTED = 12;

type Message = FrameSeen & { readonly frame: NotedData | NotedPart };

/** The side sends a message, or a piece of one. */
export function sendMessage(
  draft: Draft,
  connection: ConnectionState,
  session: Writable<SessionState>,
  event: Message,
): void {
  const { name } = connection;
  const { frame } = event;
  const stream = streamOf(draft, session, frame.stream);
  if (stream === undefined) {
    // Pieces of an input come in front of their open.
    const wasOpen = frame.stream <= (session.highest[frame.stream % 2] ?? -1);
    if (frame.kind === "part" || (wasOpen && !draft.isCertain)) return;
    draft.breach("R-STREAM-7", "messages on open streams", `data on ${frame.stream}`, name);
    return;
  }
  if (frame.kind === "part" && isOver(stream)) return;
  const why = whyNot(draft, connection, session, stream);
  if (why !== undefined) {
    const seen = `${frame.kind} on stream ${stream.id}`;
    draft.breach(why.requirement, why.expected, seen, name);
  }
  const { out } = stream;
  if (out.part === undefined && out.bytes >= out.limit) {
    const expected = `no message behind ${out.limit} bytes of stream ${stream.id}`;
    draft.breach("R-FRAME-12", expected, `one behind ${out.bytes}`, name);
  }
  checkPiece(out, event, (requirement, expected, seen) => {
    draft.breach(requirement, expected, seen, name);
  });
  stream.out = moved(out, event, session.sent);
}

function whyNot(
  draft: Draft,
  connection: ConnectionState,
  session: SessionState,
  stream: StreamState,
): { readonly requirement: string; readonly expected: string } | undefined {
  if (stream.kind === "event" && stream.openedBy === "peer")
    return { requirement: "R-STREAM-8", expected: "no answer to an event" };
  if (stream.out.isOver || hasFailed(draft, connection, session, stream))
    return { requirement: "R-STREAM-7", expected: "nothing in a half that is over" };
  if (stream.openedBy === "peer" && isAnswered(stream))
    return { requirement: "R-STREAM-7", expected: "one message at most" };
  if (stream.openedBy === "peer" && stream.kind === "topic" && !stream.isOpened)
    return { requirement: "R-STREAM-15", expected: "opened in front of the first message" };
  return undefined;
}

/** A message arrives, or a piece of one. */
export function receiveMessage(
  draft: Draft,
  connection: Writable<ConnectionState>,
  session: Writable<SessionState>,
  event: Message,
): void {
  const { frame } = event;
  const stream = streamOf(draft, session, frame.stream);
  if (stream === undefined) {
    const isNew = frame.stream > (session.highest[frame.stream % 2] ?? -1);
    if (frame.kind === "part" || !isNew) return;
    const code = UNIMPLEMENTED;
    const expects = { does: "send", frame: "streamError", stream: frame.stream, code } as const;
    draft.owe({ requirement: "R-STREAM-6", session: session.key, expects });
    return;
  }
  const { in: half } = stream;
  if (half.isOver || isOver(stream)) {
    stream.in = { ...half, last: session.received };
    return;
  }
  if (half.part === undefined && half.bytes >= half.limit)
    endFor(draft, connection, session, "R-FLOW-5", RESOURCE_EXHAUSTED);
  checkPiece(half, event, (requirement) => {
    endFor(draft, connection, session, requirement, INVALID_ARGUMENT);
  });
  stream.in = moved(half, event, session.received);
}

/** The stream whose data goes under an id: a topic's may have another than its subscription. */
export function streamOf(
  draft: Draft,
  session: Writable<SessionState>,
  id: number,
): Writable<StreamState> | undefined {
  const own = draft.stream(session, id);
  if (own !== undefined) return own;
  const others = [...session.streams.values()].filter(({ dataId }) => dataId === id);
  // The id of a topic's messages goes from one subscription to the next.
  const one = others.find((stream) => !isOver(stream)) ?? others.at(-1);
  return one && draft.stream(session, one.id);
}

function checkPiece(
  { part }: HalfState,
  { frame, payloadBytes }: Message,
  wrong: (requirement: string, expected: string, seen: string) => void,
): void {
  const rest = frame.kind === "part" ? frame.rest : 0;
  if (frame.kind === "part" && (rest === 0 || payloadBytes === 0))
    wrong("R-FRAME-26", "a part and a rest that are not empty", `${payloadBytes} and ${rest}`);
  if (part === undefined) return;
  if (part.code !== frame.code)
    wrong("R-FRAME-27", `the rest of ${part.code} first`, `a piece of ${frame.code}`);
  else if (payloadBytes + rest !== part.rest)
    wrong("R-FRAME-28", `${part.rest} bytes, as announced`, String(payloadBytes + rest));
}

function moved(half: HalfState, { frame, payloadBytes }: Message, last: number): HalfState {
  const isPart = frame.kind === "part";
  return {
    ...half,
    last,
    bytes: half.bytes + payloadBytes,
    messages: half.messages + (isPart ? 0 : 1),
    part: isPart ? { code: frame.code, rest: frame.rest } : undefined,
  };
}
