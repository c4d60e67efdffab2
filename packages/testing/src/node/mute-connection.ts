import type { Socket } from "node:net";
import { checkFaults } from "../faults/check-faults.ts";
import type { Faults } from "../faults/faults.ts";
import type { CutKind } from "../faults/stage.ts";
import type { ConnectionEnd, Flow, ProxyConnection } from "../proxy-connection.ts";
import { endSocket } from "./end-socket.ts";
import { Ending } from "./ending.ts";

/** A client's connection that was taken and is never answered; no server hears of it. */
export class MuteConnection implements ProxyConnection {
  readonly id: number;
  readonly ended: Promise<ConnectionEnd>;
  readonly down: Flow = { read: 0, written: 0, held: 0 };
  readonly #client: Socket;
  readonly #settle: (end: ConnectionEnd) => void;
  #faults: Faults = {};
  #isOpen = true;

  constructor(
    client: Socket,
    id: number,
    over: (end: ConnectionEnd, connection: ProxyConnection) => void,
  ) {
    this.id = id;
    this.#client = client;
    const ending = new Ending((end) => over(end, this));
    this.ended = ending.promise;
    this.#settle = ending.settle;
    client.on("error", () => {});
    client.on("end", () => this.#end("client", "fin"));
    client.on("close", (isBroken) => this.#end("client", isBroken ? "rst" : "fin"));
    client.resume();
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get faults(): Faults {
    return this.#faults;
  }

  get up(): Flow {
    return { read: this.#client.bytesRead, written: 0, held: 0 };
  }

  /** It stays mute, whatever the faults. */
  set(faults: Faults): void {
    checkFaults(faults);
    this.#faults = faults;
  }

  cut(): void {
    this.#end("proxy", "fin");
  }

  reset(): void {
    this.#end("proxy", "rst");
  }

  #end(by: ConnectionEnd["by"], how: CutKind): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    endSocket(this.#client, how);
    this.#settle({ by, how });
  }
}
