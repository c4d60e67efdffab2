import type { OutgoingData, Payload } from "../../payload.ts";
import { copyOf } from "../../payload.ts";
import type { World } from "./world.ts";

/** One end of a wire: what it is told. */
export interface WireEnd {
  receive(data: Payload): void;
  lost(): void;
}

/** How slow a wire is, in ms. */
export interface WireOptions {
  readonly delay: number;
  readonly jitter: number;
}

type Side = "client" | "server";

interface Flow {
  /** When the last message arrives. */
  arrivesAt: number;
  /** Nothing arrives, and nobody is told. */
  isMute: boolean;
  /** Nothing arrives before this. */
  stalledUntil: number;
  /** Bytes that may still arrive, before the wire is cut. */
  left: number;
}

const OTHER = { client: "server", server: "client" } as const;

/** A connection between two engines, whose messages take time and can be lost with it. */
export class SimWire {
  readonly #world: World;
  readonly #options: WireOptions;
  readonly #ends: Partial<Record<Side, WireEnd>> = {};
  readonly #flows: Record<Side, Flow> = { client: flow(), server: flow() };
  readonly #told = new Set<Side>();
  isCut = false;

  constructor(world: World, options: WireOptions) {
    this.#world = world;
    this.#options = options;
  }

  join(side: Side, end: WireEnd): void {
    this.#ends[side] = end;
  }

  /** A message on its way to a side. */
  send(to: Side, data: OutgoingData): void {
    const { random, now } = this.#world;
    const way = this.#flows[to];
    if (this.isCut) return;
    const { delay, jitter } = this.#options;
    const time = Math.max(now + delay + random.next() * jitter, way.stalledUntil, way.arrivesAt);
    way.arrivesAt = time;
    const copy = typeof data === "string" ? data : copyOf(data);
    this.#world.at(time, () => this.#arrive(to, copy));
  }

  /** A side closes it; the other learns of that behind what was sent. */
  close(side: Side): void {
    this.#told.add(side);
    const to = OTHER[side];
    const { arrivesAt, isMute } = this.#flows[to];
    if (isMute || this.isCut) return;
    this.#world.at(arrivesAt, () => this.#tell(to));
  }

  /** It is cut: what is on its way is lost, and each side learns of it in its time, or never. */
  cut(tellsClient: number | undefined, tellsServer: number | undefined): void {
    this.isCut = true;
    if (tellsClient !== undefined) this.#world.after(tellsClient, () => this.#tell("client"));
    if (tellsServer !== undefined) this.#world.after(tellsServer, () => this.#tell("server"));
  }

  /** It is cut when so many more bytes have arrived at a side. */
  cutAfter(to: Side, bytes: number): void {
    this.#flows[to].left = bytes;
  }

  /** It is not to be cut by itself any more. */
  spare(): void {
    for (const way of Object.values(this.#flows)) way.left = Number.POSITIVE_INFINITY;
  }

  /** Nothing arrives at a side any more. */
  mute(to: Side): void {
    this.#flows[to].isMute = true;
  }

  /** What is sent to a side waits. */
  stall(to: Side, ms: number): void {
    this.#flows[to].stalledUntil = this.#world.now + ms;
  }

  #arrive(to: Side, data: Payload): void {
    const way = this.#flows[to];
    if (this.isCut || way.isMute || this.#told.has(to)) return;
    way.left -= data.length;
    if (way.left < 0) {
      this.cut(this.#world.random.below(500), this.#world.random.below(500));
      return;
    }
    this.#ends[to]?.receive(data);
  }

  #tell(to: Side): void {
    if (this.#told.has(to)) return;
    this.#told.add(to);
    this.#ends[to]?.lost();
  }
}

function flow(): Flow {
  return {
    arrivesAt: 0,
    isMute: false,
    stalledUntil: 0,
    left: Number.POSITIVE_INFINITY,
  };
}
