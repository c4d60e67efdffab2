import { afterEach, expect, test } from "vitest";
import { cleanUp } from "../place.ts";
import { deliver } from "./deliver.ts";
import { peersOf } from "./peers.ts";
import { carry, refusalOf, sendAnswer, sendInput } from "./send.ts";

afterEach(cleanUp);

const id = "00112233-4455-6677-8899-aabbccddeeff";
const other = "11111111-2222-3333-4444-555555555555";

test("breaking/field-moved: a new peer misreads what an old one wrote", async () => {
  const { old, now } = peersOf("field-moved");
  expect(await refusalOf(old, now)).toBe("fingerprint");
  // Two characters behind a 2, and again behind the first sixteen bytes.
  const twoLetters = { id: "02616263-6465-6667-6869-6a6b6c6d6e6f", text: "hi" };
  expect(carry(old, now, "Chat", twoLetters).binary).toStrictEqual({
    text: "ab",
    id: "63646566-6768-696a-6b6c-6d6e6f026869",
  });
  expect(carry(old, now, "Chat", { id, text: other }).text).toStrictEqual({ text: id, id: other });
});

test("breaking/field-erased: a new peer does not know where an old one's message ends", async () => {
  const { old, now } = peersOf("field-erased");
  expect(await refusalOf(old, now)).toBe("fingerprint");
  const whole = { id, text: "hi" };
  expect(carry(old, now, "Chat", whole)).toEqual(both("reader: trailing"));
  expect(carry(now, old, "Chat", { id })).toEqual(both("reader: truncated"));
});

test("breaking/field-inserted: a new peer misses a field in what an old one wrote", async () => {
  const { old, now } = peersOf("field-inserted");
  expect(await refusalOf(now, old)).toBe("fingerprint");
  expect(carry(old, now, "Chat", { id })).toEqual(both("reader: truncated"));
  expect(carry(now, old, "Chat", { id, text: "hi" })).toEqual(both("reader: trailing"));
});

test("breaking/field-type-changed: an old peer cannot read a new one's numbers", async () => {
  const { old, now } = peersOf("field-type-changed");
  expect(await refusalOf(old, now)).toBe("fingerprint");
  expect(carry(now, old, "Chat", { count: 70_000 })).toEqual(both("reader: out_of_range"));
});

test("breaking/field-presence-changed: a new peer takes a text's length for its presence", async () => {
  const { old, now } = peersOf("field-presence-changed");
  expect(await refusalOf(old, now)).toBe("fingerprint");
  // One byte long, so that what says "there is a text" is taken for the length of one.
  expect(carry(old, now, "Chat", { note: "\u0000" }).binary).toStrictEqual({ note: "" });
  expect(carry(old, now, "Chat", { note: "hi" }).binary).toBe("reader: reserved_bits");
  expect(carry(now, old, "Chat", { note: undefined }).binary).toStrictEqual({ note: "" });
});

test("breaking/type-erased: a new peer refuses what an old one's message holds", async () => {
  const { old, now } = peersOf("type-erased");
  expect(await refusalOf(old, now)).toBe("fingerprint");
  const chat = { note: { text: "hi" } };
  expect(carry(old, now, "Chat", chat)).toEqual({
    binary: "reader: trailing",
    text: "reader: invalid_token",
  });
  const how = { disguised: true };
  expect(await sendInput(old, now, "Chats.get", chat, how)).toBe("reader: invalid_argument");
});

test("breaking/tombstone-changed: an old peer refuses the field that is back R-DOWN-6", async () => {
  const { old, now } = peersOf("tombstone-changed");
  const note = { id, note: "back" };
  expect(carry(now, old, "Chat", note, 2)).toEqual({
    binary: "reader: reserved_bits",
    text: "reader: trailing",
  });
  expect(await sendInput(now, old, "Probe.putChat", note)).toBe("reader: invalid_argument");
  expect(carry(now, old, "Chat", { id }, 2)).toEqual({ binary: { id }, text: "reader: trailing" });
});

test("breaking/required-field-removed: nothing can be written for an old peer R-DOWN-5", async () => {
  const { old, now } = peersOf("required-field-removed");
  expect(await sendInput(now, old, "Probe.putChat", { id })).toBe("writer: invalid_value");
  expect(await sendAnswer(now, old, "Probe.getChat", { id })).toBe("writer: invalid_value");
});

test("breaking/default-changed: the same message means one value here and another there", async () => {
  const { releases, old, now } = peersOf("default-changed");
  const [first = old] = releases;
  expect(await sendInput(first, old, "Probe.putChat", { id })).toStrictEqual({ id, count: 1 });
  expect(await sendInput(first, now, "Probe.putChat", { id })).toStrictEqual({ id, count: 2 });
});

test("breaking/field-added-refused: only an old peer's values can be sent R-DOWN-1", async () => {
  const { old, now } = peersOf("field-added-refused");
  await deliver(old, now);
  const value = { id, note: "new" };
  expect(await sendInput(now, old, "Probe.putChat", value)).toBe("writer: not_expressible");
  expect(await sendAnswer(now, old, "Probe.getChat", value)).toBe("writer: not_expressible");
  expect(await sendInput(now, old, "Probe.putChat", { id })).toStrictEqual({ id });
});

test("breaking/downlevel-refused: a value that was omitted for an older peer is refused", async () => {
  const { releases, old, now } = peersOf("downlevel-refused");
  const [first = old] = releases;
  for (const release of releases) await deliver(release, now);
  const value = { id, count: 7 };
  expect(await sendInput(old, first, "Probe.putChat", value)).toStrictEqual({ id });
  expect(await sendInput(now, first, "Probe.putChat", value)).toBe("writer: not_expressible");
});

function both(outcome: string): object {
  return { binary: outcome, text: outcome };
}
