import { afterEach, expect, test, vi } from "vitest";
import { callServerStream, callUnary } from "../../../packages/client/src/codegen1.ts";
import type { ClientSession, TransportName } from "../../../packages/client/src/index.ts";
import { eventStream } from "../../../packages/client/src/index.ts";
import { cleanUp, join, start } from "../place.ts";
import type { Answer, Count, Text } from "../talk.ts";
import { ask, echo } from "../talk.ts";
import { gated } from "./gates.ts";

afterEach(() => {
  vi.useRealTimers();
  return cleanUp();
});

/** Resolves when the session is live over a transport. */
function liveOver(session: ClientSession, transport: TransportName): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.subscribe((status) => {
      if (status.state !== "live" || status.transport !== transport) return;
      queueMicrotask(() => stop());
      resolve();
    });
  });
}

function numberIn(answer: Answer): number {
  return answer.message === "Done" ? -1 : Number(answer.value.text.match(/token (\d+)/)?.[1]);
}

const count = 20_000;
const expected = [...Array.from({ length: count }, (_, i) => i), -1];

for (const profile of ["binary", "text"] as const) {
  test(`a stream goes on while its session climbs to better tiers, in ${profile} R-TRANS-25`, async () => {
    const place = await start();
    const gates = { websocket: false, stream: false, poll: true };
    const parameters = { tierMemoryMs: 20 };
    const session = join(place, { profile, transports: gated(gates), parameters });
    const states: string[] = [];
    session.subscribe(({ state }) => states.push(state));
    await liveOver(session, "poll");
    const seen: number[] = [];
    for await (const answer of callServerStream<Count, Answer>(session, ask, { count })) {
      seen.push(numberIn(answer));
      if (seen.length === 2000) gates.stream = true;
      if (seen.length === 2010) await liveOver(session, "stream");
      if (seen.length === 9000) gates.websocket = true;
      if (seen.length === 9010) await liveOver(session, "websocket");
    }
    expect(seen).toEqual(expected);
    expect(session.status).toEqual({ state: "live", transport: "websocket" });
    // It never was without a connection.
    expect(states).toEqual(["connecting", "live", "live", "live"]);
    expect([place.server.connections, place.server.sessions]).toEqual([1, 1]);
  });

  test(`a stream goes on when its session falls to worse tiers, in ${profile}`, async () => {
    const place = await start();
    const gates = { websocket: true, stream: true, poll: true };
    const session = join(place, { profile, transports: gated(gates) });
    await liveOver(session, "websocket");
    const cut = (): void => {
      for (const socket of place.sockets) socket.destroy();
    };
    const seen: number[] = [];
    for await (const answer of callServerStream<Count, Answer>(session, ask, { count })) {
      seen.push(numberIn(answer));
      if (seen.length === 2000) {
        gates.websocket = false;
        cut();
      }
      if (seen.length === 9000) {
        gates.stream = false;
        cut();
      }
    }
    expect(seen).toEqual(expected);
    expect(session.status).toEqual({ state: "live", transport: "poll" });
  });

  test(`calls of both directions cross many switches, in ${profile}`, async () => {
    const place = await start();
    const gates = { websocket: false, stream: false, poll: true };
    const parameters = { tierMemoryMs: 5 };
    const session = join(place, { profile, transports: gated(gates), parameters });
    const texts = Array.from({ length: 600 }, (_, i) => `number ${i}`);
    const answers: string[] = [];
    const callAll = async (): Promise<void> => {
      for (const text of texts)
        answers.push((await callUnary<Text, Text>(session, echo, { text })).text);
    };
    const stream = async (): Promise<number[]> => {
      const seen: number[] = [];
      for await (const answer of callServerStream<Count, Answer>(session, ask, { count }))
        seen.push(numberIn(answer));
      return seen;
    };
    const calls = callAll();
    const streamed = stream();
    await liveOver(session, "poll");
    gates.stream = true;
    await liveOver(session, "stream");
    gates.websocket = true;
    await liveOver(session, "websocket");
    gates.websocket = false;
    for (const socket of place.sockets) socket.destroy();
    await liveOver(session, "stream");
    gates.websocket = true;
    await liveOver(session, "websocket");
    await calls;
    expect(answers).toEqual(texts.map((text) => `nobody: ${text}`));
    expect(await streamed).toEqual(expected);
  });
}

test("a stream whose age has come is replaced by another before it ends R-TRANS-12", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const heard: string[] = [];
  const place = await start({
    parameters: { streamAgeMs: 30_000 },
    onSession: ({ type }) => heard.push(type),
  });
  const session = join(place, { transports: [eventStream] });
  const states: string[] = [];
  session.subscribe(({ state }) => states.push(state));
  for (let ms = 0; ms < 70_000; ms += 200) {
    vi.advanceTimersByTime(200);
    await callUnary(session, echo, { text: "on" });
  }
  expect(heard).toEqual(["began", "resumed", "resumed"]);
  expect(states).toEqual(["connecting", "live", "live", "live"]);
});
