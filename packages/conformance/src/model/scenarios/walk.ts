import type { ModelEvent } from "../model-event.ts";
import { isCountedFrame, type NotedFrame } from "../noted-frame.ts";
import type { Setting } from "../setting.ts";
import { type ConnectionState, firstState, type ModelState, type SessionState } from "../state.ts";
import { advance } from "../step.ts";
import type { ModelStep } from "./model-scenario.ts";

/** Where a scenario stands: the model's state of the subject, and what either side has sent. */
export interface Walk {
  readonly state: ModelState;
  readonly steps: readonly ModelStep[];
  readonly moves: readonly string[];
  /** Counted frames of each session by its key, of the subject and of the suite. */
  readonly sent: ReadonlyMap<string, readonly NotedFrame[]>;
  /** Secrets and connections are numbered. */
  readonly drawn: number;
}

/** Nothing has happened. */
export function firstWalk(setting: Setting): Walk {
  return { state: firstState(setting), steps: [], moves: [], sent: new Map(), drawn: 0 };
}

/** What happens, told to the model. Throws when that is against a rule: the scenario is wrong then. */
function tell(state: ModelState, event: ModelEvent): ModelState {
  const next = advance(state, event);
  const [problem] = next.problems;
  if (problem === undefined) return next.state;
  const { requirement, expected, seen } = problem;
  throw new Error(`a scenario breaks ${requirement}: ${expected}; seen: ${seen}`);
}

/** The suite opens a connection. */
export function connect(walk: Walk, connection: string): Walk {
  const { state } = walk;
  const event = { kind: "opened", at: state.at, connection, tier: "websocket" } as const;
  const steps = [...walk.steps, { do: "connect", connection } as const];
  return { ...walk, state: tell(state, event), steps };
}

/** The suite cuts one. */
export function cut(walk: Walk, connection: string): Walk {
  const { state } = walk;
  const event = { kind: "closed", at: state.at, connection, by: "network" } as const;
  return {
    ...walk,
    state: tell(state, event),
    steps: [...walk.steps, { do: "cut", connection }],
  };
}

/** The suite sends a frame. */
export function send(walk: Walk, connection: string, frame: NotedFrame): Walk {
  const steps: readonly ModelStep[] = [...walk.steps, { do: "send", connection, frame }];
  return { ...walk, steps, state: tell(walk.state, seen(walk, "received", connection, frame)) };
}

/** The subject sends one, for a reason. */
export function awaitFrame(
  walk: Walk,
  connection: string,
  frame: NotedFrame,
  requirement: string,
): Walk {
  const step = { await: "frame", connection, frame, requirement } as const;
  const state = tell(walk.state, seen(walk, "sent", connection, frame));
  const key = walk.state.connections.get(connection)?.session ?? "";
  const before = walk.state.sessions.get(key)?.sent ?? 0;
  const isNew = isCountedFrame(frame) && (state.sessions.get(key)?.sent ?? 0) > before;
  const sent = isNew
    ? new Map(walk.sent).set(key, [...(walk.sent.get(key) ?? []), frame])
    : walk.sent;
  return { ...walk, steps: [...walk.steps, step], state, sent };
}

/** The subject closes a connection, for a reason. */
export function awaitClose(walk: Walk, connection: string, requirement: string): Walk {
  const { state } = walk;
  const event = { kind: "closed", at: state.at, connection, by: "subject" } as const;
  const step = { await: "close", connection, requirement } as const;
  return { ...walk, state: tell(state, event), steps: [...walk.steps, step] };
}

function seen(
  { state }: Walk,
  kind: "sent" | "received",
  connection: string,
  frame: NotedFrame,
): ModelEvent {
  const payload = "payload" in frame ? (frame.payload ?? "") : "";
  const identity = JSON.stringify(frame);
  return { kind, at: state.at, connection, frame, payloadBytes: payload.length, identity };
}

/** The session that goes on, and the connection that it is attached to. */
export function attachedOf({ state }: Walk): {
  readonly session: SessionState | undefined;
  readonly connection: ConnectionState | undefined;
} {
  const sessions = [...state.sessions.values()].filter(({ over }) => over === undefined);
  const session = sessions.at(-1);
  const connection = state.connections.get(session?.attached ?? "");
  return { session, connection };
}
