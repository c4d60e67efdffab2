import type { TraceLine } from "../case/verdict.ts";
import type { Breach } from "./expectation.ts";
import type { ModelEvent, Tier } from "./model-event.ts";
import type { NotedFrame } from "./noted-frame.ts";
import { readNotedFrame } from "./read-noted-frame.ts";
import type { ModelParameters, Setting } from "./setting.ts";
import { modelParameters } from "./setting.ts";
import type { ModelState } from "./state.ts";
import { firstState } from "./state.ts";
import { advance } from "./step.ts";

/** A line of a trace; what is not a frame is said by members that other readers pass over. */
export interface JudgedLine extends TraceLine {
  /** The connection is there from here on; without it, from its first line on. */
  readonly opened?: Tier;
  /** `from` closed it, with this close code where there is one. */
  readonly closed?: number | true;
  /** The network holds frames back, or drops them, from here on. */
  readonly impaired?: boolean;
  /** What an application did or was told; see `ApplicationEvent`. */
  readonly application?: string;
  readonly session?: string;
  readonly stream?: number;
  readonly deadlineMs?: number;
}

/** How to judge. */
export interface JudgeOptions {
  /** What the subject is; `both`: the suite's side is judged as the other. */
  readonly role: "client" | "server";
  /** Judges the suite's side too. */
  readonly both?: boolean;
  /** The log was kept at the subject, so that what it received has arrived. Else at its peer. */
  readonly isOwnLog?: boolean;
  /** The log begins with the first connection that the subject ever had. True by default. */
  readonly isWhole?: boolean;
  /** What the subject was told to be; the spec's defaults otherwise. */
  readonly parameters?: Partial<ModelParameters>;
  /** Kinds of methods by their codes. */
  readonly methods?: Setting["methods"];
}

/** A rule that was not kept, and where. */
export interface TraceProblem extends Breach {
  /** Line of the trace, from 1; of an omission, where it was noticed. */
  readonly line: number;
  readonly side: "client" | "server";
}

/**
 * Judges a recorded trace by the model, line by line: all rules that were not kept, in the order in
 * which that was noticed. Throws a `TypeError` that names the line for one that cannot be read.
 */
export function judgeTrace(
  trace: readonly JudgedLine[],
  options: JudgeOptions,
): readonly TraceProblem[] {
  const subject = side(options, options.role, "subject", options.isOwnLog === true);
  const other = options.role === "client" ? "server" : "client";
  const sides = options.both === true ? [subject, side(options, other, "suite", false)] : [subject];
  const problems: TraceProblem[] = [];
  for (const [index, line] of trace.entries()) {
    for (const one of sides) {
      const found = judgeLine(one, line, index + 1);
      problems.push(...found.map((breach) => ({ ...breach, line: index + 1, side: one.role })));
    }
  }
  return problems;
}

interface Side {
  readonly role: "client" | "server";
  readonly from: TraceLine["from"];
  readonly known: Set<string>;
  state: ModelState;
}

function side(
  { isWhole = true, parameters = {}, methods = {} }: JudgeOptions,
  role: Side["role"],
  from: TraceLine["from"],
  isOwnLog: boolean,
): Side {
  const all = { ...modelParameters(role), ...parameters };
  const setting: Setting = { role, isOwnLog, isWhole, parameters: all, methods };
  return { role, from, known: new Set(), state: firstState(setting) };
}

function judgeLine(one: Side, line: JudgedLine, number: number): readonly Breach[] {
  const found: Breach[] = [];
  for (const event of eventsOf(one, line, number)) {
    const { state, problems } = advance(one.state, event);
    one.state = state;
    found.push(...problems);
  }
  return found;
}

function eventsOf(one: Side, line: JudgedLine, number: number): ModelEvent[] {
  const { atMs: at, connection } = line;
  const events: ModelEvent[] = [];
  if (connection === undefined) {
    const { application: name, session, stream, deadlineMs } = line;
    const isOurs = line.from === one.from;
    if (name === undefined || !isOurs) return [{ kind: "time", at }];
    return [{ kind: "application", at, name, session, stream, deadlineMs }];
  }
  if (!one.known.has(connection)) {
    one.known.add(connection);
    events.push({ kind: "opened", at, connection, tier: line.opened });
  }
  const kind = line.from === one.from ? "sent" : "received";
  for (const value of line.frames ?? []) {
    const frame = readNotedFrame(value);
    if (typeof frame === "string") throw new TypeError(`line ${number}: ${frame}`);
    const payloadBytes = sizeOf(frame, line.bytes !== undefined);
    events.push({ kind, at, connection, frame, payloadBytes, identity: JSON.stringify(value) });
  }
  if (line.impaired === true) events.push({ kind: "impaired", at, connection });
  if (line.closed !== undefined) {
    const by = line.from === "network" ? "network" : kind === "sent" ? "subject" : "peer";
    const code = line.closed === true ? undefined : line.closed;
    events.push({ kind: "closed", at, connection, by, code });
  }
  return events;
}

/** Bytes of a frame's payload: hex in binary, UTF-8 in text. */
function sizeOf(frame: NotedFrame, isBinary: boolean): number {
  const payload = "payload" in frame ? frame.payload : undefined;
  if (payload === undefined) return 0;
  return isBinary ? payload.length / 2 : new TextEncoder().encode(payload).length;
}
