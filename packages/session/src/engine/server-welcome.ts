import type { HelloFrame } from "../frames/hello-frame.ts";
import type { RevisionMark } from "../frames/tag-values.ts";
import type { SessionVerdict, WelcomeFrame } from "../frames/welcome-frame.ts";
import { beatOf } from "./beat-of.ts";
import { limitsOf } from "./limits.ts";
import type { ServerConfig } from "./server-config.ts";
import type { ServerConnection } from "./server-connection.ts";

/** What a welcome says of a session. */
export interface WelcomedSession {
  readonly id: string;
  /** Counted frames, in both directions. */
  readonly received: number;
  readonly sent: number;
  /** On the engine's clock. */
  readonly now: number;
}

/** What a welcome says besides what its server and session say of themselves. */
export interface WelcomeTerms {
  readonly hello: HelloFrame;
  readonly mark: RevisionMark;
  /** The session's newest. */
  readonly secret: Uint8Array;
  readonly verdict: SessionVerdict;
}

/** The server's answer to a hello on a connection. */
export function serverWelcome(
  { parameters, node, results }: ServerConfig,
  { carrier, greeting }: ServerConnection,
  { id, received, sent, now }: WelcomedSession,
  { hello, mark, secret, verdict }: WelcomeTerms,
): WelcomeFrame {
  const expiresAt = greeting?.expiresAt ?? Number.POSITIVE_INFINITY;
  const left = Math.max(0, Math.floor(expiresAt - now));
  return {
    kind: "welcome",
    version: 1,
    limits: limitsOf(parameters),
    session: id,
    beatMs: beatOf(parameters, hello),
    secret,
    resume: { windowMs: parameters.resumeWindowMs, bufferBytes: parameters.resumeBuffer },
    revision: mark,
    counts: { received, sent },
    results: results?.(),
    verdict,
    node,
    token: carrier.token,
    expiresMs: Number.isFinite(left) ? left : undefined,
  };
}
