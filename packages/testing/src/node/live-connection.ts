import type { Socket } from "node:net";
import type { ChaosProxyError } from "../chaos-proxy-error.ts";
import type { Clock } from "../clock.ts";
import { checkFaults } from "../faults/check-faults.ts";
import type { Faults } from "../faults/faults.ts";
import { IdleWatch } from "../faults/idle-cut.ts";
import type { CutKind } from "../faults/stage.ts";
import type { Replay } from "../http/exchanges.ts";
import { Exchanges } from "../http/exchanges.ts";
import type { RequestRules } from "../http/request-rules.ts";
import type { ConnectionEnd, Flow, ProxyConnection } from "../proxy-connection.ts";
import { breakSocket, endSocket } from "./end-socket.ts";
import { Ending } from "./ending.ts";
import { Lane } from "./lane.ts";
import { turn } from "./turn.ts";
import { unreachable } from "./unreachable.ts";

/** What a connection has of its proxy. */
export interface ConnectionContext {
  readonly id: number;
  readonly clock: Clock;
  readonly random: () => number;
  readonly rules: RequestRules;
  readonly replay: Replay;
  failed(error: ChaosProxyError, connection: ProxyConnection): void;
  over(end: ConnectionEnd, connection: ProxyConnection): void;
}

/** A client's connection that is passed on to the server. */
export class LiveConnection implements ProxyConnection {
  readonly id: number;
  readonly ended: Promise<ConnectionEnd>;
  readonly #client: Socket;
  readonly #server: Socket;
  readonly #up: Lane;
  readonly #down: Lane;
  readonly #exchanges: Exchanges;
  readonly #idle: IdleWatch;
  readonly #settle: (end: ConnectionEnd) => void;
  #faults: Faults = {};
  #idleCut: Faults["idleCut"];
  #isOpen = true;
  #isConnected = false;
  /** Who said the end first, and how many ends have passed. */
  #by: ConnectionEnd["by"] | undefined;
  #passed = 0;

  /** `server` is on its way to be connected. */
  constructor(client: Socket, server: Socket, context: ConnectionContext) {
    this.id = context.id;
    this.#client = client;
    this.#server = server;
    const ending = new Ending((end) => context.over(end, this));
    this.ended = ending.promise;
    this.#settle = ending.settle;
    const surroundings = {
      clock: context.clock,
      random: context.random,
      turn,
      cut: (how: CutKind) => this.#end("proxy", how),
    };
    this.#idle = new IdleWatch(surroundings);
    this.#up = new Lane(client, server, surroundings, {
      arrived: (bytes) => {
        this.#idle.heard("up");
        this.#exchanges.up(bytes);
      },
      sourceEnded: () => this.#exchanges.upEnd(),
      passed: (how) => this.#sideEnded("client", how),
    });
    this.#down = new Lane(server, client, surroundings, {
      arrived: (bytes) => {
        this.#idle.heard("down");
        this.#exchanges.down(bytes);
      },
      sourceEnded: () => {},
      passed: (how) => this.#sideEnded("server", how),
    });
    this.#exchanges = new Exchanges(context.rules, {
      up: (bytes) => this.#up.pipeline.push(bytes),
      down: (bytes) => this.#down.pipeline.push(bytes),
      downMessageEnd: () => this.#down.pipeline.messageEnd(),
      upgraded: () => this.#down.pipeline.upgraded(),
      answer: (bytes) => this.#answer(bytes),
      cut: surroundings.cut,
      replay: context.replay,
    });
    // Whatever breaks a socket closes it too, which the lanes see.
    client.on("error", () => {});
    server.on("error", (error) => {
      if (this.#isConnected || !this.#isOpen) return;
      context.failed(unreachable(error), this);
      this.#end("server", "rst");
    });
    server.once("connect", () => {
      this.#isConnected = true;
    });
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get faults(): Faults {
    return this.#faults;
  }

  get up(): Flow {
    return this.#up.flow;
  }

  get down(): Flow {
    return this.#down.flow;
  }

  set(faults: Faults): void {
    checkFaults(faults);
    if (!this.#isOpen) return;
    this.#faults = faults;
    this.#exchanges.blockUpgrade = faults.blockUpgrade;
    this.#watch(faults.idleCut);
    for (const direction of ["down", "up"] as const) {
      const lane = direction === "up" ? this.#up : this.#down;
      lane.pipeline.set(faults[direction] ?? {});
      lane.settle();
    }
  }

  cut(): void {
    this.#end("proxy", "fin");
  }

  reset(): void {
    this.#end("proxy", "rst", breakSocket);
  }

  #watch(idleCut: Faults["idleCut"]): void {
    if (JSON.stringify(idleCut) === JSON.stringify(this.#idleCut)) return;
    this.#idleCut = idleCut;
    this.#idle.set(typeof idleCut === "number" ? { ms: idleCut } : idleCut);
  }

  #answer(bytes: Uint8Array): void {
    this.#by = "proxy";
    this.#server.destroy();
    this.#down.pipeline.push(bytes);
    this.#down.pipeline.end("fin");
  }

  #sideEnded(side: "client" | "server", how: CutKind): void {
    this.#by ??= side;
    this.#passed++;
    if (how === "rst") this.#end(this.#by, "rst");
    else if (this.#passed === 2) this.#end(this.#by, "fin");
  }

  #end(by: ConnectionEnd["by"], how: CutKind, finish = endSocket): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#idle.stop();
    this.#up.stop();
    this.#down.stop();
    finish(this.#client, how);
    finish(this.#server, how);
    this.#settle({ by, how });
  }
}
