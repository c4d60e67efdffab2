import { once } from "node:events";
import type { Server as HttpServer } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Ir } from "../../codegen/compiler/src/ir/ir.ts";
import type { IrPolicies } from "../../codegen/compiler/src/ir/ir-policies.ts";
import type {
  CallOptions,
  ClientSession,
  ConnectOptions,
  KeyedCallOptions,
  KeyedEventOptions,
  KeyedStream,
  KeyedStreamOptions,
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
import type { Text } from "./kinds.ts";
import { onCleanUp } from "./place.ts";

/** A protocol whose methods may be repeated, or kept behind the end of a session, or neither. */

type Run<Out> = (input: Text, context: CallContext) => Out;

/** The handlers of the service. */
export interface Handlers {
  plain: Run<Text | Promise<Text>>;
  safe: Run<Text | Promise<Text>>;
  pay: Run<Text | Promise<Text>>;
  write: Run<Text | Promise<Text>>;
  watch: Run<AsyncIterable<Text> | Iterable<Text>>;
  brief: Run<AsyncIterable<Text> | Iterable<Text>>;
  brisk: Run<AsyncIterable<Text> | Iterable<Text>>;
  ask: Run<AsyncIterable<Text> | Iterable<Text>>;
  note: Run<void>;
}

/** The generated client. */
export interface Keyed {
  plain(input: Text, options?: CallOptions): Promise<Text>;
  safe(input: Text, options?: CallOptions): Promise<Text>;
  pay(input: Text, options?: KeyedCallOptions): Promise<Text>;
  write(input: Text, options?: KeyedCallOptions): Promise<Text>;
  watch(input: Text, options?: StreamOptions): ServerStream<Text>;
  brief(input: Text, options?: StreamOptions): ServerStream<Text>;
  brisk(input: Text, options?: StreamOptions): ServerStream<Text>;
  ask(input: Text, options?: KeyedStreamOptions): KeyedStream<Text>;
  note(input: Text, options?: KeyedEventOptions): Promise<void>;
}

const method = (policies: Partial<IrPolicies>) => ({ input: "Text", outputs: ["Text"], policies });
const keep = { mode: "keep", leaseMs: 60_000 } as const;
const keepBriefly = { mode: "keep", leaseMs: 30 } as const;
const [ir] = releasesOf([
  {
    structs: { Text: { fields: { text: "string" } } },
    services: {
      Keyed: {
        methods: {
          plain: method({}),
          safe: method({ retry: "idempotent" }),
          pay: method({ retry: "keyed" }),
          write: method({ retry: "keyed", detach: keep }),
          watch: { ...method({ detach: keep }), kind: "serverStream" },
          brief: { ...method({ detach: keepBriefly }), kind: "serverStream" },
          brisk: { ...method({}), kind: "serverStream" },
          ask: { ...method({ retry: "keyed", detach: keep }), kind: "serverStream" },
          note: { kind: "event", input: "Text", policies: { retry: "keyed" } },
        },
      },
    },
  },
]) as [Ir];

const load = loadPackage(ir);
const protocol = load("protocol")["protocol"] as ProtocolDescription;
const bind = load("server")["bindKeyed"] as (handlers: Handlers) => BoundService;
const Client = load("client")["KeyedClient"] as new (session: ClientSession) => Keyed;

const nobodyAsks: Handlers = {
  plain: (input) => input,
  safe: (input) => input,
  pay: (input) => input,
  write: (input) => input,
  watch: () => [],
  brief: () => [],
  brisk: () => [],
  ask: () => [],
  note() {},
};

/** A client of a place, with the options that it was given. */
export interface KeyedClient {
  readonly client: Keyed;
  readonly session: ClientSession;
  readonly gaps: unknown[];
}

/** A server that can be stopped and begun anew, and its clients. */
export class KeyedPlace {
  readonly errors: unknown[] = [];
  server: Server | undefined;
  #http: HttpServer | undefined;
  #port = 0;
  readonly #handlers: Handlers;
  readonly #sockets = new Set<Socket>();
  readonly #clients: ClientSession[] = [];
  /** Clients dial only behind it. */
  #gate: Promise<unknown> = Promise.resolve();
  #onEnd: () => void = () => {};

  constructor(handlers: Partial<Handlers>) {
    this.#handlers = { ...nobodyAsks, ...handlers };
    onCleanUp(() => this.stop());
  }

  /** Begins to serve, on the port that it had before. */
  async start(options: ServeOptions = {}): Promise<this> {
    const server = serve(protocol, [bind(this.#handlers)], {
      authenticate: (credentials) => ({ id: credentials?.value ?? "ann" }),
      onError: (error) => this.errors.push(error),
      onSession: ({ type }) => {
        if (type === "ended") this.#onEnd();
      },
      ...options,
      parameters: { resumeWindowMs: 0, ...options.parameters },
    });
    const http = createServer();
    http.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
    });
    attach(server, http);
    http.listen(this.#port, "127.0.0.1");
    await once(http, "listening");
    this.#port = (http.address() as AddressInfo).port;
    this.server = server;
    this.#http = http;
    return this;
  }

  /** The server stops; its sessions are gone. */
  async stop(): Promise<void> {
    const http = this.#http;
    if (http === undefined) return;
    this.#http = undefined;
    this.#cut();
    this.server?.close();
    http.close();
    await once(http, "close");
  }

  /** Every session ends, with its connection, and its client knows, before any client comes back. */
  async loseSessions(): Promise<void> {
    let left = this.server?.sessions ?? 0;
    const ended = new Promise<void>((resolve) => {
      this.#onEnd = () => {
        if (--left === 0) resolve();
      };
    });
    const known = this.#clients.map(lost);
    this.#gate = Promise.all([ended, ...known]);
    this.#cut();
    await this.#gate;
  }

  /** A client with a session of its own. */
  join(options: Partial<ConnectOptions> = {}, token = "ann"): KeyedClient {
    const gaps: unknown[] = [];
    const session = connect(protocol, {
      url: `http://127.0.0.1:${this.#port}/twobyte`,
      token: async () => {
        await this.#gate;
        return token;
      },
      onGap: (error) => gaps.push(error),
      ...options,
      parameters: { retryWindowMs: 20, ...options.parameters },
    });
    onCleanUp(() => session.close());
    this.#clients.push(session);
    return { client: new Client(session), session, gaps };
  }

  #cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}

/** Resolves when a client has no connection. */
function lost(session: ClientSession): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.subscribe(({ state }) => {
      if (state === "live") return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}

/** A place that serves. */
export function startKeyed(
  handlers: Partial<Handlers>,
  options: ServeOptions = {},
): Promise<KeyedPlace> {
  return new KeyedPlace(handlers).start(options);
}
