import type { ServerCall } from "../server-call.ts";
import { Subscriber } from "./subscriber.ts";
import type { TopicHub } from "./topic-hub.ts";

/** Works on one subscription, from its begin here on. */
export function runTopic<Key, Item, Out>(
  hub: TopicHub<Key, Item, Out>,
  call: ServerCall,
  key: Key,
): Promise<void> {
  const subscriber = new Subscriber(hub, call, key);
  call.movable = subscriber;
  return subscriber.ran;
}
