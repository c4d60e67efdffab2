import { protocol } from "@twobyte/conformance-service/client";
import type { ErrorCode, Frame, OutgoingData, Profile, Retry } from "@twobyte/session";
import { encodeFrame, errorNumber, identityOf } from "@twobyte/session";

/** A frame, or what else goes over a connection, in either profile. */
export type Said = (profile: Profile) => OutgoingData;

const identity = identityOf(protocol);
const revision = identity.released.at(-1) ?? { revision: 1, fingerprint: new Uint8Array(16) };
const counts = { received: 0, sent: 0 };

/** A welcome as it should be, with this verdict. */
export function welcome(verdict: "created" | "found" | "gap"): Said {
  return frame({
    kind: "welcome",
    version: 1,
    session: "nobody",
    secret: new Uint8Array(16).fill(7),
    resume: { windowMs: 1000, bufferBytes: 65_536 },
    revision,
    results: "none",
    counts,
    token: "token",
    verdict: { verdict, reason: verdict === "gap" ? "unknown" : "none" },
  });
}

/** A hello as it should be. */
export const hello: Said = frame({
  kind: "hello",
  versions: { lowest: 1, highest: 1 },
  lineage: identity.lineage,
  revisions: { lowest: 1, highest: revision.revision, fingerprint: revision.fingerprint },
  secret: new Uint8Array(16).fill(9),
  counts,
});

/** An error of the session. */
export function sessionError(code: ErrorCode, retry: Retry): Said {
  const afterMs = retry === "after" ? 50 : 0;
  const rest = { retry, afterMs, processed: "no", message: "" } as const;
  return frame({ kind: "sessionError", code: errorNumber(code), ...rest });
}

/** Says how much was sent, which is nothing. */
export const live: Said = frame({ kind: "live", sent: 0 });

function frame(of: Frame): Said {
  return (profile) => encodeFrame(profile, of) as OutgoingData;
}
