import { ChatClient, protocol } from "../../docs/examples/generated/chat/src/client.ts";
import type {
  ClientSession,
  ConnectOptions,
  SessionStatus,
} from "../../packages/client/src/index.ts";
import { connect } from "../../packages/client/src/index.ts";
import type { ServerProcess } from "./programs/server.ts";
import { within } from "./programs/within.ts";
import type { StreamTally } from "./whole.ts";
import { tallyOf } from "./whole.ts";

let rooms = 0;

/** A client with one stream, and what it saw. */
export class Visit {
  readonly session: ClientSession;
  /** Where nobody else is. */
  readonly room: string;
  /** What arrived, in order. */
  readonly items: string[] = [];
  /** So many sessions could not be continued. */
  gaps = 0;
  /** All that the session was, in order, each once: the state, or the transport while it is live. */
  readonly states: string[] = [];
  /** Ms from `connect` to the first item. */
  readonly firstAfter: Promise<number>;
  /** Resolves when the stream has ended. */
  readonly ended: Promise<void>;
  readonly #waiting = new Set<() => void>();

  /**
   * Connects, and asks at once. `question` is `<count> every <ms>`, or something else for what the
   * test pushes.
   */
  constructor(port: number, question: string, options: Partial<ConnectOptions> = {}) {
    this.room = `room ${++rooms}`;
    const url = `http://127.0.0.1:${port}/chat`;
    const begin = performance.now();
    const onGap = (): void => void this.gaps++;
    this.session = connect(protocol, { url, token: "demo", onGap, ...options });
    this.session.subscribe((status) => {
      const state = status.state === "live" ? status.transport : status.state;
      if (state !== this.states.at(-1)) this.states.push(state);
      this.#changed();
    });
    const { room } = this;
    const answers = new ChatClient(this.session).ask({ room, text: question, model: "quick" });
    this.firstAfter = this.has(1).then(() => performance.now() - begin);
    this.ended = this.#read(answers);
    this.ended.catch(() => {});
  }

  /** Resolves when so many items have arrived. */
  has(count: number): Promise<void> {
    return this.#until(() => this.items.length >= count);
  }

  /** Resolves when the session's status is like that. */
  is(state: SessionStatus["state"]): Promise<void> {
    return this.#until(() => this.session.status.state === state);
  }

  /** Checks the stream against the server's ledger, when it has ended; `seconds` it has for that. */
  async tally(server: ServerProcess, seconds: number): Promise<StreamTally> {
    await within(seconds, `the stream ends, ${this.states.join(", ")}`, this.ended);
    return tallyOf(await server.sentIn(this.room), this.items, this.gaps);
  }

  async #read(
    answers: AsyncIterable<{ readonly message: string; readonly value: object }>,
  ): Promise<void> {
    for await (const { value } of answers) {
      this.items.push("text" in value ? String(value.text) : "");
      this.#changed();
    }
  }

  #until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!isSo()) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  #changed(): void {
    for (const look of this.#waiting) look();
  }
}
