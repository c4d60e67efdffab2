import type { TSchema } from "@sinclair/typebox";
import type { Protocol } from "@twobyte/schema";
import { expect, test } from "vitest";
import chat from "./chat/schema.ts";
import feed from "./feed/schema.ts";
import { validatorOf } from "./validator.ts";

const id = "0190b3f2-7c7e-7d53-9c6b-2f4f3a1d5e60";
const link = { kind: "link", url: "https://twobyte.example/spec" };
const quote = { kind: "quote", message: id, text: "Two bytes." };
const message = { id, role: "person", author: "Ada", text: "Hi", sent: 0, attachments: [link] };
const question = { room: "lobby", text: "Why two bytes?", model: "quick" };

test.each([
  ["Message", message],
  ["Message", { ...message, edited: 1, attachments: [link, quote] }],
  ["Message", { ...message, role: "assistant", author: null }],
  ["Question", question],
  ["Question", { ...question, temperature: "0.70" }],
  ["ToolCall", { tool: "search", arguments: { query: "frame", limit: 3 } }],
  ["Done", { reason: "complete", tokens: 92, took: 1_840 }],
])("a chat's %s can be %j", (name, value) => {
  expect(validatorOf(messageOf(chat, name))(value)).toBe(true);
});

test.each([
  ["Message", { ...message, author: undefined }],
  ["Message", { ...message, edited: null }],
  ["Message", { ...message, attachments: [{ ...quote, kind: "link" }] }],
  ["Question", { ...question, text: "" }],
  ["Question", { ...question, model: "slow" }],
  ["Question", { ...question, temperature: "2.01" }],
  ["HistoryRequest", { room: "lobby", limit: 0 }],
])("a chat's %s cannot be %j", (name, value) => {
  expect(validatorOf(messageOf(chat, name))(value)).toBe(false);
});

test.each([
  ["LatestRequest", { kind: "push", count: 10 }, true],
  ["LatestRequest", { kind: "star", count: 10 }, false],
  ["WatchRequest", { kinds: ["push", "issues"] }, true],
  ["WatchRequest", { kinds: ["push", "push"] }, false],
  ["Counts", { events: { push: 14, pull_request: 46 } }, true],
  ["Counts", { events: { star: 1 } }, false],
])("whether a feed's %s can be %j: %s", (name, value, isValid) => {
  expect(validatorOf(messageOf(feed, name))(value)).toBe(isValid);
});

/** The schema of a message that a method of the protocol names. */
function messageOf(protocol: Protocol, name: string): TSchema {
  const services = protocol.options.services ?? [];
  const methods = services.flatMap((service) => Object.values(service.methods));
  const mentioned = methods.flatMap(({ options }) => Object.values(options).flat());
  const schema: unknown = mentioned.find((option: { $id?: string }) => option.$id === name);
  return schema as TSchema;
}
