import { once } from "node:events";
import type { Server as HttpServer } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Server } from "@twobyte/server";
import { serve } from "@twobyte/server";
import { attach } from "@twobyte/server/node";
import type { ServerParameters } from "@twobyte/session";
import { liveServer } from "../live/live-protocol.ts";
import { tokenAt, tokens } from "../live/live-tokens.ts";
import type { SoakState } from "./soak-state.ts";

/** A server whose clients have a hard life: it publishes, and cuts them off. */
export class SoakServer {
  readonly #http: HttpServer = createServer();
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #publish: (index: number) => void;
  readonly #random: () => number;
  #timer: NodeJS.Timeout | undefined;
  #published = 0;
  #cut = 0;

  private constructor(server: Server, publish: (index: number) => void, random: () => number) {
    this.#server = server;
    this.#publish = publish;
    this.#random = random;
    attach(server, this.#http);
    this.#http.on("connection", (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once("close", () => this.#sockets.delete(socket));
    });
  }

  /** Listens at a port of its own. */
  static async start(
    parameters: Partial<ServerParameters>,
    random: () => number,
  ): Promise<SoakServer> {
    const { protocol, bindLive } = await liveServer();
    const live = bindLive({
      echo: (token) => token,
      async *stream({ count }) {
        await Promise.resolve();
        for (let index = 0; index < count; index++) yield tokenAt(tokens, index);
      },
      feed: {},
    });
    const server = serve(protocol, [live], { allowDraft: true, parameters });
    const { feed } = live.topics;
    const publish = (index: number): void =>
      feed.publish({ count: 0 }, { ...tokenAt(tokens, index), seq: index });
    const started = new SoakServer(server, publish, random);
    started.#http.listen({ port: 0, host: "127.0.0.1", backlog: 4096 });
    await once(started.#http, "listening");
    return started;
  }

  get port(): number {
    return (this.#http.address() as AddressInfo).port;
  }

  /** How many messages were published, and sockets cut. */
  get done(): { readonly published: number; readonly cut: number } {
    return { published: this.#published, cut: this.#cut };
  }

  /** Publishes every so many ms, and cuts a share of the sockets off each time. */
  run(everyMs: number, cutShare: number): void {
    this.#timer = setInterval(() => {
      this.#publish(this.#published++);
      for (const socket of this.#sockets) {
        if (this.#random() >= cutShare) continue;
        this.#cut++;
        socket.destroy();
      }
    }, everyMs);
  }

  /** Publishes and cuts no more; clients stay. */
  rest(): void {
    clearInterval(this.#timer);
  }

  state(): SoakState {
    const resources: Record<string, number> = {};
    for (const name of process.getActiveResourcesInfo()) {
      resources[name] = (resources[name] ?? 0) + 1;
    }
    return {
      sessions: this.#server.sessions,
      connections: this.#server.connections,
      sockets: this.#sockets.size,
      resources,
      listeners: listenersOf(this.#http) + listenersOf(process),
    };
  }

  /** Lets go of everything. */
  async stop(): Promise<void> {
    this.rest();
    this.#server.close();
    this.#http.closeAllConnections();
    for (const socket of this.#sockets) socket.destroy();
    this.#http.close();
    await once(this.#http, "close");
  }
}

function listenersOf(emitter: Pick<NodeJS.EventEmitter, "eventNames" | "listenerCount">): number {
  return emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0);
}
