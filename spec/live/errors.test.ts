import { afterEach, expect, test } from "vitest";
import { callServerStream, callUnary } from "../../packages/client/src/codegen1.ts";
import { cleanUp, errorOf, join, start } from "./place.ts";
import type { Answer, Count } from "./talk.ts";
import { ask, echo, fail } from "./talk.ts";

afterEach(cleanUp);

test("a detail that the method does not declare leaves its server not, and is reported R-ERROR-3", async () => {
  const place = await start();
  const error = await errorOf(callUnary(join(place), fail, { text: "undeclared" }));
  expect(error).toMatchObject({ code: "not_found", rawMessage: "no such thing" });
  expect(error.detail).toBe(undefined);
  expect(place.errors).toMatchObject([{ message: "no error message Said" }]);
});

test("a detail that a client does not know is dropped, and the error is told R-ERROR-3", async () => {
  const place = await start();
  const older = { ...fail, errors: [] };
  const error = await errorOf(callUnary(join(place), older, { text: "typed" }));
  expect(error).toMatchObject({ code: "resource_exhausted", retry: "after", afterMs: 20 });
  expect(error.detail).toBe(undefined);
});

test("a close without a word is a lost connection: the session goes on R-ERROR-7", async () => {
  const place = await start();
  const session = join(place);
  const answers: Answer[] = [];
  for await (const answer of callServerStream<Count, Answer>(session, ask, { count: 2000 })) {
    if (answers.length === 500) for (const socket of place.sockets) socket.destroy();
    answers.push(answer);
  }
  expect([answers.length, place.server.sessions]).toEqual([2001, 1]);
  expect(await callUnary(session, echo, { text: "on" })).toEqual({ text: "nobody: on" });
});
