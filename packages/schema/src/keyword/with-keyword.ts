import type { Keywords } from "../line/type-builder.ts";
import type { KeywordDraft } from "./keyword.ts";
import { twobyteKeyword } from "./keyword.ts";

/** JSON Schema keywords with the Twobyte keyword among them; members that are undefined are left out. */
export function withKeyword(keywords: Keywords, keyword: KeywordDraft): Keywords {
  const own = defined(keyword);
  const base = defined(keywords);
  return Object.keys(own).length === 0 ? base : { ...base, [twobyteKeyword]: own };
}

/** A copy without the members that are undefined. */
export function defined(record: object): Keywords {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
