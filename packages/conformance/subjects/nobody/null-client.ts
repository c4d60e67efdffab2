import { randomUUID } from "node:crypto";
import { Agent, request as httpRequest } from "node:http";
import type { CreateSubject, Members } from "@twobyte/conformance/subject";
import type { OutgoingData, Profile } from "@twobyte/session";
import { WebSocket } from "ws";
import { Refused } from "../refused.ts";
import { subjectOf } from "../speak.ts";
import type { NullClient } from "./null-clients.ts";

/** All that a client can say of itself: what is declined proves nothing of a case. */
const CAPABILITIES = [
  ...["binary", "text", "websocket", "stream", "poll", "query-get"],
  ...["resume", "parts", "keys", "topics", "drain", "calls", "hints", "pages"],
];
const TYPES = { binary: "application/x-twobyte", text: "application/x-twobyte-text" };
/** What a client that tells all says of itself, whatever happens. */
const STATES = [
  { state: "connecting" },
  { state: "live", transport: "websocket" },
  { state: "resuming" },
  { state: "waiting", retryMs: 0 },
  { state: "closed", error: { code: "unavailable", retry: "now", processed: "maybe" } },
];

/** The subject of a client that is none; it does what it is told in words alone. */
export function nullClient(name: string, client: NullClient): CreateSubject {
  const about = { version: 1, name, language: "none", facts: {} };
  return subjectOf((tell) => {
    const ends = new Map<string, () => void>();
    const nothing = (): Members => {
      if (client.refuses === true) throw new Refused("unsupported", "it does not");
      return {};
    };
    const tellAll = (events: readonly Members[]): void => {
      if (client.tells === true) for (const event of events) tell(event);
    };
    return {
      start: () => ({ ...about, roles: ["client"], capabilities: CAPABILITIES }),
      fence: ({ nonce }) => ({ nonce }),
      open(members) {
        nothing();
        const handle = randomUUID();
        if (client.dials === true) ends.set(handle, keepDialing(client, members));
        tellAll([
          ...STATES.map((state) => ({ ev: "status", client: handle, ...state })),
          { ev: "gap", client: handle, reason: "unknown" },
          { ev: "places", client: handle, free: 0 },
        ]);
        return { client: handle };
      },
      call({ client: handle, ref, method, input }) {
        nothing();
        const whose = { client: handle, ref };
        const value = { ...(input as object), index: 0 };
        tellAll([
          { ev: "message", ...whose, message: "Item", value },
          ...(String(method).endsWith("echo") ? [{ ev: "end", ...whose }] : []),
          { ev: "error", ...whose, error: { code: "unavailable", retry: "now", processed: "no" } },
        ]);
        return {};
      },
      cursor: () => ({ ...nothing(), cursor: { epoch: "e", offset: 0 } }),
      ...{ send: nothing, "half-close": nothing, cancel: nothing, take: nothing },
      ...{ hint: nothing, pages: nothing },
      close({ client: handle }) {
        ends.get(String(handle))?.();
        ends.delete(String(handle));
        return nothing();
      },
      stop() {
        for (const end of ends.values()) end();
        return {};
      },
    };
  });
}

/** Dials, perhaps again and again; returns what ends it. */
function keepDialing(client: NullClient, members: Members): () => void {
  let hangUp = dial(client, members);
  if (client.againMs === undefined) return () => hangUp();
  const timer = setInterval(() => {
    hangUp();
    hangUp = dial(client, members);
  }, client.againMs);
  return () => {
    clearInterval(timer);
    hangUp();
  };
}

function dial(client: NullClient, members: Members): () => void {
  const { url, profile, transports } = members as {
    readonly url: string;
    readonly profile: Profile;
    readonly transports: readonly string[];
  };
  const said = (client.says ?? []).map((say) => say(profile));
  return transports[0] === "websocket"
    ? overWebSocket(client, url, said)
    : overRequests(url, profile, transports[0] ?? "", said[0]);
}

function overWebSocket(client: NullClient, url: string, said: readonly OutgoingData[]): () => void {
  const socket = new WebSocket(url, ["twobyte.1"]);
  socket.on("error", () => {});
  socket.on("open", () => {
    for (const one of said) socket.send(one);
    if (client.closes !== undefined) socket.close(client.closes);
  });
  if (client.echoes === true) {
    socket.on("message", (data: Buffer, isBinary) => socket.send(data, { binary: isBinary }));
  }
  return () => socket.terminate();
}

/** All that it says over requests is its hello. */
function overRequests(
  url: string,
  profile: Profile,
  tier: string,
  first: OutgoingData | undefined,
): () => void {
  const agent = new Agent();
  const empty = tier === "poll" ? Buffer.from([profile === "text" ? 0x1e : 0]) : Buffer.alloc(0);
  const body = Buffer.concat([empty, Buffer.from((first ?? "") as string)]);
  const headers = { "content-type": TYPES[profile] };
  const sent = httpRequest(`${url}/${tier}`, { method: "POST", agent, headers }, (response) => {
    response.on("error", () => {});
    response.resume();
  });
  sent.on("error", () => {});
  sent.end(body);
  return () => {
    sent.destroy();
    agent.destroy();
  };
}
