import type { Credentials } from "../frames/credentials.ts";
import { encodeIn } from "../frames/frame-fields.ts";
import type { HelloFrame } from "../frames/hello-frame.ts";
import { MAX_FIRST_FRAME } from "../frames/limits.ts";
import type { Counts } from "../frames/tag-values.ts";
import { sizeOf } from "../payload.ts";
import type { ClientConfig } from "./client-config.ts";
import { sessionError } from "./error-frames.ts";
import { limitsOf } from "./limits.ts";
import { rangeOf, VERSIONS } from "./negotiate.ts";

/** What a hello says of the session that it speaks for. */
export interface HelloTerms {
  /** Undefined before the first welcome. */
  readonly session: string | undefined;
  readonly secret: Uint8Array;
  readonly counts: Counts;
  readonly isProbe: boolean;
  /** In ms. */
  readonly maxBeat: number | undefined;
  readonly credentials: Credentials | undefined;
}

/** The client's hello. Throws when the credentials are too long for it (R-FRAME-14). */
export function clientHello(config: ClientConfig, terms: HelloTerms): HelloFrame {
  const { identity, parameters, agent, profile } = config;
  const { session, secret, counts, isProbe, maxBeat, credentials } = terms;
  const highest = identity.released.at(-1);
  const hello: HelloFrame = {
    kind: "hello",
    versions: VERSIONS,
    limits: limitsOf(parameters),
    lineage: identity.lineage,
    revisions: highest && {
      ...rangeOf(identity.released, undefined),
      fingerprint: highest.fingerprint,
    },
    maxBeat,
    draft: identity.draft,
    //@fault own-secret-logged suite R-SES-17 secret: (console.error(`hello with ${secret}`), secret),
    secret,
    agent,
    session,
    counts,
    //@fault never-probes suite R-SES-22 probe: undefined,
    probe: isProbe || undefined,
    credentials,
  };
  if (sizeOf(encodeIn(profile, hello)) <= MAX_FIRST_FRAME) return hello;
  const message = `the credentials are too long: a hello has at most ${MAX_FIRST_FRAME} bytes`;
  throw sessionError("invalid_argument", message, { processed: "no" });
}
