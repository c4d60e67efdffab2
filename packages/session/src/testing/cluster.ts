import type { ServerConnection } from "../engine/server-connection.ts";
import type { ServerSession } from "../engine/server-session.ts";
import type { ServerSessionSink } from "../engine/server-session-sink.ts";
import type { ServerSessions } from "../engine/server-sessions.ts";
import type { Stream } from "../engine/stream.ts";
import type { TwobyteError } from "../errors/twobyte-error.ts";
import { Handover } from "../handover/handover.ts";
import type { Claimant } from "../handover/link-message.ts";
import { decodeLink } from "../handover/link-message.ts";
import type { NodePeer } from "../handover/node-link.ts";
import type { Continuation } from "../handover/session-state.ts";
import type { PairOptions, Wire } from "./engine-pair.ts";
import { EnginePair } from "./engine-pair.ts";
import { payloadOf, Recorder, textOf } from "./recorder.ts";

/** One server of several. */
export interface SimNode {
  readonly name: string;
  readonly hub: ServerSessions;
  readonly handover: Handover;
  /** Sessions that have left it. */
  readonly left: string[];
}

/** A subscription at one server. */
export interface Subscribed {
  readonly session: ServerSession;
  readonly stream: Stream;
  readonly heard: MovableRecorder;
}

/** A receiver of a call that can go on at another server. */
class MovableRecorder extends Recorder {
  isSettled = true;
  readonly #input: string;

  constructor(input: string) {
    super();
    this.#input = input;
  }

  offered(): Continuation {
    const { isSettled } = this;
    return { input: payloadOf("binary", this.#input) as Uint8Array, isSettled };
  }

  left(): void {
    this.heard.push("left");
  }
}

interface Letter {
  readonly from: string;
  readonly to: string;
  readonly message: Uint8Array;
}

/** A client, and servers that hand its session over to each other; `front` says where it dials. */
export class Cluster extends EnginePair {
  readonly nodes: Map<string, SimNode> = new Map();
  /** What the servers have sent to each other and has not arrived. */
  readonly letters: Letter[] = [];
  /** Subscriptions, anew for each server that has one. */
  readonly subscribed: Subscribed[] = [];
  /** Whether letters arrive. */
  isLinked = true;
  front: SimNode;
  readonly #homes = new WeakMap<ServerConnection, SimNode>();

  constructor(names: readonly string[], options: PairOptions = {}) {
    super(options);
    for (const name of names) this.#add(name);
    for (const a of this.nodes.values())
      for (const b of this.nodes.values()) if (a !== b) a.handover.joined(this.#peer(a, b));
    this.front = this.node(names[0] ?? "");
  }

  node(name: string): SimNode {
    const node = this.nodes.get(name);
    if (node === undefined) throw new Error(`there is no node ${name}`);
    return node;
  }

  /** The owner of the only session. */
  get owners(): string[] {
    return [...this.nodes.values()]
      .filter(({ hub }) => hub.sessions.size > 0)
      .map(({ name }) => name);
  }

  /** A node dies: nothing comes of it, and the others notice. */
  kill(name: string): void {
    this.nodes.delete(name);
    const gone = this.letters.filter(({ from, to }) => from === name || to === name);
    for (const letter of gone) this.letters.splice(this.letters.indexOf(letter), 1);
    for (const wire of this.wires) {
      if (this.#homes.get(wire.atServer)?.name === name) wire.lose();
    }
    for (const node of this.nodes.values()) {
      node.handover.lost({ node: name, isReady: false, send() {} });
    }
  }

  /** The client dials at a node, beside what it has or as the only one. */
  dialAt(name: string): Wire {
    this.front = this.node(name);
    return this.dial();
  }

  override dial(): Wire {
    this.hub = this.front.hub;
    const wire = super.dial();
    this.#homes.set(wire.atServer, this.front);
    return wire;
  }

  override settle(): void {
    do super.settle();
    while (this.isLinked && this.deliver());
  }

  override wait(ms: number): void {
    super.wait(ms);
    for (const { hub } of this.nodes.values()) hub.advance(this.now);
    this.settle();
  }

  /** Lets what the servers have said arrive; false when there was nothing. */
  deliver(): boolean {
    const letters = this.letters.splice(0);
    for (const { from, to, message } of letters) {
      const peer = { node: from, isReady: true, send() {} };
      this.nodes.get(to)?.handover.received(peer, message);
    }
    return letters.length > 0;
  }

  /** Lets letters arrive by hand until one of a kind is on its way. */
  deliverUntil(kind: string): void {
    this.isLinked = false;
    for (let turn = 0; turn < 20; turn++) {
      this.settle();
      if (this.letters.some(({ message }) => decodeLink(message).kind === kind)) return;
      this.deliver();
    }
    throw new Error(`no ${kind} came`);
  }

  override authenticate(connection: ServerConnection): void {
    const { handover } = this.#homes.get(connection) ?? this.front;
    handover.accept(connection, "ann", Number.POSITIVE_INFINITY);
  }

  override began(session: ServerSession): ServerSessionSink {
    this.serverLog.ended = undefined;
    const sink = super.began(session);
    const subscribed = (stream: Stream, input: string): MovableRecorder => {
      const heard = new MovableRecorder(input);
      this.subscribed.push({ session, stream, heard });
      return heard;
    };
    const ended = (error: TwobyteError | undefined): void => {
      if (!session.isAway) sink.ended(error);
    };
    return {
      ...sink,
      ended,
      called: (stream, open, payload) =>
        stream.method.kind === "topic"
          ? subscribed(stream, textOf(payload))
          : sink.called(stream, open, payload),
      moved: (stream, { input }) => subscribed(stream, textOf(input)),
    };
  }

  #add(name: string): void {
    const hub = this.newHub(name);
    const left: string[] = [];
    const handover = new Handover({
      engine: hub,
      node: name,
      now: () => this.now,
      left: ({ id }) => left.push(id),
      rested() {},
    });
    this.nodes.set(name, { name, hub, handover, left });
  }

  #peer(from: SimNode, to: SimNode): NodePeer {
    const send = (message: Uint8Array): void => {
      this.letters.push({ from: from.name, to: to.name, message });
    };
    return { node: to.name, isReady: true, send };
  }
}

/** What the client of a session would claim it with. */
export function claimOf({ id, principal, secrets }: ServerSession): Claimant {
  return { session: id, principal, secret: secrets.all.proven };
}
