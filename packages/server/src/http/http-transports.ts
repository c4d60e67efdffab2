import { HttpProblem } from "./http-problem.ts";
import type { HttpTransport } from "./http-transport.ts";

/** So many tokens of transports that have ended are remembered. */
const MAX_ENDED = 1024;
/** Of bytes that they have still to say. */
const MAX_HELD = 4_194_304;

interface Ended {
  readonly session: string;
  readonly transport: HttpTransport;
  readonly held: number;
}

/** The transports of a server that requests name by their tokens. */
export class HttpTransports {
  readonly #transports = new Map<string, HttpTransport>();
  /** Those that are over, with their sessions: for repeats, and what no poll has taken. */
  readonly #ended = new Map<string, Ended>();
  #held = 0;

  /** How many are in use. */
  get size(): number {
    return this.#transports.size;
  }

  add(transport: HttpTransport): void {
    this.#transports.set(transport.token, transport);
  }

  /** It is over. */
  end(transport: HttpTransport): void {
    const { token, session } = transport;
    if (!this.#transports.delete(token) || session === undefined) return;
    const { held } = transport;
    this.#ended.set(token, { session, transport, held });
    this.#held += held;
    for (const [oldest, one] of this.#ended) {
      if (this.#ended.size <= MAX_ENDED && this.#held <= MAX_HELD) return;
      this.#ended.delete(oldest);
      this.#held -= one.held;
    }
  }

  /**
   * The transport that a request names; one that is over has answers for repeats, and for what it did not say yet. Throws the same for an unknown session as for a wrong token (R-TRANS-18).
   */
  find(session: string, token: string): HttpTransport {
    const transport = this.#transports.get(token);
    if (transport?.session === session) return transport;
    const ended = this.#ended.get(token);
    //@fault wrong-token-told suite R-TRANS-18 if (ended?.session !== session) throw new HttpProblem([...this.#transports.values()].some((one) => one.session === session) ? 401 : 404, "the token is wrong");
    if (ended?.session !== session) throw new HttpProblem(404, "there is no such session");
    return ended.transport;
  }
}
