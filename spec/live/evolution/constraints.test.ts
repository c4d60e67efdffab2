import { afterEach, expect, test } from "vitest";
import { cleanUp } from "../place.ts";
import { deliver } from "./deliver.ts";
import { peersOf } from "./peers.ts";
import { sendAnswer, sendInput } from "./send.ts";

afterEach(cleanUp);

const long = { text: "fifteen letters" };

test("breaking/constraint-tightened: a new peer refuses what an old one may send", async () => {
  const { old, now } = peersOf("constraint-tightened");
  await deliver(now, old);
  expect(await sendInput(old, old, "Probe.putChat", long)).toStrictEqual(long);
  expect(await sendInput(old, now, "Probe.putChat", long)).toBe("reader: invalid_argument");
  expect(await sendAnswer(old, now, "Probe.getChat", long)).toBe("reader: constraint");
});

test("breaking/constraint-loosened: an old peer refuses what a new one may send", async () => {
  const { old, now } = peersOf("constraint-loosened");
  await deliver(old, now);
  expect(await sendInput(now, now, "Probe.putChat", long)).toStrictEqual(long);
  expect(await sendInput(now, old, "Probe.putChat", long)).toBe("reader: invalid_argument");
  expect(await sendAnswer(now, old, "Probe.getChat", long)).toBe("reader: constraint");
});

test("breaking/constraint-replaced: each peer refuses what the other may send", async () => {
  const { old, now } = peersOf("constraint-replaced");
  const [letters, digits] = [{ text: "abc" }, { text: "123" }];
  expect(await sendInput(old, old, "Probe.putChat", letters)).toStrictEqual(letters);
  expect(await sendInput(old, now, "Probe.putChat", letters)).toBe("reader: invalid_argument");
  expect(await sendInput(now, old, "Probe.putChat", digits)).toBe("reader: invalid_argument");
  expect(await sendAnswer(old, now, "Probe.getChat", letters)).toBe("reader: constraint");
  expect(await sendAnswer(now, old, "Probe.getChat", digits)).toBe("reader: constraint");
});
