import type { TwobyteError } from "@twobyte/session";
import type { TransportName } from "./transports/transport.ts";

/** Where a session stands. Each object is another one, and is not changed. */
export type SessionStatus =
  /** It waits for the server's first welcome. */
  | { readonly state: "connecting" }
  /**
   * It is in use, over this kind of transport; said again when that changes. `constrained` is there
   * when other pages have all the connections that may stay open: messages come late, for the
   * server is only asked now and then.
   */
  | {
      readonly state: "live";
      readonly transport: TransportName;
      readonly constrained?: true;
    }
  /** Its connection was lost, and another is being opened. */
  | { readonly state: "resuming" }
  /** No connection is there: the next is tried `at`, in ms of `Date.now`, and `error` says why. */
  | {
      readonly state: "waiting";
      readonly at: number;
      readonly error: TwobyteError | undefined;
    }
  /** It is over for good; without an error after a goodbye. */
  | { readonly state: "closed"; readonly error: TwobyteError | undefined };
