import { createHash } from "node:crypto";
import type { TestProtocol } from "../service/test-protocol.ts";
import type { Bindings } from "./match.ts";

let plays = 0;

/**
 * The names of one playing. Those that begin with `nonce` and `secret` are there from the beginning,
 * 32 hex digits that no other playing has; so are `lineage`, `fingerprint1` and `fingerprint2`.
 */
export class Names implements Bindings {
  readonly #values = new Map<string, unknown>();
  readonly #own = new Set<unknown>();
  readonly #salt: string;

  constructor(seed: number, protocol: TestProtocol) {
    this.#salt = `${seed}/${process.pid}/${++plays}`;
    this.set("lineage", Buffer.from(protocol.lineage).toString("hex"));
    for (const [i, fingerprint] of protocol.fingerprints.entries()) {
      this.set(`fingerprint${i + 1}`, Buffer.from(fingerprint).toString("hex"));
    }
  }

  get(name: string): unknown {
    if (!this.#values.has(name)) {
      if (!/^(nonce|secret)/.test(name)) throw new Error(`nothing was bound to ${name}`);
      const digest = createHash("sha256").update(`${this.#salt}/${name}`).digest("hex");
      this.set(name, digest.slice(0, 32));
    }
    return this.#values.get(name);
  }

  /** Whether a nonce is one of another playing's. */
  isForeign(nonce: unknown): boolean {
    // Every playing is asked about every event.
    if (typeof nonce !== "string" || this.#own.has(nonce)) return false;
    return /^[0-9a-f]{32}$/.test(nonce);
  }

  set(name: string, value: unknown): void {
    this.#values.set(name, value);
    this.#own.add(value);
  }
}
