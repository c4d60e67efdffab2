import { afterEach, expect, test } from "vitest";
import { cleanUp } from "../place.ts";
import { talk } from "./deliver.ts";
import { peersOf } from "./peers.ts";
import { sendAnswer, sendInput } from "./send.ts";

afterEach(cleanUp);

const id = "00112233-4455-6677-8899-aabbccddeeff";

/** All that check calls safe; what each means beside is shown below and in other files. */
const titles = [
  "breaking/auth-loosened: peers of all versions talk",
  "breaking/cache-changed: peers of all versions talk",
  "breaking/deadline-extended: peers of all versions talk",
  "breaking/default-added: peers of all versions talk",
  "breaking/deprecation-changed: peers of all versions talk",
  "breaking/detach-extended: peers of all versions talk",
  "breaking/downlevel-relaxed: peers of all versions talk",
  "breaking/field-added: peers of all versions talk",
  "breaking/field-removed: peers of all versions talk",
  "breaking/member-added: peers of all versions talk",
  "breaking/method-added: peers of all versions talk",
  "breaking/overflow-strengthened: peers of all versions talk",
  "breaking/rate-loosened: peers of all versions talk",
  "breaking/replay-extended: peers of all versions talk",
  "breaking/retry-strengthened: peers of all versions talk",
  "breaking/type-added: peers of all versions talk",
];

for (const title of titles) {
  test(title, async () => {
    const { releases, now } = peersOf(ruleOf(title));
    for (const release of releases) await talk(release, now);
  });
}

function ruleOf(title: string): string {
  return title.replace("breaking/", "").replace(/:.*/, "");
}

test("breaking/field-added: an older peer gets the value without the field R-DOWN-1", async () => {
  const { old, now } = peersOf("field-added");
  const value = { id, note: "new" };
  expect(await sendInput(now, old, "Probe.putChat", value)).toStrictEqual({ id });
  expect(await sendAnswer(now, old, "Probe.getChat", value)).toStrictEqual({ id });
  expect(await sendInput(now, now, "Probe.putChat", value)).toStrictEqual(value);
});

test("breaking/field-added: what an older peer sends lacks the field R-DOWN-4", async () => {
  const { old, now } = peersOf("field-added");
  const whole = { id, note: undefined };
  expect(await sendInput(old, now, "Probe.putChat", { id })).toStrictEqual(whole);
  expect(await sendAnswer(old, now, "Probe.getChat", { id })).toStrictEqual(whole);
});

test("breaking/default-added: what an older peer's message lacks is the default R-DOWN-4", async () => {
  const { releases, old, now } = peersOf("default-added");
  const [first = old] = releases;
  expect(await sendInput(first, old, "Probe.putChat", { id })).toStrictEqual({
    id,
    count: undefined,
  });
  expect(await sendInput(first, now, "Probe.putChat", { id })).toStrictEqual({ id, count: 1 });
});

test("breaking/downlevel-relaxed: a value that was refused for an older peer is omitted", async () => {
  const { releases, old, now } = peersOf("downlevel-relaxed");
  const [first = old] = releases;
  const value = { id, count: 7 };
  expect(await sendInput(old, first, "Probe.putChat", value)).toBe("writer: not_expressible");
  expect(await sendInput(now, first, "Probe.putChat", value)).toStrictEqual({ id });
});

test("breaking/field-removed: an older peer gets none, and its own is passed over R-DOWN-5 R-DOWN-6", async () => {
  const { old, now } = peersOf("field-removed");
  expect(await sendInput(now, old, "Probe.putChat", { id })).toStrictEqual({ id, note: undefined });
  expect(await sendInput(old, now, "Probe.putChat", { id, note: "old" })).toStrictEqual({ id });
});

test("breaking/member-added: an older peer gets the member that the new one names R-DOWN-2", async () => {
  const { old, now } = peersOf("member-added");
  const rose = { color: "rose" };
  expect(await sendInput(now, old, "Probe.putChat", rose)).toStrictEqual({ color: "red" });
  expect(await sendAnswer(now, old, "Probe.getChat", rose)).toStrictEqual({ color: "red" });
  expect(await sendInput(now, now, "Probe.putChat", rose)).toStrictEqual(rose);
});

test("breaking/method-added: an older peer is not called", async () => {
  const { old, now } = peersOf("method-added");
  const input = { text: "hi" };
  expect(await sendInput(now, now, "Chats.get", input)).toStrictEqual(input);
  expect(await sendInput(now, old, "Chats.get", input)).toBe("writer: unimplemented");
});
