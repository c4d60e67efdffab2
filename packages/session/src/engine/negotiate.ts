import type { HelloFrame } from "../frames/hello-frame.ts";
import type { NumberRange, Refusal } from "../frames/refusal.ts";
import type { RevisionMark } from "../frames/tag-values.ts";
import type { Identity } from "./identity.ts";
import { isSame, markOf } from "./identity.ts";

/** The versions of the protocol that this package speaks. */
export const VERSIONS: NumberRange = { lowest: 1, highest: 1 };

/** What a server makes of a hello: the revision to use, or why there is none. */
export type Negotiation = { readonly mark: RevisionMark } | { readonly refusal: Refusal };

/**
 * Chooses the newest revision that both sides speak. A draft is chosen only when `allowDraft` says
 * so and both have the very same; otherwise the newest released one is.
 */
export function negotiate(server: Identity, hello: HelloFrame, allowDraft: boolean): Negotiation {
  const { lowest, highest } = hello.versions;
  if (lowest > VERSIONS.highest || highest < VERSIONS.lowest) {
    return { refusal: { reason: "version", offered: { lowest, highest }, supported: VERSIONS } };
  }
  const offered = offeredRange(hello);
  const supported = rangeOf(server.released, server.draft);
  const refuse = (reason: Refusal["reason"]): Negotiation => ({
    refusal: { reason, offered, supported },
  });
  if (!isSame(server.lineage, hello.lineage)) return refuse("lineage");
  const draft = server.draft;
  if (allowDraft && draft !== undefined && isSameMark(draft, hello.draft)) return { mark: draft };
  const newest = server.released.at(-1);
  const revision = Math.min(newest?.revision ?? 0, hello.revisions?.highest ?? 0);
  const mark = markOf({ ...server, draft: undefined }, revision);
  if (mark === undefined || revision < (hello.revisions?.lowest ?? 0)) {
    return refuse(hello.draft !== undefined && draft !== undefined ? "draft" : "revision");
  }
  // Fingerprints are chained, so the client's highest vouches for all below it; when the server's
  // newest is older, the client compares that one with the welcome.
  const { highest: top, fingerprint } = hello.revisions ?? { highest: 0, fingerprint: undefined };
  if (fingerprint !== undefined && top === revision && !isSame(mark.fingerprint, fingerprint)) {
    return refuse("fingerprint");
  }
  return { mark };
}

/** The range that a side speaks, its draft included; 0 and 0 when it is empty. */
export function rangeOf(
  released: readonly RevisionMark[],
  draft: RevisionMark | undefined,
): NumberRange {
  const numbers = [...released, ...(draft === undefined ? [] : [draft])].map((one) => one.revision);
  if (numbers.length === 0) return { lowest: 0, highest: 0 };
  return { lowest: Math.min(...numbers), highest: Math.max(...numbers) };
}

function offeredRange({ revisions, draft }: HelloFrame): NumberRange {
  const lowest = revisions?.lowest ?? draft?.revision ?? 0;
  return { lowest, highest: draft?.revision ?? revisions?.highest ?? 0 };
}

function isSameMark(a: RevisionMark, b: RevisionMark | undefined): boolean {
  return b !== undefined && a.revision === b.revision && isSame(a.fingerprint, b.fingerprint);
}
