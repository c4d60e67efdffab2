import { afterEach, expect, test } from "vitest";
import { cleanUp } from "../place.ts";
import { peersOf } from "./peers.ts";
import { carry, refusalOf, sendInput } from "./send.ts";

afterEach(cleanUp);

test("breaking/lineage-changed: peers refuse each other, whatever else is the same R-LOCK-12", async () => {
  const { old, now } = peersOf("lineage-changed");
  expect(now.protocol.revisions).toEqual(old.protocol.revisions);
  expect(await refusalOf(old, now)).toBe("lineage");
  expect(await refusalOf(now, old)).toBe("lineage");
});

test("breaking/revision-rewritten: peers refuse each other, who would misread each other", async () => {
  const { old, now } = peersOf("revision-rewritten");
  expect(await refusalOf(old, now)).toBe("fingerprint");
  expect(await refusalOf(now, old)).toBe("fingerprint");
  const truncated = { binary: "reader: truncated", text: "reader: truncated" };
  expect(carry(old, now, "Ask", { a: 1 })).toEqual(truncated);
  const how = { disguised: true };
  expect(await sendInput(old, now, "Chats.ask", { a: 1 }, how)).toBe("reader: invalid_argument");
});
