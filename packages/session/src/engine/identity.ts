import type { RevisionMark } from "../frames/tag-values.ts";

/** A protocol's own, as its generated package describes it. */
export interface ProtocolDescription {
  /** Dotted, for example `acme.chat`. */
  readonly name: string;
  /** 32 lower-case hex digits. */
  readonly lineage: string;
  /** From the oldest to the newest, without holes; only the last can be a draft. */
  readonly revisions: readonly RevisionDescription[];
}

/** A revision of a protocol, released or the draft. */
export interface RevisionDescription {
  /** From 1. */
  readonly number: number;
  /** 32 lower-case hex digits. */
  readonly fingerprint: string;
  /** Whether it is not released, so that its layout may still change. */
  readonly draft: boolean;
}

/** The same in the form that frames have. */
export interface Identity {
  /** 16 bytes. */
  readonly lineage: Uint8Array;
  /** Ascending, without holes; empty when nothing was released. */
  readonly released: readonly RevisionMark[];
  /** The draft, if there is one. */
  readonly draft: RevisionMark | undefined;
}

/** Reads a description; throws a `TypeError` for one that no compiler wrote. */
export function identityOf(description: ProtocolDescription): Identity {
  const mark = ({ number, fingerprint }: RevisionDescription): RevisionMark => ({
    revision: number,
    fingerprint: fromHex(fingerprint),
  });
  const draft = description.revisions.find((revision) => revision.draft);
  return {
    lineage: fromHex(description.lineage),
    released: description.revisions.filter((revision) => !revision.draft).map(mark),
    draft: draft && mark(draft),
  };
}

/** The mark of a revision that `identity` has. */
export function markOf(identity: Identity, revision: number): RevisionMark | undefined {
  if (identity.draft?.revision === revision) return identity.draft;
  return identity.released.find((mark) => mark.revision === revision);
}

/** Whether two ids or fingerprints are the same. */
export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function fromHex(hex: string): Uint8Array {
  if (!/^[0-9a-f]{32}$/.test(hex))
    throw new TypeError(`${JSON.stringify(hex)} is not 32 hex digits`);
  return Uint8Array.from({ length: 16 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );
}
