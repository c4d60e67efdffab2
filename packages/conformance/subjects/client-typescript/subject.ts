import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { ClientSession, SessionStatus, WebSocketClass } from "@twobyte/client";
import { connect, eventStream, longPoll, webSocket } from "@twobyte/client";
import { queryByGet } from "@twobyte/client/query";
import type { CreateSubject, Members } from "@twobyte/conformance/subject";
import { protocol } from "@twobyte/conformance-service/client";
import { bindMirror } from "@twobyte/conformance-service/client-services";
import type { Item } from "@twobyte/conformance-service/codec";
import { served } from "@twobyte/server/served";
import type { Parameters } from "@twobyte/session";
import { DEFAULT_PARAMETERS } from "@twobyte/session";
import type { Tell } from "../handlers.ts";
import { Handlers, itemOf } from "../handlers.ts";
import { ownParameters } from "../parameters.ts";
import { Refused } from "../refused.ts";
import type { MakeCommands } from "../speak.ts";
import { subjectOf } from "../speak.ts";
import { Page } from "./page.ts";
import { Places } from "./places.ts";
import type { TestCall } from "./test-calls.ts";
import { errorOf, startCall } from "./test-calls.ts";

/** What `start` is answered with. */
const INFO = {
  version: 1,
  name: "twobyte-typescript",
  language: "typescript",
  roles: ["client"],
  capabilities: [
    ...["binary", "text", "websocket", "stream", "poll", "query-get"],
    ...["resume", "parts", "keys", "topics", "drain", "calls", "hints", "pages"],
  ],
  facts: {},
};

const TRANSPORTS = { websocket: webSocket, stream: eventStream, poll: longPoll };

interface Client {
  readonly session: ClientSession;
  readonly calls: Map<string, TestCall>;
  readonly page: Page;
  /** Undefined where nothing is shared. */
  readonly places: Places | undefined;
}

/** What one may choose otherwise; see `variants/`. */
export interface ClientChoices {
  /** Of `start`. */
  readonly info?: { readonly name?: string; readonly capabilities?: readonly string[] };
  /** Used where the suite sets none. */
  readonly parameters?: Partial<Parameters>;
  readonly agent?: string;
  readonly WebSocket?: WebSocketClass;
}

const makeCommands = (choices: ClientChoices) => (tell: (event: Members) => void) => {
  const clients = new Map<string, Client>();
  const find = ({ client }: Members): Client => {
    const found = clients.get(String(client));
    if (found === undefined) throw new Refused("failed", `no client ${String(client)}`);
    return found;
  };
  const callOf = (members: Members): TestCall => {
    const call = find(members).calls.get(String(members["ref"]));
    if (call === undefined) throw new Refused("failed", `no call ${String(members["ref"])}`);
    return call;
  };
  const commands: ReturnType<MakeCommands> = {
    start: () => ({ ...INFO, ...choices.info }),
    // Events leave in order, in front of this reply.
    fence: async ({ nonce }) => {
      await setImmediate();
      return { nonce };
    },
    open(members) {
      const handle = randomUUID();
      const about: Tell = (ev, more) => tell({ ev, client: handle, ...more });
      const page = new Page();
      const others = members["pages"];
      const places = typeof others === "number" ? new Places(others) : undefined;
      const session = page.inside(() => openSession(members, about, choices, places));
      clients.set(handle, { session, calls: new Map(), page, places });
      return { client: handle };
    },
    call(members) {
      const { session, calls } = find(members);
      const { client, ref } = members;
      const about: Tell = (ev, more) => tell({ ev, client, ref, ...more });
      calls.set(String(ref), startCall(session, members, about));
      return {};
    },
    send(members) {
      callOf(members).items.push(members["value"] as Item);
      return {};
    },
    "half-close"(members) {
      callOf(members).items.end();
      return {};
    },
    cancel(members) {
      callOf(members).abort.abort();
      return {};
    },
    take(members) {
      const { count = Number.POSITIVE_INFINITY } = members as { count?: number };
      callOf(members).taking.allow(count);
      return {};
    },
    cursor(members) {
      return { cursor: callOf(members).cursor() };
    },
    hint(members) {
      find(members).page.hint(String(members["hint"]));
      return {};
    },
    pages(members) {
      const { places } = find(members);
      if (places === undefined) throw new Refused("failed", "this client shares no connections");
      places.leave(Number(members["count"]));
      tell({ ev: "places", client: members["client"], free: places.free });
      return {};
    },
    async close(members) {
      const { session } = find(members);
      clients.delete(String(members["client"]));
      await session.close();
      return {};
    },
    stop: () => ({}),
  };
  return commands;
};

/** The client of these packages with other choices than its own. */
export function clientSubject(choices: ClientChoices): CreateSubject {
  return subjectOf(makeCommands(choices));
}

/** The client of these packages as a subject. */
export const createSubject: CreateSubject = clientSubject({});

function openSession(
  members: Members,
  about: Tell,
  choices: ClientChoices,
  locks: Places | undefined,
): ClientSession {
  const { url, profile, transports, credentials, parameters, queries } = members as {
    readonly url: string;
    readonly profile: "binary" | "text";
    readonly transports: readonly (keyof typeof TRANSPORTS)[];
    readonly credentials?: { readonly scheme: string; readonly value: string };
    readonly parameters?: object;
    readonly queries?: "get";
  };
  const handlers = new Handlers(about);
  const mirror = bindMirror({
    echo: (plan, context) => handlers.echo(plan, context),
    look: (plan) => itemOf(plan, 0),
    count: (plan, context) => handlers.count(plan, context),
    sum: (plan, items, context) => handlers.sum(plan, items, context),
    talk: (plan, items, context) => handlers.talk(plan, items, context),
    note: (plan, context) => handlers.enter(plan.nonce, context),
  });
  const session = connect(protocol, {
    url,
    profile,
    transports: transports.map((name) => TRANSPORTS[name]),
    token: credentials?.value,
    queries: queries === "get" ? queryByGet : undefined,
    serving: served([mirror], { onError: () => {} }),
    onGap: (error) => about("gap", { reason: error.code }),
    parameters: { ...choices.parameters, ...ownParameters(parameters, { ...DEFAULT_PARAMETERS }) },
    agent: choices.agent,
    WebSocket: choices.WebSocket,
    locks,
  });
  session.subscribe((status) => {
    const { state } = status;
    about("status", {
      state,
      ...(state === "live" && liveAs(status)),
      ...(state === "waiting" && { retryMs: Math.max(0, status.at - Date.now()) }),
      ...(state === "closed" && status.error && { error: errorOf(status.error) }),
    });
  });
  session.ready.catch(() => {});
  return session;
}

function liveAs({ transport, constrained }: Extract<SessionStatus, { state: "live" }>): object {
  return { transport, ...(constrained === true && { constrained }) };
}
