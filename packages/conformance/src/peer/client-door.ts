import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { OutgoingData, Payload, Profile } from "@twobyte/session";
import { AcceptedRequests } from "./accepted-requests.ts";
import type { Acceptor, Door } from "./acceptor.ts";
import type { Connection } from "./connection.ts";
import type { Ending, Link, LinkOwner, Tier } from "./link.ts";
import { WebSocketLink } from "./web-socket-link.ts";

/** What the suite does with an attempt of a client's at a tier. */
export type Manner = "take" | "refuse" | "hang";

/** A link that a client has opened, and what came over it before a step has taken it. */
export class Incoming implements LinkOwner {
  readonly tier: Tier;
  readonly token: string = randomBytes(9).toString("base64url");
  link: Link | undefined;
  connection: Connection | undefined;
  readonly early: Payload[] = [];
  ending: Ending | undefined;
  readonly #changed: () => void;

  constructor(tier: Tier, changed: () => void) {
    this.tier = tier;
    this.#changed = changed;
  }

  get number(): number {
    return this.connection?.number ?? 0;
  }

  received(data: Payload): void {
    if (this.connection === undefined) this.early.push(data);
    else this.connection.received(data);
    this.#changed();
  }

  ended(ending: Ending): void {
    this.ending = ending;
    this.connection?.ended(ending);
    this.#changed();
  }
}

/** All that one client does at the suite's URL. */
export class ClientDoor implements Door {
  readonly incoming: Incoming[] = [];
  /** Requests that are none of a session, for cases that answer them. */
  readonly others: { readonly path: string; readonly method: string }[] = [];
  readonly manners: Map<Tier, Manner> = new Map();
  readonly #acceptor: Acceptor;
  readonly #changed: () => void;
  readonly #held: { destroy(): void }[] = [];

  constructor(acceptor: Acceptor, changed: () => void) {
    this.#acceptor = acceptor;
    this.#changed = changed;
  }

  upgraded(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const manner = this.manners.get("websocket") ?? "take";
    this.#held.push(socket);
    if (manner === "refuse") {
      socket.end("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    }
    if (manner !== "take") return;
    const incoming = new Incoming("websocket", this.#changed);
    void this.#acceptor.accept(request, socket, head).then(({ webSocket, raw }) => {
      incoming.link = new WebSocketLink(webSocket, raw, false, incoming);
    });
    this.incoming.push(incoming);
  }

  hello(
    path: "/stream" | "/poll",
    body: OutgoingData,
    profile: Profile,
    response: ServerResponse,
  ): void {
    const tier = path === "/stream" ? "stream" : "poll";
    const manner = this.manners.get(tier) ?? "take";
    this.#held.push(response);
    if (manner === "refuse") response.writeHead(403).end();
    if (manner !== "take") return;
    const incoming = new Incoming(tier, this.#changed);
    const link = new AcceptedRequests(
      profile,
      tier === "poll",
      () => incoming,
      () => {},
    );
    incoming.link = link;
    link.begin(response);
    this.incoming.push(incoming);
    incoming.received(body);
  }

  request(
    path: string,
    token: string,
    body: OutgoingData,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const link = this.incoming.find((one) => one.token === token)?.link;
    if (link instanceof AcceptedRequests) link.take(path, request, response, body);
    else response.writeHead(404).end();
  }

  other(path: string, request: IncomingMessage, response: ServerResponse): void {
    this.others.push({ path, method: request.method ?? "" });
    response.writeHead(404).end();
    this.#changed();
  }

  /** Ends all that is still there. */
  close(): void {
    for (const one of this.#held) one.destroy();
  }
}
