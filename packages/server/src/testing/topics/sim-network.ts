import type { NodeLinkHost, NodePeer } from "@twobyte/session/server";

/** What arrives at a node of another one, in order. */
type Event =
  | { readonly kind: "joined" | "lost" }
  | { readonly kind: "changed"; readonly isReady: boolean }
  | { readonly kind: "message"; readonly bytes: Uint8Array };

/** What one node sends to another. */
class SimWire implements NodePeer {
  readonly node: string;
  /** As the receiver knows it, once it was told. */
  isReady = false;
  readonly to: string;
  readonly events: Event[] = [];
  /** What the sender sends into: the other direction. */
  back: SimWire | undefined;
  isOver = false;

  constructor(from: string, to: string) {
    this.node = from;
    this.to = to;
  }

  send(bytes: Uint8Array): void {
    const { back } = this;
    if (back !== undefined && !back.isOver) back.events.push({ kind: "message", bytes });
  }
}

/** The links of all nodes: what is sent waits until the schedule has it arrive. */
export class SimNetwork {
  readonly #hosts = new Map<string, NodeLinkHost>();
  #wires: SimWire[] = [];

  /** A node begins; it and the others will hear of each other. */
  add(node: string, host: NodeLinkHost): void {
    for (const other of this.#hosts.keys()) {
      const there = new SimWire(node, other);
      const back = new SimWire(other, node);
      there.back = back;
      back.back = there;
      for (const wire of [there, back]) wire.events.push({ kind: "joined" });
      this.#wires.push(there, back);
    }
    this.#hosts.set(node, host);
  }

  /** A node tells whether it is ready. */
  announce(node: string, isReady: boolean): void {
    for (const wire of this.#wires) {
      if (wire.node === node && !wire.isOver) wire.events.push({ kind: "changed", isReady });
    }
  }

  /**
   * A node is gone. What it had sent still arrives, of each connection only the first `kept(n)` of
   * `n` events; what was sent to it does not.
   */
  remove(node: string, kept: (count: number) => number): void {
    this.#hosts.delete(node);
    this.#wires = this.#wires.filter(({ to }) => to !== node);
    for (const wire of this.#wires) {
      if (wire.node !== node) continue;
      wire.events.splice(kept(wire.events.length));
      wire.events.push({ kind: "lost" });
      wire.isOver = true;
      if (wire.back !== undefined) wire.back.isOver = true;
    }
  }

  /** Two nodes lose each other, and find each other again. */
  cut(one: string, other: string): void {
    for (const wire of this.#wires) {
      const isMeant = [one, other].includes(wire.node) && [one, other].includes(wire.to);
      if (!isMeant || wire.isOver) continue;
      wire.isOver = true;
      wire.events.push({ kind: "lost" });
    }
    const host = this.#hosts.get(one);
    if (host === undefined) return;
    const there = new SimWire(one, other);
    const back = new SimWire(other, one);
    there.back = back;
    back.back = there;
    for (const wire of [there, back]) {
      wire.events.push({ kind: "joined" }, { kind: "changed", isReady: true });
    }
    this.#wires.push(there, back);
  }

  /** The connections on which something is to arrive, the first of each two nodes. */
  get waiting(): SimWire[] {
    const seen = new Set<string>();
    return this.#wires.filter((wire) => {
      const name = `${wire.node} ${wire.to}`;
      if (wire.events.length === 0 || seen.has(name)) return false;
      seen.add(name);
      return true;
    });
  }

  /** Has the next event of a connection arrive. */
  arrive(wire: SimWire): void {
    const event = wire.events.shift();
    const host = this.#hosts.get(wire.to);
    if (event === undefined || host === undefined) return;
    if (event.kind === "joined") host.joined(wire);
    else if (event.kind === "message") host.received(wire, event.bytes);
    else if (event.kind === "changed") {
      wire.isReady = event.isReady;
      host.changed(wire);
    } else {
      this.#wires = this.#wires.filter((one) => one !== wire);
      host.lost(wire);
    }
  }
}
