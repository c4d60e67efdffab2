import type { AttachFrame } from "../frames/attach-frame.ts";
import type { Frame, IgnoredFrame } from "../frames/frame.ts";
import { ATTACH } from "../frames/frame-code.ts";
import type { HelloFrame } from "../frames/hello-frame.ts";
import { MAX_FIRST_FRAME } from "../frames/limits.ts";
import type { OpenFrame } from "../frames/open-frame.ts";
import { codeAt, decodeProtocolFrame } from "../frames/read-frame.ts";
import type { SessionVerdict } from "../frames/welcome-frame.ts";
import { isOfStream } from "../handover/stream-frame.ts";
import type { Tie } from "../handover/tie.ts";
import type { Payload } from "../payload.ts";
import { copyOf, sizeOf } from "../payload.ts";
import { splitIn } from "../profiles/batches.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import { profileFor } from "../profiles/profiles.ts";
import type { Carrier } from "./carrier.ts";
import { Connection } from "./connection.ts";
import { sessionError } from "./error-frames.ts";
import { exhausted } from "./exhausted.ts";
import { frameCost, MESSAGE_COST, REFUSAL_COST } from "./frame-costs.ts";
import { Greeting } from "./greeting.ts";
import type { ServerSession } from "./server-session.ts";
import type { ServerSessionSink } from "./server-session-sink.ts";

/** A transport of a server's: besides carrying bytes it knows who is at its other end. */
export interface ServerCarrier extends Carrier {
  /** Goes into the welcome: what the client's requests name this transport by (spec 11.3). */
  readonly token?: string | undefined;
  /** A hello that is fine but for its credentials: answer with `accept` or `refuse`, soon. */
  authenticate(hello: HelloFrame): void;
  /** A session begins with this transport: gives where it tells everything else. */
  began(session: ServerSession, verdict: SessionVerdict): ServerSessionSink;
  /** A session goes on over this transport, for the first time or after another. */
  attached(session: ServerSession): void;
}

/** Whoever sent too much stays away for so many ms at least. */
const MIN_PAUSE = 1000;

/** A connection of a server's. */
export class ServerConnection extends Connection<ServerCarrier> {
  /** Undefined once it was attached. */
  greeting: Greeting | undefined = new Greeting();
  /** The session that its welcome named. */
  welcomed: ServerSession | undefined;
  /** The secret of the welcome, as `SessionSecrets` keeps it, until the client has shown that it got it. */
  unproven: string | undefined;

  override receive(data: Payload, now: number, overtakes?: boolean): void {
    const { greeting } = this;
    if (greeting?.held !== undefined) {
      hold(greeting.held, data);
      return;
    }
    const fetch = greeting?.fetch;
    const attach = fetch === undefined ? undefined : attachOf(this.codec, data);
    if (greeting === undefined || fetch === undefined || attach === undefined) {
      super.receive(data, now, overtakes);
      return;
    }
    greeting.fetch = undefined;
    greeting.held = [];
    hold(greeting.held, data);
    fetch(attach.received);
  }

  /** Whether a hello came. */
  get hasGreeted(): boolean {
    return this.greeting?.hello !== undefined || this.welcomed !== undefined;
  }

  /** For the engine: reads what was held back, for the session is there. */
  release(now: number): void {
    const held = this.greeting?.held ?? [];
    if (this.greeting !== undefined) this.greeting.held = undefined;
    for (const data of held) super.receive(data, now);
  }

  /** For the engine: the client has shown that it got the welcome. */
  prove(): void {
    const { unproven, welcomed } = this;
    this.unproven = undefined;
    if (unproven !== undefined) welcomed?.prove(unproven);
  }

  override onOpen(frame: OpenFrame): boolean {
    this.#charge(MESSAGE_COST);
    const isTaken = super.onOpen(frame);
    if (!isTaken && !this.isOver) this.#charge(REFUSAL_COST);
    return isTaken;
  }

  override onMessage(code: number, stream: number, payload: Payload): void {
    // What a stream takes is bounded by its credit.
    const known = this.session?.calls.get(stream);
    if (known?.isReceiving !== true) this.#charge(MESSAGE_COST);
    const tie = this.#tieOf(stream);
    if (tie === undefined) super.onMessage(code, stream, payload);
    else tie.message(code, stream, payload);
  }

  override onFrame(frame: Frame | IgnoredFrame): void {
    this.#charge(frameCost(frame.kind));
    if (!this.#passOn(frame)) super.onFrame(frame);
    // A poll's may overtake the live frame, and free what the hello before it did not have.
    if (frame.kind === "ack") this.prove();
  }

  /** R-SEC-1 */
  protected override screen(data: Payload): void {
    this.codec ??= profileFor(data);
    const { greeting } = this;
    if (this.welcomed !== undefined || greeting === undefined) return;
    greeting.early += sizeOf(data);
    //@fault early-bytes-unbounded suite R-SEC-1 return;
    if (greeting.early <= MAX_FIRST_FRAME) return;
    const said = `limit_exceeded: more than ${MAX_FIRST_FRAME} bytes before the welcome`;
    throw sessionError("invalid_argument", said);
  }

  protected override onLive(): void {
    this.prove();
  }

  /** Where the stream's call runs, if not here. */
  #tieOf(id: number): Tie | undefined {
    const ties = this.welcomed?.ties;
    if (ties === undefined) return undefined;
    const stream = this.session?.calls.source(id);
    return stream && ties.of(stream);
  }

  /** Passes a frame of a call that runs elsewhere there; false when it is of none. */
  #passOn(frame: Frame | IgnoredFrame): boolean {
    if (this.welcomed?.ties === undefined || !isOfStream(frame)) return false;
    const stream = this.session?.calls.source(frame.stream);
    const tie = this.#tieOf(frame.stream);
    if (stream !== undefined) tie?.frame(frame, stream);
    return tie !== undefined;
  }

  /** R-SEC-10 */
  #charge(cost: number): void {
    const session = this.welcomed;
    if (session === undefined) return;
    const wait = session.frames.take(cost, session.agenda.now);
    //@fault frames-for-nothing suite R-SEC-10 return;
    if (wait === 0) return;
    const said = "more frames than are good for this server";
    throw exhausted(said, Math.max(wait, MIN_PAUSE), { scope: "session" });
  }
}

function hold(held: Payload[], data: Payload): void {
  held.push(typeof data === "string" ? data : copyOf(data));
}

/** The attach frame that a transport message begins with, if it does. */
function attachOf(codec: ProfileCodec | undefined, data: Payload): AttachFrame | undefined {
  if (codec === undefined || profileFor(data) !== codec) return undefined;
  try {
    const [first] = splitIn(codec, data);
    if (first === undefined || codeAt(first) !== ATTACH) return undefined;
    return decodeProtocolFrame(codec, first, ATTACH) as AttachFrame;
  } catch {
    return undefined;
  }
}
