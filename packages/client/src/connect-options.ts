import type { Clock, Parameters, Profile, TwobyteError } from "@twobyte/session";
import type { Locks } from "./http/connection-slot.ts";
import type { QueryWay } from "./query-way.ts";
import type { Transport } from "./transports/transport.ts";
import type { WebSocketClass } from "./web-socket-like.ts";

/** How to reach a server. */
export interface ConnectOptions {
  /**
   * `http:`, `https:`, `ws:` or `wss:`; in a page it can be relative. All transports lead there.
   * Never put a token in it.
   */
  readonly url: string | URL;
  /**
   * The bearer token, or what gets one for each hello and whenever the server asks because the last
   * one is about to expire. It travels in the first frame, which has room for about 4,000 bytes.
   */
  readonly token?: string | (() => string | undefined | Promise<string | undefined>) | undefined;
  /** How frames are written. `binary` is smaller, `text` can be read in a network panel. */
  readonly profile?: Profile | undefined;
  /**
   * The kinds of transport that may be used, from the best to the worst. `webSocket`,
   * `eventStream` and `longPoll`.
   */
  readonly transports?: readonly Transport[] | undefined;
  /**
   * How queries are asked, in place of the session: `queryByGet` of `@twobyte/client/query` asks
   * with GET, so that caches can answer.
   */
  readonly queries?: QueryWay | undefined;
  /** A class of WebSockets in place of the host's own. */
  readonly WebSocket?: WebSocketClass | undefined;
  /** A function that makes requests, in place of the host's own. */
  readonly fetch?: typeof fetch | undefined;
  /**
   * What lets the pages of an origin share its connections, in place of the host's
   * `navigator.locks`. Where there is none, nothing is shared.
   */
  readonly locks?: Locks | undefined;
  /** The software, for the server's logs; at most 64 bytes. */
  readonly agent?: string | undefined;
  /**
   * Hears that the session could not be continued, and another begins: calls that were running are
   * made again there, if their methods allow that, and have ended with `processed: maybe` if not.
   */
  readonly onGap?: ((error: TwobyteError) => void) | undefined;
  /** Keeps the session's time in place of the host: a test can move it by hand. */
  readonly clock?: Clock | undefined;
  /** Durations and bounds in place of the spec's defaults. */
  readonly parameters?: Partial<Parameters> | undefined;
}
