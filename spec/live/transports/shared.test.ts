import { afterEach, expect, test } from "vitest";
import { callUnary } from "../../../packages/client/src/codegen1.ts";
import type { ClientSession } from "../../../packages/client/src/index.ts";
import { eventStream, longPoll } from "../../../packages/client/src/index.ts";
import { FakeLocks } from "../../../packages/client/src/testing/fake-locks.ts";
import { cleanUp, join, start } from "../place.ts";
import { echo } from "../talk.ts";

afterEach(cleanUp);

function became(session: ClientSession, status: object): Promise<void> {
  const wanted = JSON.stringify(status);
  return new Promise((resolve) => {
    session.subscribe((now) => {
      if (JSON.stringify(now) === wanted) resolve();
    });
  });
}

test("the third page polls briefly until another leaves, and its status says so R-TRANS-27", async () => {
  const place = await start();
  const holds: string[] = [];
  const locks = new FakeLocks();
  const page = () =>
    join(place, {
      locks,
      transports: [eventStream, longPoll],
      parameters: { shortPollMs: 1 },
      fetch(input, init) {
        const isPoll = String(input).endsWith("/poll");
        if (isPoll) holds.push(new Headers(init?.headers).get("prefer") ?? "held");
        return fetch(input, init);
      },
    });
  const [one, two] = [page(), page()];
  await Promise.all([one.ready, two.ready]);
  expect(one.status).toEqual({ state: "live", transport: "stream" });
  expect(two.status).toEqual({ state: "live", transport: "stream" });
  const three = page();
  await three.ready;
  expect(three.status).toEqual({ state: "live", transport: "poll", constrained: true });
  expect(await callUnary(three, echo, { text: "x" })).toEqual({ text: "nobody: x" });
  const [, ...polls] = holds;
  expect(new Set(polls)).toEqual(new Set(["wait=0"]));
  await one.close();
  await became(three, { state: "live", transport: "poll" });
  expect(await callUnary(three, echo, { text: "y" })).toEqual({ text: "nobody: y" });
  expect(holds.at(-1)).toBe("held");
  await Promise.all([two.close(), three.close()]);
  // Their last requests are on their way.
  while (locks.held.size > 0) await new Promise((resolve) => setImmediate(resolve));
});
