import type { Duty } from "../expectation.ts";
import type { NotedFrame, NotedHello, NotedWelcome } from "../noted-frame.ts";
import type { ConnectionState, SessionState } from "../state.ts";
import { awaitClose, awaitFrame, type Walk } from "./walk.ts";

/** Does all that a server has to do now, in the plainest way. */
export function settleServer(before: Walk): Walk {
  let walk = before;
  for (let turn = 0; turn < 100; turn++) {
    const next = welcomeOne(walk) ?? doDuty(walk) ?? answerOne(walk) ?? acknowledge(walk);
    if (next === undefined) return walk;
    walk = next;
  }
  throw new Error("a server never comes to rest");
}

function welcomeOne(walk: Walk): Walk | undefined {
  const greeted = [...walk.state.connections.values()].find(({ stage }) => stage === "greeted");
  if (greeted?.hello === undefined) return undefined;
  const drawn = walk.drawn + 1;
  const welcome = welcomeTo(walk, greeted.hello, drawn);
  const requirement = { created: "R-SES-12", found: "R-SES-30", gap: "R-SES-16" } as const;
  const { verdict } = welcome.verdict;
  const req = requirement[verdict];
  return awaitFrame({ ...walk, drawn }, greeted.name, welcome, req);
}

function welcomeTo({ state }: Walk, hello: NotedHello, drawn: number): NotedWelcome {
  const found = [...state.sessions.values()].find(({ over, key, proven, issued }) => {
    const isNamed = hello.session === undefined || hello.session === key;
    return over === undefined && isNamed && (hello.secret === proven || hello.secret === issued);
  });
  const isIssued = found?.issued !== undefined && found.issued !== hello.secret;
  const verdict = found !== undefined ? "found" : hello.session === undefined ? "created" : "gap";
  return {
    kind: "welcome",
    session: found?.key ?? `$session-${drawn}`,
    secret: isIssued ? (found.issued ?? "") : `$secret-${drawn}`,
    counts: { received: found?.received ?? 0, sent: found?.sent ?? 0 },
    verdict: { verdict, reason: verdict === "gap" ? "unknown" : "none" },
  };
}

function doDuty(walk: Walk): Walk | undefined {
  const { state } = walk;
  for (const duty of state.duties) {
    const attached = state.sessions.get(duty.session ?? "")?.attached;
    const connection = state.connections.get(duty.connection ?? attached ?? "");
    if (connection === undefined) continue;
    const session = state.sessions.get(connection.session ?? "");
    const done = doOne(walk, connection, session, duty);
    if (done !== undefined) return done;
  }
  return undefined;
}

function doOne(
  walk: Walk,
  connection: ConnectionState,
  session: SessionState | undefined,
  { requirement, expects }: Duty,
): Walk | undefined {
  const { name } = connection;
  if (expects.does === "close") return awaitClose(walk, name, requirement);
  if (expects.does === "dial") return undefined;
  switch (expects.frame) {
    case "live":
      return session && replay(walk, connection, session);
    case "pong": {
      const { n = 0 } = expects;
      const counts = { received: session?.received ?? 0, sent: connection.outNext - 1 };
      return awaitFrame(walk, name, { kind: "pong", n, ...counts }, requirement);
    }
    case "sessionError": {
      const frame = errorFrame("sessionError", expects.code ?? 0);
      return awaitClose(awaitFrame(walk, name, frame, requirement), name, "R-ERROR-5");
    }
    case "streamError": {
      const { stream = 0, code = 0 } = expects;
      // A deadline that has not come is no reason yet.
      if (requirement === "R-STREAM-13") return undefined;
      const frame = { ...errorFrame("streamError", code), stream, scope: "stream" } as NotedFrame;
      return awaitFrame(walk, name, frame, requirement);
    }
    default:
      return undefined;
  }
}

function errorFrame(kind: "sessionError" | "streamError", code: number): NotedFrame {
  const retry = code === 10 || code === 15 ? "now" : "never";
  return { kind, code, retry, afterMs: 0, processed: "maybe" } as NotedFrame;
}

function replay(walk: Walk, connection: ConnectionState, session: SessionState): Walk {
  const { name, outNext } = connection;
  const frames = (walk.sent.get(session.key) ?? []).slice(outNext - 1);
  let next = walk;
  for (const frame of frames) next = awaitFrame(next, name, frame, "R-SES-27");
  return awaitFrame(next, name, { kind: "live", sent: session.sent }, "R-SES-27");
}

/** Calls are answered as soon as their callers have said all. */
function answerOne(walk: Walk): Walk | undefined {
  for (const session of walk.state.sessions.values()) {
    const connection = walk.state.connections.get(session.attached ?? "");
    if (connection === undefined || !connection.isLive) continue;
    for (const { id, in: half, out, kind, openedBy, failedBy } of session.streams.values()) {
      if (openedBy !== "peer" || !half.isOver || out.isOver || failedBy !== undefined) continue;
      const data = { kind: "data", code: "$answer", stream: id, payload: "" } as const;
      const isUnary = kind === "unary" && out.messages === 0;
      const told = isUnary ? awaitFrame(walk, connection.name, data, "R-SES-1") : walk;
      return awaitFrame(told, connection.name, { kind: "end", stream: id }, "R-STREAM-9");
    }
  }
  return undefined;
}

function acknowledge(walk: Walk): Walk | undefined {
  for (const { attached, received, told } of walk.state.sessions.values()) {
    const connection = walk.state.connections.get(attached ?? "");
    if (connection?.isLive === true && received > told)
      return awaitFrame(walk, connection.name, { kind: "ack", received }, "R-SES-8");
  }
  return undefined;
}
