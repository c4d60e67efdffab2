import type { Clock } from "../clock.ts";
import type { LaneState } from "./lane.ts";
import { Lane } from "./lane.ts";
import type { MemoryLink, MemoryMessage, MemoryServer } from "./memory-server.ts";

/** What a socket has to know of its network. */
export interface SocketNetwork {
  readonly clock: Clock;
  readonly latencyMs: number;
  readonly up: LaneState;
  readonly down: LaneState;
  /** Where new connections lead; undefined while there is no server. */
  readonly server: MemoryServer | undefined;
  readonly sockets: Set<MemorySocket>;
}

interface Close {
  readonly code: number;
  readonly reason: string;
}
type Item = { readonly data: MemoryMessage } | { readonly close: Close };
type Listener = (event: never) => void;

const BROKEN: Close = { code: 1006, reason: "" };

/** The client's end of a connection in memory, as a WebSocket. */
export class MemorySocket {
  /** Bytes always arrive as a `Uint8Array`. */
  binaryType = "arraybuffer";
  /** The first of those that were offered. */
  readonly protocol: string;
  readonly #network: SocketNetwork;
  readonly #up: Lane<Item>;
  readonly #down: Lane<Item>;
  readonly #listeners = new Map<string, Listener[]>();
  #link: MemoryLink | undefined;
  #isOver = false;

  /** Begins to connect. */
  constructor(network: SocketNetwork, protocols: readonly string[]) {
    const { clock, latencyMs, up, down } = network;
    this.#network = network;
    this.protocol = protocols[0] ?? "";
    this.#up = new Lane(clock, latencyMs, up, (item) => this.#atServer(item));
    this.#down = new Lane(clock, latencyMs, down, (item) => this.#atClient(item));
    network.sockets.add(this);
    const connecting = new Lane<undefined>(clock, 2 * latencyMs, "open", () => this.#connect());
    connecting.send(undefined);
  }

  /** Sends one transport message. */
  send(data: string | Uint8Array<ArrayBuffer>): void {
    // What is sent may be a view of memory that is written again.
    this.#up.send({ data: typeof data === "string" ? data : new Uint8Array(data) });
  }

  /** Closes, as the server hears when everything before has arrived. */
  close(code = 1000, reason = ""): void {
    if (this.#link === undefined) this.cut();
    else this.#up.send({ close: { code, reason } });
  }

  /** Ends this side at once; the server hears of it when the network brings it there. */
  terminate(): void {
    this.#up.send({ close: BROKEN });
    this.#end(BROKEN);
  }

  /** Has `listener` hear of `open`, `message` and `close`. */
  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  /** For the network: what its directions do from now on. */
  set(up: LaneState, down: LaneState): void {
    this.#up.set(up);
    this.#down.set(down);
  }

  /** For the network: ends both sides at once; what is on its way is lost. */
  cut(): void {
    this.#lose();
    this.#end(BROKEN);
  }

  #connect(): void {
    const { server } = this.#network;
    if (this.#isOver) return;
    if (server === undefined) {
      this.cut();
      return;
    }
    const carrier = {
      write: (data: MemoryMessage): void =>
        this.#down.send({ data: typeof data === "string" ? data : new Uint8Array(data) }),
      close: (code: number, reason: string): void => this.#down.send({ close: { code, reason } }),
      abort: (): void => this.#down.send({ close: BROKEN }),
    };
    const info = { address: "memory", headers: {} };
    this.#link = server.connect(carrier, info, (callback) => void setImmediate(callback));
    this.#say("open", {});
  }

  #atServer(item: Item): void {
    if ("data" in item) {
      this.#link?.receive(item.data);
      return;
    }
    this.#lose();
    this.#down.send(item);
  }

  #atClient(item: Item): void {
    if ("data" in item) {
      this.#say("message", item);
      return;
    }
    this.#lose();
    this.#end(item.close);
  }

  #lose(): void {
    const link = this.#link;
    this.#link = undefined;
    this.#up.end();
    link?.lost();
  }

  #end(close: Close): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#down.end();
    this.#network.sockets.delete(this);
    this.#say("close", close);
  }

  #say(type: string, event: object): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(event as never);
  }
}
