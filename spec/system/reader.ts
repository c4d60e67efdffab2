import { ChatClient, protocol } from "../../docs/examples/generated/chat/src/client.ts";
import type { ClientSession } from "../../packages/client/src/index.ts";
import { connect, webSocket } from "../../packages/client/src/index.ts";
import type { DeployedServer } from "./programs/deployed-server.ts";
import type { StreamTally } from "./whole.ts";
import { tallyOf } from "./whole.ts";

/** Of each stream, so many items, ms apart. */
const ITEMS = 20;
const EVERY = 100;

let readers = 0;

/** A client that reads one stream after the other, until it is told that it was the last. */
export class Reader {
  /** Its first item has arrived. */
  readonly joined: Promise<void>;
  /** Resolves when it has read its last stream; rejects when one ends in an error. */
  readonly ended: Promise<void>;
  /** All that the session was, each once: the state, or the transport while it is live. */
  readonly states = new Set<string>();
  readonly #session: ClientSession;
  readonly #name: string = `reader-${++readers}`;
  /** What arrived, by room: each stream has its own. */
  readonly #items = new Map<string, string[]>();
  #gaps = 0;
  #isLast = false;

  constructor(port: number) {
    const url = `http://127.0.0.1:${port}/twobyte`;
    const onGap = (): void => void this.#gaps++;
    const transports = [webSocket];
    this.#session = connect(protocol, { url, token: "demo", transports, onGap });
    this.#session.subscribe(({ state }) => this.states.add(state));
    let join = (): void => {};
    this.joined = new Promise((resolve) => {
      join = resolve;
    });
    this.ended = this.#read(join);
    this.ended.catch(() => {});
  }

  /** Reads to the end of the stream that it is at. */
  async finish(): Promise<void> {
    this.#isLast = true;
    await this.ended;
  }

  close(): Promise<void> {
    return this.#session.close();
  }

  /** Compares what arrived with what servers wrote down that they sent, all streams together. */
  tally(server: DeployedServer): StreamTally {
    const all = { sent: 0, gaps: this.#gaps, lost: 0, duplicated: 0, reordered: 0 };
    for (const [room, items] of this.#items) {
      const one = tallyOf(server.sentIn(room), items, 0);
      for (const name of ["sent", "lost", "duplicated", "reordered"] as const)
        all[name] += one[name];
    }
    return all;
  }

  async #read(join: () => void): Promise<void> {
    const chat = new ChatClient(this.#session);
    for (let stream = 1; !this.#isLast; stream++) {
      const room = `${this.#name}-${stream}`;
      const items: string[] = [];
      this.#items.set(room, items);
      const question = { room, text: `${ITEMS} every ${EVERY}`, model: "quick" } as const;
      for await (const { value } of chat.ask(question)) {
        items.push("text" in value ? value.text : "");
        join();
      }
      if (items.length !== ITEMS) throw new Error(`${room} ended behind ${items.length} items.`);
    }
  }
}
