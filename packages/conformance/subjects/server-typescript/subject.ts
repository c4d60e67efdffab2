import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import type { Server as HttpServer, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { setImmediate } from "node:timers/promises";
import type { CreateSubject, Members } from "@twobyte/conformance/subject";
import type { Item } from "@twobyte/conformance-service/codec";
import { bindTest, protocol } from "@twobyte/conformance-service/server";
import type { Authenticate, Principal, Server, SessionEvent } from "@twobyte/server";
import { MemoryResults, serve, TwobyteError } from "@twobyte/server";
import { attach } from "@twobyte/server/node";
import type { ServerParameters } from "@twobyte/session";
import { DEFAULT_SERVER_PARAMETERS } from "@twobyte/session";
import type { Gates } from "../gates.ts";
import { Handlers } from "../handlers.ts";
import { ownParameters } from "../parameters.ts";
import { Refused } from "../refused.ts";
import type { Command, MakeCommands } from "../speak.ts";
import { subjectOf } from "../speak.ts";
import { DirectoryEnd } from "./directory-end.ts";
import type { ServerEnd } from "./links.ts";
import { Links } from "./links.ts";
import { asOf, ownLogs } from "./other-topics.ts";
import { testService } from "./test-service.ts";

/** What `start` is answered with. */
const INFO = {
  version: 1,
  name: "twobyte-typescript",
  language: "typescript",
  roles: ["server"],
  capabilities: [
    ...["binary", "text", "websocket", "stream", "poll", "query-get"],
    ...["resume", "parts", "keys", "topics", "drain", "calls", "cookies"],
    ...["link", "link-socket", "own-logs", "older", "drafts"],
  ],
  facts: {},
};

/** So long a server that is closed answers what it has left to say. */
const LINGER_MS = 500;

interface Listener {
  readonly server: Server;
  readonly publish: (name: string, item: Item) => void;
  readonly detach: () => void;
  readonly link: ServerEnd | DirectoryEnd | undefined;
}

/** What one may choose otherwise; see `variants/`. */
export interface ServerChoices {
  /** Of `start`. */
  readonly info?: { readonly name?: string; readonly capabilities?: readonly string[] };
  /** Used where the suite sets none. */
  readonly parameters?: Partial<ServerParameters>;
  readonly node?: string;
  /** Whether other transports than WebSockets are there. */
  readonly requests?: boolean;
  /** Decides who a client is, in the place of what does otherwise, which it is given. */
  readonly authenticate?: (own: Authenticate) => Authenticate;
  /** Changes a connection that came. */
  readonly socket?: (socket: Socket) => void;
  /** What answers to requests are made of. */
  readonly response?: typeof ServerResponse;
  /** Changes a server. */
  readonly server?: (server: Server) => void;
}

/** All its servers share one port. */
const makeCommands = (choices: ServerChoices) => (tell: (event: Members) => void) => {
  const listeners = new Map<string, Listener>();
  const http = httpOf(choices);
  const ready = once(http.listen(0, "127.0.0.1"), "listening");
  const find = ({ server }: Members): Listener => {
    const listener = listeners.get(String(server));
    if (listener === undefined) throw new Refused("failed", `no server ${String(server)}`);
    return listener;
  };
  const links = new Links();
  const listen: Command = async ({ parameters, ...members }) => {
    await ready;
    const handle = randomUUID();
    const about = (ev: string, members: object): void => tell({ ev, server: handle, ...members });
    const publish: Listener["publish"] = (name, item) => test.topics.board.publish({ name }, item);
    const handlers = new Handlers(about);
    const test = testOf(handlers, publish, members);
    const given = (parameters ?? {}) as Record<string, number>;
    const { resultBytes, resultKeys, draft, ...others } = given;
    const own = ownParameters(others, { ...DEFAULT_SERVER_PARAMETERS });
    const authenticate = authenticateWith(handlers.gates);
    const link = endOf(links, members);
    const server = serve(draft === undefined ? protocol : withDraft(draft), [test], {
      allowDraft: draft !== undefined,
      parameters: { ...choices.parameters, ...own },
      authenticate: choices.authenticate?.(authenticate) ?? authenticate,
      results: resultsOf(resultBytes, resultKeys),
      link,
      node: choices.node ?? "subject",
      onError: () => {},
      onSession: (event) => tellSession(event, about),
    });
    choices.server?.(server);
    const detach = attach(server, http, { path: `/${handle}`, requests: choices.requests });
    listeners.set(handle, { server, publish, detach, link });
    void link?.left.then(() => about("gone", {}));
    await link?.met();
    const { port } = http.address() as AddressInfo;
    return { server: handle, url: `http://127.0.0.1:${port}/${handle}` };
  };
  const commands: ReturnType<MakeCommands> = {
    start: () => ({ ...INFO, ...choices.info }),
    // Events leave in order, in front of this reply.
    fence: async ({ nonce }) => {
      await setImmediate();
      return { nonce };
    },
    listen,
    drain(members) {
      const { deadlineMs, spanMs } = members as { deadlineMs?: number; spanMs?: number };
      void find(members).server.drain({ deadlineMs, spanMs });
      return {};
    },
    async publish(members) {
      find(members).publish(String(members["key"]), members["item"] as Item);
      await setImmediate();
      return {};
    },
    revoke(members) {
      find(members).server.revoke(({ id }) => id === members["principal"]);
      return {};
    },
    lose(members) {
      const { server, detach, link } = find(members);
      if (link === undefined) throw new Refused("failed", "this server is not linked");
      listeners.delete(String(members["server"]));
      detach();
      // Whoever closes its link without a word is lost to the others.
      void link.close();
      server.close();
      return {};
    },
    shutdown(members) {
      const { server, detach } = find(members);
      listeners.delete(String(members["server"]));
      server.close();
      // What polls wait for is still answered.
      setTimeout(detach, LINGER_MS).unref();
      return {};
    },
    stop() {
      for (const { server } of listeners.values()) server.close();
      http.close();
      http.closeAllConnections();
      return {};
    },
  };
  return commands;
};

/** The one that all servers of the subject share. */
function httpOf({ requests, socket, response }: ServerChoices): HttpServer {
  // No listener: where there is one more, what no server knows is left to it.
  const http = createServer(response === undefined ? {} : { ServerResponse: response });
  if (requests === false) {
    http.on("request", ({ url = "" }, response) => {
      response.writeHead(url.endsWith("/ready") ? 200 : 404).end();
    });
  }
  if (socket !== undefined) http.on("connection", socket);
  return http;
}

/** The service of a server, with what was said of its topics. */
function testOf(
  handlers: Handlers,
  publish: Listener["publish"],
  members: Members,
): ReturnType<typeof bindTest> {
  return asOf(bindTest(testService(handlers, publish, ownLogs(members))), members["newest"]);
}

/** The end of the link that a server is to have. */
function endOf(
  links: Links,
  { link, directory, linkParameters }: Members,
): ServerEnd | DirectoryEnd | undefined {
  if (typeof link === "string") return links.join(link);
  return typeof directory === "string" ? new DirectoryEnd(directory, linkParameters) : undefined;
}

/** The server of these packages with other choices than its own. */
export function serverSubject(choices: ServerChoices): CreateSubject {
  return subjectOf(makeCommands(choices));
}

/** The server of these packages as a subject. */
export const createSubject: CreateSubject = serverSubject({});

/** The test service's protocol with a draft of this revision, which changes nothing. */
function withDraft(number: number): typeof protocol {
  const fingerprint = randomBytes(16).toString("hex");
  return { ...protocol, revisions: [...protocol.revisions, { number, fingerprint, draft: true }] };
}

/** A store of results that keeps no more than the suite says, where it says something. */
function resultsOf(bytes?: number, dropped?: number): MemoryResults | undefined {
  if (bytes === undefined && dropped === undefined) return undefined;
  return new MemoryResults({
    ...(bytes !== undefined && { bytes }),
    ...(dropped !== undefined && { dropped }),
  });
}

/** `NAME`, and what stands behind it: `;expires=MS`, `;gate=NONCE`, `;plain`. */
function authenticateWith(gates: Gates): Authenticate {
  return async (credentials, { headers }, signal): Promise<Principal | undefined> => {
    const value = credentials === undefined ? cookieOf(headers["cookie"]) : credentials.value;
    if (value === undefined) return undefined;
    const scheme = credentials?.scheme ?? "bearer";
    if (scheme !== "bearer" || value === "expired" || value === "wrong") {
      throw new TwobyteError("unauthenticated", "not good");
    }
    const [id = "", ...more] = value.split(";");
    const said = new Map(more.map((one) => one.split("=", 2) as [string, string]));
    const gate = said.get("gate");
    if (gate !== undefined) await gates.wait(gate, signal);
    const expires = said.get("expires");
    return {
      id,
      scopes: id.startsWith("admin") && !said.has("plain") ? ["admin"] : [],
      expiresAt: expires === undefined ? undefined : Date.now() + Number(expires),
    };
  };
}

/** The principal that a cookie names. */
function cookieOf(field: string | readonly string[] | undefined): string | undefined {
  return /(?:^|; )principal=([^;]*)/.exec(String(field ?? ""))?.[1];
}

function tellSession(
  { type, session, principal, error }: SessionEvent,
  about: (ev: string, members: object) => void,
): void {
  if (type === "began" || type === "gap") {
    about("session-begun", { session, ...(principal && { principal: principal.id }) });
  } else if (type === "ended") about("session-ended", { session, reason: error?.code ?? "closed" });
}
