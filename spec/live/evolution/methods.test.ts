import { afterEach, expect, test } from "vitest";
import { cleanUp, errorOf } from "../place.ts";
import { deliver } from "./deliver.ts";
import { call, callables, connectAs, serveAs } from "./live.ts";
import type { Peer } from "./peer.ts";
import { peersOf } from "./peers.ts";
import { carry, refusalOf, sendAnswer, sendInput } from "./send.ts";

afterEach(cleanUp);

/** What a version's types say that the method answers. */
function outputsOf(peer: Peer): readonly string[] {
  return callables(peer).flatMap(({ method }) => method.outputs);
}

const input = { text: "hi" };
const disguised = { disguised: true };
const delta = { text: "token" };
const done = { count: 7 };

test("breaking/code-moved: a new server does not know an old client's code", async () => {
  const { old, now } = peersOf("code-moved");
  expect(await refusalOf(old, now)).toBe("fingerprint");
  expect(await sendInput(old, now, "Chats.ask", input, disguised)).toBe("reader: unimplemented");
});

test("breaking/code-erased: a new server does not know an old client's code", async () => {
  const { old, now } = peersOf("code-erased");
  expect(await refusalOf(old, now)).toBe("fingerprint");
  expect(await sendInput(old, now, "Chats.get", input, disguised)).toBe("reader: unimplemented");
});

test("breaking/code-reused: a new server runs another method than an old client calls", async () => {
  const { old, now } = peersOf("code-reused");
  expect(await refusalOf(old, now)).toBe("fingerprint");
  const ran: string[] = [];
  const answer = ({ name }: { readonly name: string }): object => {
    ran.push(name);
    return delta;
  };
  const session = connectAs(old, await serveAs(now, answer, { shown: old }));
  expect(await call(old, session, "Chats.ask", input)).toEqual(delta);
  expect(ran).toEqual(["tell"]);
});

test("breaking/method-input-changed: a new server reads an old client's input as another struct", async () => {
  const { old, now } = peersOf("method-input-changed");
  expect(await refusalOf(old, now)).toBe("fingerprint");
  expect(await sendInput(old, now, "Chats.ask", input, disguised)).toBe("reader: invalid_argument");
  expect(now.decode("Done", old.encode("Ask", { text: "" }, "binary"))).toEqual({ a: 0 });
  expect(now.decode("Done", old.encode("Ask", { text: "7" }, "text"))).toEqual({ a: 7 });
});

test("breaking/method-kind-changed: an old client is not ready for a stream", async () => {
  const { old, now } = peersOf("method-kind-changed");
  expect(await refusalOf(old, now)).toBe("fingerprint");
  const how = { ...disguised, input };
  const two = [delta, delta];
  expect(await sendAnswer(now, old, "Chats.ask", two, how)).toBe("reader: internal");
  expect(await sendAnswer(now, old, "Chats.ask", [], how)).toBe("reader: internal");
});

test("breaking/method-messages-rewritten: an old client does not know the message", async () => {
  const { old, now } = peersOf("method-messages-rewritten");
  expect(await refusalOf(old, now)).toBe("fingerprint");
  const answer = [{ message: "Done", value: done }];
  const how = { ...disguised, input };
  expect(await sendAnswer(now, old, "Chats.ask", answer, how)).toBe("reader: internal");
});

test("breaking/service-side-changed: nobody serves an old client", async () => {
  const { old, now } = peersOf("service-side-changed");
  expect(await refusalOf(old, now)).toBe("fingerprint");
  expect(await sendInput(old, now, "Chats.ask", input, disguised)).toBe("reader: unimplemented");
});

test("breaking/method-removed: a new server refuses an old client's calls", async () => {
  const { old, now } = peersOf("method-removed");
  expect(await sendInput(old, old, "Chats.get", input)).toEqual(input);
  expect(await sendInput(old, now, "Chats.get", input)).toBe("reader: unimplemented");
});

test("breaking/method-message-added: an old client hears that one is missing", async () => {
  const { old, now } = peersOf("method-message-added");
  await deliver(old, now);
  const answers = [
    { message: "Delta", value: delta },
    { message: "Done", value: done },
  ];
  const server = await serveAs(now, () => answers);
  const skipped: unknown[] = [];
  const onSkip = (...what: unknown[]): unknown => skipped.push(what);
  expect(await call(now, connectAs(now, server), "Chats.ask", input, { onSkip })).toEqual(answers);
  expect(skipped).toEqual([]);
  expect(await call(old, connectAs(old, server), "Chats.ask", input, { onSkip })).toEqual([delta]);
  expect(skipped).toEqual([[1, "inexpressible"]]);
});

test("breaking/method-message-removed: a new client is given a message that it has no case for", async () => {
  const { old, now } = peersOf("method-message-removed");
  await deliver(now, old);
  const answers = [{ message: "Done", value: done }];
  expect(outputsOf(now)).toEqual(["Delta"]);
  expect(await sendAnswer(old, now, "Chats.ask", answers, { input })).toEqual(answers);
});

test("breaking/method-outputs-swapped: a new client has no case for old answers, an old one gets no new ones", async () => {
  const { old, now } = peersOf("method-outputs-swapped");
  const newAnswer = { message: "Done", value: done };
  expect([outputsOf(old), outputsOf(now)]).toEqual([["Delta"], ["Done"]]);
  expect(await sendAnswer(old, now, "Chats.ask", delta, { input })).toEqual({
    message: "Delta",
    value: delta,
  });
  expect(await sendAnswer(now, old, "Chats.ask", newAnswer, { input })).toBe("writer: internal");
});

test("breaking/topic-key-changed: one key has other bytes, and two keys have the same", () => {
  const { old, now } = peersOf("topic-key-changed");
  const key = { room: "lobby" };
  expect(now.encode("Ask", key, "text", 1)).toBe(old.encode("Ask", key, "text", 1));
  expect(now.encode("Ask", key, "text", 2)).not.toBe(old.encode("Ask", key, "text", 1));
  const [first, second] = [1, 2].map((floor) => carry(now, old, "Ask", { ...key, floor }));
  expect(first).toEqual({ binary: key, text: key });
  expect(second).toEqual(first);
});

test("a call that is refused for a method's sake leaves the session as it is", async () => {
  const { old, now } = peersOf("method-removed");
  const session = connectAs(old, await serveAs(now, () => delta));
  const refused = { code: "unimplemented", processed: "no", scope: "stream" };
  expect(await errorOf(call(old, session, "Chats.get", input))).toMatchObject(refused);
  expect(await call(old, session, "Chats.ask", input)).toEqual(delta);
});
