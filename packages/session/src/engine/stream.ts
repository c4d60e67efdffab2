import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { Metadata } from "../fields/metadata.ts";
import type { Cursor, OpenSlots } from "../frames/open-frame.ts";
import type { SkipReason } from "../frames/skip-frame.ts";
import type { Continuation } from "../handover/session-state.ts";
import type { Payload } from "../payload.ts";
import type { CallRequest } from "./call-link.ts";
import type { Deadline } from "./deadlines.ts";
import type { MethodShape } from "./method-shape.ts";

/** A message of an error's, not decoded yet. */
export interface RawDetail {
  /** The message's code, as a number. */
  readonly code: number;
  /** In the session's profile. */
  readonly payload: Payload;
}

/** What a stream tells whoever uses it. After `failed` it tells nothing more. */
export interface StreamReceiver {
  /**
   * A message arrived. `payload` is valid during the call only; its `size` in bytes counts against
   * the credit until it is given back with `consume`.
   */
  message(code: number, payload: Payload, size: number): void;
  /** The called side's messages are those of a log, from this place on; before the first of them. */
  opened?(place: Cursor): void;
  /** The peer left out `count` messages. */
  skipped(count: number, reason: SkipReason): void;
  /**
   * The peer sends nothing more, and all went well. An event, to which the peer says nothing, hears
   * it as soon as it is on its way.
   */
  ended(metadata: Metadata | undefined): void;
  /** The peer refused a message of this side, and nothing else (R-STREAM-10). */
  refused?(error: TwobyteError, detail: RawDetail | undefined): void;
  /** This side is about to end the stream with an error: what has to be said first is said now. */
  ending?(): void;
  /** The stream is over before its end. */
  failed(error: TwobyteError, detail: RawDetail | undefined): void;
  /** The peer allows more after `canSend` was false, as it is before the call is made. */
  writable(): void;
  /**
   * The session ended, and the call, which can be repeated, is made again in another. Returns what
   * the open says there, its deadline aside, or undefined for a call that is to fail instead, as it
   * does without this.
   */
  repeated?(slots: OpenSlots): OpenSlots | undefined;
  /**
   * The session is offered to another server: returns what the call needs to go on there, undefined
   * for one that stays where it runs, as it does without this.
   */
  offered?(): Continuation | undefined;
  /** The call goes on at another server from what was offered last: here it says no more. */
  left?(): void;
}

/** Hears a stream of which nobody wants to know anything, or not yet. */
export const SILENT_RECEIVER: StreamReceiver = {
  message() {},
  skipped() {},
  ended() {},
  failed() {},
  writable() {},
};

/** Whether a session has room for more messages; see R-SES-10. */
export interface Gate {
  isOpen: boolean;
}

/** One call: two halves, each of which ends for itself. */
export class Stream implements Deadline {
  /** −1 while the call waits to be opened. */
  id = -1;
  /** Under which the called side's messages travel, if it is not the stream's own (R-STREAM-21). */
  lent: number | undefined;
  /** Fixed when the stream is opened. */
  revision = 0;
  /** That of the log which the called side's messages are from; undefined until it is said. */
  epoch: string | undefined;
  /** Of the next of these messages in the log (R-STREAM-16). */
  offset = 0;
  /** Whether this side made the call. */
  readonly isMine: boolean;
  /** That of the session which the stream is part of, or waits for. */
  gate: Gate;
  /** The method that is called. */
  readonly method: MethodShape;
  /** What this side asked for; undefined for the peer's. */
  request: CallRequest | undefined;
  /** Number of the frame that opened it. */
  openedAs = 0;
  /** Number of the frame that its last message ended with. */
  sentAs = 0;
  /** It is over, and the peer may not have its last message. */
  isUnheard = false;
  /** How many attempts at the call there were, in sessions that ended. */
  repeats = 0;
  /** Epoch of the server's results at the first attempt. */
  results: string | undefined;
  /** Who hears of what arrives. */
  receiver: StreamReceiver;
  /** When the call has to be over, in ms of the engine's clock; infinity for no deadline. */
  deadlineAt: number = Number.POSITIVE_INFINITY;
  /** Place among the engine's deadlines; −1 when there is none. */
  heapIndex = -1;

  /** Whether this side has not ended its half. */
  isSending: boolean;
  /** Payload bytes sent. */
  sent = 0;
  /** No message may begin once `sent` has reached this. */
  sendLimit = 0;

  /** Whether the peer has not ended its half. */
  isReceiving: boolean;
  /** Payload bytes that arrived. */
  received = 0;
  /** Payload bytes that were given back with `consume`. */
  consumed = 0;
  /** The peer may begin no message once `received` has reached this. */
  receiveLimit = 0;
  /** How far the limit runs ahead of what was consumed. */
  window = 0;
  /** This side wants no more; what still arrives is dropped. */
  isCancelled = false;

  /** For the engine; `isSending` and `isReceiving` say which halves the method has. */
  constructor(
    gate: Gate,
    isMine: boolean,
    method: MethodShape,
    receiver: StreamReceiver,
    isSending: boolean,
    isReceiving: boolean,
  ) {
    this.gate = gate;
    this.isMine = isMine;
    this.method = method;
    this.receiver = receiver;
    this.isSending = isSending;
    this.isReceiving = isReceiving;
  }

  /** The id under which this side's messages travel (R-STREAM-21). */
  get sendId(): number {
    return this.isMine ? this.id : (this.lent ?? this.id);
  }

  /** Both halves are over. */
  stop(): void {
    this.isSending = false;
    this.isReceiving = false;
  }

  /** Whether a message may be begun now (R-FRAME-12, R-SES-10). */
  get canSend(): boolean {
    //@fault starved-stream-blocks-all suite R-FLOW-7 return this.gate.isOpen && this.hasCredit && ((this.gate as { streams?: Stream[] }).streams ?? []).every((one) => one.hasCredit || !one.isSending);
    return this.gate.isOpen && this.hasCredit;
  }

  /** Whether the peer's limit allows a message. */
  get hasCredit(): boolean {
    //@fault limit-passed suite R-FRAME-12 return this.isSending && this.sent < this.sendLimit + 1000;
    return this.isSending && this.sent < this.sendLimit;
  }
}
