import { LinkPlace } from "../peer/link-place.ts";
import type { Neighbour } from "../peer/neighbour.ts";
import type { RelayedServer } from "../peer/relay.ts";
import { RelayEnd } from "../peer/relay.ts";
import { StepProblem } from "./step-problem.ts";

/** What a case has to do with the sockets between linked servers. */
export class LinkWorld {
  readonly place: LinkPlace = new LinkPlace();
  /** The suite as a server, by its names in the case. */
  readonly neighbours: Map<string, Neighbour> = new Map();
  /** Where the servers of the case are, by their names there. */
  readonly nodes: Map<string, RelayedServer> = new Map();
  readonly #ends = new Map<string, RelayEnd>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  neighbour(name: string): Neighbour {
    const found = this.neighbours.get(name);
    if (found === undefined) throw new Error(`the scenario has no neighbour ${name}`);
    return found;
  }

  /** Where a server is. */
  node(name: string): RelayedServer {
    const found = this.nodes.get(name);
    if (found === undefined) throw new Error(`the scenario has no server ${name} in a directory`);
    return found;
  }

  /** The end of what connects two servers that hears what `from` says to `to`. */
  end(from: string, to: string): RelayEnd {
    const found = this.#ends.get(`${from} ${to}`);
    if (found === undefined) throw new Error(`nothing connects ${from} and ${to}`);
    return found;
  }

  /** Connects two servers, and has each know that the other is ready. */
  async connect(one: string, two: string): Promise<void> {
    const [a, b] = [this.node(one), this.node(two)];
    const opening = [
      RelayEnd.open(this.place, a, b.node, this.#changed),
      RelayEnd.open(this.place, b, a.node, this.#changed),
    ] as const;
    const [fromA, fromB] = await Promise.all(opening).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new StepProblem("not-linked", `${one} and ${two} are not linked: ${why}`);
    });
    this.#ends.set(`${one} ${two}`, fromA);
    this.#ends.set(`${two} ${one}`, fromB);
    fromA.join(fromB);
    fromB.join(fromA);
    await Promise.all([fromA.met(), fromB.met()]);
    await Promise.all([fromA.fence(), fromB.fence()]);
  }

  /** Connects each server with all others. */
  async connectAll(): Promise<void> {
    const names = [...this.nodes.keys()];
    const pairs = names.flatMap((one, at) =>
      names.slice(at + 1).map((two) => this.connect(one, two)),
    );
    await Promise.all(pairs);
  }

  /** Ends all that the suite has opened; the directories stay. */
  dispose(): void {
    for (const end of this.#ends.values()) end.cut();
    for (const neighbour of this.neighbours.values()) neighbour.end();
  }
}
