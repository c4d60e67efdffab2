import type { Page } from "playwright-core";
import { tally } from "../../../examples/tally.ts";
import type { LedgerItem, SentItems } from "../shared/control.ts";
import { READINGS } from "../shared/control.ts";
import type { StreamCounts } from "../shared/stream-ledger.ts";

/** What became of a stream, by the page's ledger and by the server's. */
export interface StreamVerdict {
  readonly name: string;
  /** By the page's ledger alone. */
  readonly page: StreamCounts;
  /** Both ledgers compared, from the first item of the page's to its last. */
  readonly both: { readonly lost: number; readonly duplicated: number; readonly reordered: number };
  /** So many between those were made, and never sent: their server was killed before. */
  readonly unsent: number;
  /** The server sent these behind the last that arrived. */
  readonly behind: number;
  /** The page shows a verdict at its end. */
  readonly isCut: boolean;
}

/** Judges each stream of a page by what the controller at `url` knows of it. */
export async function judgePage(page: Page, url: string): Promise<StreamVerdict[]> {
  const streams = await page.evaluate(() => {
    const book = window.demo?.book;
    return [...(book?.streams ?? [])].map(([name, { items, counts, isCut }]) => ({
      name,
      items,
      counts,
      isCut,
    }));
  });
  return Promise.all(
    streams.map(async ({ name, items, counts, isCut }) => {
      const first = name === READINGS ? (items[0]?.[0] ?? 0) : 0;
      const response = await fetch(`${url}/api/ledger/${name}?from=${first}`);
      const { items: sent } = (await response.json()) as SentItems;
      const last = items.at(-1)?.[0] ?? -1;
      const within = sent.filter(([index]) => index <= last);
      return {
        name,
        page: counts,
        both: tally(within.map(keyOf), items.map(keyOf)),
        unsent: Math.max(0, last - first + 1 - within.length),
        behind: sent.length - within.length,
        isCut,
      };
    }),
  );
}

function keyOf([index, nonce]: LedgerItem): string {
  return `${index}:${nonce}`;
}
