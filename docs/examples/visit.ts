import type { ChatAskAnswer } from "@example/chat/client";
import { ChatClient, protocol as chatProtocol } from "@example/chat/client";
import type { FeedCountsAnswer, FeedWatchAnswer } from "@example/feed/client";
import { FeedClient, protocol as feedProtocol } from "@example/feed/client";
import type { Profile } from "@twobyte/client";
import { connect } from "@twobyte/client";
import { demoToken } from "./authenticate.ts";
import { createByteMeter } from "./byte-meter.ts";
import { readAnswer } from "./chat/read-answer.ts";

/** What came over one connection. */
export interface Visit<T> {
  readonly items: readonly T[];
  /** All bytes that the server sent. */
  readonly bytes: number;
}

/** Asks the chat a question and shows the answer while it comes in. */
export async function visitChat(
  url: string,
  profile: Profile,
  write: (text: string) => void,
): Promise<Visit<ChatAskAnswer>> {
  const meter = createByteMeter();
  const { WebSocket } = meter;
  const session = connect(chatProtocol, {
    url: `${url}/chat`,
    token: demoToken,
    profile,
    WebSocket,
  });
  const chat = new ChatClient(session);
  const said = await chat.post({ room: "lobby", text: "Why two bytes?", attachments: [] });
  write(`${said.author}: ${said.text}\n`);
  const before = meter.received;
  const answers = chat.ask({ room: "lobby", text: said.text, model: "thorough" });
  const items = await readAnswer(answers, write);
  const bytes = meter.received - before;
  await session.close();
  return { items, bytes };
}

/** Watches the feed, as nobody in particular, until it has sent all that there is. */
export async function visitFeed(
  url: string,
  profile: Profile,
): Promise<Visit<FeedWatchAnswer> & { readonly counts: FeedCountsAnswer["events"] }> {
  const meter = createByteMeter();
  const { WebSocket } = meter;
  const session = connect(feedProtocol, { url: `${url}/feed`, profile, WebSocket });
  const feed = new FeedClient(session);
  const counts = await feed.counts({});
  const before = meter.received;
  const items: FeedWatchAnswer[] = [];
  for await (const event of feed.watch({})) items.push(event);
  const bytes = meter.received - before;
  await session.close();
  return { items, bytes, counts: counts.events };
}
