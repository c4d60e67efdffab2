import type {
  CallRequest,
  Credentials,
  Stream,
  StreamReceiver,
  WelcomeFrame,
} from "@twobyte/session";
import { isTwobyteError, TwobyteError } from "@twobyte/session";
import type { ClientConfig, ClientConnection, ClientSink } from "@twobyte/session/client";
import { ClientEngine } from "@twobyte/session/client";
import { atTurnEnd, watchPage } from "#platform";
import { closeError, unreachable } from "./close-error.ts";
import { WebSocketCarrier } from "./web-socket-carrier.ts";
import type { WebSocketLike } from "./web-socket-like.ts";

/** The subprotocol of WebSockets that carry this protocol. */
export const SUBPROTOCOL = "twobyte.1";

/** Longer timers than this fire at once. */
const MAX_TIMER = 2 ** 31 - 1;

/** Where the edge's connections come from. */
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
  /** A transport is being opened. */
  connecting(): void;
  /** The session goes on over a transport. */
  live(welcome: WelcomeFrame): void;
  /** No transport is there; the next is opened `at`, in ms of `performance.now`. */
  waiting(at: number, error: TwobyteError | undefined): void;
  /** The session could not be continued, and another begins. */
  gap(error: TwobyteError): void;
  /** The session is over: with the error, or undefined after a goodbye. */
  ended(error: TwobyteError | undefined): void;
}

/** Opens the engine's transports, moves their bytes, and keeps the engine's one timer. */
export class ClientEdge implements ClientSink {
  readonly engine: ClientEngine;
  readonly #dialer: Dialer;
  readonly #owner: EdgeOwner;
  readonly #leavePage: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerAt: number = Number.POSITIVE_INFINITY;
  #isOver = false;

  constructor(config: ClientConfig, dialer: Dialer, owner: EdgeOwner) {
    this.#dialer = dialer;
    this.#owner = owner;
    this.engine = new ClientEngine(config, this, performance.now());
    this.#leavePage = watchPage({
      shown: () => this.engine.woke(performance.now()),
      hidden: () => this.engine.suspend(performance.now()),
    });
  }

  /** Begins to connect. */
  start(): void {
    this.engine.advance(performance.now());
  }

  /** Makes a call; see `Engine.open`. */
  open(request: CallRequest, receiver: StreamReceiver): Stream {
    return this.engine.open(request, receiver, performance.now());
  }

  dial(): void {
    const carrier = new WebSocketCarrier();
    const connection = this.engine.connect(carrier, performance.now());
    if (!this.engine.isLive) this.#owner.connecting();
    void this.#connect(carrier, connection);
  }

  attached(welcome: WelcomeFrame): void {
    this.#owner.live(welcome);
  }

  detached(): void {
    this.#owner.connecting();
  }

  waiting(at: number, error: TwobyteError | undefined): void {
    this.#owner.waiting(at, error);
  }

  gap(error: TwobyteError): void {
    this.#owner.gap(error);
  }

  ended(error: TwobyteError | undefined): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#leavePage();
    this.#owner.ended(error);
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

  async #connect(carrier: WebSocketCarrier, connection: ClientConnection): Promise<void> {
    try {
      const credentials = await this.#dialer.credentials();
      if (connection.isOver) return;
      const socket = await this.#dialer.open();
      if (carrier.use(socket)) this.#listen(socket, connection, credentials);
      else socket.addEventListener("error", () => {});
    } catch (error) {
      this.engine.lost(connection, dialError(error), performance.now());
    }
  }

  #listen(
    socket: WebSocketLike,
    connection: ClientConnection,
    credentials: Credentials | undefined,
  ): void {
    const { engine } = this;
    let isOpen = false;
    let problem: string | undefined;
    // The close event follows; without a listener, ws throws.
    socket.addEventListener("error", (event) => {
      problem = messageOf(event);
    });
    socket.addEventListener("open", () => {
      isOpen = true;
      try {
        checkProtocol(socket);
        engine.greet(connection, credentials, performance.now());
      } catch (error) {
        socket.close(1000, "");
        engine.lost(connection, TwobyteError.from(error), performance.now());
      }
    });
    socket.addEventListener("message", ({ data }) => {
      connection.receive(typeof data === "string" ? data : bytesOf(data), performance.now());
    });
    socket.addEventListener("close", ({ code, reason }) => {
      const error = isOpen ? closeError(code, reason) : unreachable(this.#dialer.url, problem);
      engine.lost(connection, error, performance.now());
    });
  }
}

function checkProtocol({ protocol }: WebSocketLike): void {
  if (protocol === SUBPROTOCOL) return;
  const message = `the server does not speak the WebSocket subprotocol ${SUBPROTOCOL}`;
  throw new TwobyteError("unimplemented", message, { processed: "no", scope: "session" });
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

/** Why no transport could be asked for: what `token` threw, or the host. */
function dialError(error: unknown): TwobyteError {
  if (isTwobyteError(error)) return error;
  const message = error instanceof Error ? error.message : "no connection could be made";
  const options = { cause: error, processed: "no", scope: "session", retry: "now" } as const;
  return new TwobyteError("unavailable", message, options);
}
