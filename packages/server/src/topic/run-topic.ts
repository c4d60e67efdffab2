import type { Tagged } from "@twobyte/session";
import { messageByName, TwobyteError } from "@twobyte/session";
import type { ServerCall } from "../server-call.ts";
import type { TopicHub } from "./topic-hub.ts";

/** Works on one subscription, from its begin on. */
export async function runTopic<Key, Item, Out>(
  hub: TopicHub<Key, Item, Out>,
  call: ServerCall,
  key: Key,
): Promise<void> {
  const items = call.receive(hub.method);
  try {
    await hub.handler.subscribed?.(key, call);
    if (!call.isWanted) return;
    hub.join(call, key);
    for await (const item of items) await publish(hub, call, key, item);
  } catch (error) {
    call.fail(error);
  }
}

/** Takes what a subscriber publishes; an error is told to it alone (R-STREAM-10). */
async function publish<Key, Item, Out>(
  hub: TopicHub<Key, Item, Out>,
  call: ServerCall,
  key: Key,
  item: Item,
): Promise<void> {
  try {
    if (hub.handler.published === undefined) forward(hub, key, item);
    else await hub.handler.published(key, item, call);
  } catch (error) {
    call.refuse(error);
  }
}

/** Publishes what a subscriber says, as it is. */
function forward<Key, Item, Out>(hub: TopicHub<Key, Item, Out>, key: Key, item: Item): void {
  const { name, items, taggedItems, outputs, tagged, newest } = hub.method;
  const said: Tagged = taggedItems
    ? (item as Item & Tagged)
    : { message: messageByName(items, undefined, newest)?.name ?? "", value: item };
  if (messageByName(outputs, said.message, newest) === undefined) {
    throw new TwobyteError("unimplemented", `${name} sends no ${said.message} to its subscribers`);
  }
  hub.publish(key, (tagged ? said : said.value) as Out);
}
