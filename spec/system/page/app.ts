/** The program of the page: a client in a browser, and what a test looks at. */
import { ChatClient, protocol } from "../../../docs/examples/generated/chat/src/client.ts";
import type {
  ClientSession,
  Cursor,
  KeyedStream,
  SessionStatus,
  TransportName,
} from "../../../packages/client/src/index.ts";
import { connect, eventStream, longPoll, webSocket } from "../../../packages/client/src/index.ts";
import type { App, Asked, Begin } from "./app-types.ts";

const transports = { websocket: webSocket, stream: eventStream, poll: longPoll } as const;

/** What a page that is loaded again finds of itself. */
interface Kept {
  readonly asked: Asked;
  readonly cursor: Cursor;
  readonly items: readonly string[];
}

const shown: string[] = [];
addEventListener("pageshow", ({ persisted }) => shown.push(persisted ? "cached" : "loaded"));

const app: App = {
  items: [],
  states: [],
  gaps: 0,
  isConstrained: false,
  isOver: false,
  shown,
  begin({ url = "/chat", use, parameters, ...asked }: Begin) {
    const kept = sessionStorage.getItem("kept");
    const names: readonly TransportName[] = use ?? ["websocket", "stream", "poll"];
    const session = connect(protocol, {
      url,
      token: "demo",
      transports: names.map((name) => transports[name]),
      parameters,
      onGap: () => app.gaps++,
    });
    session.subscribe(watch);
    follow(session, asked, kept === null ? undefined : (JSON.parse(kept) as Kept));
  },
};

function watch(status: SessionStatus): void {
  const state = status.state === "live" ? status.transport : status.state;
  if (state !== app.states.at(-1)) app.states.push(state);
  app.isConstrained = status.state === "live" && status.constrained === true;
}

/** Asks, or goes on with what the page had asked before it was loaded again. */
function follow(session: ClientSession, begun: Asked, kept: Kept | undefined): void {
  const asked = kept?.asked ?? begun;
  app.items.push(...(kept?.items ?? []));
  const { key, room, text } = asked;
  const chat = new ChatClient(session);
  const answers = chat.ask({ room, text, model: "quick" }, { key, from: kept?.cursor });
  addEventListener("pagehide", () => {
    const { cursor } = answers;
    if (cursor === undefined) return;
    const now: Kept = { asked, cursor, items: app.items };
    sessionStorage.setItem("kept", JSON.stringify(now));
  });
  void read(answers);
}

async function read(
  answers: KeyedStream<{ readonly message: string; readonly value: object }>,
): Promise<void> {
  for await (const { value } of answers) app.items.push("text" in value ? String(value.text) : "");
  app.isOver = true;
}

globalThis.app = app;
