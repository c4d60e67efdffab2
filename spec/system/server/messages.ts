import type { SessionEvent } from "../../../packages/server/src/index.ts";

/** How a server of the system tests is to behave. */
export interface ServerSetup {
  /** Interval of its beats, in ms; the spec's default if left out. */
  readonly beatMs?: number;
  /** Origins whose pages may connect besides its own; `local` are all of 127.0.0.1. */
  readonly origins?: readonly string[] | "local";
}

/** What a test tells its server. */
export type ToServer =
  /** So many more items for whoever asks in a room. */
  | { readonly type: "push"; readonly room: string; readonly count: number }
  /** No more items for them. */
  | { readonly type: "end"; readonly room: string }
  /** Asks for the ledger of a room. */
  | { readonly type: "tell"; readonly room: string };

/** What a server tells its test. */
export type FromServer =
  | { readonly type: "listening"; readonly port: number }
  | { readonly type: "session"; readonly event: SessionEvent["type"]; readonly session: string }
  | { readonly type: "request"; readonly method: string; readonly path: string }
  | { readonly type: "ledger"; readonly room: string; readonly items: readonly string[] };
