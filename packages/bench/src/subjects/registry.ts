import type { Loader, Subject } from "../peer.ts";

/**
 * The codecs that are judged, each form of one as its own entry: `family` is what `--subject` takes
 * and `role` says which targets a form answers for.
 */
export const subjects: readonly Loader<Subject>[] = [
  { name: "twobyte", load: async () => (await import("./twobyte.ts")).twobyte },
  { name: "twobyte-hints", load: async () => (await import("./twobyte.ts")).twobyteHints },
  { name: "twobyte-text", load: async () => (await import("./twobyte-text.ts")).twobyteText },
  {
    name: "twobyte-browser",
    load: async () => (await import("./twobyte-browser.ts")).twobyteBrowser,
  },
];
