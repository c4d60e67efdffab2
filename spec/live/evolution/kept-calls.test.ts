import { afterEach, expect, test } from "vitest";
import { Signal } from "../kinds.ts";
import { cleanUp } from "../place.ts";
import { call, connectAs, serveAs } from "./live.ts";
import type { Peer } from "./peer.ts";
import { peersOf } from "./peers.ts";

afterEach(cleanUp);

const input = { text: "hi" };

test("breaking/retry-weakened: a new server runs an old client's repeat once more", async () => {
  const { old, now } = peersOf("retry-weakened");
  expect(await runsOf(old, old)).toBe(1);
  expect(await runsOf(old, now)).toBe(2);
});

test("breaking/detach-shortened: a new server stops what an old one goes on with", async () => {
  const { old, now } = peersOf("detach-shortened");
  expect(await isStopped(old, old)).toBe(false);
  expect(await isStopped(old, now)).toBe(true);
});

/** How often a server runs a call that a client makes twice with one key. */
async function runsOf(client: Peer, server: Peer): Promise<number> {
  let runs = 0;
  const served = await serveAs(server, () => {
    runs++;
    return input;
  });
  const session = connectAs(client, served);
  const options = { key: "k-1" };
  for (let i = 0; i < 2; i++) await call(client, session, "Chats.ask", input, options);
  return runs;
}

/** Whether a server stops a call when the session of its client ends. */
async function isStopped(client: Peer, server: Peer): Promise<boolean> {
  const entered = new Signal<AbortSignal>();
  const ended = new Signal();
  const answer = (_method: unknown, _input: unknown, context: { signal: AbortSignal }) => {
    entered.give(context.signal);
    return new Promise(() => {});
  };
  const served = await serveAs(server, answer, {
    onSession: ({ type }) => {
      if (type === "ended") ended.give();
    },
  });
  const session = connectAs(client, served);
  call(client, session, "Chats.ask", input).catch(() => {});
  const signal = await entered.given;
  await session.close();
  await ended.given;
  // The calls hear of it behind the hook, in the same turn.
  await new Promise((resolve) => setImmediate(resolve));
  return signal.aborted;
}
