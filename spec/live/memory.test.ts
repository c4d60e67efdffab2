import { expect, test } from "vitest";
import { callServerStream, callUnary } from "../../packages/client/src/codegen1.ts";
import type { ConnectOptions } from "../../packages/client/src/index.ts";
import { binary, connectOver, text, webSocket } from "../../packages/client/src/index.ts";
import { serve } from "../../packages/server/src/index.ts";
import { ManualClock, MemoryNetwork } from "../../packages/testing/src/index.ts";
import { errorOf } from "./place.ts";
import type { Answer, Count } from "./talk.ts";
import { ask, echo, hang, protocol, talk, Witness } from "./talk.ts";

const MINUTE = 60_000;

/** A server and a client in one process, whose time a test moves. */
function place({ profile, ...options }: Partial<ConnectOptions> = {}, latencyMs = 0) {
  const clock = new ManualClock();
  const witness = new Witness();
  const events: string[] = [];
  const server = serve(protocol, [talk(witness)], {
    clock,
    onSession: ({ type }) => events.push(type),
  });
  const network = new MemoryNetwork(server, { clock, latencyMs });
  const { url, WebSocket } = network;
  const session = connectOver(protocol, [webSocket], {
    url,
    profile: profile === "text" ? text : binary,
    WebSocket,
    clock,
    ...options,
  });
  return { clock, witness, events, server, network, session };
}

for (const profile of ["binary", "text"] as const) {
  test(`a handler is tested against a lost connection without waiting for anything, in ${profile}`, async () => {
    const { clock, events, network, session } = place({ profile });
    const count = 3000;
    const stream = callServerStream<Count, Answer>(session, ask, { count });
    const seen: string[] = [];
    for await (const { value } of stream) {
      seen.push("text" in value ? (value.text.split(" ")[1] ?? "") : `${value.count} in all`);
      if (seen.length === 10 || seen.length === 2000) {
        network.cut();
        await clock.pass(2000);
      }
    }
    expect(seen).toEqual([...Array.from({ length: count }, (_, i) => String(i)), "3000 in all"]);
    expect(events).toEqual(["began", "lost", "resumed", "lost", "resumed"]);
    await session.close();
    await clock.pass(0);
    expect(network.connections).toBe(0);
  });
}

for (const direction of ["up", "down"] as const) {
  test(`a wire that is dead on its way ${direction} is given up by the client's time`, async () => {
    const { clock, network, session } = place();
    await session.ready;
    network.set({ [direction]: "dropped" });
    const call = callUnary(session, echo, { text: "x" });
    await clock.pass(34_000);
    network.set({});
    await clock.pass(2000);
    expect(await call).toEqual({ text: "nobody: x" });
    expect(session.status.state).toBe("live");
    await session.close();
  });
}

test("hours of silence leave a session as it is", async () => {
  const { clock, events, network, session } = place();
  await session.ready;
  await clock.pass(120 * MINUTE);
  expect([session.status.state, events, network.connections]).toEqual(["live", ["began"], 1]);
  await session.close();
});

test("what a network holds arrives when it is let go, after the time that it takes", async () => {
  const { clock, network, session } = place({}, 20);
  await clock.pass(100);
  network.set({ down: "held" });
  let answer: unknown;
  const call = callUnary(session, echo, { text: "x" }).then((value) => {
    answer = value;
  });
  await clock.pass(1000);
  expect(answer).toBeUndefined();
  network.set({});
  await clock.pass(0);
  expect(answer).toEqual({ text: "nobody: x" });
  await call;
  const closed = session.close();
  await clock.pass(100);
  await closed;
});

test("a session comes back to a server that was away for less than its window, and is told of more", async () => {
  const { clock, witness, events, network, server, session } = place();
  await session.ready;
  const call = callUnary(session, hang, { text: "" });
  await witness.heard("hanging");
  network.pointAt(undefined);
  network.cut();
  await clock.pass(MINUTE);
  expect(session.status.state).toBe("waiting");
  network.pointAt(server);
  await clock.pass(MINUTE / 2);
  expect(events).toEqual(["began", "lost", "resumed"]);
  network.pointAt(undefined);
  network.cut();
  const failed = errorOf(call);
  await clock.pass(3 * MINUTE);
  expect(events).toEqual(["began", "lost", "resumed", "lost", "ended"]);
  network.pointAt(server);
  await clock.pass(MINUTE);
  expect(await failed).toMatchObject({ code: "unavailable", processed: "maybe" });
  await session.close();
});
