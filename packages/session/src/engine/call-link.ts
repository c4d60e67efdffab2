import type { ProtocolFrame } from "../frames/frame.ts";
import type { OpenFrame, OpenSlots } from "../frames/open-frame.ts";
import type { Payload } from "../payload.ts";
import type { Counters } from "./counters.ts";
import type { MethodShape } from "./method-shape.ts";
import type { OutgoingMessage } from "./outbox.ts";
import type { Parameters } from "./parameters.ts";
import type { PayloadCodec } from "./payload-codec.ts";
import type { SessionRole } from "./session-role.ts";
import type { Gate, Stream, StreamReceiver } from "./stream.ts";

/** A call to make. */
export interface CallRequest {
  /** The method to call, as generated code describes it. */
  readonly method: MethodShape;
  /** Of the method's input. */
  readonly codec: PayloadCodec;
  /** The input, which `codec` takes. */
  readonly value: unknown;
  /** The deadline counts from here, whether or not the call has to wait. */
  readonly slots: OpenSlots;
}

/** What the calls need of the session that they are part of. */
export interface CallLink extends Gate {
  /** Of streams that this side opens from now on; 0 before the welcome. */
  readonly revision: number;
  /** Of streams that the peer opens from now on. */
  readonly theirRevision: number;
  /** Epoch of the results that the peer keeps, as its last welcome said it. */
  readonly results: string | undefined;
  /** Initial limit of what this side sends on a stream. */
  readonly sendCredit: number;
  /** How many streams of this side the peer allows. */
  readonly allowed: number;
  readonly role: Pick<SessionRole, "isServer" | "takeOpen">;
  readonly parameters: Parameters;
  readonly counters: Counters;
  /** The methods that this side serves, by their codes as numbers. */
  readonly methods: ReadonlyMap<number, MethodShape>;
  /** Number that the last counted frame has or will have, whether it left or waits to. */
  readonly assigned: number;
  /** Longest frame that the peer takes. */
  readonly maxFrame: number;
  /** On the caller's clock, in ms. */
  readonly now: number;
  sendFrame(frame: ProtocolFrame): void;
  sendMessage(message: OutgoingMessage): number;
  /** Says what has arrived, in front of what is sent next. */
  acknowledge(): void;
  wake(at: number): void;
  /** A stream is over. */
  settled(): void;
  /** The peer calls a method of this side. What is thrown fails the call. */
  called(stream: Stream, open: OpenFrame, payload: Payload): StreamReceiver;
}
