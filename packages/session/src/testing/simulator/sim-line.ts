import type { ClientCarrier, ClientConnection } from "../../engine/client-connection.ts";
import type { ServerSession } from "../../engine/server-session.ts";
import type { WelcomeFrame } from "../../frames/welcome-frame.ts";
import type { OutgoingData, Payload, Profile } from "../../payload.ts";
import { PARAMETERS } from "./protocol.ts";
import type { RequestName, Tier } from "./sim-requests.ts";
import { SimRequests } from "./sim-requests.ts";
import type { Claim, SimServer } from "./sim-server.ts";
import type { Serve } from "./sim-wire.ts";
import { SimWire } from "./sim-wire.ts";
import type { SimWitness } from "./sim-witness.ts";
import type { World } from "./world.ts";

/** What a client does for its lines. */
export interface LineOwner {
  readonly world: World;
  readonly profile: Profile;
  readonly witness: SimWitness;
  /** The server process at an address, if it can be reached. */
  readonly server: (address: number) => SimServer | undefined;
  /** Runs something of the client's in so many ms, or when it runs again. */
  soon(ms: number, run: () => void): void;
  received(line: SimLine, data: Payload): void;
  alive(line: SimLine): void;
  tell(line: SimLine): number;
  lost(line: SimLine): void;
}

/** One transport of a client's, of any tier, to an address. */
export class SimLine implements ClientCarrier {
  readonly tier: Tier;
  readonly isDear: boolean;
  readonly wire: SimWire;
  readonly claim: Claim;
  /** What the engine made for it. */
  connection: ClientConnection | undefined;
  /** The process that its hello reached. */
  server: SimServer | undefined;
  /** The session that began with it. */
  session: ServerSession | undefined;
  /** Between two pings. */
  beatMs = PARAMETERS.beatMs;
  readonly #owner: LineOwner;
  readonly #address: number;
  readonly #requests: SimRequests | undefined;

  constructor(owner: LineOwner, tier: Tier, address: number, claim: Claim) {
    const { world, profile } = owner;
    const { random } = world;
    this.#owner = owner;
    this.#address = address;
    this.tier = tier;
    this.isDear = tier !== "socket";
    this.claim = claim;
    const trouble = random.once(2) ? 0 : 6 + random.below(30);
    const options = { delay: 1 + random.below(80), jitter: random.below(60), trouble };
    const wire = new SimWire(world, options);
    this.wire = wire;
    const received = (data: Payload): void => owner.received(this, data);
    const lost = (): void => owner.soon(0, () => this.lost());
    wire.join("client", { receive: (data) => owner.soon(0, () => received(data)), lost });
    if (tier === "socket") return;
    this.#requests = new SimRequests({
      tier,
      profile,
      wire,
      soon: owner.soon,
      serve: (name, isHello) => this.#serve(name, isHello),
      received,
      alive: () => {
        owner.witness.alive(this);
        owner.alive(this);
      },
      tell: () => {
        const received = owner.tell(this);
        owner.witness.polled(this, received);
        return received;
      },
      lost: () => owner.lost(this),
    });
  }

  /** It is open, or cannot be: gives whether it takes the hello. */
  open(): boolean {
    if (this.#requests !== undefined) return true;
    const server = this.#owner.server(this.#address);
    if (server === undefined || this.wire.isCut) return false;
    this.server = server;
    this.#owner.witness.reached(this, "websocket");
    server.accept(this.wire, this.claim, (session) => this.#began(session));
    return true;
  }

  write(data: OutgoingData, first: number): void {
    this.#owner.witness.sent(this, data);
    if (this.#requests === undefined) this.wire.send("server", data);
    else this.#requests.write(data, first);
  }

  welcomed(welcome: WelcomeFrame): void {
    this.beatMs = welcome.beatMs ?? PARAMETERS.beatMs;
    this.#requests?.welcomed(welcome);
  }

  close(): void {
    this.#owner.witness.closed(this);
    if (this.#requests === undefined) this.wire.close("client");
    else this.#requests.close();
  }

  abort(): void {
    this.#owner.witness.closed(this);
    if (this.#requests === undefined) this.wire.close("client");
    else this.#requests.abort();
  }

  /** The network says that it is gone. */
  lost(): void {
    if (this.#requests === undefined) this.#owner.lost(this);
    else this.#requests.lost();
  }

  #serve(name: RequestName, isHello: boolean): Serve {
    return (body, arrival, reply) => {
      const server = this.#owner.server(this.#address);
      if (server === undefined) {
        reply(undefined);
        return;
      }
      // A copy may come to the next process, which is not the one that answers.
      const isLate = arrival.isCopy && this.server !== undefined;
      if (isHello && !isLate) this.server = server;
      const { claim } = this;
      const wire = isHello && arrival.isCopy ? this.#deadWire() : this.wire;
      const began = (session: ServerSession): void => {
        if (!isLate) this.#began(session);
      };
      server.endpoint.take({ name, isHello, wire, claim, began }, body, arrival.isWhole, reply);
    };
  }

  /** Brings what a copy of a hello is answered with, until somebody sees that it is one. */
  #deadWire(): SimWire {
    const { world } = this.#owner;
    const wire = new SimWire(world, { delay: 0, jitter: 0, trouble: 0 });
    world.after(world.random.below(5000), () => wire.close("client"));
    return wire;
  }

  #began(session: ServerSession): void {
    this.session = session;
  }
}
