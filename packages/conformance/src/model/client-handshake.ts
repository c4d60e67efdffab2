import { attach } from "./attaching.ts";
import { checkReceived, endFor, hearReceived, sayCounts, sayReceived } from "./counting.ts";
import type { Draft, Writable } from "./draft.ts";
import { endSession } from "./ending.ts";
import { DEFAULT_LIMITS, newSession } from "./new-state.ts";
import type { NotedFrame, NotedHello, NotedWelcome } from "./noted-frame.ts";
import type { ConnectionState, SessionState } from "./state.ts";

const DATA_LOSS = 15;

type Attach = Extract<NotedFrame, { readonly kind: "attach" }>;

/** A client says hello. */
export function sayHello(
  draft: Draft,
  connection: Writable<ConnectionState>,
  hello: NotedHello,
): void {
  const { state } = draft;
  connection.hello = hello;
  connection.stage = "greeted";
  connection.order = ++state.hellos;
  const session = currentFor(draft, hello);
  if (session === undefined) return;
  connection.session = session.key;
  checkProbe(draft, connection, session, hello);
  checkSecret(draft, connection, session, hello);
  const { counts } = hello;
  if (counts.received < session.told && draft.isCertain) {
    const expected = `received of ${session.received}: ${session.told} is acknowledged`;
    draft.breach("R-SES-19", expected, String(counts.received), connection.name);
  }
  checkReceived(draft, session, counts.received, connection.name);
  // One that may be lost while another connection goes on acknowledges nothing.
  if (hello.probe !== true) sayReceived(draft, session, counts.received, connection.name);
  sayCounts(draft, session, counts.sent, connection.name);
}

/** The session that a hello is for: the present one, or one that begins with it. */
function currentFor(draft: Draft, hello: NotedHello): Writable<SessionState> | undefined {
  const { state } = draft;
  const present = draft.session(state.current);
  // The welcome may not have arrived.
  const isKnown = hello.secret === present?.proven || hello.secret === present?.former;
  const mayBeFirst = !draft.isCertain && isKnown;
  const isPresent = hello.session !== undefined || present?.id === undefined || mayBeFirst;
  const isOver = present?.over !== undefined && (draft.isCertain || hello.session === undefined);
  if (present !== undefined && !isOver) {
    if (isPresent) return present;
    if (!present.mayBeOver) {
      const expected = `the session ${present.id}, which has come to no end`;
      draft.breach("R-SES-18", expected, "a hello that begins another");
    }
    endSession(draft, present, "given up", true);
  }
  const limits = hello.limits ?? DEFAULT_LIMITS;
  if (hello.session !== undefined && state.setting.isWhole && draft.isCertain) {
    draft.breach("R-SES-33", "a hello that begins a session", `one of ${hello.session}`);
    return undefined;
  }
  const key = `session ${state.hellos}`;
  const { session: id, secret: proven } = hello;
  const begun = newSession(key, { id, proven, limits, peerLimits: DEFAULT_LIMITS });
  const { counts } = hello;
  // Of one that began before the log, nothing is known of what is kept.
  draft.addSession({
    ...begun,
    received: counts.received,
    told: counts.received,
    ...sentOf(hello),
  });
  state.current = key;
  if (hello.session === undefined) drawSecret(draft, proven);
  return draft.session(key);
}

function drawSecret(draft: Draft, secret: string): void {
  const { state } = draft;
  if (state.secrets.has(secret))
    draft.breach("R-SES-11", "a secret that is drawn anew", "one of before");
  state.secrets = new Set(state.secrets).add(secret);
}

function sentOf({
  counts: { sent },
}: NotedHello): Pick<SessionState, "sent" | "seen" | "acked" | "kept"> {
  return { sent, seen: sent, acked: 0, kept: { first: sent + 1, count: 0, frames: [], from: 0 } };
}

function checkProbe(
  draft: Draft,
  connection: ConnectionState,
  session: SessionState,
  { probe }: NotedHello,
): void {
  // The side may know of a loss that the log does not.
  if (probe === true || !draft.isCertain) return;
  const { connections } = draft.state;
  const others = [...connections.values()].filter(({ name }) => name !== connection.name);
  const isBusy = others.some(({ stage, session: key, hello }) => {
    if (key !== session.key || hello === undefined) return false;
    return stage === "attached" || (stage === "greeted" && hello.probe !== true);
  });
  if (isBusy) {
    const seen = "a hello without probe beside a connection that is attached, or will be";
    draft.breach("R-SES-22", "a hello with probe", seen, connection.name);
  }
  const before = others.find(({ stage, session: key }) => {
    return stage === "previous" && key === session.key;
  });
  if (before === undefined) return;
  const expected = `${before.name}, the connection before the lost one, closed first`;
  draft.breach("R-SES-48", expected, "a hello", connection.name);
}

function checkSecret(
  draft: Draft,
  connection: ConnectionState,
  session: SessionState,
  { secret, session: id }: NotedHello,
): void {
  const isFormer = !draft.isCertain && (secret === session.former || secret === session.issued);
  // The client may have attached by a welcome, and its attach frame not have arrived.
  const isWelcomed = !draft.isCertain && isOfWelcome(draft, session, secret);
  if (secret !== session.proven && !isFormer && !isWelcomed) {
    const expected = "the secret of the welcome whose connection was attached last";
    draft.breach("R-SES-18", expected, "another secret", connection.name);
  }
  if (id !== session.id && (draft.isCertain || id !== undefined))
    draft.breach("R-SES-18", `the session ${session.id}`, String(id), connection.name);
}

function isOfWelcome(draft: Draft, session: SessionState, secret: string): boolean {
  const { connections } = draft.state;
  return [...connections.values()].some(
    (one) => one.session === session.key && one.secret === secret,
  );
}

/** The welcome arrives at a client. */
export function hearWelcome(
  draft: Draft,
  connection: Writable<ConnectionState>,
  welcome: NotedWelcome,
): void {
  const { hello } = connection;
  const session = draft.session(connection.session);
  if (connection.stage !== "greeted" || hello === undefined || session === undefined) return;
  connection.secret = welcome.secret;
  connection.beat = welcome.beatMs ?? draft.parameters.beat;
  const isGap = welcome.verdict.verdict === "gap";
  if (hello.probe === true) {
    const isOther = session.id !== undefined && welcome.session !== session.id;
    connection.stage = isGap || isOther ? "over" : "welcomed";
    if (connection.stage === "over") {
      // What is said on it is not said of this session.
      connection.session = undefined;
      owe(draft, connection, "R-SES-45");
      return;
    }
    meet(session, welcome);
    hearReceived(draft, connection, session, welcome.counts.received);
    return;
  }
  connection.isAnswered = true;
  if (isGap) {
    endSession(draft, session, "gap", false);
    beginBehindGap(draft, connection, welcome);
    return;
  }
  meet(session, welcome);
  const { received } = welcome.counts;
  if (received > session.sent || received < session.acked) {
    endFor(draft, connection, session, "R-SES-19", DATA_LOSS);
    return;
  }
  attachBy(draft, connection, session, received + 1, hello.counts.received + 1);
}

function meet(
  session: Writable<SessionState>,
  { session: id, limits, resume }: NotedWelcome,
): void {
  session.id = id;
  session.peerLimits = limits ?? DEFAULT_LIMITS;
  if (resume?.windowMs === 0) session.mayBeOver = true;
}

function beginBehindGap(
  draft: Draft,
  connection: Writable<ConnectionState>,
  welcome: NotedWelcome,
): void {
  const { secret: proven, session: id } = welcome;
  const limits = connection.hello?.limits ?? DEFAULT_LIMITS;
  const key = `session ${draft.state.hellos} behind ${connection.name}`;
  draft.addSession(newSession(key, { id, proven, limits, peerLimits: DEFAULT_LIMITS }));
  draft.state.current = key;
  connection.session = key;
  const session = draft.session(key);
  if (session === undefined) return;
  meet(session, welcome);
  attachBy(draft, connection, session, 1, 1);
}

/** A client attaches by a frame. */
export function sayAttach(
  draft: Draft,
  connection: Writable<ConnectionState>,
  { received, first }: Attach,
): void {
  // Seen from the other end, it may have left before one that came earlier.
  if (!draft.isCertain && connection.stage === "over") return;
  const session = draft.session(connection.session);
  if (connection.stage !== "welcomed" || session === undefined) {
    const expected = "an attach frame behind the welcome to a probe, once";
    draft.breach("R-SES-22", expected, "one elsewhere", connection.name);
    return;
  }
  if (draft.isCertain && received !== session.received) {
    const expected = `received of ${session.received}`;
    draft.breach("R-SES-19", expected, String(received), connection.name);
  }
  sayReceived(draft, session, received, connection.name);
  if (first > session.acked + 1 || first > session.sent + 1) {
    const expected = `first of at most ${session.acked + 1}: what is behind is not acknowledged`;
    draft.breach("R-SES-28", expected, String(first), connection.name);
  }
  attachBy(draft, connection, session, first, received + 1);
}

function attachBy(
  draft: Draft,
  connection: Writable<ConnectionState>,
  session: Writable<SessionState>,
  outNext: number,
  inNext: number,
): void {
  const previous = session.attached;
  hearReceived(draft, connection, session, outNext - 1);
  attach(draft, connection, session, { outNext, inNext, isNew: false });
  if (connection.secret !== undefined) {
    session.former = session.proven;
    session.proven = connection.secret;
  }
  session.heldOn = undefined;
  for (const other of draft.state.connections.values()) {
    const isOlder = other.order > 0 && other.order < connection.order && other.name !== previous;
    if (!isOlder || other.session !== session.key || other.stage === "over") continue;
    const left = draft.connection(other.name);
    if (left !== undefined) left.stage = "over";
    owe(draft, other, "R-SES-47");
  }
}

function owe(draft: Draft, { name }: ConnectionState, requirement: string): void {
  draft.owe({ requirement, connection: name, expects: { does: "close" } });
}
