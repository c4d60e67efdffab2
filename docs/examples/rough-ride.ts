import type { FeedWatchAnswer } from "@example/feed/client";
import { FeedClient, protocol } from "@example/feed/client";
import { connect } from "@twobyte/client";
import { ChaosProxy } from "@twobyte/testing";
import { payloadOf } from "./feed/feed-answers.ts";
import type { Tally } from "./tally.ts";
import { tally } from "./tally.ts";

/** What came of a stream whose wire was cut, blocked and let back. */
export interface Ride extends Tally {
  readonly items: readonly FeedWatchAnswer[];
  /** The kinds of transport that the session was live over, one after the other. */
  readonly transports: readonly string[];
  /** Longest time between two items, in ms. */
  readonly longestPauseMs: number;
}

/** What goes wrong, and behind which share of the items. */
const trouble: readonly { readonly behind: number; readonly what: string }[] = [
  { behind: 0.15, what: "cut" },
  { behind: 0.3, what: "cut" },
  { behind: 0.45, what: "block" },
  { behind: 0.7, what: "let" },
];

const said: Readonly<Record<string, string>> = {
  cut: "the wire is cut",
  block: "WebSockets are blocked, and the wire is cut",
  let: "WebSockets get through again",
};

/**
 * Watches the feed through a proxy that does to connections what networks do. `expected` are the
 * feed's items in their order; the wire lets `bytesPerSecond` through.
 */
export async function rideFeed(
  url: string,
  expected: readonly FeedWatchAnswer[],
  bytesPerSecond: number,
  write: (text: string) => void,
): Promise<Ride> {
  const down = { throttle: bytesPerSecond };
  const upstream = { port: Number(new URL(url).port) };
  const proxy = await ChaosProxy.listen({ upstream, faults: { down } });
  // A blocked WebSocket is tried again so soon, and not after five minutes; and so short a time is
  // life enough for a connection that its loss is one by itself: here it is lost every second.
  const parameters = { tierMemoryMs: 500, stableAfterMs: 250 };
  const session = connect(protocol, { url: `${proxy.webSocketUrl}/feed`, parameters });
  const transports: string[] = [];
  session.subscribe((status) => {
    if (status.state === "live") transports.push(status.transport);
  });
  const left = trouble.map(({ behind, what }) => ({
    at: Math.floor(behind * expected.length),
    what,
  }));
  const items: FeedWatchAnswer[] = [];
  let [longestPauseMs, last] = [0, performance.now()];
  for await (const item of new FeedClient(session).watch({})) {
    items.push(item);
    longestPauseMs = Math.max(longestPauseMs, performance.now() - last);
    last = performance.now();
    if (left[0]?.at !== items.length) continue;
    const what = left.shift()?.what ?? "";
    write(`  behind item ${items.length} ${said[what]}\n`);
    proxy.set(what === "block" ? { down, blockUpgrade: "refuse" } : { down });
    if (what !== "let") proxy.cutAll({ how: "rst" });
  }
  await session.close();
  await proxy.close();
  const keys = (list: readonly FeedWatchAnswer[]): string[] => list.map(keyOf);
  return { items, transports, longestPauseMs, ...tally(keys(expected), keys(items)) };
}

/** All of an item, as text. */
function keyOf(item: FeedWatchAnswer): string {
  return JSON.stringify(payloadOf(item));
}
