import { ChatClient, protocol as chatProtocol } from "@example/chat/client";
import { FeedClient, protocol as feedProtocol } from "@example/feed/client";
import { connect } from "@twobyte/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answer, tokenise } from "./chat/answer.ts";
import { compareEvents } from "./feed/compare-events.ts";
import { itemOf } from "./feed/feed-answers.ts";
import { readPayloads } from "./feed/payloads.ts";
import type { Listening } from "./listen.ts";
import { listen } from "./listen.ts";
import { rideFeed } from "./rough-ride.ts";
import { visitChat, visitFeed } from "./visit.ts";

const profiles = ["binary", "text"] as const;
let server: Listening;

beforeAll(async () => {
  server = await listen();
});
afterAll(() => server.close());

test.each(profiles)("in %s the chat's answer is whole and in order", async (profile) => {
  let shown = "";
  const { items } = await visitChat(server.url, profile, (text) => {
    shown += text;
  });
  const tokens = tokenise(answer.text);
  const { quoted, ...source } = answer.citation;
  const cited = items.findIndex(({ message }) => message === "Citation");
  expect(items[0]).toEqual({ message: "ToolCall", value: answer.toolCall });
  expect(items[cited]?.value).toEqual({ ...source, from: 0, to: quoted.length });
  expect(items.at(-1)?.value).toMatchObject({ reason: "complete", tokens: tokens.length });
  expect(items.slice(1, -1).filter((_item, index) => index !== cited - 1)).toEqual(
    tokens.map((text) => ({ message: "Token", value: { text } })),
  );
  expect(shown).toContain("demo: Why two bytes?\n");
  expect(shown).toContain(`${quoted} [1]`);
});

test.each(profiles)("in %s every payload of the feed comes back equal", async (profile) => {
  const payloads = readPayloads();
  const { items, counts, bytes } = await visitFeed(server.url, profile);
  compareEvents(items, payloads);
  expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(payloads.length);
  expect(bytes).toBeLessThan(Buffer.byteLength(JSON.stringify(payloads.map(({ body }) => body))));
});

test("a stream over a wire that is cut, blocked and let back arrives whole, once and in order", async () => {
  const payloads = readPayloads();
  const { items } = await visitFeed(server.url, "binary");
  const said: string[] = [];
  const ride = await rideFeed(server.url, items, 400_000, (text) => said.push(text));
  expect(ride).toMatchObject({ lost: 0, duplicated: 0, reordered: 0 });
  compareEvents(ride.items, payloads);
  expect(said.length).toBe(4);
  expect(ride.transports.slice(0, 3)).toEqual(["websocket", "websocket", "websocket"]);
  expect(ride.transports).toContain("stream");
});

test.each(profiles)("in %s queries read what there is, newest first", async (profile) => {
  const url = `${server.url}/chat`;
  const session = connect(chatProtocol, { url, token: "demo", profile });
  const chat = new ChatClient(session);
  const posts = ["one", "two", "three"].map((text) =>
    chat.post({ room: "lobby", text, attachments: [] }),
  );
  const [, two, three] = await Promise.all(posts);
  const { messages, hasMore } = await chat.history({ room: "lobby", limit: 2 });
  expect([messages, hasMore]).toEqual([[three, two], true]);
  await session.close();
  const feedSession = connect(feedProtocol, { url: `${server.url}/feed`, profile });
  const feed = new FeedClient(feedSession);
  const { items } = await visitFeed(server.url, profile);
  const pushes = items.filter(({ message }) => message === "PushEvent").map(itemOf);
  const latest = await feed.latest({ kind: "push", count: 3 });
  expect(latest.items).toEqual(pushes.slice(-3).reverse());
  await feedSession.close();
});

test("a room that is not there is an error that the schema declares", async () => {
  const session = connect(chatProtocol, { url: `${server.url}/chat`, token: "demo" });
  const answers = new ChatClient(session).ask({ room: "attic", text: "Hi", model: "quick" });
  await expect(answers.next()).rejects.toMatchObject({
    code: "not_found",
    detail: { message: "NoSuchRoom", value: { room: "attic" } },
  });
  await session.close();
});

test("the chat asks for a principal, and a wrong token is none", async () => {
  const nobody = connect(chatProtocol, { url: `${server.url}/chat` });
  const answers = new ChatClient(nobody).ask({ room: "lobby", text: "Hi", model: "quick" });
  await expect(answers.next()).rejects.toMatchObject({ code: "unauthenticated" });
  await nobody.close();
  const stranger = connect(chatProtocol, { url: `${server.url}/chat`, token: "guess" });
  await expect(stranger.ready).rejects.toMatchObject({ code: "unauthenticated" });
});
