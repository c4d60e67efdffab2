import { afterEach, expect, test } from "vitest";
import { cleanUp } from "../place.ts";
import { deliver } from "./deliver.ts";
import { peersOf } from "./peers.ts";
import { carry, refusalOf, sendAnswer, sendInput } from "./send.ts";

afterEach(cleanUp);

const [red, blue, green] = [{ color: "red" }, { color: "blue" }, { color: "green" }];

test("breaking/width-changed: bits of one side are none of the other's", async () => {
  const { old, now } = peersOf("width-changed");
  expect(await refusalOf(old, now)).toBe("fingerprint");
  const open = { ...red, isOpen: true };
  expect(carry(old, now, "Chat", open).binary).toBe("reader: invalid_member");
  expect(carry(now, old, "Chat", open).binary).toBe("reader: reserved_bits");
});

test("breaking/member-moved: a new peer reads another member than was written", async () => {
  const { old, now } = peersOf("member-moved");
  // Names are no part of the fingerprint, so nothing warns them (R-LOCK-12).
  expect(await sendInput(old, now, "Probe.putChat", red)).toEqual(blue);
  expect(await sendAnswer(old, now, "Probe.getChat", blue)).toEqual(red);
});

test("breaking/member-erased: a new peer refuses the member", async () => {
  const { old, now } = peersOf("member-erased");
  expect(await refusalOf(old, now)).toBe("fingerprint");
  const refused = "reader: invalid_member";
  expect(carry(old, now, "Chat", green)).toEqual({ binary: refused, text: refused });
});

test("breaking/member-inserted: an old peer refuses the member", async () => {
  const { old, now } = peersOf("member-inserted");
  expect(await refusalOf(now, old)).toBe("fingerprint");
  const refused = "reader: invalid_member";
  expect(carry(now, old, "Chat", green)).toEqual({ binary: refused, text: refused });
});

test("breaking/union-member-struct-changed: a new peer misreads the member", async () => {
  const { old, now } = peersOf("union-member-struct-changed");
  expect(await refusalOf(old, now)).toBe("fingerprint");
  const text = (value: string): object => ({ block: { type: "text", text: value } });
  const count = (value: number): object => ({ block: { type: "text", count: value } });
  expect(carry(old, now, "Chat", text("")).binary).toEqual(count(0));
  expect(carry(old, now, "Chat", text("7")).text).toEqual(count(7));
});

test("breaking/member-added-refused: the member cannot be sent to an old peer R-DOWN-2", async () => {
  const { old, now } = peersOf("member-added-refused");
  await deliver(old, now);
  expect(await sendInput(now, old, "Probe.putChat", blue)).toBe("writer: not_expressible");
  expect(await sendAnswer(now, old, "Probe.getChat", blue)).toBe("writer: not_expressible");
  expect(await sendInput(now, old, "Probe.putChat", red)).toStrictEqual(red);
});

test("breaking/member-removed: a new peer is given a member that it has no more R-DOWN-6", async () => {
  const { old, now } = peersOf("member-removed");
  await deliver(now, old);
  expect(await sendInput(old, now, "Probe.putChat", blue)).toStrictEqual(blue);
  expect(await sendInput(now, old, "Probe.putChat", blue)).toBe("writer: invalid_value");
});
