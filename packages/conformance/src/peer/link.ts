import type { OutgoingData, Payload } from "@twobyte/session";

/** Kinds of transports (spec chapter 11). */
export type Tier = "websocket" | "stream" | "poll";

/**
 * How a connection is cut: the socket is ended, or reset, or nothing goes over it any more in either
 * direction, or the transport is closed as its protocol says, with a code that means nothing.
 */
export type Cut = "fin" | "rst" | "blackhole" | "close";

/**
 * What becomes of a transport message on its way to the subject: it is lost; one bit of it is another;
 * its bytes come one at a time; or, of a transport of requests, it comes in front of the one before
 * it, or a second time.
 */
export type SendFault = "lose" | "corrupt" | "drip" | "swap" | "replay";

/**
 * How an event of an event stream is written: with lines that a CR alone ends, or without the blank
 * line that ends it.
 */
export type EventForm = "returned" | "unended";

/** With another bit: in a text another character. */
export function corrupted(data: OutgoingData): OutgoingData {
  if (typeof data === "string") return `!${String.fromCharCode(data.charCodeAt(1) ^ 0x10)}`;
  const bytes = new Uint8Array(data);
  bytes[0] = (bytes[0] ?? 0) ^ 0x80;
  return bytes;
}

/** How a transport ended. */
export interface Ending {
  /** Code of a WebSocket's close; 1006 when there was none. */
  readonly code?: number | undefined;
  /** Status of the answer that ended a transport of requests. */
  readonly status?: number | undefined;
  /** For people. */
  readonly reason: string;
}

/** Who hears of a link. */
export interface LinkOwner {
  /** One transport message arrived. */
  received(data: Payload): void;
  /** It is over; said once, and not when the suite itself ended it. */
  ended(ending: Ending): void;
}

/** What a request carries in front of a transport message, besides its number. */
export interface LinkHead {
  /** Of the session, from the welcome. */
  readonly session: string;
  /** From the welcome. */
  readonly token: string;
  /** Number of the last counted frame that arrived, for polls. */
  readonly received: () => number;
}

/** One transport connection, from either side. */
export interface Link {
  /** Hands over one transport message; `first` is the number of the next counted frame. */
  send(data: OutgoingData, first: number): void;
  /**
   * Hands over the first half of what one transport message takes on the wire, and nothing behind
   * it.
   */
  sendHalf(data: OutgoingData, first: number): void;
  /** Hands over the bytes of one transport message in pieces of `size`. */
  sendPieces(data: OutgoingData, first: number, size: number): void;
  /** Hands over its bytes one at a time, each when the subject may have read the one before. */
  drip(data: OutgoingData, first: number): void;
  /** Hands it over in an event of that form; as any other where there are no events. */
  sendEvent(data: OutgoingData, first: number, form: EventForm): void;
  /** Hands it over behind the next one, or twice; throws where nothing can do that. */
  sendWrong(data: OutgoingData, first: number, fault: "swap" | "replay"): void;
  /** From the welcome on, links of requests have to say whose they are. */
  adopt(head: LinkHead): void;
  /** Ends it. */
  cut(how: Cut): void;
}
