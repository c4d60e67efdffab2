import type { Clock } from "../clock.ts";
import { hostClock } from "../clock.ts";
import type { LaneState } from "./lane.ts";
import type { MemoryServer } from "./memory-server.ts";
import type { SocketNetwork } from "./memory-socket.ts";
import { MemorySocket } from "./memory-socket.ts";

/** How a network in memory is to behave. */
export interface MemoryNetworkOptions {
  /** Keeps the time of what is on its way; the host's when left out. */
  readonly clock?: Clock | undefined;
  /** How many ms a message is on its way, each way; 0 when left out: no timer is needed then. */
  readonly latencyMs?: number | undefined;
}

/** What each direction of a network does with what is sent. */
export interface MemoryFaults {
  /** From clients to the server; `open` when left out. */
  readonly up?: LaneState | undefined;
  /** From the server to clients; `open` when left out. */
  readonly down?: LaneState | undefined;
}

let networks = 0;

/**
 * A network between clients and a server of one process, without sockets: clients connect by its
 * `WebSocket`, and tests say what becomes of their connections.
 */
export class MemoryNetwork {
  /** Where clients connect to; each network has a URL of its own. */
  readonly url: string = `http://memory-${++networks}.invalid/`;
  /** The class of WebSockets that lead to the server. */
  readonly WebSocket: new (
    url: string,
    protocols: string[],
  ) => MemorySocket;
  readonly #sockets = new Set<MemorySocket>();
  #server: MemoryServer | undefined;
  #faults: Pick<SocketNetwork, "up" | "down"> = { up: "open", down: "open" };

  /** A network in front of `server`. */
  constructor(server: MemoryServer, options: MemoryNetworkOptions = {}) {
    const { clock = hostClock, latencyMs = 0 } = options;
    if (!(latencyMs >= 0)) throw new RangeError(`a latency of ${latencyMs} ms: give 0 or more`);
    this.#server = server;
    const network = this;
    const view: SocketNetwork = {
      clock,
      latencyMs,
      sockets: this.#sockets,
      get up() {
        return network.#faults.up;
      },
      get down() {
        return network.#faults.down;
      },
      get server() {
        return network.#server;
      },
    };
    this.WebSocket = class extends MemorySocket {
      constructor(_url: string, protocols: string[]) {
        super(view, protocols);
      }
    };
  }

  /** How many connections there are. */
  get connections(): number {
    return this.#sockets.size;
  }

  /** New connections lead to `server`; to none, and fail, without one. Those there are stay. */
  pointAt(server: MemoryServer | undefined): void {
    this.#server = server;
  }

  /**
   * In place of the faults before, for connections that are there and for new ones: what a direction
   * that is `held` keeps arrives when it is `open` again; what is `dropped` is lost, and a
   * connection that has lost something brings nothing more in that direction, and nobody hears of
   * it, as with a peer that is gone without a word. `set({})` heals new connections.
   */
  set({ up = "open", down = "open" }: MemoryFaults): void {
    this.#faults = { up, down };
    for (const socket of this.#sockets) socket.set(up, down);
  }

  /** Ends all connections, for both sides at once. What is on its way is lost. */
  cut(): void {
    for (const socket of [...this.#sockets]) socket.cut();
  }
}
