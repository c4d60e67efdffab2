import type { ChaosProxyError } from "../chaos-proxy-error.ts";
import type { Clock } from "../clock.ts";
import type { Faults } from "../faults/faults.ts";
import type { ConnectionEnd, ProxyConnection } from "../proxy-connection.ts";

/** Where the server behind the proxy listens. */
export interface Upstream {
  /** A name or an address. `127.0.0.1`. */
  readonly host?: string;
  readonly port: number;
}

/** How a proxy begins, and whom it tells. */
export interface ChaosProxyOptions {
  /** Where connections are passed on to. */
  readonly upstream: Upstream;
  /** Where the proxy listens on 127.0.0.1. Any free port if left out. */
  readonly port?: number;
  /** What goes wrong from the first connection on. Nothing. */
  readonly faults?: Faults;
  /** Time for `delay`, `throttle`, `coalesce` and `idleCut`. The host's if left out. */
  readonly clock?: Clock;
  /** A number from 0 to below 1 for jitter and sizes; seed it to repeat a run. `Math.random`. */
  readonly random?: () => number;
  /** A connection was taken; nothing passed yet. Faults that are set here catch its first byte. */
  readonly onConnection?: (connection: ProxyConnection) => void;
  /** A connection ended; its counts are final. */
  readonly onEnd?: (connection: ProxyConnection, end: ConnectionEnd) => void;
  /** The server could not be reached. The client's connection is reset, as without a proxy. */
  readonly onError?: (error: ChaosProxyError, connection: ProxyConnection) => void;
}
