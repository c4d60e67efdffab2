import { CodecError } from "@twobyte/wire";
import type { TwobyteError } from "../errors/twobyte-error.ts";
import { isTwobyteError } from "../errors/twobyte-error.ts";
import type { Frame, IgnoredFrame } from "../frames/frame.ts";
import { encodeIn } from "../frames/frame-fields.ts";
import type { GoodbyeFrame } from "../frames/goodbye-frame.ts";
import { MAX_FIRST_FRAME } from "../frames/limits.ts";
import type { OpenFrame } from "../frames/open-frame.ts";
import type { OutgoingData, Payload } from "../payload.ts";
import { profileOf } from "../payload.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import type { Agenda, Due } from "./agenda.ts";
import type { Carrier } from "./carrier.ts";
import { closeCode, sayError, sessionError } from "./error-frames.ts";
import type { Liveness } from "./liveness.ts";
import { goodbyeError } from "./remote-end.ts";
import type { SessionCore } from "./session-core.ts";
import type { RawDetail } from "./stream.ts";
import type { InboxOwner } from "./take-message.ts";
import { takeMessage } from "./take-message.ts";

/** A timer that is later than this was set by somebody who has slept since. */
const SLEPT_MS = 2000;

/** What becomes of the connections of one side. */
export interface ConnectionOwner {
  readonly agenda: Agenda;
  /** A frame that belongs to the connection itself: hello, welcome, attach, goodbye, an error. */
  control(connection: Connection, frame: Frame): void;
  /** The peer broke the rules before the connection was attached; `error` was said to it. */
  broke(connection: Connection, error: TwobyteError): void;
  /** The transport of a connection is gone. */
  gone(connection: Connection): void;
  /** The connection took too long to become what it was to. */
  overdue(connection: Connection): void;
}

/** One transport in an engine: a session goes on over it once it was attached (spec 8.4). */
export class Connection<C extends Carrier = Carrier> implements InboxOwner, Due {
  deadlineAt = 0;
  heapIndex = -1;
  /** Nothing of it is read any more. */
  isOver = false;
  /** That of the profile, which is fixed by the first frame. */
  codec: ProfileCodec | undefined;
  /** The session whose frames are counted here. */
  session: SessionCore | undefined;
  /** Number of the next counted frame that arrives here. */
  next = 1;
  /** Whether it lives; only while it is attached. */
  liveness: Liveness | undefined;
  /** Number of this side's last counted frame that the peer said it has, in its order (R-STREAM-45). */
  heard = 0;
  /** All that the peer sends again has arrived. */
  isCaughtUp = false;
  /** Whether what is read now may have overtaken what the peer sent before. */
  isOvertaking = false;
  /** What the engine was given for it. */
  readonly carrier: C;
  protected readonly owner: ConnectionOwner;

  /** For engines: `due` is when it has to be attached at the latest. */
  constructor(owner: ConnectionOwner, carrier: C, due: number) {
    this.owner = owner;
    this.carrier = carrier;
    owner.agenda.wake(this, due);
  }

  /**
   * One transport message arrived. Its memory may be used again when the call returns. What a poll
   * says `overtakes` what the peer sent before by POSTs.
   */
  receive(data: Payload, now: number, overtakes = false): void {
    if (this.isOver) return;
    this.isOvertaking = overtakes;
    this.owner.agenda.now = now;
    try {
      this.screen(data);
      const codec = this.#codecFor(data);
      this.onHeard();
      takeMessage(this, data, codec);
      //@fault frames-are-no-sign suite R-LIVE-3
      this.liveness?.alive(now);
    } catch (error) {
      this.#broken(ofSession(error));
    }
  }

  /** The transport is gone. */
  lost(now: number): void {
    if (this.isOver) return;
    this.owner.agenda.now = now;
    this.end();
    this.owner.gone(this);
  }

  /** Something other than a frame showed that the peer lives (spec 11.4). */
  alive(now: number): void {
    this.liveness?.alive(now);
  }

  /**
   * How many counted frames have arrived, for a request that tells it to the peer (spec 11.4): they
   * need no other acknowledgement. 0 while the connection is not the attached one: what arrived by
   * it since another was attached is more than that one's attach says.
   */
  tell(): number {
    const { session } = this;
    //@fault previous-tells R-SES-8,R-SES-24 return session?.tell(true) ?? 0;
    return session?.attached === this ? session.tell(true) : 0;
  }

  /** For engines: sends one transport message; see `Carrier.write`. */
  write(data: OutgoingData, first: number): void {
    if (!this.isOver) this.carrier.write(data, first);
  }

  /** For engines: sends a frame alone. */
  say(frame: Frame): void {
    const first = (this.session?.counters.sent ?? 0) + 1;
    if (this.codec !== undefined) this.write(encodeIn(this.codec, frame), first);
  }

  /** For engines: says why the connection ends, and closes it. */
  refuse(error: TwobyteError, detail?: RawDetail): void {
    if (this.isOver) return;
    // Before its first frame nobody knows in which profile the peer reads.
    if (this.codec !== undefined) {
      sayError(error, detail, (body) => this.say({ kind: "sessionError", ...body }));
    }
    this.close(error);
  }

  /** For engines: says goodbye, and closes with its code (R-ERROR-5). */
  leave(goodbye: GoodbyeFrame): void {
    this.say(goodbye);
    this.close(goodbyeError(goodbye));
  }

  /** For engines: closes the transport. */
  close(error: TwobyteError | undefined): void {
    if (this.isOver) return;
    this.end();
    //@fault close-code-lost suite R-ERROR-5 this.carrier.close(1000, "");
    this.carrier.close(closeCode(error), error?.code ?? "");
  }

  /** For engines: lets go of a transport whose peer is dead. */
  abort(): void {
    if (this.isOver) return;
    this.end();
    this.carrier.abort();
  }

  /** For engines: the transport is closed by now. */
  end(): void {
    this.isOver = true;
    this.session = undefined;
    this.liveness = undefined;
    this.owner.agenda.cancel(this);
  }

  /** For engines: the session goes on over it from the peer's frame `next`. */
  attach(session: SessionCore, liveness: Liveness): void {
    //@fault late-timer R-SES-26
    this.owner.agenda.cancel(this);
    this.session = session;
    this.liveness = liveness;
  }

  due(): void {
    const { agenda } = this.owner;
    // R-LIVE-7: nobody looked when it was due, and what is awaited may be there.
    if (agenda.now > this.deadlineAt + SLEPT_MS) agenda.wake(this, agenda.now + SLEPT_MS);
    else this.owner.overdue(this);
  }

  /** Compares what the peer has sent with what arrived here (R-SES-5). */
  compare(sent: number): void {
    //@fault loss-unnoticed suite R-SES-5 return;
    if (sent === this.next - 1) return;
    const said = `the peer has sent ${sent} frames, and ${this.next - 1} arrived`;
    throw sessionError("data_loss", said, { retry: "now" });
  }

  /** Whether what is written costs a request. */
  get isDear(): boolean {
    return this.carrier.isDear === true;
  }

  // What the inbox asks and tells.

  get frameLimit(): number {
    return this.session === undefined ? MAX_FIRST_FRAME : this.session.parameters.maxFrame;
  }

  onNumber(first: number): void {
    this.next = first;
  }

  admit(bytes: number): boolean {
    if (this.session === undefined) {
      throw sessionError("failed_precondition", "a stream on a connection that is not attached");
    }
    return this.session.count(this.next++, bytes);
  }

  /** For engines: whether the code is that of a method that this side serves. */
  isMethod(code: number): boolean {
    return this.session?.methods.has(code) ?? false;
  }

  /** For engines: the peer opens a stream; false when it is refused. */
  onOpen(frame: OpenFrame): boolean {
    return this.session?.onOpen(frame) === true;
  }

  /** For engines: a message arrives, or the last piece of one. */
  onMessage(code: number, stream: number, payload: Payload): void {
    this.session?.onMessage(code, stream, payload);
  }

  /** For engines: another frame arrives. */
  onFrame(frame: Frame | IgnoredFrame): void {
    switch (frame.kind) {
      case "ignored":
        break;
      case "hello":
      case "welcome":
      case "attach":
      case "goodbye":
      case "auth":
      case "sessionError":
        this.owner.control(this, frame);
        break;
      default:
        if (this.session === undefined) {
          const what = `a ${frame.kind} frame on a connection that is not attached`;
          throw sessionError("failed_precondition", what);
        }
        this.session.onFrame(frame, this);
        if (frame.kind === "live") this.onLive();
    }
  }

  /** A transport message is about to be read, the first of which says the profile; what is thrown ends the session. */
  protected screen(_data: Payload): void {}

  /** A transport message of the session's profile is about to be read. */
  protected onHeard(): void {}

  /** All that was to be sent again has arrived. */
  protected onLive(): void {}

  #codecFor(data: Payload): ProfileCodec {
    const { codec } = this;
    const profile = profileOf(data);
    // R-FRAME-13
    //@fault other-profile-read suite R-FRAME-13 if (codec !== undefined) return codec;
    if (profile === codec?.name) return codec;
    throw sessionError("invalid_argument", `a ${profile} frame in a ${codec?.name} session`);
  }

  #broken(error: TwobyteError): void {
    if (this.session?.attached === this) {
      this.session.die(error);
    } else {
      this.refuse(error);
      this.owner.broke(this, error);
    }
  }
}

/** What a broken or forbidden frame says of itself, as an error of the session. */
function ofSession(error: unknown): TwobyteError {
  if (isTwobyteError(error)) return error;
  if (error instanceof CodecError) {
    return sessionError("invalid_argument", `${error.code}: ${error.message}`, { cause: error });
  }
  return sessionError("internal", "an unexpected error", { cause: error });
}
