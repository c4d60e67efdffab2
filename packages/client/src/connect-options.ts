import type {
  Clock,
  Parameters,
  Profile,
  ProfileCodec,
  Serving,
  TwobyteError,
} from "@twobyte/session";
import type { Locks } from "./http/connection-slot.ts";
import type { QueryWay } from "./query-way.ts";
import type { Transport } from "./transports/transport.ts";
import type { WebSocketClass } from "./web-socket-like.ts";

/** How to reach a server, whatever the transports and the profile are. */
export interface SessionOptions {
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
  /**
   * How queries are asked, in place of the session: `queryByGet` of `@twobyte/client/query` asks
   * with GET, so that caches can answer.
   */
  readonly queries?: QueryWay | undefined;
  /**
   * What the server may call: `served` of `@twobyte/server/served` makes it of what the binders in
   * a generated package's `client-services` make of handlers.
   */
  readonly serving?: Serving | undefined;
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

/** What `connect` takes: it has both profiles and all transports, and chooses while it runs. */
export interface ConnectOptions extends SessionOptions {
  /** How frames are written. `binary` is smaller, `text` can be read in a network panel. */
  readonly profile?: Profile | undefined;
  /**
   * The kinds of transport that may be used, from the best to the worst. `webSocket`,
   * `eventStream` and `longPoll`.
   */
  readonly transports?: readonly Transport[] | undefined;
}

/** What `connectOver` takes: a bundle has only the profile that is named. */
export interface ConnectOverOptions extends SessionOptions {
  /** How frames are written: `binary`, which is smaller on the wire, or `text`. */
  readonly profile: ProfileCodec;
}
