import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ir } from "@twobyte/compiler/ir";
import { expect, test } from "vitest";
import { createContext } from "../context.ts";
import { scenarios } from "../testing/scenario-ir.ts";
import { firstCall } from "./first-call.ts";

const chat = JSON.parse(readFileSync(join(scenarios, "chat/generated/ir.json"), "utf8")) as Ir;

/** What a README shows of the protocol chat with this method alone, on one line. */
function callOf(name: string): string {
  const services = chat.services.map((service) => ({
    ...service,
    methods: service.methods.filter((method) => method.name === name),
  }));
  const [, sample = ""] = firstCall(createContext({ ...chat, services }));
  return sample
    .replace(/\s+/g, " ")
    .replace(/^.*new ChatClient\(session\); | await session.*$/g, "");
}

test("the first call is written as its kind is called", () => {
  const link = '{ kind: "link", url: "https://example.com/path" }';
  const post = `{ room: "room", text: "text", attachments: [${link}], }`;
  expect(callOf("post")).toBe(`console.log(await client.post(${post}));`);
  expect(callOf("history")).toBe('console.log(await client.history({ room: "room", limit: 1, }));');
  expect(callOf("importAll")).toBe(
    `console.log(await client.importAll({ room: "room", }, [${post}]));`,
  );
  expect(callOf("talk")).toContain(
    'of client.talk({ room: "room", }, [{ message: "Done", value: { reason: "complete", tokens: 1, } }])',
  );
  expect(callOf("read")).toMatch(/^await client\.read\(\{ room: "room", upTo: \d+, \}\);$/);
});

test("a protocol of topics shows a subscription", () => {
  expect(callOf("room")).toContain('of client.room.subscribe({ name: "name", })) {');
});
