import type { Faults } from "./faults/faults.ts";
import type { CutKind } from "./faults/stage.ts";

/** Bytes of one direction of one connection, as they are when one looks. */
export interface Flow {
  /** Taken from the sender. */
  readonly read: number;
  /** Handed to the host for the receiver: a ledger compares this with what arrived. */
  readonly written: number;
  /** Held by faults. What is neither written nor held was dropped. */
  readonly held: number;
}

/** How a connection ended: who began, and whether in order (`fin`) or by a reset (`rst`). */
export interface ConnectionEnd {
  readonly by: "client" | "server" | "proxy";
  readonly how: CutKind;
}

/** One connection of a client, and the proxy's own to the server behind it. */
export interface ProxyConnection {
  /** 1 for the first that the proxy took, then 2, … */
  readonly id: number;
  /** Whether something could still get through. */
  readonly isOpen: boolean;
  /** The faults that it has now. */
  readonly faults: Faults;
  /** From the client to the server. */
  readonly up: Flow;
  /** From the server to the client. */
  readonly down: Flow;
  /**
   * Resolves when nothing gets through any more: it was cut, reset, or both sides said their end.
   * Never rejects.
   */
  readonly ended: Promise<ConnectionEnd>;
  /** Gives it faults of its own, until the next `set`, here or on the proxy. As the proxy's `set`. */
  set(faults: Faults): void;
  /** Ends it on both sides with a FIN. What faults hold is lost. */
  cut(): void;
  /** Ends it on both sides with a RST, at once: bytes on their way may be lost. */
  reset(): void;
}
