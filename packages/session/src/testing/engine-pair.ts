import type { Carrier } from "../engine/carrier.ts";
import type { ClientSink } from "../engine/client-config.ts";
import type { ClientConnection } from "../engine/client-connection.ts";
import { ClientEngine } from "../engine/client-engine.ts";
import type { Identity } from "../engine/identity.ts";
import { identityOf } from "../engine/identity.ts";
import type { MethodShape } from "../engine/method-shape.ts";
import type { Parameters } from "../engine/parameters.ts";
import { DEFAULT_PARAMETERS } from "../engine/parameters.ts";
import { rawPayload } from "../engine/payload-codec.ts";
import type { ServerCarrier, ServerConnection } from "../engine/server-connection.ts";
import type { ServerParameters } from "../engine/server-parameters.ts";
import { DEFAULT_SERVER_PARAMETERS } from "../engine/server-parameters.ts";
import type { ServerSession } from "../engine/server-session.ts";
import type { ServerSessionSink } from "../engine/server-session-sink.ts";
import { ServerSessions } from "../engine/server-sessions.ts";
import type { Stream } from "../engine/stream.ts";
import type { TwobyteError } from "../errors/twobyte-error.ts";
import { splitFrames } from "../frames/batch.ts";
import type { Credentials } from "../frames/credentials.ts";
import { decodeFrame } from "../frames/decode-frame.ts";
import { encodeFrame } from "../frames/encode-frame.ts";
import type { Frame } from "../frames/frame.ts";
import { codeNumber } from "../frames/frame-code.ts";
import type { HelloFrame } from "../frames/hello-frame.ts";
import type { OpenFrame, OpenSlots } from "../frames/open-frame.ts";
import type { Payload, Profile } from "../payload.ts";
import { profileNamed } from "../profiles/profiles.ts";
import { lend } from "./lend.ts";
import { payloadOf, Recorder, textOf } from "./recorder.ts";
import type { SideLog } from "./side-log.ts";
import { end, newLog } from "./side-log.ts";

/** Methods of the tests, by who sends how much, and one that came with revision 3. */
export const UNARY: MethodShape = { code: "Ca", kind: "unary", since: 1, maxBytes: 1_000_000 };
export const STREAM: MethodShape = { ...UNARY, code: "Cs", kind: "serverStream" };
export const UPLOAD: MethodShape = { ...UNARY, code: "Cu", kind: "clientStream" };
export const BOTH: MethodShape = { ...UNARY, code: "Cb", kind: "bidi" };
export const EVENT: MethodShape = { ...UNARY, code: "Ce", kind: "event", maxBytes: 10 };
export const TOPIC: MethodShape = { ...UNARY, code: "Ct", kind: "topic" };
export const LATER: MethodShape = { ...UNARY, code: "Cl", since: 3 };
const METHODS = [UNARY, STREAM, UPLOAD, BOTH, EVENT, TOPIC, LATER];

/** A protocol with released revisions up to `highest`, and perhaps a draft behind them. */
export function testIdentity(highest: number, draft = false): Identity {
  const revisions = Array.from({ length: highest + (draft ? 1 : 0) }, (_, i) => ({
    number: i + 1,
    fingerprint: String(i + 1).padStart(32, "f"),
    draft: i === highest,
  }));
  return identityOf({ name: "test", lineage: "0123456789abcdef".repeat(2), revisions });
}

/** A stream that the server of a pair was called for. */
export interface ServedCall {
  readonly stream: Stream;
  readonly open: OpenFrame;
  readonly input: string;
  readonly heard: Recorder;
}

export interface PairOptions {
  readonly isDear?: boolean;
  readonly profile?: Profile;
  readonly client?: Partial<Parameters>;
  readonly server?: Partial<ServerParameters>;
  readonly clientIdentity?: Identity;
  readonly serverIdentity?: Identity;
  readonly allowDraft?: boolean;
  /** What to make of a hello; accepts for one principal by default. */
  readonly authenticate?: (
    pair: EnginePair,
    connection: ServerConnection,
    hello: HelloFrame,
  ) => void;
  /** Draws numbers from 0 to below 1; 0.5 by default. */
  readonly draw?: () => number;
  /** What the server makes of a call that runs when it judges it again; lets it go on by default. */
  readonly judge?: (stream: Stream) => TwobyteError | undefined;
  /** What the client's hellos carry. */
  readonly credentials?: Credentials;
  /** Whether sessions can go on at another server. */
  readonly mayMove?: () => boolean;
  /** The epoch of the results that the server keeps. */
  readonly results?: () => string | undefined;
}

/** A client's and a server's engine and the wires between them, without I/O: `settle` moves bytes. */
export class EnginePair {
  now = 1000;
  readonly profile: Profile;
  readonly client: ClientEngine;
  /** Where wires lead. */
  hub: ServerSessions;
  readonly clientLog: SideLog = newLog();
  readonly serverLog: SideLog = newLog();
  readonly calls: ServedCall[] = [];
  readonly wires: Wire[] = [];
  /** Every transport message so far, in each direction. */
  readonly toServer: Payload[] = [];
  readonly toClient: Payload[] = [];
  /** New credentials that the client was asked for, or has sent. */
  readonly asked: number[] = [];
  readonly shown: Credentials[] = [];
  readonly isDear: boolean;
  /** Whether wires can be made. */
  isReachable = true;
  /** Another server like it. */
  readonly newHub: (node: string) => ServerSessions;
  readonly #credentials: Credentials | undefined;
  readonly #authenticate: PairOptions["authenticate"];
  readonly #judge: PairOptions["judge"];
  /** All that the server ever had. */
  readonly sessions: ServerSession[] = [];

  constructor(options: PairOptions = {}) {
    this.profile = options.profile ?? "binary";
    this.isDear = options.isDear ?? false;
    this.#credentials = options.credentials;
    this.#authenticate = options.authenticate;
    this.#judge = options.judge;
    const { draw = () => 0.5 } = options;
    let drawn = 0;
    const random = (size: number): Uint8Array =>
      size === 2
        ? Uint8Array.of(draw() * 256, 0)
        : new Uint8Array(size).map((_, i) => (i === 0 ? ++drawn : drawn >> 8));
    this.newHub = (node) =>
      new ServerSessions(
        {
          identity: options.serverIdentity ?? testIdentity(2),
          allowDraft: options.allowDraft ?? false,
          methods: METHODS,
          parameters: { ...DEFAULT_SERVER_PARAMETERS, ...options.server },
          random,
          newSession: () => `${node}.session-${this.sessions.length + 1}`,
          node,
          results: options.results,
          mayMove: options.mayMove,
        },
        {
          wantWake: (at) => {
            this.serverLog.wakeAt = at;
          },
        },
        this.now,
      );
    this.hub = this.newHub("n1");
    const config = {
      identity: options.clientIdentity ?? testIdentity(2),
      profile: profileNamed(this.profile),
      parameters: { ...DEFAULT_PARAMETERS, ...options.client },
      random,
      agent: "tests",
    };
    this.client = new ClientEngine(config, this.#clientSink(), this.now);
  }

  /** A pair past its handshake. */
  static live(options: PairOptions = {}): EnginePair {
    const pair = new EnginePair(options);
    pair.start();
    return pair;
  }

  /** The client dials, and everything settles. */
  start(): void {
    this.wait(0);
  }

  /** The server's newest session. */
  get server(): ServerSession {
    const session = this.sessions.at(-1);
    if (session === undefined) throw new Error("the server has no session");
    return session;
  }

  /** The newest wire. */
  get wire(): Wire {
    const wire = this.wires.at(-1);
    if (wire === undefined) throw new Error("there is no wire");
    return wire;
  }

  /** A new wire, on which the client says hello. */
  dial(): Wire {
    const wire = new Wire(this);
    this.client.greet(wire.atClient, this.#credentials, this.now);
    return wire;
  }

  /** Calls a method with a text as the whole payload. */
  open(method: MethodShape, input: string, slots: OpenSlots = {}): [Stream, Recorder] {
    const receiver = new Recorder();
    const value = payloadOf(this.profile, input);
    const request = { method, codec: rawPayload, value, slots };
    return [this.client.open(request, receiver, this.now), receiver];
  }

  /** The server sends a text as the whole payload of a message. */
  send(stream: Stream, text: string): void {
    this.server.send(stream, "CD", rawPayload, payloadOf(this.profile, text));
  }

  /** The last call that the server got. */
  get call(): ServedCall {
    const call = this.calls.at(-1);
    if (call === undefined) throw new Error("the server was not called");
    return call;
  }

  /** Lets everything leave and arrive until nothing moves any more. */
  settle(): void {
    do {
      this.client.flush();
      for (const session of this.sessions) session.flush();
    } while (this.wires.map((wire) => wire.move()).includes(true));
  }

  /** Lets time pass for both sides, and settles. */
  wait(ms: number): void {
    this.now += ms;
    this.client.advance(this.now);
    this.hub.advance(this.now);
    this.settle();
  }

  /** A frame straight to the server, as a client that does what it wants would send it. */
  inject(frame: Frame): void {
    this.wire.atServer.receive(encodeFrame(this.profile, frame), this.now);
    this.settle();
  }

  /** The same to the client. */
  injectToClient(frame: Frame): void {
    this.wire.atClient.receive(encodeFrame(this.profile, frame), this.now);
    this.settle();
  }

  #clientSink(): ClientSink {
    const log = this.clientLog;
    return {
      wantFlush() {},
      wantWake(at) {
        log.wakeAt = at;
      },
      dial: () => {
        if (this.isReachable) this.dial();
        else new Wire(this).lose();
      },
      attached: () => log.heard.push("attached"),
      renew: () => this.asked.push(this.now),
      detached: () => log.heard.push("detached"),
      waiting: () => log.heard.push("waiting"),
      gap(error) {
        log.gap = error;
        log.heard.push(`gap ${error.code}`);
      },
      ended: (error) => end(log, error),
    };
  }

  /** What the server makes of a hello. */
  authenticate(connection: ServerConnection, hello: HelloFrame): void {
    if (this.#authenticate === undefined) this.hub.accept(connection, "ann", this.now);
    else this.#authenticate(this, connection, hello);
  }

  /** The server has another session. */
  began(session: ServerSession): ServerSessionSink {
    this.sessions.push(session);
    const log = this.serverLog;
    log.ended = undefined;
    return {
      wantFlush() {},
      called: (stream, open, payload) => {
        const heard = new Recorder();
        this.calls.push({ stream, open, input: textOf(payload), heard });
        return heard;
      },
      authenticate: (credentials) => this.shown.push(credentials),
      judge: (stream) => this.#judge?.(stream),
      detached: () => log.heard.push("detached"),
      ended: (error) => end(log, error),
    };
  }
}

/** What one side closed a wire with; undefined while it has not. */
type Closing = number | "abort" | undefined;

/** A connection of a pair: what each side writes arrives at the other when it is moved. */
export class Wire {
  readonly atClient: ClientConnection;
  readonly atServer: ServerConnection;
  /** How each side closed it. */
  closedByClient: Closing;
  closedByServer: Closing;
  /** Nothing arrives at that side any more, and it is told nothing of it. */
  isMuteToServer = false;
  isMuteToClient = false;
  readonly #pair: EnginePair;
  readonly #toServer: Payload[] = [];
  readonly #toClient: Payload[] = [];

  constructor(pair: EnginePair) {
    this.#pair = pair;
    pair.wires.push(this);
    const client: Carrier = {
      isDear: pair.isDear,
      write: (data) => void this.#toServer.push(data),
      close: (code) => {
        this.closedByClient ??= code;
      },
      abort: () => {
        this.closedByClient ??= "abort";
      },
    };
    const server: ServerCarrier = {
      write: (data) => void this.#toClient.push(data),
      close: (code) => {
        this.closedByServer ??= code;
      },
      abort: () => {
        this.closedByServer ??= "abort";
      },
      authenticate: (hello) => pair.authenticate(this.atServer, hello),
      began: (session) => pair.began(session),
      attached: () => pair.serverLog.heard.push("attached"),
    };
    this.atClient = pair.client.connect(client, pair.now);
    this.atServer = pair.hub.connect(server, pair.now);
  }

  /** Moves what was written; false when there was nothing. */
  move(): boolean {
    const { now, toServer, toClient } = this.#pair;
    const up = this.#toServer.splice(0);
    toServer.push(...up);
    if (!this.isMuteToServer) {
      for (const data of up) lend(data, (lent) => this.atServer.receive(lent, now));
      if (this.closedByClient !== undefined) this.atServer.lost(now);
    }
    const down = this.#toClient.splice(0);
    toClient.push(...down);
    if (!this.isMuteToClient) {
      for (const data of down) lend(data, (lent) => this.atClient.receive(lent, now));
      if (this.closedByServer !== undefined) this.#pair.client.lost(this.atClient, undefined, now);
    }
    return up.length + down.length > 0;
  }

  /** Both sides lose it, and all that was on its way. */
  lose(): void {
    this.#toServer.length = 0;
    this.#toClient.length = 0;
    this.loseAtServer();
    this.loseAtClient();
  }

  /** The server learns that it is gone. */
  loseAtServer(): void {
    this.isMuteToServer = true;
    this.atServer.lost(this.#pair.now);
  }

  /** The client learns that it is gone. */
  loseAtClient(): void {
    this.isMuteToClient = true;
    this.#pair.client.lost(this.atClient, undefined, this.#pair.now);
  }
}

/** The frames of transport messages, read with the tests' methods. */
export function framesOf(messages: readonly Payload[]): Frame[] {
  const codes = new Set(METHODS.map(({ code }) => codeNumber(code)));
  return messages
    .flatMap((data) => splitFrames(data))
    .map((data) => decodeFrame(data, (code) => codes.has(code)))
    .filter((frame) => frame.kind !== "ignored");
}

/** The frames of one kind of transport messages, read with the tests' methods. */
export function framesOfKind<K extends Frame["kind"]>(
  messages: readonly Payload[],
  kind: K,
): Extract<Frame, { kind: K }>[] {
  return framesOf(messages).filter(
    (frame): frame is Extract<Frame, { kind: K }> => frame.kind === kind,
  );
}
