import { attach } from "./attaching.ts";
import { checkReceived, endFor, hearReceived, sayCounts, sayReceived } from "./counting.ts";
import type { Draft, Writable } from "./draft.ts";
import { endSession } from "./ending.ts";
import { DEFAULT_LIMITS, newSession } from "./new-state.ts";
import type { NotedFrame, NotedHello, NotedWelcome } from "./noted-frame.ts";
import type { ConnectionState, SessionState } from "./state.ts";

const ABORTED = 10;
const DATA_LOSS = 15;

type Attach = Extract<NotedFrame, { readonly kind: "attach" }>;

/** A hello arrives at a server. */
export function hearHello(
  draft: Draft,
  connection: Writable<ConnectionState>,
  hello: NotedHello,
): void {
  if (connection.stage !== "open") return;
  connection.stage = "greeted";
  connection.hello = hello;
  connection.order = ++draft.state.hellos;
}

/** A server answers one. */
export function sayWelcome(
  draft: Draft,
  connection: Writable<ConnectionState>,
  welcome: NotedWelcome,
): void {
  const { hello } = connection;
  if (connection.stage !== "greeted" || hello === undefined) {
    draft.breach("R-SES-12", "a welcome behind a hello, once", "one elsewhere", connection.name);
    return;
  }
  const named = sessionFor(draft, hello);
  const { verdict } = welcome.verdict;
  connection.beat = Math.min(
    welcome.beatMs ?? draft.parameters.beat,
    hello.maxBeat === undefined ? Number.POSITIVE_INFINITY : Math.max(1000, hello.maxBeat),
  );
  if (verdict === "found") resume(draft, connection, hello, welcome, named);
  else begin(draft, connection, hello, welcome, named);
}

/** The session that a hello proves, if it is there. */
function sessionFor(draft: Draft, hello: NotedHello): Writable<SessionState> | undefined {
  if (hello.session !== undefined) {
    const named = draft.session(hello.session);
    return named !== undefined && isValid(named, hello.secret) ? named : undefined;
  }
  for (const { key } of draft.state.sessions.values()) {
    const one = draft.state.sessions.get(key);
    if (one !== undefined && one.over === undefined && isValid(one, hello.secret))
      return draft.session(key);
  }
  return undefined;
}

function isValid({ proven, issued, former }: SessionState, secret: string): boolean {
  return secret === proven || secret === issued || secret === former;
}

/** For how long a session has been without a connection. */
function awayFor(draft: Draft, { detachedAt }: SessionState): number {
  return detachedAt === undefined ? 0 : draft.at - detachedAt;
}

/** For how long the server may not have noticed that a connection was lost. */
function unnoticed({ isCertain, parameters: { beat, deadAfter } }: Draft): number {
  return isCertain ? 0 : beat * deadAfter;
}

function resume(
  draft: Draft,
  connection: Writable<ConnectionState>,
  hello: NotedHello,
  welcome: NotedWelcome,
  named: Writable<SessionState> | undefined,
): void {
  const { name } = connection;
  const session = named ?? adopt(draft, connection, hello, welcome);
  if (session === undefined) return;
  const { resumeWindow, slack, drift } = draft.parameters;
  if (welcome.session !== session.id)
    draft.breach("R-SES-12", `the session ${session.id}`, welcome.session, name);
  if (session.over !== undefined && draft.isCertain)
    draft.breach("R-SES-34", "a gap: the session is over", "the verdict found", name);
  else if (awayFor(draft, session) > resumeWindow * (1 + drift) + slack + unnoticed(draft))
    draft.breach("R-SES-30", "a gap: the window has passed", "the verdict found", name);
  const { counts } = welcome;
  sayCounts(draft, session, counts.sent, name);
  if (draft.isCertain && counts.received !== session.received) {
    const expected = `counts with ${session.received} received`;
    draft.breach("R-SES-2", expected, String(counts.received), name);
  }
  checkReceived(draft, session, counts.received, name);
  connection.welcomed = counts.received;
  issue(draft, connection, session, hello.secret, welcome.secret);
  meet(connection, session, hello, welcome);
  if (hello.probe === true) return;
  const { received } = hello.counts;
  if (received > session.sent) {
    endFor(draft, connection, session, "R-SES-19", DATA_LOSS);
    return;
  }
  hearReceived(draft, connection, session, received);
  sayReceived(draft, session, counts.received, name);
  attach(draft, connection, session, {
    outNext: received + 1,
    inNext: counts.received + 1,
    isNew: false,
  });
}

/** Whether the welcome that created the session may come later than this one: it left elsewhere. */
function isOnItsWay(
  { isCertain, state }: Draft,
  { name }: ConnectionState,
  { session, secret }: NotedHello,
): boolean {
  if (isCertain || session !== undefined) return false;
  const before = [...state.connections.values()].filter((one) => one.name !== name);
  return before.some((one) => one.session === undefined && one.hello?.secret === secret);
}

/** A session that the log does not know from before. */
function adopt(
  draft: Draft,
  connection: ConnectionState,
  hello: NotedHello,
  { session: id, counts, limits = DEFAULT_LIMITS }: NotedWelcome,
): Writable<SessionState> | undefined {
  const { name } = connection;
  if (draft.setting.isWhole && !isOnItsWay(draft, connection, hello)) {
    const isKnown = draft.state.sessions.has(hello.session ?? id);
    const expected = isKnown ? "a denial: the secret is not valid" : "a gap: there is no session";
    draft.breach("R-SES-15", expected, "the verdict found", name);
    return undefined;
  }
  const peerLimits = hello.limits ?? DEFAULT_LIMITS;
  const session = newSession(id, { id, proven: hello.secret, limits, peerLimits });
  const { sent, received } = counts;
  const kept = { first: sent + 1, count: 0, frames: [], from: 0 };
  draft.addSession({ ...session, sent, seen: sent, received, told: received, kept });
  return draft.session(id);
}

function begin(
  draft: Draft,
  connection: Writable<ConnectionState>,
  hello: NotedHello,
  welcome: NotedWelcome,
  named: Writable<SessionState> | undefined,
): void {
  const { name } = connection;
  const { session: id, counts, limits = DEFAULT_LIMITS } = welcome;
  checkNothingToFind(draft, connection, hello, welcome, named);
  const isOvertaken = named?.id === id && isFresh(draft, named);
  if ((draft.state.sessions.has(id) && !isOvertaken) || id === hello.session)
    draft.breach("R-SES-32", "a new id", "one of before", name);
  if (counts.received !== 0 || counts.sent !== 0)
    draft.breach("R-SES-32", "counts of 0", `${counts.received} and ${counts.sent}`, name);
  if (draft.state.drainedBy !== undefined)
    draft.breach("R-DRAIN-2", "a refusal: the server drains", "a new session", name);
  const peerLimits = hello.limits ?? DEFAULT_LIMITS;
  if (!isOvertaken)
    draft.addSession({
      ...newSession(id, { id, proven: hello.secret, limits, peerLimits }),
      detachedAt: draft.at,
    });
  const session = draft.session(id);
  if (session === undefined) return;
  issue(draft, connection, session, hello.secret, welcome.secret);
  meet(connection, session, hello, welcome);
  if (hello.probe === true) return;
  attach(draft, connection, session, { outNext: 1, inNext: 1, isNew: true });
}

/** Whether nothing of the session has come but what a probe was answered with. */
function isFresh({ isCertain }: Draft, { generation, sent, received }: SessionState): boolean {
  return !isCertain && generation + sent + received === 0;
}

function checkNothingToFind(
  draft: Draft,
  { name }: ConnectionState,
  hello: NotedHello,
  { verdict: { verdict, reason } }: NotedWelcome,
  named: Writable<SessionState> | undefined,
): void {
  if (hello.session !== undefined && verdict === "created")
    draft.breach("R-SES-16", "the verdict gap for a session that is named", "created", name);
  if (reason === "revision") return;
  if (named === undefined) {
    const other = hello.session === undefined ? undefined : draft.session(hello.session);
    if (other !== undefined && other.over === undefined && reason !== "unknown")
      draft.breach("R-SES-16", "the reason unknown for a denial", reason, name);
    return;
  }
  const { resumeWindow, slack, drift } = draft.parameters;
  const isKept = awayFor(draft, named) < resumeWindow * (1 - drift) - slack - unnoticed(draft);
  const isSure = draft.isCertain || (hello.secret !== named.former && hello.session !== undefined);
  const isThere = named.over === undefined && !named.mayBeOver && named.generation > 0;
  if (!isThere || !isKept || !isSure) return;
  const requirement = hello.session === undefined ? "R-SES-12" : "R-SES-30";
  draft.breach(requirement, `the session ${named.id} found`, verdict, name);
  endSession(draft, named, "forgotten", true);
}

/** A welcome issues a secret (R-SES-14). The hello that was accepted has proven its own. */
function issue(
  draft: Draft,
  connection: Writable<ConnectionState>,
  session: Writable<SessionState>,
  shown: string,
  secret: string,
): void {
  prove(draft, session, shown);
  if (session.issued === undefined) {
    // A proof may not have arrived: the one that was issued is issued still.
    const isStill = !draft.isCertain && (secret === session.proven || secret === session.former);
    if (draft.state.secrets.has(secret) && !isStill)
      draft.breach("R-SES-14", "a new secret", "one of before", connection.name);
    draft.state.secrets = new Set(draft.state.secrets).add(secret);
  } else if (secret !== session.issued && draft.isCertain) {
    const expected = "the secret that was issued and is not proven";
    draft.breach("R-SES-14", expected, "another one", connection.name);
  }
  if (!draft.isCertain && session.issued !== undefined) session.former = session.issued;
  session.issued = secret;
  connection.secret = secret;
}

/** A secret was shown, or came back on the connection that it was told on. */
export function prove(
  { isCertain }: Draft,
  session: Writable<SessionState>,
  secret: string | undefined,
): void {
  if (secret === undefined || secret !== session.issued) return;
  if (!isCertain) session.former = session.proven;
  session.proven = secret;
  session.issued = undefined;
}

function meet(
  connection: Writable<ConnectionState>,
  session: Writable<SessionState>,
  hello: NotedHello,
  { limits }: NotedWelcome,
): void {
  connection.session = session.key;
  connection.generation = session.generation;
  connection.stage = "welcomed";
  session.peerLimits = hello.limits ?? DEFAULT_LIMITS;
  session.limits = limits ?? DEFAULT_LIMITS;
}

/** An attach frame arrives at a server. */
export function hearAttach(
  draft: Draft,
  connection: Writable<ConnectionState>,
  { received, first }: Attach,
): void {
  const session = draft.session(connection.session);
  if (connection.stage !== "welcomed" || session === undefined) return;
  prove(draft, session, connection.secret);
  const isCurrent = session.over === undefined && connection.generation === session.generation;
  if (!isCurrent) {
    connection.stage = "over";
    if (!draft.isCertain) return;
    const expects = { does: "send", frame: "sessionError", code: ABORTED } as const;
    draft.owe({ requirement: "R-SES-23", connection: connection.name, expects });
    return;
  }
  if (received > session.sent || received < session.acked) {
    endFor(draft, connection, session, "R-SES-19", DATA_LOSS);
    return;
  }
  hearReceived(draft, connection, session, received);
  // It came from one who has the welcome.
  sayReceived(draft, session, connection.welcomed, connection.name);
  attach(draft, connection, session, { outNext: received + 1, inNext: first, isNew: false });
}
