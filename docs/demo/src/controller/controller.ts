import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ChaosProxy } from "@twobyte/testing";
import type { ControlState, LedgerItem, Order } from "../shared/control.ts";
import { SentLedger } from "./sent-ledger.ts";
import { ServerProcess } from "./server-process.ts";
import { Shop } from "./shop.ts";

/** Between two readings, in ms. */
const READING_MS = 125;
/** Where nobody listens. */
const NOWHERE = { port: 1 };

/** Has the servers, the network in front of them, and the ledger of what they sent. */
export class Controller {
  readonly #origin: string;
  /** Where the servers meet each other. */
  readonly #directory: string = mkdtempSync(join(tmpdir(), "twobyte-demo-"));
  readonly #proxy: ChaosProxy;
  readonly #ledger = new SentLedger();
  readonly #shop = new Shop();
  readonly #servers = new Set<ServerProcess>();
  readonly #timer: NodeJS.Timeout;
  /** The one that new clients come to, and that readings go to. */
  #serving: ServerProcess | undefined;
  #numbers = 0;
  #isWebSocketBlocked = false;
  #areStreamsBuffered = false;
  #isClosed = false;
  /** Orders are carried out one after the other. */
  #orders: Promise<void> = Promise.resolve();

  private constructor(origin: string, proxy: ChaosProxy) {
    this.#origin = origin;
    this.#proxy = proxy;
    this.#timer = setInterval(() => this.#serving?.publish(this.#shop.read()), READING_MS);
  }

  /** Starts a server, and the network in front of it; the page will come from `origin`. */
  static async start(origin: string): Promise<Controller> {
    const controller = new Controller(origin, await ChaosProxy.listen({ upstream: NOWHERE }));
    try {
      await controller.#startServer();
    } catch (error) {
      await controller.close();
      throw error;
    }
    return controller;
  }

  get state(): ControlState {
    return {
      liveUrl: `${this.#proxy.url}/live`,
      servers: [...this.#servers].map(({ number, state }) => ({ number, state })),
      isWebSocketBlocked: this.#isWebSocketBlocked,
      areStreamsBuffered: this.#areStreamsBuffered,
      lastReading: this.#shop.index,
    };
  }

  /** What was sent of a stream from an index on. */
  sent(stream: string, from: number): LedgerItem[] {
    return this.#ledger.of(stream, from);
  }

  /** Carries out an order behind those before it; resolves when it is done. */
  order(order: Order): Promise<void> {
    const done = this.#orders.then(() => this.#carryOut(order));
    this.#orders = done.catch(() => {});
    return done;
  }

  /** Ends everything. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    await Promise.all([...this.#servers].map((server) => server.kill()));
    await this.#proxy.close();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  #carryOut(order: Order): Promise<void> | void {
    switch (order) {
      case "cut":
        return this.#cut();
      case "block":
        this.#isWebSocketBlocked = !this.#isWebSocketBlocked;
        return this.#changeNetwork(this.#isWebSocketBlocked);
      case "buffer":
        this.#areStreamsBuffered = !this.#areStreamsBuffered;
        return this.#changeNetwork(this.#areStreamsBuffered);
      case "deploy":
        return this.#deploy();
      case "kill":
        return this.#kill();
    }
  }

  #cut(): void {
    this.#proxy.cutAll({ how: "rst" });
  }

  /** A network that has become worse is another one: what was open in the old one is cut. */
  #changeNetwork(isWorse: boolean): void {
    this.#proxy.set({
      ...(this.#isWebSocketBlocked && { blockUpgrade: "refuse" }),
      ...(this.#areStreamsBuffered && { down: { buffer: "message" } }),
    });
    if (isWorse) this.#cut();
  }

  /** Another takes over; the old one leaves when its clients have moved. */
  async #deploy(): Promise<void> {
    const old = this.#serving;
    await this.#startServer(async () => {
      this.#serving = undefined;
      await old?.settled();
    });
    old?.retire();
  }

  async #kill(): Promise<void> {
    const old = this.#serving;
    this.#serving = undefined;
    await old?.kill();
    await this.#startServer();
  }

  /** `ready` is called, and waited for, before the new one has its first clients. */
  async #startServer(ready: () => Promise<void> = async () => {}): Promise<void> {
    this.#numbers++;
    const server = new ServerProcess(this.#numbers, this.#origin, this.#directory, {
      sent: (stream, index, nonce) => this.#ledger.sent(stream, [index, nonce]),
      ended: (ended) => this.#ended(ended),
    });
    this.#servers.add(server);
    const port = await server.port;
    await ready();
    this.#proxy.pointAt({ port });
    this.#serving = server;
  }

  #ended(server: ServerProcess): void {
    this.#servers.delete(server);
    if (server !== this.#serving || this.#isClosed) return;
    // Nobody asked for that: it is as good as killed.
    this.#serving = undefined;
    void this.order("kill");
  }
}
