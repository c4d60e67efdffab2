import type {
  CallRequest,
  Credentials,
  OutgoingData,
  Stream,
  StreamReceiver,
} from "@twobyte/session";
import { TwobyteError } from "@twobyte/session";
import type { ClientConfig, ClientSink } from "@twobyte/session/client";
import { ClientEngine } from "@twobyte/session/client";
import { atTurnEnd } from "#platform";
import { closeError, unreachable } from "./close-error.ts";
import type { WebSocketLike } from "./web-socket-like.ts";

/** The subprotocol of WebSockets that carry this protocol. */
export const SUBPROTOCOL = "twobyte.1";

/** How long a closed socket may wait for its peer to close too, in ms. */
const CLOSE_GRACE = 2000;
/** Longer timers than this fire at once. */
const MAX_TIMER = 2 ** 31 - 1;

/** Where the edge's connection comes from. */
export interface Dialer {
  /** The URL, for errors. */
  readonly url: string;
  /** A socket that has begun to connect. */
  open(): Promise<WebSocketLike>;
  /** What the hello carries; undefined for none. Asked for before each `open`. */
  credentials(): Promise<Credentials | undefined>;
}

/** Who hears of the session. */
export interface EdgeOwner {
  /** The server's welcome arrived. */
  live(): void;
  /** The session is over: with the error, or undefined after a goodbye. */
  ended(error: TwobyteError | undefined): void;
}

/** Moves bytes between an engine and its one WebSocket, and keeps the engine's one timer. */
export class ClientEdge implements ClientSink {
  readonly engine: ClientEngine;
  readonly #owner: EdgeOwner;
  #socket: WebSocketLike | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerAt: number = Number.POSITIVE_INFINITY;
  #isOver = false;

  constructor(config: ClientConfig, owner: EdgeOwner) {
    this.#owner = owner;
    this.engine = new ClientEngine(config, this, performance.now());
  }

  /** Connects; what comes of it is told to the owner. */
  async dial(dialer: Dialer): Promise<void> {
    try {
      const credentials = await dialer.credentials();
      if (!this.#isOver) this.#use(await dialer.open(), dialer.url, credentials);
    } catch (error) {
      this.engine.lost(dialError(error));
    }
  }

  /** Makes a call; see `Engine.open`. */
  open(request: CallRequest, receiver: StreamReceiver): Stream {
    return this.engine.open(request, receiver, performance.now());
  }

  write(data: OutgoingData): void {
    this.#socket?.send(data);
  }

  close(code: number, reason: string): void {
    const socket = this.#socket;
    if (socket === undefined) return;
    socket.close(code, reason);
    if (socket.terminate === undefined) return;
    const timer = setTimeout(() => socket.terminate?.(), CLOSE_GRACE);
    socket.addEventListener("close", () => clearTimeout(timer));
  }

  wantFlush(): void {
    atTurnEnd(() => this.engine.flush());
  }

  wantWake(at: number): void {
    if (at >= this.#timerAt || this.#isOver) return;
    clearTimeout(this.#timer);
    this.#timerAt = at;
    const delay = Math.min(Math.max(0, Math.ceil(at - performance.now())), MAX_TIMER);
    this.#timer = setTimeout(() => {
      this.#timerAt = Number.POSITIVE_INFINITY;
      this.engine.advance(performance.now());
    }, delay);
  }

  welcomed(): void {
    this.#owner.live();
  }

  ended(error: TwobyteError | undefined): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#owner.ended(error);
  }

  #use(socket: WebSocketLike, url: string, credentials: Credentials | undefined): void {
    const { engine } = this;
    let isOpen = false;
    let problem: string | undefined;
    // The close event follows; without a listener, ws throws.
    socket.addEventListener("error", (event) => {
      problem = messageOf(event);
    });
    this.#socket = socket;
    if (this.#isOver) this.close(1000, "");
    socket.addEventListener("open", () => {
      isOpen = true;
      if (socket.protocol !== SUBPROTOCOL) {
        const message = `the server does not speak the WebSocket subprotocol ${SUBPROTOCOL}`;
        this.#fail(new TwobyteError("unimplemented", message, { processed: "no" }));
        return;
      }
      try {
        engine.connect(credentials, performance.now());
      } catch (error) {
        this.#fail(TwobyteError.from(error));
      }
    });
    socket.addEventListener("message", ({ data }) => {
      const payload = typeof data === "string" ? data : bytesOf(data);
      engine.receive(payload, performance.now());
    });
    socket.addEventListener("close", ({ code, reason }) =>
      engine.lost(isOpen ? closeError(code, reason) : unreachable(url, problem)),
    );
  }

  #fail(error: TwobyteError): void {
    this.close(1000, "");
    this.engine.lost(error);
  }
}

function bytesOf(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data;
  return data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array();
}

/** What an error event tells: browsers say nothing, lest a page explores networks. */
function messageOf(event: object): string | undefined {
  const message = "message" in event ? event.message : undefined;
  return typeof message === "string" && message !== "" ? message : undefined;
}

function dialError(error: unknown): TwobyteError {
  const message = error instanceof Error ? error.message : "no connection could be made";
  return new TwobyteError("unavailable", message, {
    cause: error,
    processed: "no",
    scope: "session",
  });
}
