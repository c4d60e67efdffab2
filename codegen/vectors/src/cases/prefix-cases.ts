import type { PrefixCase, Unnamed } from "../format/vector-file.ts";
import type { Twin } from "./message-context.ts";
import type { Draft } from "./value-cases.ts";

const longest = 4_000;

/** Truncation of the fullest and the flattest value, in both profiles. */
export function prefixCases(twins: readonly Twin[]): Draft<Unnamed<PrefixCase>>[] {
  const chosen = twins.filter(
    ({ meaning, bytes }) => ["full", "least"].includes(meaning) && bytes.length <= longest,
  );
  return chosen.flatMap(({ meaning, bytes, text }) => {
    const body = { kind: "prefixes", level: "must", of: meaning, error: "truncated" } as const;
    const drafts: Draft<Unnamed<PrefixCase>>[] = [];
    if (bytes.length > 0) {
      const about = "every proper prefix of the bytes";
      const req = ["R-BIN-1", "R-BIN-2", "R-ERR-3"];
      drafts.push({
        area: "PRE",
        meaning: `binary prefixes of ${meaning}`,
        body: { ...body, profile: "binary", about, req },
      });
    }
    if (text.includes("\u001f")) {
      const about = "every prefix of the text that ends before a separator";
      const req = ["R-ERR-3", "R-TEXT-1"];
      drafts.push({
        area: "PRE",
        meaning: `text prefixes of ${meaning}`,
        body: { ...body, profile: "text", about, req },
      });
    }
    return drafts;
  });
}
