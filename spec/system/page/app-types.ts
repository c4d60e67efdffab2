import type { Parameters, TransportName } from "../../../packages/client/src/index.ts";

/** What a page asks for. */
export interface Asked {
  readonly room: string;
  /** See `countingChat`. */
  readonly text: string;
  /** Of the call. */
  readonly key: string;
}

/** How a page begins. */
export interface Begin extends Asked {
  /** The server's; of the page's own origin if left out. */
  readonly url?: string;
  /** Transports, in their order; all of them if left out. */
  readonly use?: readonly TransportName[];
  readonly parameters?: Partial<Parameters>;
}

/** What a test sees of a page. */
export interface App {
  /** What arrived, in order; what arrived before the page was loaded again too. */
  readonly items: string[];
  /** All that the session was, in order: the state, or the transport while it is live. */
  readonly states: string[];
  /** So many sessions could not be continued. */
  gaps: number;
  isConstrained: boolean;
  /** Whether the stream has ended. */
  isOver: boolean;
  /** Each time that the page was shown: `loaded`, or `cached` out of the back/forward cache. */
  readonly shown: readonly string[];
  /** Connects and asks; goes on with what was asked when the page was loaded again. */
  begin(begin: Begin): void;
}

declare global {
  var app: App;
}
