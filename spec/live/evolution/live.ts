import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { IrMethod, IrService } from "../../../codegen/compiler/src/ir/ir.ts";
import type {
  ClientSession,
  ConnectOptions,
  KeyedCallOptions,
} from "../../../packages/client/src/index.ts";
import { connect } from "../../../packages/client/src/index.ts";
import type { BoundService, CallContext } from "../../../packages/server/src/codegen1.ts";
import type { Authenticate, ServeOptions } from "../../../packages/server/src/index.ts";
import { serve } from "../../../packages/server/src/index.ts";
import { attach } from "../../../packages/server/src/node/attach.ts";
import { onCleanUp } from "../place.ts";
import type { Peer } from "./peer.ts";

/** What a server does with a call: `method` is what its own version calls it. */
export type Answer = (method: IrMethod, input: unknown, context: CallContext) => unknown;

/** A server of one version. */
export interface Served {
  readonly url: string;
  /** What failed at the server and is kept from its clients. */
  readonly errors: unknown[];
}

/** A method and the service that has it. */
export interface Callable {
  readonly service: IrService;
  readonly method: IrMethod;
}

/** Whoever comes may chat, unless a server has another rule. */
const authenticate: Authenticate = () => ({ id: "ann", scopes: ["chat"] });

/** The methods that a version's server serves and that take one message and answer. */
export function callables({ ir }: Peer): Callable[] {
  return ir.services
    .filter((service) => service.servedBy === "server")
    .flatMap((service) => service.methods.map((method) => ({ service, method })))
    .filter(({ method: { kind } }) => isOneAnswer(kind) || kind === "serverStream");
}

/** Whether calls of a kind have one answer. */
export function isOneAnswer(kind: IrMethod["kind"]): boolean {
  return kind === "unary" || kind === "query";
}

/**
 * A server on a port of its own that runs a version's generated code. As `shown` it passes itself
 * off as another version, so that a client that should be refused is not.
 */
export async function serveAs(
  peer: Peer,
  answer: Answer,
  { shown = peer, ...options }: ServeOptions & { readonly shown?: Peer } = {},
): Promise<Served> {
  const errors: unknown[] = [];
  const onError = (error: unknown): unknown => errors.push(error);
  const server = serve(shown.protocol, bind(peer, answer), { onError, authenticate, ...options });
  const http = createServer();
  attach(server, http);
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  onCleanUp(() => {
    server.close();
    http.close();
    return once(http, "close");
  });
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/twobyte`, errors };
}

function bind(peer: Peer, answer: Answer): BoundService[] {
  const services = new Map<string, [string, unknown][]>();
  for (const { service, method } of callables(peer)) {
    const handler = (input: unknown, context: CallContext): unknown =>
      answer(method, input, context);
    const handlers = services.get(service.name) ?? [];
    services.set(service.name, [...handlers, [method.name, handler]]);
  }
  return [...services].map(([service, handlers]) => {
    const binder = peer.exported("server", `bind${service}`) as (one: unknown) => BoundService;
    return binder(Object.fromEntries(handlers));
  });
}

/** A session of a version's client. */
export function connectAs(
  peer: Peer,
  { url }: Served,
  options: Partial<ConnectOptions> = {},
): ClientSession {
  const session = connect(peer.protocol, { url, ...options });
  onCleanUp(() => session.close());
  return session;
}

type Stub = (input: unknown, options?: object) => Promise<unknown> | AsyncIterable<unknown>;

/** Calls a method through a version's generated client; the answers of a stream as an array. */
export async function call(
  peer: Peer,
  session: ClientSession,
  path: string,
  input: unknown,
  options?: KeyedCallOptions & { readonly onSkip?: (count: number, reason: string) => void },
): Promise<unknown> {
  const [service = "", method = ""] = path.split(".");
  const Client = peer.exported("client", `${service}Client`) as new (
    session: unknown,
  ) => {
    readonly [method: string]: Stub | undefined;
  };
  const answer = new Client(session)[method]?.(input, options);
  if (answer === undefined) throw new Error(`there is no ${path}`);
  if (!(Symbol.asyncIterator in answer)) return await answer;
  const answers: unknown[] = [];
  for await (const one of answer) answers.push(one);
  return answers;
}
