import { application } from "./application.ts";
import { sayLive, unattach } from "./attaching.ts";
import { hearWelcome, sayAttach, sayHello } from "./client-handshake.ts";
import {
  hearReceived,
  hearSent,
  receiveCounted,
  receivedOf,
  sayReceived,
  saySent,
  sendCounted,
} from "./counting.ts";
import type { Writable } from "./draft.ts";
import { Draft } from "./draft.ts";
import { checkDrained } from "./draining.ts";
import { hearFarewell, sayFarewell } from "./ending.ts";
import type { Breach } from "./expectation.ts";
import { checkFounded, closeConnection, farewellOf, oweDial, oweVisit } from "./leaving.ts";
import { hearPing, hearPong, sayPing, sayPong } from "./liveness.ts";
import type { FrameSeen, ModelEvent } from "./model-event.ts";
import { newConnection } from "./new-state.ts";
import type { CountedFrame } from "./noted-frame.ts";
import { isCountedFrame } from "./noted-frame.ts";
import type { Outlook } from "./outlook.ts";
import { outlook } from "./outlook.ts";
import { checkOverdue, fulfil } from "./overdue.ts";
import { hearAttach, hearHello, prove, sayWelcome } from "./server-handshake.ts";
import type { ConnectionState, ModelState } from "./state.ts";
import { receiveCredit, receiveOnStream, sendCredit, sendOnStream } from "./stream-frames.ts";

/** What became of the state, and which rules were not kept. */
export interface Advanced {
  readonly state: ModelState;
  readonly problems: readonly Breach[];
}

/** A step, with what the side has to do behind it, may send and must not. */
export interface Step extends Advanced, Outlook {}

/** Takes a state and what happens in it, and says all that follows; see `advance`. */
export function step(before: ModelState, event: ModelEvent): Step {
  const { state, problems } = advance(before, event);
  return { state, problems, ...outlook(state) };
}

/** Takes a state and what happens in it, and gives the next: the state before stays as it is. */
export function advance(before: ModelState, event: ModelEvent): Advanced {
  const draft = new Draft(before, event.at);
  if (event.kind === "thawed") thaw(draft);
  checkOverdue(draft, event);
  switch (event.kind) {
    case "opened":
      draft.settle(({ expects }) => expects.does === "dial");
      draft.addConnection(newConnection(event, draft.parameters.beat));
      break;
    case "closed": {
      const connection = draft.connection(event.connection);
      if (connection !== undefined) closeConnection(draft, connection, event);
      break;
    }
    case "sent":
    case "received": {
      const connection = draft.connection(event.connection);
      if (connection === undefined) break;
      if (event.kind === "sent") send(draft, connection, event);
      else receive(draft, connection, event);
      break;
    }
    case "impaired": {
      const connection = draft.connection(event.connection);
      if (connection === undefined) break;
      connection.isImpaired = true;
      draft.settle((duty) => duty.connection === event.connection);
      break;
    }
    case "alive": {
      const connection = draft.connection(event.connection);
      if (connection !== undefined) hear(connection, event.at);
      break;
    }
    case "application":
      application(draft, event);
      break;
    default:
  }
  return { state: draft.state, problems: draft.breaches };
}

/** What was due while the side could not run is due now. */
function thaw(draft: Draft): void {
  const { at, parameters, state } = draft;
  const by = at + parameters.slack;
  state.duties = state.duties.map((duty) => (duty.by < by ? { ...duty, by } : duty));
  for (const { name } of state.connections.values()) {
    const connection = draft.connection(name);
    if (connection === undefined) continue;
    connection.heardAt = at;
    connection.probedAt = undefined;
    connection.lastPingAt = at;
  }
  for (const { key, ackDueAt } of state.sessions.values()) {
    const session = ackDueAt < at ? draft.session(key) : undefined;
    if (session !== undefined) session.ackDueAt = at;
  }
}

/** A sign of life (R-LIVE-3). */
function hear(connection: Writable<ConnectionState>, at: number): void {
  connection.heardAt = at;
  connection.probedAt = undefined;
  connection.lastHeardAt = at;
}

function send(draft: Draft, connection: Writable<ConnectionState>, event: FrameSeen): void {
  const { frame } = event;
  if (isCountedFrame(frame)) {
    sendAllCounted(draft, connection, event as FrameSeen & { readonly frame: CountedFrame });
    return;
  }
  fulfil(draft, connection, frame);
  const session = draft.session(connection.session);
  const received = receivedOf(frame);
  if (received !== undefined && frame.kind !== "attach" && session !== undefined) {
    const isLeft = connection.stage === "previous" || connection.stage === "over";
    if (isLeft && draft.isCertain) {
      const expected = "nothing, once another connection is attached";
      draft.breach("R-SES-26", expected, frame.kind, connection.name);
    } else sayReceived(draft, session, received, connection.name);
  }
  switch (frame.kind) {
    case "hello":
      sayHello(draft, connection, frame);
      break;
    case "welcome":
      sayWelcome(draft, connection, frame);
      break;
    case "attach":
      sayAttach(draft, connection, frame);
      break;
    case "live":
      saySent(draft, connection, frame.sent);
      if (session !== undefined) sayLive(draft, connection, session);
      break;
    case "ping":
      saySent(draft, connection, frame.sent);
      sayPing(draft, connection, frame);
      break;
    case "pong":
      saySent(draft, connection, frame.sent);
      sayPong(draft, connection, frame.n);
      break;
    case "credit":
      if (session !== undefined) sendCredit(draft, connection, session, frame);
      break;
    case "goodbye":
    case "sessionError": {
      const farewell = farewellOf(frame, draft.at);
      if (draft.isServer) checkDrained(draft, connection, farewell);
      checkFounded(draft, connection, farewell);
      if (frame.kind === "sessionError" && session !== undefined && !connection.isLive)
        unattach(draft, connection, session);
      sayFarewell(draft, connection, farewell);
      break;
    }
    default:
  }
}

function sendAllCounted(
  draft: Draft,
  connection: Writable<ConnectionState>,
  event: FrameSeen & { readonly frame: CountedFrame },
): void {
  const session = draft.session(connection.session);
  const { name, stage } = connection;
  const isLeft = stage === "previous" || stage === "over";
  // What left before the change may arrive behind it.
  const isLate = isLeft && !draft.isCertain;
  if (session === undefined || (stage !== "attached" && !isLate)) {
    const requirement = isLeft ? (draft.isServer ? "R-SES-24" : "R-SES-26") : "R-SES-1";
    const expected = "counted frames on the attached connection alone";
    draft.breach(requirement, expected, `${event.frame.kind} on one that is not`, name);
    return;
  }
  if (sendCounted(draft, connection, session, event))
    sendOnStream(draft, connection, session, event);
}

function receive(draft: Draft, connection: Writable<ConnectionState>, event: FrameSeen): void {
  const { frame } = event;
  const { stage } = connection;
  hear(connection, draft.at);
  if (stage === "over") return;
  const session = draft.session(connection.session);
  leavePrevious(draft, connection);
  if (isCountedFrame(frame)) {
    if (session === undefined || (stage !== "attached" && stage !== "previous")) return;
    if (receiveCounted(draft, connection, session, event))
      receiveOnStream(draft, connection, session, {
        ...event,
        frame,
      });
    return;
  }
  const received = frame.kind === "attach" ? undefined : receivedOf(frame);
  const isRead = stage === "attached" || stage === "previous";
  if (received !== undefined && session !== undefined && isRead)
    hearReceived(draft, connection, session, received);
  switch (frame.kind) {
    case "hello":
      if (draft.isServer) hearHello(draft, connection, frame);
      break;
    case "welcome":
      if (!draft.isServer) hearWelcome(draft, connection, frame);
      break;
    case "attach":
      if (draft.isServer) hearAttach(draft, connection, frame);
      break;
    case "number":
      connection.inNext = frame.first;
      break;
    case "live":
      connection.isAnswered = true;
      if (session === undefined) break;
      if (draft.isServer) prove(draft, session, connection.secret);
      hearSent(draft, connection, session, frame.sent);
      break;
    case "ping":
      if (session !== undefined) hearSent(draft, connection, session, frame.sent);
      hearPing(draft, connection, frame.n);
      break;
    case "pong":
      if (session !== undefined) hearSent(draft, connection, session, frame.sent);
      hearPong(draft, connection, frame.n);
      break;
    case "ack":
      if (draft.isServer && session !== undefined) prove(draft, session, connection.secret);
      break;
    case "credit":
      if (session !== undefined) receiveCredit(draft, session, frame);
      break;
    case "goodbye":
    case "sessionError": {
      const farewell = farewellOf(frame, draft.at);
      if (frame.kind === "goodbye") {
        oweVisit(draft, connection, frame);
        if (farewell.isHold && session !== undefined && stage === "attached") {
          session.heldOn = connection.name;
          session.heldAt = draft.at;
        }
      }
      hearFarewell(draft, connection, farewell);
      oweDial(draft, { heard: farewell });
      break;
    }
    default:
  }
}

/** Behind the first frame of the new connection, the one before has served (R-SES-25). */
function leavePrevious(draft: Draft, { name, before, stage, hello }: ConnectionState): void {
  if (draft.isServer || before === undefined || stage !== "attached") return;
  const previous = draft.connection(before);
  if (previous?.stage !== "previous" || hello === undefined) return;
  previous.stage = "over";
  draft.owe({ requirement: "R-SES-25", connection: previous.name, expects: { does: "close" } });
  const connection = draft.connection(name);
  if (connection !== undefined) connection.before = undefined;
}
