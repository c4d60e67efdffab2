import { ClientEngine } from "../engine/client-engine.ts";
import type { Identity } from "../engine/identity.ts";
import { identityOf } from "../engine/identity.ts";
import type { MethodShape } from "../engine/method-shape.ts";
import type { Parameters } from "../engine/parameters.ts";
import { DEFAULT_PARAMETERS } from "../engine/parameters.ts";
import { rawPayload } from "../engine/payload-codec.ts";
import { ServerEngine } from "../engine/server-engine.ts";
import type { EngineSink } from "../engine/sink.ts";
import type { Stream } from "../engine/stream.ts";
import type { TwobyteError } from "../errors/twobyte-error.ts";
import { splitFrames } from "../frames/batch.ts";
import { decodeFrame } from "../frames/decode-frame.ts";
import { encodeFrame } from "../frames/encode-frame.ts";
import type { Frame } from "../frames/frame.ts";
import { codeNumber } from "../frames/frame-code.ts";
import type { HelloFrame } from "../frames/hello-frame.ts";
import type { OpenFrame, OpenSlots } from "../frames/open-frame.ts";
import type { Payload, Profile } from "../payload.ts";
import { copyOf } from "../payload.ts";
import { payloadOf, Recorder, textOf } from "./recorder.ts";

/** Methods of the tests, by who sends how much, and one that came with revision 3. */
export const UNARY: MethodShape = { code: "Ca", kind: "unary", since: 1, maxBytes: 1_000_000 };
export const STREAM: MethodShape = { ...UNARY, code: "Cs", kind: "serverStream" };
export const UPLOAD: MethodShape = { ...UNARY, code: "Cu", kind: "clientStream" };
export const BOTH: MethodShape = { ...UNARY, code: "Cb", kind: "bidi" };
export const EVENT: MethodShape = { ...UNARY, code: "Ce", kind: "event", maxBytes: 10 };
export const LATER: MethodShape = { ...UNARY, code: "Cl", since: 3 };
const METHODS = [UNARY, STREAM, UPLOAD, BOTH, EVENT, LATER];

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

/** What a side's sink was told besides data. */
export interface SideLog {
  readonly sent: Payload[];
  closed: number | undefined;
  /** The error that the session ended with, `fine`, or undefined before its end. */
  ended: TwobyteError | "fine" | undefined;
  wakeAt: number;
}

export interface PairOptions {
  readonly profile?: Profile;
  readonly client?: Partial<Parameters>;
  readonly server?: Partial<Parameters>;
  readonly clientIdentity?: Identity;
  readonly serverIdentity?: Identity;
  readonly allowDraft?: boolean;
  /** What to make of a hello; accepts by default. */
  readonly authenticate?: (pair: EnginePair, hello: HelloFrame) => void;
}

/** Two engines and the bytes between them, without I/O: `settle` moves them. */
export class EnginePair {
  now = 1000;
  readonly profile: Profile;
  readonly client: ClientEngine;
  readonly server: ServerEngine;
  readonly clientLog: SideLog = newLog();
  readonly serverLog: SideLog = newLog();
  readonly calls: ServedCall[] = [];
  /** Every transport message so far, in each direction. */
  readonly toServer: Payload[] = [];
  readonly toClient: Payload[] = [];

  constructor(options: PairOptions = {}) {
    this.profile = options.profile ?? "binary";
    const random = (size: number): Uint8Array => new Uint8Array(size).fill(7);
    this.client = new ClientEngine(
      {
        identity: options.clientIdentity ?? testIdentity(2),
        profile: this.profile,
        parameters: { ...DEFAULT_PARAMETERS, ...options.client },
        random,
        agent: "tests",
      },
      { ...sinkOf(this.clientLog), welcomed() {}, ended: (error) => end(this.clientLog, error) },
      this.now,
    );
    this.server = new ServerEngine(
      {
        identity: options.serverIdentity ?? testIdentity(2),
        allowDraft: options.allowDraft ?? false,
        methods: METHODS,
        parameters: { ...DEFAULT_PARAMETERS, ...options.server },
        random,
        node: "n1",
      },
      {
        ...sinkOf(this.serverLog),
        authenticate: (hello) =>
          options.authenticate === undefined
            ? this.server.accept("session-1", this.now)
            : options.authenticate(this, hello),
        called: (stream, open, payload) => {
          const heard = new Recorder();
          this.calls.push({ stream, open, input: textOf(payload), heard });
          return heard;
        },
        ended: (error) => end(this.serverLog, error),
      },
      this.now,
    );
  }

  /** A pair past its handshake. */
  static live(options: PairOptions = {}): EnginePair {
    const pair = new EnginePair(options);
    pair.client.connect(undefined, pair.now);
    pair.settle();
    return pair;
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
    while (true) {
      this.client.flush();
      this.server.flush();
      const up = this.clientLog.sent.splice(0);
      const down = this.serverLog.sent.splice(0);
      if (up.length + down.length === 0) return;
      this.toServer.push(...up);
      this.toClient.push(...down);
      for (const data of up) lend(data, (lent) => this.server.receive(lent, this.now));
      for (const data of down) lend(data, (lent) => this.client.receive(lent, this.now));
    }
  }

  /** Lets time pass for both sides, and settles. */
  wait(ms: number): void {
    this.now += ms;
    this.client.advance(this.now);
    this.server.advance(this.now);
    this.settle();
  }

  /** A frame straight to the server, as a client that does what it wants would send it. */
  inject(frame: Frame): void {
    this.server.receive(encodeFrame(this.profile, frame), this.now);
    this.settle();
  }

  /** The same to the client. */
  injectToClient(frame: Frame): void {
    this.client.receive(encodeFrame(this.profile, frame), this.now);
    this.settle();
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

function newLog(): SideLog {
  return { sent: [], closed: undefined, ended: undefined, wakeAt: Number.POSITIVE_INFINITY };
}

function sinkOf(log: SideLog): EngineSink {
  return {
    write(data) {
      log.sent.push(data);
    },
    close(code) {
      log.closed = code;
    },
    wantFlush() {},
    wantWake(at) {
      log.wakeAt = at;
    },
  };
}

function end(log: SideLog, error: TwobyteError | undefined): void {
  if (log.ended !== undefined) throw new Error("a session ended twice");
  log.ended = error ?? "fine";
}

/** Gives a copy away and overwrites it afterwards, as a transport does with its memory. */
function lend(data: Payload, take: (data: Payload) => void): void {
  if (typeof data === "string") {
    take(data);
    return;
  }
  const copy = copyOf(data);
  take(copy);
  copy.fill(0xff);
}
