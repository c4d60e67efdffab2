import { setMaxListeners } from "node:events";
import type { ClientSession, Transport } from "@twobyte/client";
import { connect, eventStream, isTwobyteError, longPoll, webSocket } from "@twobyte/client";
import type { Parameters } from "@twobyte/session";
import { WebSocket } from "ws";
import { liveClient } from "../live/live-protocol.ts";
import { tokenAt, tokens } from "../live/live-tokens.ts";

/** What happened to clients, and in them. */
export interface SoakTally {
  begun: number;
  left: number;
  slept: number;
  calls: number;
  items: number;
  gaps: number;
  /** Items that came twice, or behind later ones. */
  disorder: number;
  /** Errors that are none of a cut-off session's: what they say. */
  readonly errors: string[];
}

/** How clients live. */
export interface SoakLife {
  readonly clients: number;
  /** How long a client stays, at most, in ms. */
  readonly stayMs: number;
  /** How long one sleeps, at most. */
  readonly sleepMs: number;
  readonly parameters: Partial<Parameters>;
  readonly random: () => number;
}

/** Of ten clients so many use each tier alone; those of WebSockets can sleep. */
const tiers: readonly Transport[] = [
  ...Array.from({ length: 6 }, () => webSocket),
  eventStream,
  eventStream,
  longPoll,
  longPoll,
];

/** Clients that come and go, sleep, call and listen, until they are stopped. */
export class SoakClients {
  readonly tally: SoakTally = {
    begun: 0,
    left: 0,
    slept: 0,
    calls: 0,
    items: 0,
    gaps: 0,
    disorder: 0,
    errors: [],
  };
  readonly #port: number;
  readonly #life: SoakLife;
  readonly #stop = new AbortController();
  readonly #slots: Promise<void>[];

  constructor(port: number, life: SoakLife) {
    this.#port = port;
    this.#life = life;
    setMaxListeners(0, this.#stop.signal);
    this.#slots = Array.from({ length: life.clients }, (_, at) => this.#slot(at));
  }

  /** Every client says goodbye; resolves when all have. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#slots);
  }

  /** One client after the other. */
  async #slot(at: number): Promise<void> {
    const { random, stayMs } = this.#life;
    const tier = tiers[at % tiers.length] ?? webSocket;
    await this.#pause(random() * stayMs);
    while (!this.#stop.signal.aborted) await this.#live(tier);
  }

  async #live(tier: Transport): Promise<void> {
    const { parameters, random, stayMs, sleepMs } = this.#life;
    const { protocol, LiveClient } = await liveClient();
    const sockets: WebSocket[] = [];
    const session = connect(protocol, {
      url: `http://127.0.0.1:${this.#port}/twobyte`,
      transports: [tier],
      parameters,
      WebSocket: rememberedIn(sockets),
      onGap: () => {
        this.tally.gaps++;
      },
    });
    this.tally.begun++;
    const live = new LiveClient(session);
    const listening = this.#listen(live.feed.subscribe({ count: 0 }));
    const calling = this.#call(() => live.echo(tokenAt(tokens, 1)));
    await this.#pause(random() * stayMs);
    const socket = sockets.at(-1);
    if (socket?.readyState === WebSocket.OPEN && random() < 0.3) {
      this.tally.slept++;
      socket.pause();
      await this.#pause(random() * sleepMs);
      socket.resume();
      await this.#pause(random() * stayMs);
    }
    await this.#leave(session);
    await Promise.all([listening, calling]);
  }

  async #leave(session: ClientSession): Promise<void> {
    await session.close();
    this.tally.left++;
  }

  async #listen(items: AsyncIterable<{ readonly seq: number }>): Promise<void> {
    let last = -1;
    try {
      for await (const { seq } of items) {
        this.tally.items++;
        if (seq <= last) this.tally.disorder++;
        last = seq;
      }
    } catch (error) {
      this.#failed(error);
    }
  }

  async #call(echo: () => Promise<unknown>): Promise<void> {
    try {
      await echo();
      this.tally.calls++;
    } catch (error) {
      this.#failed(error);
    }
  }

  /** A session that ends takes what runs with it, and says so. */
  #failed(error: unknown): void {
    if (isTwobyteError(error) && error.code === "unavailable") return;
    this.tally.errors.push(String(error));
  }

  #pause(ms: number): Promise<void> {
    const { signal } = this.#stop;
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      if (signal.aborted) done();
      else signal.addEventListener("abort", done);
    });
  }
}

/** The class of `ws`, whose sockets are kept in a list. */
function rememberedIn(sockets: WebSocket[]): typeof WebSocket {
  return class extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { perMessageDeflate: false });
      sockets.push(this);
    }
  } as typeof WebSocket;
}
