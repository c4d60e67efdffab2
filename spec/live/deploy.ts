import { expect } from "vitest";
import { callServerStream, callUnary } from "../../packages/client/src/codegen1.ts";
import type { ClientSession } from "../../packages/client/src/index.ts";
import { binary, connectOver, webSocket } from "../../packages/client/src/index.ts";
import { bindServerStream, bindUnary } from "../../packages/server/src/codegen1.ts";
import type { DrainOptions, DrainResult, Server } from "../../packages/server/src/index.ts";
import { memoryLinks, serve } from "../../packages/server/src/index.ts";
import { ManualClock, MemoryNetwork } from "../../packages/testing/src/index.ts";
import type { Answer, Count, Text } from "./talk.ts";
import { ask, echo, hang, protocol } from "./talk.ts";

/** A network in front of one server after the other, in time that a test moves. */
export class Deploy {
  readonly clock = new ManualClock();
  readonly links: ReturnType<typeof memoryLinks> = memoryLinks();
  readonly errors: unknown[] = [];
  /** What became of sessions, server by server, and of which. */
  readonly told: string[] = [];
  readonly sessions = new Set<string>();
  /** When clients came to a server, by its name. */
  readonly begun: Record<string, number[]> = {};
  /** Which server answered each call of `echo`. */
  readonly answered: string[] = [];
  /** Sessions that clients could not continue. */
  readonly gaps: unknown[] = [];
  readonly network: MemoryNetwork;
  /** Ends the calls of `hang`. */
  release: () => void = () => {};
  /** The one that new connections reach. */
  server: Server;
  readonly #isLinked: boolean;

  constructor(node = "old", { isLinked = false }: { readonly isLinked?: boolean } = {}) {
    this.#isLinked = isLinked;
    this.server = this.start(node);
    this.network = new MemoryNetwork(this.server, { clock: this.clock, latencyMs: 5 });
  }

  /** A server of its own, whose streams send an item every 200 ms. */
  start(node: string): Server {
    const { clock } = this;
    const methods = [
      bindUnary<Text, Text>(echo, ({ text }) => {
        this.answered.push(node);
        return { text };
      }),
      bindUnary<Text, Text>(hang, async ({ text }) => {
        await new Promise<void>((resolve) => {
          this.release = resolve;
        });
        return { text };
      }),
      bindServerStream<Count, Answer>(ask, async function* ({ count }) {
        for (let i = 0; i < count; i++) {
          await new Promise<void>((resolve) => {
            clock.setTimeout(resolve, 200);
          });
          yield { message: "Token", value: { text: String(i) } };
        }
      }),
    ];
    const begun: number[] = [];
    this.begun[node] = begun;
    return serve(protocol, [{ name: "Talk", methods }], {
      clock,
      ...(this.#isLinked ? { link: this.links.link(node) } : { node }),
      onError: (error) => this.errors.push(error),
      onSession: ({ type, session }) => {
        this.told.push(`${node} ${type}`);
        this.sessions.add(session);
        if (type === "began" || type === "gap") begun.push(clock.now());
      },
    });
  }

  /** A client of whichever server stands behind the network. */
  join(): ClientSession {
    const { clock, network, gaps } = this;
    const { url, WebSocket } = network;
    const onGap = (error: unknown): void => void gaps.push(error);
    return connectOver(protocol, [webSocket], { url, profile: binary, WebSocket, clock, onGap });
  }

  async leave(session: ClientSession): Promise<void> {
    const left = session.close();
    await this.clock.pass(100);
    await left;
  }

  /** Whoever serves a session now answers. */
  async expectEcho(session: ClientSession): Promise<void> {
    const answer = callUnary(session, echo, { text: "x" });
    await this.clock.pass(100);
    expect(await answer).toEqual({ text: "x" });
  }

  /** Another server takes the place of the one that there is, which is drained. */
  replace(options: DrainOptions, node = "new"): Promise<DrainResult> {
    const old = this.server;
    this.server = this.start(node);
    this.network.pointAt(this.server);
    return old.drain(options);
  }
}

/** Reads a stream of numbers; the items come into the list. */
export function read(
  session: ClientSession,
  count: number,
): { readonly items: string[]; readonly done: Promise<void> } {
  const items: string[] = [];
  const done = (async () => {
    for await (const { value } of callServerStream<Count, Answer>(session, ask, { count }))
      if ("text" in value) items.push(value.text);
  })();
  return { items, done };
}

/** What such a stream is when nothing is missing. */
export function numbers(count: number): string[] {
  return Array.from({ length: count }, (_, i) => String(i));
}
