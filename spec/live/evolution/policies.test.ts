import { afterEach, expect, test } from "vitest";
import { cleanUp, errorOf } from "../place.ts";
import { deliver } from "./deliver.ts";
import { call, connectAs, serveAs } from "./live.ts";
import type { Peer } from "./peer.ts";
import { peersOf } from "./peers.ts";
import { sendAnswer, sendInput } from "./send.ts";

afterEach(cleanUp);

const input = { text: "hi" };
const long = { text: "x".repeat(1500) };

test("breaking/auth-tightened: a new server refuses a principal that an old one lets in", async () => {
  const { old, now } = peersOf("auth-tightened");
  expect(await sendInput(old, old, "Chats.ask", input)).toEqual(input);
  expect(await sendInput(old, now, "Chats.ask", input)).toBe("reader: permission_denied");
});

test("breaking/auth-loosened: a new server lets everybody in", async () => {
  const { old, now } = peersOf("auth-loosened");
  const ask = async (peer: Peer): Promise<unknown> => {
    const server = await serveAs(peer, () => input, { authenticate: () => undefined });
    return await call(old, connectAs(old, server), "Chats.ask", input);
  };
  expect(await errorOf(ask(old))).toMatchObject({ code: "unauthenticated", processed: "no" });
  expect(await ask(now)).toEqual(input);
});

test("breaking/max-bytes-lowered: a new peer refuses messages that an old one sends", async () => {
  const { old, now } = peersOf("max-bytes-lowered");
  await deliver(now, old);
  expect(await sendInput(old, old, "Chats.ask", long)).toEqual(long);
  expect(await sendInput(old, now, "Chats.ask", long)).toBe("reader: resource_exhausted");
  expect(await sendAnswer(old, now, "Chats.ask", long, { input })).toBe(
    "reader: resource_exhausted",
  );
});

test("breaking/max-bytes-raised: an old peer refuses messages that a new one sends", async () => {
  const { old, now } = peersOf("max-bytes-raised");
  await deliver(old, now);
  expect(await sendInput(now, now, "Chats.ask", long)).toEqual(long);
  expect(await sendInput(now, old, "Chats.ask", long)).toBe("reader: resource_exhausted");
  expect(await sendAnswer(now, old, "Chats.ask", long, { input })).toBe(
    "reader: resource_exhausted",
  );
});

test("breaking/rate-tightened: a new server refuses callers that keep an old one's rate", async () => {
  const { old, now } = peersOf("rate-tightened");
  const served = async (peer: Peer): Promise<unknown[]> => {
    const parameters = { principalTokens: 4, principalRefill: 1 };
    const server = await serveAs(peer, () => input, { parameters });
    const session = connectAs(old, server);
    const calls = [1, 2, 3, 4].map(() => call(old, session, "Chats.ask", input));
    return Promise.all(calls.map((one) => one.catch(({ code }) => code)));
  };
  expect(await served(old)).toEqual([input, input, input, input]);
  const refused = "resource_exhausted";
  expect(await served(now)).toEqual([input, input, refused, refused]);
});

test("breaking/deadline-shortened: a new client's call is cut off while an old one's goes on", async () => {
  const { old, now } = peersOf("deadline-shortened");
  await expectCut(now, old);
});

test("breaking/deadline-extended: an old client's call is cut off while a new one's goes on", async () => {
  const { old, now } = peersOf("deadline-extended");
  await expectCut(old, now);
});

/** One server makes clients of two versions wait until the first has lost its patience. */
async function expectCut(hurried: Peer, patient: Peer): Promise<void> {
  let answer: (value: unknown) => void = () => {};
  const late = new Promise((resolve) => {
    answer = resolve;
  });
  const server = await serveAs(patient, () => late);
  const waiting = call(patient, connectAs(patient, server), "Chats.ask", input);
  const cut = call(hurried, connectAs(hurried, server), "Chats.ask", input);
  expect(await errorOf(cut)).toMatchObject({ code: "deadline_exceeded" });
  answer(input);
  expect(await waiting).toEqual(input);
}
