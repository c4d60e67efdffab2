import type { Duty, Permission } from "./expectation.ts";
import type { ConnectionState, ModelState } from "./state.ts";

/** What a side has to do in a state, what it may send, and what it must not. */
export interface Outlook {
  readonly mustEmit: readonly Duty[];
  readonly mayEmit: readonly Permission[];
  readonly mustNot: readonly Permission[];
}

const COUNTED = ["open", "data", "part", "opened", "end", "cancel", "streamError", "skip"];

/** Says so, for every connection. */
export function outlook(state: ModelState): Outlook {
  const mayEmit: Permission[] = [];
  const mustNot: Permission[] = [];
  for (const connection of state.connections.values()) {
    const isClient = state.setting.role === "client";
    for (const frame of allowed(connection, isClient))
      mayEmit.push({ connection: connection.name, frame });
    for (const permission of forbidden(state, connection)) mustNot.push(permission);
  }
  return { mustEmit: state.duties, mayEmit, mustNot };
}

function allowed({ stage, isLive, hello }: ConnectionState, isClient: boolean): readonly string[] {
  const leaving = ["goodbye", "sessionError"];
  switch (stage) {
    case "open":
      return isClient ? ["hello"] : leaving;
    case "greeted":
      return isClient ? leaving : ["welcome", ...leaving];
    case "welcomed":
      return isClient && hello?.probe === true ? ["attach", ...leaving] : leaving;
    case "attached": {
      const rest = ["ping", "pong", "ack", "credit", "auth", ...leaving];
      return isLive ? [...COUNTED, "revision", ...rest] : ["live", ...COUNTED, ...rest];
    }
    default:
      return ["goodbye"];
  }
}

function forbidden(state: ModelState, connection: ConnectionState): Permission[] {
  const { name, stage, isLive, session: key } = connection;
  const isServer = state.setting.role === "server";
  const found: Permission[] = [];
  const forbid = (requirement: string, frame: string, why: string): void => {
    found.push({ requirement, connection: name, frame, why });
  };
  if (stage === "open" || stage === "greeted" || stage === "welcomed") {
    for (const frame of COUNTED) forbid("R-SES-1", frame, "no counted frame before it is attached");
  } else if (stage === "previous" || stage === "over") {
    const requirement = isServer ? "R-SES-24" : "R-SES-26";
    for (const frame of COUNTED) forbid(requirement, frame, "another connection is attached");
  } else if (!isLive) {
    forbid("R-SES-27", "open", "nothing new before the live frame");
  }
  const session = state.sessions.get(key ?? "");
  if (session?.heldOn === name) forbid("R-DRAIN-6", "open", "no stream until another is attached");
  for (const { id, out, kind, openedBy } of session?.streams.values() ?? []) {
    if (kind === "event" && openedBy === "peer")
      forbid("R-STREAM-8", "data", `stream ${id} is an event`);
    else if (out.isOver) forbid("R-STREAM-7", "data", `the half of stream ${id} is over`);
    else if (out.part === undefined && out.bytes >= out.limit)
      forbid("R-FRAME-12", "data", `stream ${id} has no credit`);
  }
  return found;
}
