import type { Handover } from "../../handover/handover.ts";
import type { NodePeer } from "../../handover/node-link.ts";
import type { SimServer } from "./sim-server.ts";
import type { Watched, World } from "./world.ts";

/** A server process that others can reach. */
export interface LinkedServer {
  readonly node: string;
  readonly server: SimServer;
  readonly handover: Handover;
}

/** The way from one server to another. */
interface Way {
  /** When the last message arrives. */
  arrivesAt: number;
  /** What would arrive later does not. */
  cutAt: number;
}

/** For how long a way may be blocked, in ms. */
const STALL = 4000;
/** When a process has met the others, in ms since it began: before that it is not reached. */
export const MEET = 30;
/** How long it may take until the others see that a process has died, in ms. */
const SEEN = 100;
const SEEN_LATE = 3000;

/** What connects servers: messages take time, keep their order, and can be lost with their sender. */
export class SimLinks implements Watched {
  /** How many processes have gone, and messages been held up. */
  troubles = 0;
  /** Ids of sessions that came to their end. */
  readonly ended: Set<string> = new Set();
  readonly #world: World;
  readonly #isSteady: boolean;
  readonly #servers = new Set<LinkedServer>();
  readonly #ways = new Map<string, Way>();

  constructor(world: World) {
    this.#world = world;
    this.#isSteady = world.random.once(2);
  }

  /** A process begins: it and the others come to know each other. */
  join(joining: LinkedServer): void {
    for (const other of this.#servers) {
      this.#meet(joining, other);
      this.#meet(other, joining);
    }
    this.#servers.add(joining);
  }

  /** A process is gone, maybe with what it has said last: the others notice, each in its time. */
  leave(server: SimServer): void {
    const gone = [...this.#servers].find((one) => one.server === server);
    if (gone === undefined) return;
    this.#servers.delete(gone);
    this.troubles++;
    const { random, now } = this.#world;
    for (const other of this.#servers) {
      const way = this.#way(gone, other);
      if (random.once(2)) way.cutAt = now;
      const seen = random.below(random.once(3) ? SEEN_LATE : SEEN);
      const time = Math.max(way.cutAt === now ? now : way.arrivesAt, now + seen);
      const peer = { node: gone.node, isReady: false, send() {} };
      this.#world.at(time, () => other.server.linked(() => other.handover.lost(peer)));
    }
  }

  /** Where a session is that is on its way nowhere, among the processes that run. */
  owners(id: string): SimServer[] {
    const servers = [...this.#servers].map(({ server }) => server);
    return servers.filter(({ hub }) => hub.sessions.get(id)?.isAway === false);
  }

  check(): void {
    const owned = new Set<string>();
    for (const { server } of this.#servers) {
      for (const { id, isAway } of server.hub.sessions.values()) {
        if (!isAway && owned.has(id)) this.#world.violate(`session ${id} has two owners`);
        if (!isAway) owned.add(id);
      }
    }
  }

  #meet(from: LinkedServer, to: LinkedServer): void {
    const peer: NodePeer = {
      node: from.node,
      get isReady() {
        return from.server.isReady;
      },
      send: (message) => this.#send(to, from, message),
    };
    const { random, now } = this.#world;
    const way = this.#way(from, to);
    way.arrivesAt = now === 0 ? 0 : now + random.below(MEET);
    this.#deliver(to, way, () => to.handover.joined(peer));
  }

  #send(from: LinkedServer, to: LinkedServer, message: Uint8Array): void {
    const peer = { node: from.node, isReady: true, send() {} };
    const copy = message.slice();
    this.#carry(from, to, () => to.handover.received(peer, copy));
  }

  #carry(from: LinkedServer, to: LinkedServer, run: () => void): void {
    const { random, now } = this.#world;
    const way = this.#way(from, to);
    let delay = random.below(random.once(8) ? 300 : 30);
    if (!this.#isSteady && random.once(30)) {
      this.troubles++;
      delay += random.below(STALL);
    }
    way.arrivesAt = Math.max(way.arrivesAt, now + delay);
    this.#deliver(to, way, run);
  }

  #deliver(to: LinkedServer, way: Way, run: () => void): void {
    const { arrivesAt } = way;
    this.#world.at(arrivesAt, () => {
      if (arrivesAt > way.cutAt || !this.#servers.has(to)) return;
      to.server.linked(run);
    });
  }

  #way(from: LinkedServer, to: LinkedServer): Way {
    const name = `${from.node} ${to.node}`;
    const way = this.#ways.get(name) ?? { arrivesAt: 0, cutAt: Number.POSITIVE_INFINITY };
    this.#ways.set(name, way);
    return way;
  }
}
