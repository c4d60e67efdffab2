import { afterEach, expect, test } from "vitest";
import type { ClientSession, Subscription } from "../../../packages/client/src/index.ts";
import type { BoundService, Topic } from "../../../packages/server/src/index.ts";
import { listen } from "../generated-peers.ts";
import { cleanUp } from "../place.ts";
import { call, connectAs, serveAs } from "./live.ts";
import type { Peer } from "./peer.ts";
import { peersOf } from "./peers.ts";

afterEach(cleanUp);

const input = { text: "hi" };

test("breaking/overflow-weakened: an old handler waits for a slow caller, who misses answers of a new one", async () => {
  const { old, now } = peersOf("overflow-weakened");
  expect(await missedBy(old)).toBe(0);
  expect(await missedBy(now)).toBeGreaterThan(500);
});

test("breaking/replay-shortened: a new server begins a subscription with fewer of the last items", async () => {
  const { old, now } = peersOf("replay-shortened");
  expect([await replayedBy(old), await replayedBy(now)]).toEqual([10, 5]);
});

/** How many answers of a server's a slow caller does not get. */
async function missedBy(peer: Peer): Promise<number> {
  let skipped = 0;
  const answers = Array.from({ length: 1000 }, (_, n) => ({ text: String(n) }));
  const server = await serveAs(peer, () => answers);
  const session = connectAs(peer, server, { parameters: { credit: 100 } });
  const heard = await call(peer, session, "Chats.ask", input, {
    onSkip: (count) => {
      skipped += count;
    },
  });
  expect((heard as unknown[]).length + skipped).toBe(1000);
  return skipped;
}

interface Text {
  readonly text: string;
}
interface Client {
  readonly ask: { subscribe(key: Text, options: object): Subscription<Text> };
}

/** How many of twenty items a subscriber gets who asks for more than there are. */
async function replayedBy(peer: Peer): Promise<number> {
  const bind = peer.exported("server", "bindChats") as (
    service: object,
  ) => BoundService & { readonly topics: { readonly ask: Topic<Text, Text> } };
  const bound = bind({});
  for (let n = 0; n < 20; n++) bound.topics.ask.publish(input, { text: String(n) });
  const session = connectAs(peer, { url: await listen(peer.ir, [bound], []), errors: [] });
  const Client = peer.exported("client", "ChatsClient") as new (session: ClientSession) => Client;
  const { value } = await new Client(session).ask.subscribe(input, { last: 99 }).next();
  return 20 - Number(value?.text);
}
