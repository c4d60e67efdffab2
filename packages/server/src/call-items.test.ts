import { codeNumber, decodeMessage } from "@twobyte/session";
import type { TextReader } from "@twobyte/wire";
import { parseString } from "@twobyte/wire";
import { expect, test } from "vitest";
import { CallItems } from "./call-items.ts";

const codec = (name: string, code: string) => ({
  name,
  code,
  write() {},
  read: () => undefined,
  format: () => "",
  parse: (r: TextReader) => parseString(r, 100),
  check(value: unknown) {
    if (value === "bad") throw new Error("it is bad");
  },
});
const items = [
  { codec: codec("One", "On"), since: 1 },
  { codec: codec("Two", "Tw"), since: 2 },
];

function place(taggedItems: boolean, revision = 2) {
  const log: string[] = [];
  const taken = new CallItems(
    { items, taggedItems },
    {
      revision,
      read: (codec, payload) => decodeMessage(codec, payload, revision),
      consume: (size) => log.push(`consumed ${size}`),
      skipped: (count) => log.push(`skipped ${count}`),
    },
  );
  const take = (code: string, text: string) => taken.take(codeNumber(code), text, text.length);
  return { log, taken, take };
}

test("items are handed out as they are, or with their messages' names", async () => {
  const plain = place(false);
  plain.take("On", "a");
  expect((await plain.taken.queue.next()).value).toBe("a");
  const tagged = place(true);
  tagged.take("Tw", "b");
  expect((await tagged.taken.queue.next()).value).toEqual({ message: "Two", value: "b" });
});

test("an item counts as used when the next one is asked for, and skips are told in their place", async () => {
  const { log, taken, take } = place(false);
  take("On", "abc");
  taken.queue.skip(2, "inexpressible");
  take("On", "d");
  await taken.queue.next();
  expect(log).toEqual([]);
  await taken.queue.next();
  expect(log).toEqual(["consumed 3", "skipped 2"]);
});

// R-STREAM-7
test("what the method does not take in the call's revision, or does not allow, is invalid", () => {
  const { take } = place(false, 1);
  expect(() => take("Tw", "b")).toThrow(
    expect.objectContaining({
      code: "invalid_argument",
      rawMessage: expect.stringContaining("Tw"),
    }),
  );
  expect(() => take("On", "bad")).toThrow("it is bad");
});

test("a reader that has left hears of nothing, not even of what cannot be read", async () => {
  const { log, taken, take } = place(false);
  take("On", "a");
  for await (const _ of taken.queue) break;
  take("On", "bad");
  expect(await taken.queue.next()).toEqual({ done: true, value: undefined });
  expect(log).toEqual([]);
});

// R-FLOW-1
test("items without bytes, which take no credit, do not wait without end", async () => {
  const { taken, take } = place(false);
  for (let n = 0; n < 65_536; n++) take("On", "");
  expect(() => take("On", "")).toThrow(/resource_exhausted/);
  take("On", "a");
  await taken.queue.next();
  await taken.queue.next();
  take("On", "");
});
