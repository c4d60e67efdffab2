import { joinFrames, splitFrames } from "../../frames/batch.ts";
import type { OutgoingData, Payload } from "../../payload.ts";
import { copyOf } from "../../payload.ts";
import type { World } from "./world.ts";

/** One end of a wire: what it is told. */
export interface WireEnd {
  receive(data: Payload): void;
  lost(): void;
}

/** What a wire is like. */
export interface WireOptions {
  /** How slow it is, in ms. */
  readonly delay: number;
  readonly jitter: number;
  /** Once in so many times something happens to one request or message alone; never for 0. */
  readonly trouble: number;
}

/** An answer to a request; undefined when nothing tells what became of it. */
export type Answer = { readonly status: number; readonly data?: Payload | undefined } | undefined;

/** How a request arrives. */
interface Arrival {
  /** Not when it was cut on the way. */
  readonly isWhole: boolean;
  /** The network made it of another: nothing that it is answered with gets anywhere. */
  readonly isCopy: boolean;
}

/** What becomes of requests at the server. */
export type Serve = (body: Payload, arrival: Arrival, reply: (answer: Answer) => void) => void;

/** What can happen to one request. */
type Trouble = "none" | "lost" | "cut short" | "not answered" | "twice";
const TROUBLES: readonly Trouble[] = ["lost", "cut short", "not answered", "twice"];

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

/**
 * What lies between a client and a server: messages in both directions that keep their order, and
 * requests that do not. All of them take time, and can be lost with it.
 */
export class SimWire {
  readonly #world: World;
  readonly #options: WireOptions;
  readonly #ends: { client: WireEnd | undefined; server: WireEnd | undefined } = {
    client: undefined,
    server: undefined,
  };
  readonly #flows: Record<Side, Flow> = { client: flow(), server: flow() };
  readonly #told = { client: false, server: false };
  #trouble: number;
  /** Something was done to it. */
  isTroubled: boolean;
  isCut = false;

  constructor(world: World, options: WireOptions) {
    this.#world = world;
    this.#options = options;
    this.#trouble = options.trouble;
    this.isTroubled = options.trouble > 0;
  }

  join(side: Side, end: WireEnd): void {
    this.#ends[side] = end;
  }

  /** A message on its way to a side. A batch may arrive as two. */
  send(to: Side, data: OutgoingData): void {
    const { random } = this.#world;
    if (this.isCut) return;
    const copy = typeof data === "string" ? data : copyOf(data);
    const frames = this.#trouble > 0 && random.once(this.#trouble) ? splitFrames(copy) : [];
    if (frames.length > 1) {
      const at = 1 + random.below(frames.length - 1);
      this.#deliver(to, joinFrames(frames.slice(0, at)));
      this.#deliver(to, joinFrames(frames.slice(at)));
    } else {
      this.#deliver(to, copy);
    }
  }

  /**
   * A request of the client's. Its answer, or that there is none, is told once, or never when the
   * network says nothing.
   */
  request(body: OutgoingData, serve: Serve, onAnswer: (answer: Answer) => void): void {
    const { random } = this.#world;
    const copy = typeof body === "string" ? body : copyOf(body);
    const isHit = this.#trouble > 0 && random.once(this.#trouble);
    const trouble = isHit ? random.pick(TROUBLES) : "none";
    let isDone = false;
    const done = (answer: Answer): void => {
      if (isDone || this.#told.client) return;
      isDone = true;
      onAnswer(answer);
    };
    const fail = (): void => this.#world.after(random.below(2000), () => done(undefined));
    const back = (answer: Answer): void => {
      if (answer === undefined || trouble === "not answered") fail();
      else this.#carry("client", answer.data?.length ?? 0, () => done(ownAnswer(answer)), fail);
    };
    const size = trouble === "cut short" ? random.below(copy.length) : copy.length;
    const isWhole = size === copy.length;
    const part = isWhole ? copy : copy.slice(0, size);
    const arrive = (): void => {
      serve(part, { isWhole, isCopy: false }, back);
      if (!isWhole) fail();
    };
    const cut = (got: number): void => {
      serve(copy.slice(0, got), { isWhole: false, isCopy: false }, () => {});
      fail();
    };
    if (trouble === "lost") fail();
    else this.#carry("server", size, arrive, cut);
    if (trouble === "twice") {
      const again = (): void => serve(copy, { isWhole: true, isCopy: true }, () => {});
      this.#world.after(random.below(1500), () => this.#carry("server", size, again, () => {}));
    }
  }

  /** A side closes it; the other learns of that behind what was sent. */
  close(side: Side): void {
    this.#told[side] = true;
    const to = OTHER[side];
    const { arrivesAt, isMute } = this.#flows[to];
    if (isMute || this.isCut) return;
    this.#world.at(arrivesAt, () => this.#tell(to));
  }

  /** It is cut: what is on its way is lost, and each side learns of it in its time, or never. */
  cut(tellsClient: number | undefined, tellsServer: number | undefined): void {
    this.isCut = true;
    this.isTroubled = true;
    if (tellsClient !== undefined) this.#world.after(tellsClient, () => this.#tell("client"));
    if (tellsServer !== undefined) this.#world.after(tellsServer, () => this.#tell("server"));
  }

  /** It is cut when so many more bytes have arrived at a side. */
  cutAfter(to: Side, bytes: number): void {
    this.isTroubled = true;
    this.#flows[to].left = bytes;
  }

  /** It is not to be cut by itself any more, and nothing happens to one message alone. */
  spare(): void {
    this.#trouble = 0;
    this.#flows.client.left = Number.POSITIVE_INFINITY;
    this.#flows.server.left = Number.POSITIVE_INFINITY;
  }

  /** Nothing arrives at a side any more. */
  mute(to: Side): void {
    this.isTroubled = true;
    this.#flows[to].isMute = true;
  }

  /** What is sent to a side waits. */
  stall(to: Side, ms: number): void {
    this.isTroubled = true;
    this.#flows[to].stalledUntil = this.#world.now + ms;
  }

  #deliver(to: Side, data: Payload): void {
    const way = this.#flows[to];
    const time = Math.max(this.#travel(way), way.arrivesAt);
    way.arrivesAt = time;
    this.#world.at(time, () => this.#arrive(to, data));
  }

  #arrive(to: Side, data: Payload): void {
    const way = this.#flows[to];
    if (this.isCut || way.isMute || this.#told[to]) return;
    if (this.#takes(way, data.length)) this.#ends[to]?.receive(data);
  }

  /** Brings so many bytes of a request or an answer, whenever they arrive. */
  #carry(to: Side, size: number, arrive: () => void, cut: (got: number) => void): void {
    const way = this.#flows[to];
    this.#world.at(this.#travel(way), () => {
      if (way.isMute) return;
      const got = Math.max(0, Math.min(size, way.left));
      if (!this.isCut && this.#takes(way, size)) arrive();
      else cut(got);
    });
  }

  #travel(way: Flow): number {
    const { random, now } = this.#world;
    const { delay, jitter } = this.#options;
    return Math.max(now + delay + random.next() * jitter, way.stalledUntil);
  }

  /** Whether so many bytes arrive before it is cut. */
  #takes(way: Flow, size: number): boolean {
    way.left -= size;
    if (way.left >= 0) return true;
    this.cut(this.#world.random.below(500), this.#world.random.below(500));
    return false;
  }

  #tell(to: Side): void {
    if (this.#told[to]) return;
    this.#told[to] = true;
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

/** The same answer may be given again. */
function ownAnswer({ status, data }: NonNullable<Answer>): Answer {
  return { status, data: data === undefined || typeof data === "string" ? data : copyOf(data) };
}
