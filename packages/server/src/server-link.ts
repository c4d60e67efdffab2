import type { Carrier, HelloFrame, OutgoingData, Payload, SessionVerdict } from "@twobyte/session";
import { TwobyteError } from "@twobyte/session";
import type {
  Handover,
  ServerCarrier,
  ServerConnection,
  ServerSession,
  ServerSessionSink,
  ServerSessions,
} from "@twobyte/session/server";
import { FlushQueue } from "./flush-queue.ts";
import type { ConnectionInfo, Principal } from "./principal.ts";
import { principalKey } from "./principal.ts";
import type { HostConnection, HostContext } from "./session-host.ts";
import { hostOf, SessionHost } from "./session-host.ts";
import { Turns } from "./turns.ts";

/** What the links of a server share. */
export interface LinkContext extends HostContext {
  readonly engine: ServerSessions;
  /** Undefined for a server without a link. */
  readonly handover: Handover | undefined;
  /** How many transports are not closed. */
  links: number;
}

/** What moves the bytes of one transport. */
export interface LinkCarrier extends Carrier {
  /** What requests name it by, if it takes any. */
  readonly token?: string | undefined;
  /**
   * Runs a callback when the steps of async functions that what runs now led to are done too, and
   * before anything else is heard of: then what was gathered leaves. The server's `atTurnEnd`, which
   * lets others have their turn, when there is none. Links that have the same function are flushed
   * together.
   */
  readonly soon?: ((callback: () => void) => void) | undefined;
}

const BEGINNINGS = { created: "began", gap: "gap", found: "arrived" } as const;

/** One transport of a client: moves bytes between it and the engine, and authenticates its hello. */
export class ServerLink implements HostConnection, ServerCarrier {
  readonly flushes: FlushQueue;
  info: ConnectionInfo;
  readonly #context: LinkContext;
  readonly #carrier: LinkCarrier;
  readonly #connection: ServerConnection;
  readonly #atTurnEnd: (callback: () => void) => void;
  #turns: Turns | undefined;
  #isGone = false;
  /** Called once. */
  #known: (() => void) | undefined;
  #principal: Principal | undefined;

  /** `known` is called when its client is authenticated, or gone. */
  constructor(
    context: LinkContext,
    carrier: LinkCarrier,
    info: ConnectionInfo,
    atTurnEnd: (callback: () => void) => void,
    known: () => void,
  ) {
    this.#context = context;
    this.#known = known;
    this.#carrier = carrier;
    this.#atTurnEnd = atTurnEnd;
    this.flushes = FlushQueue.of(carrier.soon ?? atTurnEnd);
    this.info = info;
    context.links++;
    this.#connection = context.engine.connect(this, context.clock.now());
  }

  /** Made when there is a call: what was sent before counts for none. */
  get turns(): Turns {
    this.#turns ??= new Turns(this.#atTurnEnd);
    return this.#turns;
  }

  /** See `LinkCarrier.token`. */
  get token(): string | undefined {
    return this.#carrier.token;
  }

  /** The id of the session that the welcome named; undefined before. */
  get session(): string | undefined {
    return this.#connection.welcomed?.id ?? this.#connection.greeting?.sought;
  }

  /** How many counted frames have arrived; undefined while the transport is not attached. */
  get received(): number | undefined {
    return this.#connection.session?.counters.received;
  }

  /** Between two pings, in ms; undefined while the transport is not attached. */
  get beatMs(): number | undefined {
    return this.#connection.liveness?.beatMs;
  }

  /** One transport message arrived; see `Connection.receive`. */
  receive(data: Payload, overtakes?: boolean): void {
    this.#connection.receive(data, this.#context.clock.now(), overtakes);
  }

  /** There is no room for it: nothing of it is read. */
  refuse(error: TwobyteError): void {
    this.#context.engine.refuse(this.#connection, error, this.#context.clock.now());
  }

  /** Who its client is. */
  get principal(): Principal | undefined {
    return this.#principal;
  }

  /** The transport is gone. */
  lost(): void {
    this.#left();
    this.#connection.lost(this.#context.clock.now());
  }

  // What the engine asks for.

  write(data: OutgoingData, first: number): void {
    this.#turns?.count(data.length);
    this.#carrier.write(data, first);
  }

  close(code: number, reason: string): void {
    this.#left();
    this.#carrier.close(code, reason);
  }

  abort(): void {
    this.#left();
    this.#carrier.abort();
  }

  authenticate(hello: HelloFrame): void {
    const { address, headers } = this.info;
    // A copy by spreading has a hidden class of its own, five times its size.
    this.info = { address, headers, agent: hello.agent };
    void this.#authenticate(hello);
  }

  began(session: ServerSession, { verdict }: SessionVerdict): ServerSessionSink {
    const host = new SessionHost(this.#context, session, this);
    host.tell(BEGINNINGS[verdict]);
    return host;
  }

  attached(session: ServerSession): void {
    hostOf(session)?.use(this);
  }

  async #authenticate({ credentials }: HelloFrame): Promise<void> {
    const { engine, handover, authenticator, clock } = this.#context;
    try {
      const { principal, expiresMs } = await authenticator.identify(credentials, this.info);
      this.#principal = principal;
      this.#isKnown();
      const key = principalKey(principal);
      // What drains brings nothing here any more.
      if (handover === undefined || engine.isDraining)
        engine.accept(this.#connection, key, clock.now(), expiresMs);
      else handover.accept(this.#connection, key, expiresMs);
    } catch (reason) {
      engine.refuse(this.#connection, TwobyteError.from(reason), clock.now());
    }
  }

  #isKnown(): void {
    this.#known?.();
    this.#known = undefined;
  }

  #left(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#isKnown();
    this.#context.links--;
  }
}
