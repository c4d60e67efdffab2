import { afterEach, expect, test } from "vitest";
import { callServerStream, callUnary } from "../../packages/client/src/codegen1.ts";
import { cleanUp, errorOf, join, start } from "./place.ts";
import type { Answer, Count } from "./talk.ts";
import { ask, echo, fail, hang, Say } from "./talk.ts";

afterEach(cleanUp);

for (const profile of ["binary", "text"] as const) {
  test(`unary calls are answered, many at once, in ${profile}`, async () => {
    const place = await start();
    const session = join(place, { profile });
    const texts = Array.from({ length: 100 }, (_, i) => `number ${i} 🌍\x1f\n\\`);
    const answers = await Promise.all(texts.map((text) => callUnary(session, echo, { text })));
    expect(answers).toEqual(texts.map((text) => ({ text: `nobody: ${text}` })));
    expect(session.status.state).toBe("live");
    expect(session.revision).toBe(2);
  });

  test(`a stream of several message types arrives whole and in order, in ${profile}`, async () => {
    const place = await start();
    const session = join(place, { profile });
    const answers: Answer[] = [];
    for await (const answer of callServerStream<Count, Answer>(session, ask, { count: 1000 })) {
      answers.push(answer);
    }
    expect(answers.length).toBe(1001);
    expect(answers[999]).toEqual({
      message: "Token",
      value: { text: `token 999 ${"é".repeat(49)}` },
    });
    expect(answers.at(-1)).toEqual({ message: "Done", value: { count: 1000 } });
    await place.witness.heard("finished");
  });

  test(`a message longer than a frame goes there and back, in ${profile}`, async () => {
    const place = await start();
    const session = join(place, { profile });
    const text = "long €🌍 ".repeat(25_000);
    expect(await callUnary(session, echo, { text })).toEqual({ text: `nobody: ${text}` });
  });

  test(`a typed error arrives with its detail, in ${profile}`, async () => {
    const place = await start();
    const session = join(place, { profile });
    const error = await errorOf(callUnary(session, fail, { text: "typed" }));
    expect(error).toMatchObject({
      code: "resource_exhausted",
      rawMessage: "slow down",
      retry: "after",
      afterMs: 20,
      processed: "no",
      remote: true,
      detail: { message: "Quota", value: { count: 7 } },
    });
    expect(place.errors).toEqual([]);
  });

  test(`an abort takes the call back, and the handler hears of it, in ${profile}`, async () => {
    const place = await start();
    const session = join(place, { profile });
    const controller = new AbortController();
    const call = callUnary(session, hang, { text: "" }, { signal: controller.signal });
    await place.witness.heard("hanging");
    controller.abort();
    expect(await errorOf(call)).toMatchObject({ code: "canceled", remote: false });
    await place.witness.heard("aborted canceled");
    expect(await callUnary(session, echo, { text: "on" })).toEqual({ text: "nobody: on" });
  });
}

test("what a handler throws by accident is reported to the server alone R-ERROR-2", async () => {
  const place = await start();
  const error = await errorOf(callUnary(join(place), fail, { text: "accident" }));
  expect(error).toMatchObject({ code: "internal", rawMessage: "an unexpected error" });
  expect(place.errors).toMatchObject([{ message: "password=hunter2" }]);
});

test("metadata reaches the handler, and its trailers the caller", async () => {
  const place = await start();
  const trailers: unknown[] = [];
  const metadata = { "trace-id": "t-1", b: "é" };
  const onTrailers = (map: ReadonlyMap<string, string>) => trailers.push(...map);
  await callUnary(join(place), echo, { text: "" }, { metadata, onTrailers });
  expect(trailers).toEqual([
    ["b", "é"],
    ["trace-id", "t-1"],
  ]);
});

test("a deadline ends the call on both sides", async () => {
  const place = await start();
  const session = join(place);
  await session.ready;
  const call = callUnary(session, hang, { text: "" }, { timeoutMs: 30 });
  expect(await errorOf(call)).toMatchObject({ code: "deadline_exceeded" });
  await place.witness.heard("hanging");
  await place.witness.heard("aborted");
});

test("leaving a stream early ends its generator at the server", async () => {
  const place = await start();
  const session = join(place);
  let seen = 0;
  for await (const answer of callServerStream<Count, Answer>(session, ask, { count: 1e6 })) {
    expect(answer.message).toBe("Token");
    if (++seen === 10) break;
  }
  await place.witness.heard("left");
  expect(await callUnary(session, echo, { text: "on" })).toEqual({ text: "nobody: on" });
});

test("a producer waits for a consumer that does not ask", async () => {
  const place = await start();
  const session = join(place, { parameters: { credit: 5000 } });
  const stream = callServerStream<Count, Answer>(session, ask, { count: 1000 });
  await stream.next();
  // Each answer is at least 8 bytes, so no more can have been begun below the limit.
  for (let fence = 0; fence < 5; fence++) await callUnary(session, echo, { text: "" });
  expect(place.witness.count("produced")).toBeLessThan(5000 / 8 + 2);
  expect(place.witness.count("produced")).toBeGreaterThan(50);
  let last: Answer | undefined;
  for await (const answer of stream) last = answer;
  expect(last).toEqual({ message: "Done", value: { count: 1000 } });
});

test("a value outside of its constraints is refused before it is sent", async () => {
  const place = await start();
  const error = await errorOf(callUnary(join(place), echo, { text: "forbidden" }));
  expect(error).toMatchObject({ code: "invalid_argument", processed: "no", remote: false });
});

test("an input that does not decode is refused by the server, and the session goes on", async () => {
  const place = await start();
  const session = join(place);
  const careless = { ...echo, input: { ...Say, check: undefined } };
  const error = await errorOf(callUnary(session, careless, { text: "forbidden" }));
  expect(error).toMatchObject({ code: "invalid_argument", processed: "no", remote: true });
  expect(error.rawMessage).toContain("is forbidden");
  expect(await callUnary(session, echo, { text: "on" })).toEqual({ text: "nobody: on" });
});
