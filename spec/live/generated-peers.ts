import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { compile } from "../../codegen/compiler/src/compile.ts";
import type { Ir } from "../../codegen/compiler/src/ir/ir.ts";
import type { Lock } from "../../codegen/compiler/src/lock/lock.ts";
import { releaseLock } from "../../codegen/compiler/src/lock/release.ts";
import type { Sketch } from "../../codegen/compiler/src/testing/declare.ts";
import { declare } from "../../codegen/compiler/src/testing/declare.ts";
import type { ClientSession, ProtocolDescription } from "../../packages/client/src/index.ts";
import { connect, isTwobyteError } from "../../packages/client/src/index.ts";
import type { BoundService, Server } from "../../packages/server/src/index.ts";
import { serve } from "../../packages/server/src/index.ts";
import { attach } from "../../packages/server/src/node/attach.ts";
import type { Profile } from "../../packages/session/src/index.ts";
import { loadPackage } from "./evolution/load-package.ts";
import { onCleanUp } from "./place.ts";

/** The revisions of a protocol, each as those know it who had it when it was released. */
export function releasesOf(history: readonly Sketch[]): Ir[] {
  let lock: Lock | undefined;
  return history.map((sketch) => {
    const declarations = declare(sketch);
    const draft = compile({ declarations, lock, newLineage: () => "0".repeat(32) });
    if (draft.lock === undefined) throw new Error(JSON.stringify(draft.diagnostics));
    lock = releaseLock(draft.lock).lock;
    const { ir, diagnostics } = compile({ declarations, lock });
    if (ir === undefined) throw new Error(JSON.stringify(diagnostics));
    return ir;
  });
}

/** What became of calls. */
export interface Talk {
  /** Answers of the stream, and the code of its error, if it ended with one. */
  readonly heard: readonly unknown[];
  /** What was said of answers that are missing. */
  readonly skipped: readonly string[];
  /** The answer of the other method, or the code of its error. */
  readonly told: unknown;
  /** What the server's hook heard of. */
  readonly errors: readonly unknown[];
}

interface TalkClient {
  tell?(input: object): Promise<unknown>;
  ask(input: object, options: object): AsyncIterable<unknown>;
}

/**
 * Has a client of one version call a server of another, by their generated packages: `Talk.ask`, a
 * stream of all that is given, and `Talk.tell`, if there is one, whose answer is the first of it.
 */
export async function talk(
  client: Ir,
  server: Ir,
  given: readonly unknown[],
  profile: Profile = "binary",
): Promise<Talk> {
  const errors: unknown[] = [];
  const bind = loadPackage(server)("server")["bindTalk"] as (service: object) => BoundService;
  const bound = bind({ tell: () => given[0], ask: () => given });
  const url = await listen(server, [bound], errors);
  const load = loadPackage(client);
  const session = connect(load("protocol")["protocol"] as ProtocolDescription, { url, profile });
  onCleanUp(() => session.close());
  const Client = load("client")["TalkClient"] as new (session: ClientSession) => TalkClient;
  const stub = new Client(session);
  const heard: unknown[] = [];
  const skipped: string[] = [];
  const onSkip = (count: number, reason: string): void => void skipped.push(`${count} ${reason}`);
  try {
    for await (const one of stub.ask({ text: "?" }, { onSkip })) heard.push(one);
  } catch (error) {
    heard.push(codeOf(error));
  }
  const told = await stub.tell?.({ text: "?" }).catch(codeOf);
  return { heard, skipped, told, errors };
}

/** Puts services behind a port of their own; what comes back is the URL for `connect`. */
export async function listen(
  ir: Ir,
  services: readonly BoundService[],
  errors: unknown[],
): Promise<string> {
  const served = serve(loadPackage(ir)("protocol")["protocol"] as ProtocolDescription, services, {
    authenticate: () => ({ id: "someone" }),
    onError: (error) => errors.push(error),
  });
  const http = createServer();
  attach(served, http);
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  onCleanUp(() => {
    served.close();
    http.close();
  });
  return `ws://127.0.0.1:${(http.address() as AddressInfo).port}/twobyte`;
}

/** Puts a server on a port of its own; `sockets` are its connections. */
export async function listenWith(
  server: Server,
): Promise<{ readonly url: string; readonly sockets: Set<Socket> }> {
  const http = createServer();
  const sockets = new Set<Socket>();
  http.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  attach(server, http);
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  onCleanUp(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
    http.close();
  });
  return { url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/twobyte`, sockets };
}

function codeOf(error: unknown): string {
  if (isTwobyteError(error)) return error.code;
  throw error;
}
