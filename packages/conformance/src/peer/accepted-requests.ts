import type { IncomingMessage, ServerResponse } from "node:http";
import type { OutgoingData, Profile } from "@twobyte/session";
import { binary, encodeFrame, splitRequest, takeBatch, text } from "@twobyte/session";
import { Dripping } from "./dripping.ts";
import type { Cut, EventForm, Link, LinkHead, LinkOwner } from "./link.ts";
import { CONTENT_TYPES } from "./requests.ts";
import { resetSocket } from "./reset-socket.ts";

/** What the suite does to the next request of a client's. */
export type RequestFault =
  | "lose-answer"
  | "cut-answer"
  | "hold-answer"
  | "lose-request"
  | "answer-500"
  | "refuse"
  | undefined;

const PADDING = `:${" ".repeat(2048)}\n\n`;
/** How long a poll is held unless a case says otherwise. */
const HOLD_MS = 10_000;

/** Whose requests they are. */
export interface RequestOwner extends LinkOwner {
  /** Of the last counted frame that arrived. */
  readonly number: number;
  /** A POST says that its next counted frame has this number. */
  counts?(next: number): void;
  /** A poll has come, or a request once more. */
  stirred?(): void;
}

/** The server's end of a transport of requests; `isPoll` tells the way down. */
export class AcceptedRequests implements Link {
  /** How many requests came again. */
  repeats = 0;
  /** How many polls came, repeats among them. */
  polls = 0;
  /** What the last poll prefers, by its field of that name. */
  prefer: string | undefined;
  /** How long a poll is held, in ms. */
  holdMs: number = HOLD_MS;
  fault: RequestFault;
  readonly profile: Profile;
  readonly #isPoll: boolean;
  readonly #owner: () => RequestOwner;
  readonly #adopted: (head: LinkHead) => void;
  #stream: ServerResponse | undefined;
  #polls: { readonly n: number; readonly response: ServerResponse }[] = [];
  #waiting: OutgoingData[] = [];
  #lastPoll = 0;
  #lastAnswer: OutgoingData | undefined;
  #posts = 0;
  #isOver = false;
  #isUnended = false;
  #cut: Cut | undefined;
  #held: (() => void) | undefined;
  readonly #dripping = new Dripping();

  constructor(
    profile: Profile,
    isPoll: boolean,
    owner: () => RequestOwner,
    adopted: (head: LinkHead) => void,
  ) {
    this.profile = profile;
    this.#isPoll = isPoll;
    this.#owner = owner;
    this.#adopted = adopted;
  }

  /** The request that brought the hello. */
  begin(response: ServerResponse): void {
    if (this.#isPoll) this.#polls = [{ n: 0, response }];
    else {
      response.writeHead(200, {
        "content-type": "text/event-stream",
        "cache-control": "no-cache, no-transform",
        "x-accel-buffering": "no",
      });
      response.write(PADDING);
      this.#stream = response;
      response.on("close", () => this.#lost("the client left the stream"));
    }
  }

  /** A request that names this transport. */
  take(path: string, request: IncomingMessage, response: ServerResponse, body: OutgoingData): void {
    const fault = this.fault === "refuse" && path === "/poll" ? undefined : this.fault;
    if (fault === this.fault) this.fault = undefined;
    if (this.#cut !== undefined) {
      // What is cut off is not told so.
      if (this.#cut !== "blackhole") response.writeHead(404).end();
      return;
    }
    if (fault === "lose-request") request.destroy();
    else if (fault === "answer-500") response.writeHead(500).end();
    else if (path === "/poll") {
      const { prefer } = request.headers;
      this.prefer = typeof prefer === "string" ? prefer : undefined;
      this.#poll(body, response, fault);
    } else this.#post(body, response, fault);
  }

  send(data: OutgoingData): void {
    if (this.#isOver) return;
    if (!this.#isPoll) {
      const event = typeof data === "string" ? data : Buffer.from(data).toString("base64url");
      this.#dripping.behind(() => this.#stream?.write(`data: ${event}\n\n`));
      return;
    }
    this.#waiting.push(data);
    this.#answerPolls();
  }

  sendHalf(data: OutgoingData): void {
    const event = typeof data === "string" ? data : Buffer.from(data).toString("base64url");
    this.#stream?.write(`data: ${event.slice(0, Math.ceil(event.length / 2))}`);
  }

  /** In an event with all that an event may have, whose lines end as they may. */
  sendPieces(data: OutgoingData, _first: number, size: number): void {
    if (this.#isPoll) {
      this.send(data);
      return;
    }
    const event = typeof data === "string" ? data : Buffer.from(data).toString("base64url");
    const bytes = Buffer.from(`: all\r\nevent: any\nid: 7\rretry: 9\r\ndata:${event}\r\n\r\n`);
    for (let at = 0; at < bytes.length; at += size) {
      this.#stream?.write(bytes.subarray(at, at + size));
    }
  }

  drip(data: OutgoingData, first: number): void {
    if (this.#isPoll) {
      this.send(data);
      return;
    }
    const event = typeof data === "string" ? data : Buffer.from(data).toString("base64url");
    void first;
    this.#dripping.start(
      Buffer.from(`data: ${event}\n\n`),
      (byte) => this.#stream?.write(byte),
      () => this.#isOver,
    );
  }

  /** Of an unended one's line end the second half comes when the connection is cut. */
  sendEvent(data: OutgoingData, _first: number, form: EventForm): void {
    if (this.#isPoll) {
      this.send(data);
      return;
    }
    const event = typeof data === "string" ? data : Buffer.from(data).toString("base64url");
    this.#isUnended = form === "unended";
    this.#stream?.write(this.#isUnended ? `data:${event}\r` : `id: 7\rdata:${event}\r\r`);
  }

  sendWrong(_data: OutgoingData, _first: number, fault: string): void {
    throw new Error(`the way down cannot ${fault} messages`);
  }

  /** Lets the answer go that a fault held back. */
  release(): void {
    this.#held?.();
    this.#held = undefined;
  }

  adopt(head: LinkHead): void {
    this.#adopted(head);
  }

  cut(how: Cut): void {
    this.#isOver = true;
    this.#cut = how;
    if (this.#isUnended) this.#stream?.write("\n");
    const responses = [this.#stream, ...this.#polls.map(({ response }) => response)];
    for (const response of responses) {
      const socket = response?.socket;
      if (how === "blackhole") socket?.pause();
      else if (how === "rst" && socket) resetSocket(socket);
      else if (how === "fin") socket?.destroySoon();
      else response?.end();
    }
  }

  #post(body: OutgoingData, response: ServerResponse, fault: RequestFault): void {
    const { head, data } = splitRequest(body);
    if (head.n <= this.#posts) {
      this.repeats++;
      this.#owner().stirred?.();
    } else {
      this.#posts = head.n;
      this.#owner().counts?.(head.count);
      this.#owner().received(data);
    }
    if (this.#isOver) {
      response.writeHead(409).end();
      return;
    }
    const ack = encodeFrame(this.profile, { kind: "ack", received: this.#owner().number });
    const answer = (): void => this.#say(response, ack as OutgoingData);
    if (fault === "lose-answer") response.socket?.destroy();
    else if (fault === "refuse") response.writeHead(404).end();
    else if (fault === "cut-answer") this.#cutAnswer(response, ack as OutgoingData);
    else if (fault === "hold-answer") this.#held = answer;
    else answer();
  }

  #poll(body: OutgoingData, response: ServerResponse, fault: RequestFault): void {
    const { head } = splitRequest(body);
    this.polls++;
    this.#owner().stirred?.();
    if (head.n === this.#lastPoll && this.#lastAnswer !== undefined) {
      this.repeats++;
      this.#say(response, this.#lastAnswer);
      return;
    }
    if (head.n > this.#lastPoll) this.#lastAnswer = undefined;
    this.#lastPoll = head.n;
    this.#owner().received(encodeFrame(this.profile, { kind: "ack", received: head.count }));
    for (const older of this.#polls) older.response.writeHead(204).end();
    this.#polls = [{ n: head.n, response }];
    const [, wait] = /^wait=(\d+)$/.exec(this.prefer ?? "") ?? [];
    const holdMs = Math.min(this.holdMs, wait === undefined ? this.holdMs : Number(wait) * 1000);
    const timer = setTimeout(() => this.#answerEmpty(response), holdMs);
    response.on("close", () => clearTimeout(timer));
    if (fault === "lose-answer") {
      response.socket?.destroy();
      this.#polls = [];
    }
    this.#answerPolls();
  }

  #answerPolls(): void {
    const [poll] = this.#polls;
    if (poll === undefined || this.#waiting.length === 0 || this.#isOver) return;
    this.#polls = [];
    this.#lastAnswer = takeBatch(this.profile === "text" ? text : binary, this.#waiting);
    this.#say(poll.response, this.#lastAnswer);
  }

  #answerEmpty(response: ServerResponse): void {
    if (this.#polls[0]?.response !== response) return;
    this.#polls = [];
    response.writeHead(204).end();
  }

  #say(response: ServerResponse, data: OutgoingData): void {
    response.writeHead(200, {
      "content-type": CONTENT_TYPES[this.profile],
      "cache-control": "no-store",
    });
    response.end(data);
  }

  /** The half of an answer, though all of it is announced. */
  #cutAnswer(response: ServerResponse, data: OutgoingData): void {
    const bytes = Buffer.from(data as Uint8Array);
    response.writeHead(200, {
      "content-type": CONTENT_TYPES[this.profile],
      "content-length": bytes.length,
    });
    response.write(bytes.subarray(0, bytes.length >> 1), () => response.socket?.destroy());
  }

  #lost(reason: string): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#owner().ended({ status: 200, reason });
  }
}
