import type { Loader, Subject } from "../peer.ts";

/**
 * The codecs that are judged, each form of one as its own entry: `family` is what `--subject` takes
 * and `role` says which targets a form answers for.
 */
export const subjects: readonly Loader<Subject>[] = [];
