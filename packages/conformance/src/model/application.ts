import type { Draft, Writable } from "./draft.ts";
import { isDrainOver } from "./draining.ts";
import { endSession } from "./ending.ts";
import { isOver } from "./halves.ts";
import { oweDial } from "./leaving.ts";
import type { ApplicationEvent } from "./model-event.ts";
import type { SessionState } from "./state.ts";

/** The application did something, or was told something. */
export function application(draft: Draft, event: ApplicationEvent): void {
  const { state } = draft;
  switch (event.name) {
    case "close":
    case "shutdown":
      state.isClosing = true;
      draft.settle(({ expects }) => expects.does === "dial");
      oweGoodbyes(draft, "R-SES-40");
      break;
    case "drain":
      state.drainedFor = event.deadlineMs ?? 0;
      state.drainedBy = draft.at + state.drainedFor;
      break;
    case "hidden":
      state.isHidden = true;
      draft.settle(({ expects }) => expects.does === "dial");
      break;
    case "shown":
      state.isHidden = false;
      oweDial(draft, { heard: undefined });
      break;
    case "gap":
    case "session-ended":
      tellEnd(draft, event);
      break;
    case "entered":
    case "message":
      deliver(draft, event);
      break;
    default:
  }
}

/** Every session with a connection is ended by a word. */
export function oweGoodbyes(draft: Draft, requirement: string): void {
  for (const { key, attached, over } of draft.state.sessions.values()) {
    if (attached === undefined || over !== undefined) continue;
    const expects = { does: "send", frame: "goodbye", verdict: "ended" } as const;
    draft.owe({ requirement, connection: attached, session: key, expects });
  }
}

/** The application is told that a session is over: once, and not without a reason (R-SES-34). */
function tellEnd(draft: Draft, { session: id }: ApplicationEvent): void {
  const { state } = draft;
  const session = id === undefined ? endedOf(draft) : draft.session(id);
  if (session === undefined || session.isToldOver) {
    const of = id === undefined ? "" : ` of ${id}`;
    draft.breach("R-SES-34", "one end of a session that is over", `another end${of}`);
    return;
  }
  if (session.over === undefined && !session.mayBeOver && !state.isClosing) {
    const why = whyTooEarly(draft, session);
    if (why !== undefined) draft.breach(why.requirement, why.expected, "its end");
  }
  endSession(draft, session, "told to the application", true);
}

/** A client's session that its application has not been told the end of. */
function endedOf(draft: Draft): Writable<SessionState> | undefined {
  const ended = [...draft.state.sessions.values()].find((one) => {
    return one.over !== undefined && !one.isToldOver;
  });
  return draft.session(ended?.key ?? draft.state.current);
}

function whyTooEarly(
  draft: Draft,
  session: SessionState,
): { readonly requirement: string; readonly expected: string } | undefined {
  if (!draft.isServer)
    return { requirement: "R-SES-46", expected: "a session that nothing has ended" };
  const { resumeWindow, slack, drift } = draft.parameters;
  const { detachedAt, proven, issued } = session;
  if (isDrainOver(draft)) return undefined;
  if (detachedAt === undefined)
    return { requirement: "R-SES-43", expected: "a session that has a connection" };
  const isProven = issued === undefined || proven !== issued;
  const isKept = draft.at - detachedAt < resumeWindow * (1 - drift) - slack;
  if (!isKept || session.generation === 0 || !isProven || session.told === 0) return undefined;
  return { requirement: "R-SES-30", expected: "a session kept for its window" };
}

/** The application is given what arrived, each once (R-SES-3). */
function deliver(draft: Draft, { name, session: id, stream: number }: ApplicationEvent): void {
  const session = draft.session(id ?? draft.state.current);
  if (session === undefined || number === undefined) return;
  const stream = draft.stream(session, number);
  if (stream === undefined) return;
  if (name === "entered") {
    stream.entered++;
    if (stream.entered > 1 || stream.openedBy === "subject")
      draft.breach("R-SES-3", `one call for stream ${number}`, `${stream.entered}`);
    return;
  }
  stream.delivered++;
  if (stream.delivered <= stream.in.messages || isOver(stream)) return;
  const expected = `${stream.in.messages} messages of stream ${number}, as they arrived`;
  draft.breach("R-SES-3", expected, `${stream.delivered}`);
}
