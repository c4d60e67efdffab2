import { CODE, Failure } from "./failure.js";

/** @typedef {import("./frames.js").Hello} Hello */

/** The test service's, as its IR says. */
const LINEAGE = "8d8cea9097ff00270431f880efc0c7f7";
/** @type {readonly string[]} */
const FINGERPRINTS = ["63e147cb1d0dd352b5ebdb2cb73d748d", "e2df9bfb09fa81ba57d650ca39320e27"];
/** Reasons of a refusal (7.7). */
const REASON = { version: 0, lineage: 1, revision: 2, fingerprint: 3 };

/** What a hello says, once it is known to have something in common with this server. @param {Hello} hello */
export function greet({ versions, lineage, revisions, credentials, limits }) {
  const offered = [revisions?.lowest ?? 0, revisions?.highest ?? 0];
  if (versions.lowest > 1 || versions.highest < 1) {
    throw refused([REASON.version, versions.lowest, versions.highest, 1, 1]);
  }
  const known = [1, FINGERPRINTS.length];
  if (lineage !== LINEAGE) throw refused([REASON.lineage, ...offered, ...known]);
  const { lowest = 1, highest = 0 } = revisions ?? {};
  const revision = Math.min(highest, FINGERPRINTS.length);
  if (revision < Math.max(1, lowest)) throw refused([REASON.revision, ...offered, ...known]);
  const fingerprint = FINGERPRINTS[revision - 1] ?? "";
  if (revision === highest && fingerprint !== revisions?.fingerprint) {
    throw refused([REASON.fingerprint, ...offered, ...known]);
  }
  const { maxFrame = 65_536, credit = 65_536 } = limits ?? {};
  const [principal = "", ...words] = principalOf(credentials).split(";");
  const gate = words.find((word) => word.startsWith("gate="))?.slice("gate=".length);
  return { revision, fingerprint, principal, gate, maxFrame, credit };
}

/** @param {number[]} refusal */
const refused = (refusal) => new Failure(CODE.failed_precondition, { refusal });

/** What the credentials of the test service are: a name, and what is to become of them. @param {Hello["credentials"]} [credentials] */
function principalOf(credentials) {
  if (credentials === undefined) return "";
  const { scheme, value } = credentials;
  if (scheme !== "bearer" || value === "expired" || value === "wrong") {
    throw new Failure(CODE.unauthenticated);
  }
  return value;
}
