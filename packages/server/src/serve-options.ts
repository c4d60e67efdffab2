import type { Clock, ServerParameters } from "@twobyte/session";
import type { NodeLink } from "@twobyte/session/server";
import type { Authorize } from "./authorize.ts";
import type { AllowedOrigins } from "./http/origin.ts";
import type { Authenticate, ConnectionInfo } from "./principal.ts";
import type { ResultStore } from "./results/result-store.ts";
import type { ReportError } from "./running-call.ts";
import type { SessionEvent } from "./session-event.ts";

/** How a server is to behave. */
export interface ServeOptions {
  /**
   * Decides who a client is. Without it every client is nobody in particular, and methods that ask
   * for a principal refuse all calls.
   */
  readonly authenticate?: Authenticate | undefined;
  /** What clients may do besides what the schema says. */
  readonly authorize?: Authorize | undefined;
  /**
   * The client's address, which limits go by: from a header, where a proxy that is trusted stands in
   * front, and sets it. Without it, and when it throws, the address of the transport is the client's.
   */
  readonly address?: ((connection: ConnectionInfo) => string | undefined) | undefined;
  /**
   * The origins whose pages may connect, besides the server's own. Programs that are no browsers
   * send no origin, and are let in.
   */
  readonly origins?: AllowedOrigins | undefined;
  /** Whether a client may speak the schema's draft, when it has the very same one. False. */
  readonly allowDraft?: boolean | undefined;
  /** This server's name, for clients' logs; at most 64 bytes. */
  readonly node?: string | undefined;
  /**
   * Hears of everything that handlers throw without meaning it for the client, which is told
   * `internal` and nothing more. Without it they go to `console.error`.
   */
  readonly onError?: ReportError | undefined;
  /** Hears of the begin and the end of each session, and of its connections in between. */
  readonly onSession?: ((event: SessionEvent) => void) | undefined;
  /** Keeps the time of sessions in place of the host: a test can move it by hand. */
  readonly clock?: Clock | undefined;
  /**
   * Connects this server to the others that its sessions may go on at (spec chapter 15). A link is
   * one server's, which closes it.
   */
  readonly link?: NodeLink | undefined;
  /**
   * Knows the calls that were made with keys; a `MemoryResults` by default. Servers of one process
   * may share it, one after the other too.
   */
  readonly results?: ResultStore | undefined;
  /** Durations and bounds in place of the spec's defaults. */
  readonly parameters?: Partial<ServerParameters> | undefined;
}
