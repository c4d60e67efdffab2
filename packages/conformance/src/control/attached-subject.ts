import { randomInt } from "node:crypto";
import type { AddressInfo } from "node:net";
import type { WebSocket } from "ws";
import type { ControlClock } from "./clock.ts";
import { processClock } from "./clock.ts";
import type { ControlLimits } from "./control-link.ts";
import { ControlLink, defaultLimits } from "./control-link.ts";
import { introduce } from "./introduce.ts";
import { LinkSubject } from "./link-subject.ts";
import type { Subject } from "./subject.ts";
import { SubjectFailure } from "./subject.ts";
import type { SubjectSource } from "./subject-source.ts";

/** Where an attached subject dials in, and how it is judged. */
export interface AttachOptions {
  /** Port on 127.0.0.1; a free one unless given. */
  readonly port?: number;
  /** How long to wait for a subject to dial in, in ms; a minute unless given. */
  readonly dialMs?: number;
  readonly clock?: ControlClock;
  readonly limits?: Partial<ControlLimits>;
}

/**
 * Subjects that dial in by WebSocket, each message a line: a page in a browser, a device, a program
 * under a debugger. After a failure the next one has to dial.
 */
export async function attachedSource(
  options: AttachOptions = {},
): Promise<SubjectSource & { readonly url: string }> {
  const { clock = processClock, dialMs = 60_000 } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const maxPayload = limits.bytes;
  // Subjects that are served otherwise need none of it.
  const { WebSocketServer } = await import("ws");
  const server = new WebSocketServer({ host: "127.0.0.1", port: options.port ?? 0, maxPayload });
  await new Promise<void>((resolve, reject) => {
    server.once("listening", resolve).once("error", reject);
  });
  const dialled: WebSocket[] = [];
  const waiting: ((socket: WebSocket | undefined) => void)[] = [];
  server.on("connection", (socket) => {
    const next = waiting.shift();
    if (next === undefined) dialled.push(socket);
    else next(socket);
  });
  const next = (): Promise<WebSocket> => {
    const open = dialled.splice(0).find(({ readyState, OPEN }) => readyState === OPEN);
    if (open !== undefined) return Promise.resolve(open);
    return new Promise((resolve, reject) => {
      const stopClock = clock.after(dialMs, () => {
        waiting.splice(0);
        reject(new SubjectFailure("silent", `Nothing dialled in within ${dialMs / 1000} s.`));
      });
      waiting.push((socket) => {
        stopClock();
        if (socket !== undefined) resolve(socket);
        else reject(new SubjectFailure("closed", "It was not waited for any more."));
      });
    });
  };
  const { port } = server.address() as AddressInfo;
  const url = `ws://127.0.0.1:${port}`;
  return {
    url,
    what: url,
    start: async () => startAttached(await next(), clock, limits),
    close: () =>
      new Promise((resolve) => {
        for (const give of waiting.splice(0)) give(undefined);
        for (const socket of server.clients) socket.terminate();
        server.close(() => resolve());
      }),
  };
}

async function startAttached(
  socket: WebSocket,
  clock: ControlClock,
  limits: ControlLimits,
): Promise<Subject> {
  const link = new ControlLink(
    (message) => socket.send(JSON.stringify(message), () => undefined),
    clock,
    limits,
    () => socket.terminate(),
  );
  socket.on("message", (data: Buffer, isBinary) => {
    link.count(data.length);
    if (isBinary) link.fail("malformed", "It sent a binary message; lines are text messages.");
    else link.receive(data.toString("utf8"));
  });
  socket.on("error", (error) => link.fail("closed", `Its connection broke: ${error.message}`));
  socket.on("close", (code) => link.fail("closed", `It closed its connection, with code ${code}.`));
  const info = await introduce(link, randomInt(2 ** 40)).catch((error: unknown) => {
    socket.terminate();
    throw error;
  });
  return new LinkSubject(info, link, {
    takeStderr: () => "",
    stderr: () => "",
    end: () => {
      socket.close(1000);
      return Promise.resolve();
    },
  });
}
