import { sessionError } from "./error-frames.ts";
import type { ServerSession } from "./server-session.ts";

/** The sessions of a server that have no connection, and the memory that they hold. */
export class DetachedSessions {
  readonly #maxBytes: number;
  /** With the bytes that were counted of each; the first has been without one longest. */
  readonly #held = new Map<ServerSession, number>();
  #bytes = 0;

  /** `maxBytes`: what all of them may hold together. */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** A session is without a connection, or holds more than before. */
  count(session: ServerSession): void {
    const { held } = session.core;
    this.#bytes += held - (this.#held.get(session) ?? 0);
    this.#held.set(session, held);
    this.#makeRoom();
  }

  /** Whether it is without a connection. */
  has(session: ServerSession): boolean {
    return this.#held.has(session);
  }

  /** The session has a connection again, or is over. */
  delete(session: ServerSession): void {
    this.#bytes -= this.#held.get(session) ?? 0;
    this.#held.delete(session);
  }

  /** R-SES-31 */
  #makeRoom(): void {
    //@fault newest-ends-first suite R-SES-31 for (const { core } of [...this.#held.keys()].reverse()) {
    for (const { core } of this.#held.keys()) {
      if (this.#bytes <= this.#maxBytes) return;
      const said = "the server needed the memory of sessions without a connection";
      core.end(sessionError("resource_exhausted", said, { retry: "now" }));
    }
  }
}
