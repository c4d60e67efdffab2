/** Visits a server in both profiles: `npx tsx docs/examples/client.ts ws://127.0.0.1:PORT`. */
import { compareEvents } from "./feed/compare-events.ts";
import { headline } from "./feed/headline.ts";
import { readPayloads } from "./feed/payloads.ts";
import { rideFeed } from "./rough-ride.ts";
import { sizeTable } from "./size-table.ts";
import { visitChat, visitFeed } from "./visit.ts";

const [url] = process.argv.slice(2);
if (url === undefined) throw new Error("Say where the server is: client.ts ws://127.0.0.1:PORT");
const payloads = readPayloads();
const show = (text: string): void => void process.stdout.write(text);
const silent = (): void => {};

show("\n--- Chat: the answer, token by token ---\n");
const chat = {
  binary: await visitChat(url, "binary", show),
  text: await visitChat(url, "text", silent),
};

show("\n--- Feed: what happened, a few of each ---\n");
const feed = { binary: await visitFeed(url, "binary"), text: await visitFeed(url, "text") };
for (const kind of new Set(feed.binary.items.map(({ message }) => message))) {
  const events = feed.binary.items.filter(({ message }) => message === kind);
  for (const event of events.slice(0, 2)) show(`${headline(event)}\n`);
  show(`  and ${events.length - 2} more of ${kind}\n`);
}
compareEvents(feed.binary.items, payloads);
compareEvents(feed.text.items, payloads);
show(`All ${payloads.length} came back equal to what the schema keeps, in both profiles.\n`);

show("\n--- The feed again, over a wire that is cut and blocked ---\n");
const ride = await rideFeed(url, feed.binary.items, 400_000, show);
show(`${ride.items.length} items arrived over ${ride.transports.join(", ")}\n`);
show(`lost ${ride.lost}, duplicated ${ride.duplicated}, reordered ${ride.reordered}\n`);
show(`longest pause ${Math.round(ride.longestPauseMs)} ms\n`);
compareEvents(ride.items, payloads);

show("\n--- Bytes that arrived ---\n");
show(
  sizeTable([
    { name: "chat answer", ...chat },
    { name: "feed", ...feed },
  ]),
);
