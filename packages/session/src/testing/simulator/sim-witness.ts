import type { Tier } from "@twobyte/conformance/model";
import type { Payload } from "../../payload.ts";
import { Oracle } from "./oracle.ts";
import type { SimLine } from "./sim-line.ts";
import type { World } from "./world.ts";

/** Sees what a client does and has it judged by the model, where the schedule is judged at all. */
export class SimWitness {
  readonly #client: Oracle | undefined;
  /** Judges the servers by what this client sees. */
  readonly #servers: Oracle | undefined;

  constructor(world: World) {
    this.#client = world.isJudged ? new Oracle(world, "client", "own") : undefined;
    this.#servers = world.isMirrored ? new Oracle(world, "server", "peer's") : undefined;
  }

  /** A line is to be opened. */
  began(line: SimLine, tier: Tier): void {
    this.#client?.opened(line, tier);
  }

  /** It has reached a server. */
  reached(line: SimLine, tier: Tier): void {
    this.#servers?.opened(line, tier);
    this.#servers?.watch(line.wire, line);
  }

  sent(line: SimLine, data: Payload): void {
    this.#client?.frames("sent", line, line.claim.channels, data);
    this.#servers?.frames("received", line, undefined, data);
  }

  received(line: SimLine, data: Payload): void {
    this.#client?.frames("received", line, line.claim.channels, data);
    this.#servers?.frames("sent", line, undefined, data);
  }

  /** An empty answer to a poll arrived. */
  alive(line: SimLine): void {
    this.#client?.alive(line);
  }

  /** A poll says what has arrived. */
  polled(line: SimLine, received: number): void {
    if (received > 0) this.#client?.polled(line, received);
  }

  /** The client closes a line. */
  closed(line: SimLine): void {
    this.#client?.closed(line, "subject");
    this.#servers?.closed(line, "peer");
  }

  lost(line: SimLine): void {
    this.#client?.closed(line, "network");
    this.#servers?.closed(line, "network");
  }

  /** The client runs again. */
  thawed(): void {
    this.#client?.thawed();
  }

  /** See `ApplicationEvent`. */
  application(name: string, stream?: number): void {
    this.#client?.application(name, { stream });
  }
}
