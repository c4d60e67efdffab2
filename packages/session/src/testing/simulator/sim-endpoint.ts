import type { ServerConnection } from "../../engine/server-connection.ts";
import type { ServerSession } from "../../engine/server-session.ts";
import { encodeFrame } from "../../frames/encode-frame.ts";
import type { OutgoingData, Payload, Profile } from "../../payload.ts";
import { copyOf } from "../../payload.ts";
import { IncomingPosts } from "../../transport/incoming-posts.ts";
import { PollAnswers } from "../../transport/poll-answers.ts";
import type { RequestBody } from "../../transport/split-request.ts";
import { splitRequest } from "../../transport/split-request.ts";
import { PARAMETERS } from "./protocol.ts";
import type { RequestName } from "./sim-requests.ts";
import type { Claim, SimServer } from "./sim-server.ts";
import type { Answer, SimWire } from "./sim-wire.ts";
import type { World } from "./world.ts";

/** Most that the answers of a transport of polls may hold back, in bytes. */
const MOST_WAITING = 8000;

/** One request that arrives. */
export interface SimRequest {
  readonly name: RequestName;
  readonly isHello: boolean;
  readonly wire: SimWire;
  readonly claim: Claim;
  readonly began: (session: ServerSession) => void;
}

/** A transport of requests at its server. */
interface SimTransport {
  readonly claim: Claim;
  readonly connection: ServerConnection;
  readonly posts: IncomingPosts;
  /** Undefined for an event stream. */
  readonly polls: PollAnswers | undefined;
  readonly isOver: boolean;
}

/** A request without an answer. */
interface Asked {
  readonly reply: (answer: Answer) => void;
  /** Of a transport of polls; the hello is 0. */
  readonly polls: PollAnswers;
  readonly n: number;
}

/** Answers the requests of one server process. */
export class SimEndpoint {
  readonly #world: World;
  readonly #server: SimServer;
  readonly #profile: Profile;
  readonly #transports = new Map<string, SimTransport>();
  readonly #open = new Set<Asked>();
  /** The number of the newest poll of a transport that was answered. */
  readonly #answered = new WeakMap<PollAnswers, number>();

  constructor(world: World, server: SimServer, profile: Profile) {
    this.#world = world;
    this.#server = server;
    this.#profile = profile;
  }

  /** A request arrives; without all of its bytes it is not looked at (R-TRANS-16). */
  take(
    request: SimRequest,
    body: Payload,
    isWhole: boolean,
    reply: (answer: Answer) => void,
  ): void {
    //@fault part-of-a-body R-TRANS-16
    if (!isWhole) return;
    if (request.isHello) {
      this.#begin(request, body, reply);
      return;
    }
    const parts = this.#split(body);
    const transport = parts && this.#transports.get(parts.head.token);
    const { welcomed, greeting } = transport?.connection ?? {};
    const isOurs = parts !== undefined && (welcomed?.id ?? greeting?.sought) === parts.head.session;
    if (!isOurs || transport === undefined) {
      reply({ status: 404 });
    } else if (request.name === "send") {
      this.#send(transport, parts, reply);
    } else {
      this.#poll(transport, parts, reply);
    }
  }

  /** The process is gone, and every request with it. */
  stop(): void {
    for (const { reply } of this.#open) reply(undefined);
    this.#open.clear();
  }

  /** What no answer has taken must not grow without end; who asks twice is answered twice. */
  check(): void {
    for (const { polls, n } of this.#open) {
      const answered = this.#answered.get(polls) ?? -1;
      if (n <= answered) this.#world.violate(`poll ${n} waits, and poll ${answered} was answered`);
    }
    for (const { polls, isOver } of this.#transports.values()) {
      const held = isOver ? 0 : (polls?.held ?? 0);
      if (held > MOST_WAITING) this.#world.violate(`answers hold ${held} bytes back`);
    }
  }

  #split(body: Payload): RequestBody | undefined {
    try {
      return splitRequest(body);
    } catch {
      return undefined;
    }
  }

  #begin(request: SimRequest, hello: Payload, reply: (answer: Answer) => void): void {
    const { name, wire, claim, began } = request;
    const token = `t${this.#world.random.below(1e9)}`;
    const beat = (): number => connection.liveness?.beatMs ?? Number.POSITIVE_INFINITY;
    const polls =
      name === "poll" ? new PollAnswers((expire) => this.#hold(expire, beat())) : undefined;
    const write = (data: OutgoingData): void =>
      polls === undefined ? wire.send("client", data) : polls.write(data);
    let isOver = false;
    const end = (isAborted: boolean): void => {
      isOver = true;
      if (polls === undefined) wire.close("server");
      else if (isAborted) polls.abort();
      else polls.close();
    };
    const carrier = { token, write, close: () => end(false), abort: () => end(true) };
    const connection = this.#server.connect(
      carrier,
      claim,
      began,
      name === "poll" ? "poll" : "stream",
    );
    const posts = new IncomingPosts(this.#profile);
    const transport = {
      claim,
      connection,
      posts,
      polls,
      get isOver() {
        return isOver;
      },
    };
    this.#transports.set(token, transport);
    if (polls === undefined) {
      wire.join("server", {
        receive() {},
        lost: () => {
          if (isOver) return;
          isOver = true;
          this.#server.lost(connection);
        },
      });
      reply({ status: 200 });
    } else {
      polls.welcome(this.#opened({ reply, polls, n: 0 }));
    }
    this.#server.receive(connection, claim, ownCopy(hello), true);
  }

  #send(
    { connection, claim, posts, isOver }: SimTransport,
    { head, data }: RequestBody,
    reply: (answer: Answer) => void,
  ): void {
    const server = this.#server;
    const target = {
      get received() {
        return connection.session?.counters.received;
      },
      receive: (part: Payload) => server.receive(connection, claim, ownCopy(part), false),
    };
    const outcome = posts.take(head, data, isOver ? undefined : target);
    if ("answer" in outcome) server.answered(connection, outcome.answer);
    if ("answer" in outcome) reply({ status: 200, data: outcome.answer });
    else reply({ status: outcome.refused === "gone" ? 409 : 400 });
  }

  #poll(
    { connection, claim, polls }: SimTransport,
    { head }: RequestBody,
    reply: (answer: Answer) => void,
  ): void {
    if (polls === undefined) {
      reply({ status: 400 });
      return;
    }
    const acknowledge = (): void => {
      if (connection.session === undefined) return;
      const ack = encodeFrame(this.#profile, { kind: "ack", received: head.count });
      this.#server.receive(connection, claim, ack, false, true);
    };
    const asked = { reply, polls, n: head.n };
    const answer = this.#opened(asked);
    const refusal = polls.poll(head.n, Number.POSITIVE_INFINITY, acknowledge, answer);
    if (refusal === undefined) return;
    this.#open.delete(asked);
    reply({ status: refusal === "gone" ? 409 : 400 });
  }

  /** Answers a poll, unless the process has ended before. */
  #opened(asked: Asked): (data: OutgoingData | undefined) => void {
    const { reply, polls, n } = asked;
    this.#open.add(asked);
    return (data) => {
      if (!this.#open.delete(asked)) return;
      this.#answered.set(polls, Math.max(this.#answered.get(polls) ?? 0, n));
      reply({ status: 200, data });
    };
  }

  #hold(expire: () => void, beatMs: number): () => void {
    let isHeld = true;
    this.#world.after(Math.min(PARAMETERS.pollTimeMs, beatMs / 2), () => {
      if (isHeld && !this.#server.isDown) expire();
    });
    return () => {
      isHeld = false;
    };
  }
}

/** A request may arrive twice. */
function ownCopy(data: Payload): Payload {
  return typeof data === "string" ? data : copyOf(data);
}
