import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Ir } from "../../codegen/compiler/src/ir/ir.ts";
import type { Sketch } from "../../codegen/compiler/src/testing/declare.ts";
import type {
  CallOptions,
  ClientSession,
  ConnectOptions,
  ProtocolDescription,
  ServerStream,
  StreamOptions,
} from "../../packages/client/src/index.ts";
import { connect } from "../../packages/client/src/index.ts";
import type { BoundService, CallContext } from "../../packages/server/src/codegen1.ts";
import type { ServeOptions, Server } from "../../packages/server/src/index.ts";
import { serve } from "../../packages/server/src/index.ts";
import { attach } from "../../packages/server/src/node/attach.ts";
import { loadPackage } from "./evolution/load-package.ts";
import { releasesOf } from "./generated-peers.ts";
import { onCleanUp } from "./place.ts";

/** A protocol with methods of the kinds in which not everyone says exactly one thing. */

export interface Text {
  readonly text: string;
}
export interface Item {
  readonly n: number;
  readonly text: string;
}
export interface Count {
  readonly count: number;
}
export type Said = { message: "Item"; value: Item } | { message: "Text"; value: Text };

/** The handlers of the service. */
export interface Handlers {
  note(input: Text, context: CallContext): void | Promise<void>;
  find(input: Text, context: CallContext): Text | Promise<Text>;
  upload(input: Text, items: AsyncIterable<Item>, context: CallContext): Count | Promise<Count>;
  chat(
    input: Text,
    items: AsyncIterable<Said>,
    context: CallContext,
  ): AsyncIterable<Said> | Iterable<Said>;
}

/** The generated client. */
export interface Kinds {
  note(input: Text, options?: CallOptions): Promise<void>;
  find(input: Text, options?: CallOptions): Promise<Text>;
  upload(
    input: Text,
    items: AsyncIterable<Item> | Iterable<Item>,
    options?: CallOptions,
  ): Promise<Count>;
  chat(
    input: Text,
    items: AsyncIterable<Said> | Iterable<Said>,
    options?: StreamOptions,
  ): ServerStream<Said>;
}

function sketch(longest: number): Sketch {
  const text = { type: "string", constraints: { maxLength: longest } } as const;
  return {
    structs: {
      Text: { fields: { text } },
      Item: { fields: { n: "u32", text } },
      Count: { fields: { count: "u32" } },
    },
    services: {
      Kinds: {
        methods: {
          note: { kind: "event", input: "Text" },
          find: { kind: "query", input: "Text", outputs: ["Text"] },
          upload: { kind: "clientStream", input: "Text", inputs: ["Item"], outputs: ["Count"] },
          chat: {
            kind: "bidi",
            input: "Text",
            inputs: ["Item", "Text"],
            outputs: ["Item", "Text"],
          },
        },
      },
    },
  };
}

const [kinds] = releasesOf([sketch(1_000_000)]) as [Ir];
/** The same, by whose rules no text may be longer than 10. */
export const [terse] = releasesOf([sketch(10)]) as [Ir];

/** A client and a server, each of them generated, with what tests look at. */
export interface KindsPlace {
  readonly client: Kinds;
  readonly session: ClientSession;
  readonly errors: unknown[];
  readonly sockets: Set<Socket>;
  readonly running: Server;
}

export interface KindsOptions extends Partial<ConnectOptions> {
  readonly serve?: ServeOptions;
  /** What the server was generated from. */
  readonly server?: Ir;
}

const nobodyAsks: Handlers = {
  note() {},
  find: (input) => input,
  upload: () => ({ count: 0 }),
  chat: () => [],
};

/** Has a generated client call handlers behind a generated server. */
export async function startKinds(
  handlers: Partial<Handlers>,
  { serve: served = {}, server: ir = kinds, ...options }: KindsOptions = {},
): Promise<KindsPlace> {
  const errors: unknown[] = [];
  const server = loadPackage(ir);
  const bind = server("server")["bindKinds"] as (handlers: Handlers) => BoundService;
  const running = serve(
    server("protocol")["protocol"] as ProtocolDescription,
    [bind({ ...nobodyAsks, ...handlers })],
    { authenticate: () => ({ id: "ann" }), onError: (error) => errors.push(error), ...served },
  );
  const http = createServer();
  const sockets = new Set<Socket>();
  http.on("connection", (socket) => sockets.add(socket));
  attach(running, http);
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  onCleanUp(() => {
    running.close();
    for (const socket of sockets) socket.destroy();
    http.close();
  });
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/twobyte`;
  const load = loadPackage(kinds);
  const session = connect(load("protocol")["protocol"] as ProtocolDescription, { url, ...options });
  onCleanUp(() => session.close());
  const Client = load("client")["KindsClient"] as new (session: ClientSession) => Kinds;
  return { client: new Client(session), session, errors, sockets, running };
}

/** Items to send, with what became of the iterable that gives them. */
export class Source {
  /** How many were asked for. */
  asked = 0;
  /** Resolves when the iterable was left or came to its end. */
  readonly left: Promise<void>;
  #leave: () => void = () => {};

  constructor() {
    this.left = new Promise((resolve) => {
      this.#leave = resolve;
    });
  }

  /** Gives `count` items, each of about `size` bytes. */
  async *items(count: number, size = 10): AsyncGenerator<Item> {
    try {
      for (let n = 0; n < count; n++) {
        this.asked++;
        await Promise.resolve();
        yield { n, text: "x".repeat(size) };
      }
    } finally {
      this.#leave();
    }
  }
}

/** Something that a test waits for and another part of it says. */
export class Signal<T = void> {
  readonly given: Promise<T>;
  give: (value: T) => void = () => {};

  constructor() {
    this.given = new Promise((resolve) => {
      this.give = resolve;
    });
  }
}

/** Reads to the end. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const read: T[] = [];
  for await (const item of items) read.push(item);
  return read;
}
