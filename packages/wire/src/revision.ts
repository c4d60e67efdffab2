import { CodecError } from "./codec-error.ts";

/** Refuses a revision that the package does not have, 1 to `newest`. */
export function checkRevision(revision: number, newest: number): void {
  if (!Number.isInteger(revision) || revision < 1 || revision > newest) {
    throw new CodecError(
      "unknown_revision",
      `revision ${revision}: this package has revisions 1 to ${newest}`,
    );
  }
}
