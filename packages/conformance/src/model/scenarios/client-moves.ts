import type { NotedFrame, NotedHello } from "../noted-frame.ts";
import type { ConnectionState, SessionState } from "../state.ts";
import { attachedOf, connect, cut, send, type Walk } from "./walk.ts";

/** Something that the suite can do as a client: undefined where it cannot. */
export type Move = (walk: Walk) => Walk | undefined;

/** More than so many connections or streams at once show nothing new. */
const MOST = 3;

/** All moves by name. */
export const CLIENT_MOVES: { readonly [name: string]: Move } = {
  begin: (walk) => {
    const { session } = attachedOf(walk);
    if (session !== undefined) return undefined;
    const drawn = walk.drawn + 1;
    const next = greet({ ...walk, drawn }, { secret: `%secret-${drawn}`, counts: NO_COUNTS });
    return next;
  },
  resume: (walk) => {
    const { session, connection } = attachedOf(walk);
    if (session === undefined || connection !== undefined) return undefined;
    return greet(walk, helloFor(walk, session));
  },
  probe: (walk) => {
    const { session, connection } = attachedOf(walk);
    if (session === undefined || connection?.isLive !== true) return undefined;
    return greet(walk, { ...helloFor(walk, session), probe: true });
  },
  "resume with a stale secret": (walk) => {
    const { session, connection } = attachedOf(walk);
    if (session === undefined || connection !== undefined) return undefined;
    return greet(walk, { ...helloFor(walk, session), secret: "%stale" });
  },
  attach: (walk) => {
    const probed = [...walk.state.connections.values()].find(({ stage }) => stage === "welcomed");
    const session = walk.state.sessions.get(probed?.session ?? "");
    if (probed === undefined || session === undefined || session.over !== undefined) return undefined;
    const first = session.received + 1;
    return send(walk, probed.name, { kind: "attach", received: session.sent, first });
  },
  "attach with a repeat": (walk) => {
    const { session } = attachedOf(walk);
    const probed = [...walk.state.connections.values()].find(({ stage }) => stage === "welcomed");
    if (probed === undefined || session === undefined || session.received === 0) return undefined;
    if (probed.session !== session.key || probed.generation !== session.generation) return undefined;
    const { received, sent } = session;
    const attached = send(walk, probed.name, { kind: "attach", received: sent, first: received });
    return send(attached, probed.name, lastSent(walk, received));
  },
  live: (walk) => onAttached(walk, ({ inNext, isAnswered }) => {
    return isAnswered ? undefined : { kind: "live", sent: inNext - 1 };
  }),
  "open a call": (walk) => open(walk, "Ca"),
  "open a conversation": (walk) => open(walk, "Cb"),
  message: (walk) => onConversation(walk, (stream) => ({ kind: "data", code: "CD", stream })),
  "end the half": (walk) => onConversation(walk, (stream) => ({ kind: "end", stream })),
  cancel: (walk) => onConversation(walk, (stream) => ({ kind: "cancel", stream })),
  acknowledge: (walk) => onAttached(walk, (_, { acked, sent }) => {
    return acked === sent ? undefined : { kind: "ack", received: sent };
  }),
  ping: (walk) => onAttached(walk, ({ lastPeerPing, inNext }, { sent }) => {
    const n = lastPeerPing + 1;
    return { kind: "ping", n, seen: n - 1, received: sent, sent: inNext - 1 };
  }),
  cut: (walk) => {
    const { connection } = attachedOf(walk);
    return connection && cut(walk, connection.name);
  },
  "leave for now": (walk) => onAttached(walk, () => goodbye("kept")),
  "leave for ever": (walk) => onAttached(walk, () => goodbye("ended")),
  "claim too many frames": (walk) => onAttached(walk, ({ inNext }) => {
    return { kind: "live", sent: inNext + 6 };
  }),
  "acknowledge too much": (walk) => onAttached(walk, (_, { sent }) => {
    return { kind: "ack", received: sent + 7 };
  }),
  "open with a wrong id": (walk) => onAttached(walk, () => {
    return { kind: "open", code: "Ca", stream: 1, payload: "" };
  }),
};

const NO_COUNTS = { received: 0, sent: 0 };

function goodbye(verdict: "kept" | "ended"): NotedFrame {
  const retry = verdict === "kept" ? "now" : "never";
  return { kind: "goodbye", code: 0, retry, afterMs: 0, verdict };
}

function greet(walk: Walk, hello: Omit<NotedHello, "kind">): Walk | undefined {
  if (walk.state.connections.size >= MOST) return undefined;
  const name = `c${walk.steps.filter((step) => "do" in step && step.do === "connect").length + 1}`;
  return send(connect(walk, name), name, { kind: "hello", ...hello });
}

function helloFor(walk: Walk, { key, sent, received, proven, issued }: SessionState) {
  const secret = walk.drawn > 0 && issued !== undefined ? issued : proven;
  return { session: key, secret, counts: { received: sent, sent: received } };
}

function onAttached(
  walk: Walk,
  frameOf: (connection: ConnectionState, session: SessionState) => NotedFrame | undefined,
): Walk | undefined {
  const { session, connection } = attachedOf(walk);
  if (session === undefined || connection === undefined || session.mayBeOver) return undefined;
  if (connection.heard !== undefined) return undefined;
  const frame = frameOf(connection, session);
  return frame && send(walk, connection.name, frame);
}

function open(walk: Walk, code: string): Walk | undefined {
  return onAttached(walk, (_, { streams }) => {
    if (streams.size >= MOST) return undefined;
    let stream = 0;
    while (streams.has(stream)) stream += 2;
    return { kind: "open", code, stream, payload: "" };
  });
}

function onConversation(walk: Walk, frameOf: (stream: number) => NotedFrame): Walk | undefined {
  return onAttached(walk, (_, { streams }) => {
    const one = [...streams.values()].find((stream) => {
      return stream.kind === "bidi" && !stream.in.isOver && !stream.out.isOver;
    });
    return one && frameOf(one.id);
  });
}

/** The last counted frame that the suite has sent. */
function lastSent({ steps }: Walk, _number: number): NotedFrame {
  const counted = new Set(["open", "data", "end", "cancel"]);
  const frames = steps.flatMap((step) => ("do" in step && step.do === "send" ? [step.frame] : []));
  const last = frames.filter(({ kind }) => counted.has(kind)).at(-1);
  if (last === undefined) throw new Error("a repeat of nothing");
  return last;
}
