import type { ServerSession } from "../../engine/server-session.ts";
import type { Profile } from "../../payload.ts";
import type { Ledger } from "./ledger.ts";
import type { SimClient } from "./sim-client.ts";
import { MEET, SimLinks } from "./sim-links.ts";
import { SimServer } from "./sim-server.ts";
import type { World } from "./world.ts";

/** How long a server that was told to go lets calls run, and then what it said leave, in ms. */
const MOST_GRACE = 20_000;
const LAST_WORDS = 4000;

/** While a server goes each client makes so many calls more, within so many ms. */
const BUSY_CALLS = 12;
const BUSY = 3000;

/** Where clients find servers: a few addresses, of which one takes new connections. */
export class SimNetwork {
  /** The address where new connections lead. */
  route = 0;
  /** How often nothing could be reached for a while. */
  outages = 0;
  /** How often a process took the place of another. */
  restarts = 0;
  #reachableAt = 0;
  clients: readonly SimClient[] = [];
  readonly #world: World;
  readonly #ledger: Ledger;
  readonly #profile: Profile;
  readonly #servers: SimServer[];
  readonly #leaving = new Set<number>();

  readonly #links: SimLinks | undefined;

  constructor(
    world: World,
    ledger: Ledger,
    profile: Profile,
    addresses: number,
    isLinked: boolean,
  ) {
    this.#world = world;
    this.#ledger = ledger;
    this.#profile = profile;
    this.#links = isLinked ? new SimLinks(world) : undefined;
    this.#servers = Array.from({ length: addresses }, () => this.#start());
  }

  /** The processes that run. */
  get servers(): readonly SimServer[] {
    return this.#servers;
  }

  /** The process at an address, if it can be reached. */
  at(address: number): SimServer | undefined {
    const server = this.#servers[address];
    const { now } = this.#world;
    const { begunAt = 0 } = server ?? {};
    const isReady = this.#links === undefined || begunAt === 0 || now >= begunAt + MEET;
    return this.isReachable && isReady ? server : undefined;
  }

  /** Whether anything can be reached now. */
  get isReachable(): boolean {
    return this.#world.now >= this.#reachableAt;
  }

  /** Whether sessions go from one server to another. */
  get isLinked(): boolean {
    return this.#links !== undefined;
  }

  /** The address for a new connection: with links, often any that takes some. */
  choose(): number {
    const { random } = this.#world;
    if (this.#links === undefined || random.once(2)) return this.route;
    const address = random.below(this.#servers.length);
    return this.#leaving.has(address) ? this.route : address;
  }

  /** A session where it is now. */
  now(session: ServerSession): ServerSession | undefined {
    if (this.#links === undefined) return session;
    return this.#links.owners(session.id)[0]?.hub.sessions.get(session.id);
  }

  /** Whether something was in the way of sessions that go from one server to another. */
  get hasTroubles(): boolean {
    return (this.#links?.troubles ?? 0) > 0;
  }

  /** Whether a session may be found nowhere. */
  mayBeGone({ id }: ServerSession): boolean {
    return this.#links === undefined || this.hasTroubles || this.#links.ended.has(id);
  }

  /** Nothing is reached for so many ms. */
  fail(ms: number): void {
    this.outages++;
    this.#reachableAt = this.#world.now + ms;
  }

  /** New connections lead to the next address. */
  reroute(): void {
    const next = (this.route + 1) % this.#servers.length;
    if (!this.#leaving.has(next)) this.route = next;
  }

  /** A process dies, and another takes its place. */
  restart(address: number): void {
    const server = this.#servers[address];
    if (server === undefined) return;
    this.restarts++;
    server.stop();
    for (const client of this.clients) client.leftBy(server);
    this.#servers[address] = this.#start();
  }

  /** A server goes, and says so: its clients are asked to leave, then what is left ends. */
  drain(address: number): void {
    const server = this.#servers[address];
    if (server === undefined || this.#leaving.has(address)) return;
    if (this.#servers.length > 1 && this.#leaving.size > 0) return;
    const { now, random } = this.#world;
    this.#leaving.add(address);
    if (address === this.route) this.reroute();
    // One that is closed without ado says goodbye just as well.
    const grace = random.once(3) ? 0 : random.below(MOST_GRACE);
    const tried = grace > 0 ? server.drain(grace, random.once(3)) : undefined;
    if (tried !== undefined) for (const client of this.clients) client.checkAsked(server, tried);
    this.#world.at(now + grace, () => this.#close(address, server));
    for (const client of this.clients) this.#keepBusy(client);
  }

  /** Calls that may cross what a server says. */
  #keepBusy(client: SimClient): void {
    for (let i = 0; i < BUSY_CALLS; i++) {
      this.#world.after(this.#world.random.below(BUSY), () => client.call("unary", 1, 0));
    }
  }

  #close(address: number, server: SimServer): void {
    if (!server.isDown) {
      for (const client of this.clients) client.checkTold(server);
      server.close();
    }
    this.#world.after(LAST_WORDS, () => {
      this.#leaving.delete(address);
      if (!server.isDown) this.restart(address);
    });
  }

  #start(): SimServer {
    return new SimServer(this.#world, this.#ledger, this.#profile, this.#links);
  }
}
