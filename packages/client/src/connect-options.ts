import type { Clock, Parameters, Profile, TwobyteError } from "@twobyte/session";
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
   * The bearer token, or what gets one for each hello. It travels in the first frame, which has
   * room for about 4,000 bytes.
   */
  readonly token?: string | (() => string | undefined | Promise<string | undefined>) | undefined;
  /** How frames are written. `binary` is smaller, `text` can be read in a network panel. */
  readonly profile?: Profile | undefined;
  /**
   * The kinds of transport that may be used, from the best to the worst. `webSocket`,
   * `eventStream` and `longPoll`.
   */
  readonly transports?: readonly Transport[] | undefined;
  /** A class of WebSockets in place of the host's own. */
  readonly WebSocket?: WebSocketClass | undefined;
  /** A function that makes requests, in place of the host's own. */
  readonly fetch?: typeof fetch | undefined;
  /** The software, for the server's logs; at most 64 bytes. */
  readonly agent?: string | undefined;
  /**
   * Hears that the session could not be continued: every call that was running has ended, with
   * `processed: maybe`, and another session begins.
   */
  readonly onGap?: ((error: TwobyteError) => void) | undefined;
  /** Keeps the session's time in place of the host: a test can move it by hand. */
  readonly clock?: Clock | undefined;
  /** Durations and bounds in place of the spec's defaults. */
  readonly parameters?: Partial<Parameters> | undefined;
}
