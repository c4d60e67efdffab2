import type { Agenda } from "../engine/agenda.ts";
import type { ConnectionOwner } from "../engine/connection.ts";
import { Connection } from "../engine/connection.ts";
import { runningCalls } from "../engine/leaving.ts";
import type { ServerSession } from "../engine/server-session.ts";
import type { Stream } from "../engine/stream.ts";
import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { Payload } from "../payload.ts";
import { elsewhere } from "./elsewhere.ts";
import type { SendBatch } from "./tie.ts";

/** Ms between two pings over a link, which has a liveness of its own: for ever. */
const NEVER = 2 ** 50;

/**
 * What a node keeps of a session that has gone to another owner, for as long as calls of it run
 * here (spec 15.3). To them the link is a connection like any other.
 */
export class Home implements ConnectionOwner {
  readonly session: ServerSession;
  readonly agenda: Agenda;
  /** That of the owner it listens to. */
  term: number;
  /** The node of that owner, once it is linked. */
  owner: string | undefined;
  #connection: Connection | undefined;
  readonly #rests: readonly Stream[];
  /** Number of the frame that the calls which are over ended with. */
  #endsWith: number | undefined;

  /**
   * The session has left for an owner whose term is `term`; `onOver` is told when its calls are over.
   * `rests` are subscriptions that have moved, of which something is on its way from here.
   */
  constructor(
    session: ServerSession,
    term: number,
    onOver: () => void,
    rests: readonly Stream[] = [],
  ) {
    this.session = session;
    this.#rests = rests;
    this.agenda = session.agenda;
    this.term = term;
    session.onTheWay.onOver = onOver;
    const { core } = session;
    const { calls } = core;
    core.limit({ ...core.limits, streams: 0 });
    for (const stream of [...calls.waiting].map(([waiting]) => waiting))
      calls.cancel(stream, elsewhere());
    session.expect();
  }

  /**
   * How many calls it has to wait for: those that run, subscriptions that have something on its way,
   * and as one those that are over while an owner has not heard of it.
   */
  get calls(): number {
    const { core } = this.session;
    const rests = this.#rests.filter((stream) => core.calls.isOpen(stream)).length;
    const running = runningCalls(this.session) + rests;
    this.#endsWith = running > 0 ? undefined : (this.#endsWith ?? core.assigned);
    return running || Number(core.counters.acked < (this.#endsWith ?? 0));
  }

  /** How many counted frames of the owners have arrived. */
  get received(): number {
    return this.session.core.counters.received;
  }

  /** An owner is linked, and has `received` counted frames of this home; false when that cannot be. */
  link(owner: string, term: number, received: number, send: SendBatch): boolean {
    const { core, agenda } = this.session;
    // R-HAND-13
    if (term < this.term || (term === this.term && this.owner !== undefined)) return false;
    if (!core.canResume(received)) return false;
    this.owner = owner;
    this.term = term;
    agenda.cancel(this.session);
    const connection = new Connection(
      this,
      { write: (data, first) => send(first, data), close() {}, abort() {} },
      Number.POSITIVE_INFINITY,
    );
    connection.codec = core.codec;
    connection.next = core.counters.received + 1;
    this.#connection = connection;
    const { revision } = core;
    const rest = { greeting: [], isResumed: false, isCaughtUp: true, beatMs: NEVER };
    core.attach(connection, { received, revision, ...rest });
    return true;
  }

  /** Frames of an owner arrived. */
  receive(owner: string, first: number, data: Payload): void {
    const connection = this.#connection;
    if (connection === undefined || owner !== this.owner) return;
    connection.onNumber(first);
    connection.receive(data, this.agenda.now);
  }

  /** A node is lost, or has the session no more: if it was the owner another may come (R-HAND-20). */
  leftBy(node: string): void {
    //@fault home-without-owner R-HAND-20 return;
    if (this.owner !== node) return;
    this.owner = undefined;
    this.#connection = undefined;
    this.session.core.detach();
    this.session.expect();
  }

  /** The session is over. */
  end(error: TwobyteError | undefined): void {
    this.session.core.end(error);
  }

  // What the connection tells: it has nothing to say that the calls do not hear.

  control(): void {}
  broke(): void {}
  gone(): void {}
  overdue(): void {}
}
