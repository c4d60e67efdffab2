import type { Counters } from "../engine/counters.ts";
import { sessionError } from "../engine/error-frames.ts";
import { ReplayBuffer } from "../engine/replay-buffer.ts";
import type { ServerSession } from "../engine/server-session.ts";
import type { SessionCore } from "../engine/session-core.ts";
import type { Stream } from "../engine/stream.ts";
import type { OutgoingData } from "../payload.ts";
import { sizeOf } from "../payload.ts";
import { splitIn } from "../profiles/batches.ts";
import { homeName } from "./home-name.ts";
import type { Counts, KeptFrames, PartState, SessionState, StreamState } from "./session-state.ts";

/** A session that is being handed over: frozen from here on, until it is gone or comes back. */
export class OfferedSession {
  readonly session: ServerSession;
  readonly state: SessionState;
  readonly #here: string;

  /** Freezes a session of the node `node` (R-HAND-5). */
  constructor(session: ServerSession, node: string) {
    const { core } = session;
    core.flush();
    core.attached?.close(sessionError("aborted", "", { retry: "now" }));
    //@fault offered-writes R-HAND-5
    core.detach();
    session.agenda.cancel(session);
    session.onTheWay.isAway = true;
    this.session = session;
    this.#here = homeName(node, session.onTheWay.term);
    this.state = stateOf(session, this.#here);
    // What its calls send from here on is numbered anew, for whoever the next owner is.
    renumber(core.counters, { sent: 0, received: 0, acked: 0, told: 0 });
    core.desk.replay = new ReplayBuffer(core.codec);
  }

  /**
   * It is gone, and its subscriptions with it. Returns those of which something that was published
   * is on its way from here (R-HAND-25).
   */
  leave(): Stream[] {
    const { calls, parts } = this.session.core.desk;
    const rests: Stream[] = [];
    for (const { id, home, subscription } of this.state.streams) {
      const stream = calls.get(id);
      if (subscription === undefined || stream === undefined) continue;
      calls.deadlines.remove(stream);
      parts.drop(id);
      if (home === this.#here) rests.push(stream);
      else calls.finish(stream);
      stream.receiver.left?.();
    }
    return rests;
  }

  /** It stays: as if nothing had been, but that it has no connection (R-HAND-7). */
  giveUp(): void {
    const { session, state } = this;
    const { core } = session;
    core.detach();
    restoreFrames(core.desk, core, state);
    const behind = framesOf(core);
    for (const frame of [...state.waiting, ...behind]) core.desk.waiting.add(frame);
    session.onTheWay.isAway = false;
    session.onTheWay.onOver = undefined;
    session.ties?.goOn();
    session.wantFlush();
    session.expect();
  }
}

/** Sets numbers; nothing has to be acknowledged. */
function renumber(counters: Counters, counts: Counts): void {
  counters.tell();
  Object.assign(counters, counts);
}

/** The numbers alone. */
export function countsOf({ sent, received, acked, told }: Counts): Counts {
  return { sent, received, acked, told };
}

/** Goes on with numbers, and with the frames that were kept. */
export function restoreFrames(
  kept: { replay: ReplayBuffer },
  { codec, counters }: Pick<SessionCore, "codec" | "counters">,
  { counts, frames }: KeptFrames,
): void {
  renumber(counters, counts);
  kept.replay = new ReplayBuffer(codec, counts.acked);
  for (const frame of frames) kept.replay.keep({ data: frame, size: sizeOf(frame), counted: 1 });
}

function stateOf(session: ServerSession, here: string): SessionState {
  const { core, ties } = session;
  const { calls, counters } = core;
  const { parts, replay } = core.desk;
  const { proven, issued } = session.secrets.all;
  const streams = calls.streams.map((stream) => streamState(stream, here, session));
  const staying = new Set(streams.flatMap(({ id, subscription }) => (subscription ? [] : id)));
  return {
    id: session.id,
    principal: session.principal,
    profile: session.profile,
    secrets: { proven, issued },
    isProven: session.isProven,
    generation: core.generation,
    term: session.onTheWay.term + 1,
    limits: core.limits,
    revision: core.revision,
    theirRevision: core.theirRevision,
    counts: countsOf(counters),
    frames: replay.above(counters.acked) ?? [],
    //@fault departure-loses R-HAND-10 waiting: framesOf(core).slice(1),
    waiting: framesOf(core),
    answered: [...calls.answered.errors],
    taken: [...calls.ids.taken].map(([id]) => id),
    retired: calls.ids.retired,
    streams,
    parts: [...parts.pending]
      .filter(([id]) => !staying.has(id))
      .map(([stream, { code, kept, rest, isRefused }]): PartState => {
        return { stream, code, kept: kept.slice(), rest, isRefused };
      }),
    ties: ties?.state ?? [],
  };
}

function streamState(stream: Stream, here: string, session: ServerSession): StreamState {
  const { ties, agenda } = session;
  const continuation = stream.receiver.offered?.();
  const rest = continuation?.isSettled === true ? undefined : here;
  const at = continuation === undefined ? ties?.of(stream) : ties?.restOf(stream);
  const home = at?.home ?? rest;
  const { epoch, offset, sent, received, deadlineAt } = stream;
  const subscription = continuation && {
    ...continuation,
    place: epoch === undefined ? undefined : { epoch, offset },
    deadlineMs: deadlineAt === Number.POSITIVE_INFINITY ? undefined : deadlineAt - agenda.now,
    sent,
    received,
  };
  const { id, isMine, method, revision, lent, isSending, isReceiving, isCancelled } = stream;
  const { sendLimit, receiveLimit, window } = stream;
  const { code, kind } = method;
  const halves = { isSending, isReceiving, isCancelled };
  return {
    id,
    home,
    subscription,
    isMine,
    code,
    kind,
    revision,
    lent,
    ...halves,
    sendLimit,
    receiveLimit,
    window,
  };
}

/** Takes the frames that wait. */
function framesOf({ codec, desk }: SessionCore): OutgoingData[] {
  return desk.waiting.take().flatMap(({ data }) => splitIn(codec, data));
}
