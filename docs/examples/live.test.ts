import { ChatClient, protocol as chatProtocol } from "@example/chat/client";
import { connect } from "@twobyte/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answer, tokenise } from "./chat/answer.ts";
import { compareEvents } from "./feed/compare-events.ts";
import { readPayloads } from "./feed/payloads.ts";
import type { Listening } from "./listen.ts";
import { listen } from "./listen.ts";
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
