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

/** What a hanging attempt waits on, until its client gives it up. */
interface Gone {
  once(event: "close", listener: () => void): unknown;
}

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

  stirred(): void {
    this.#changed();
  }

  get number(): number {
    return this.connection?.number ?? 0;
  }

  counts(next: number): void {
    this.connection?.counts(next);
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
  /** How often the client tried each tier, and gave an attempt up that hung. */
  readonly tried: Map<Tier, number> = new Map();
  readonly givenUp: Map<Tier, number> = new Map();
  #hanging: { readonly tier: Tier; readonly take: () => void }[] = [];
  readonly #acceptor: Acceptor;
  readonly #changed: () => void;
  readonly #held: { destroy(): void }[] = [];

  constructor(acceptor: Acceptor, changed: () => void) {
    this.#acceptor = acceptor;
    this.#changed = changed;
  }

  upgraded(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#held.push(socket);
    // The client may reset it while nobody reads, and its close tells all there is to tell.
    socket.on("error", () => {});
    const { url = "" } = request;
    if (/[?#]/.test(url)) this.others.push({ path: url, method: "upgrade" });
    const refuse = (): void => {
      socket.end("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    };
    const take = (): void => this.#upgrade(request, socket, head);
    this.#attempt("websocket", socket, refuse, take);
  }

  /** From now on each of these tiers is treated otherwise; what hangs where all are taken is taken. */
  change(manners: { readonly [tier: string]: Manner }): void {
    for (const [tier, manner] of Object.entries(manners)) this.manners.set(tier as Tier, manner);
    const hanging = this.#hanging;
    this.#hanging = [];
    for (const one of hanging) {
      if (this.manners.get(one.tier) === "take") one.take();
      else this.#hanging.push(one);
    }
  }

  #attempt(tier: Tier, whose: Gone, refuse: () => void, take: () => void): void {
    this.tried.set(tier, (this.tried.get(tier) ?? 0) + 1);
    this.#changed();
    const manner = this.manners.get(tier) ?? "take";
    if (manner === "refuse") refuse();
    else if (manner === "take") take();
    else {
      const one = { tier, take };
      this.#hanging.push(one);
      whose.once("close", () => {
        if (!this.#hanging.includes(one)) return;
        this.#hanging = this.#hanging.filter((other) => other !== one);
        this.givenUp.set(tier, (this.givenUp.get(tier) ?? 0) + 1);
        this.#changed();
      });
    }
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
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
    this.#held.push(response);
    const refuse = (): void => void response.writeHead(403).end();
    this.#attempt(tier, response, refuse, () => this.#begin(tier, body, profile, response));
  }

  #begin(tier: Tier, body: OutgoingData, profile: Profile, response: ServerResponse): void {
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
