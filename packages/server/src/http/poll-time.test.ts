import { afterEach, expect, test, vi } from "vitest";
import { place, polling, streaming } from "../testing/endpoint-place.ts";
import { body, helloText, post, TEXT } from "../testing/text-client.ts";

afterEach(() => void vi.useRealTimers());

const secretOf = (byte: number) => new Uint8Array(16).fill(byte);

/** Lets what a request reads, and what it is answered with, take its turns. */
async function settled(): Promise<void> {
  for (let n = 0; n < 20; n++) await new Promise((resolve) => setImmediate(resolve));
}

test("a poll is held no longer than its client would have it R-TRANS-39", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { server } = place();
  for (const seconds of [0, 2]) {
    const { session, token } = await polling(server, helloText({ secret: secretOf(seconds) }));
    const headers = { ...TEXT, prefer: `respond-async, wait=${seconds}` };
    const heard: number[] = [];
    const poll = post(server, "poll", body(session, token, 1, 0), { headers });
    void poll.then(({ status }) => heard.push(status));
    await settled();
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(seconds * 1000);
    await settled();
    expect(heard).toEqual([204]);
    expect(await (await poll).text()).toBe("");
  }
  server.close();
});

test("a poll is held for half a beat at most, that of its session R-TRANS-19", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  for (const [maxBeat, half] of [
    [undefined, 12_500],
    [6000, 3000],
  ] as const) {
    const { server } = place();
    const { session, token } = await polling(server, helloText(maxBeat && { maxBeat }));
    let status: number | undefined;
    void post(server, "poll", body(session, token, 1, 0)).then((response) => {
      status = response.status;
    });
    // What it reads takes some turns; a server's first ping is as good as any answer.
    await settled();
    const before = status;
    vi.advanceTimersByTime(half);
    await settled();
    expect([before, typeof status]).toEqual([undefined, "number"]);
    server.close();
  }
});

test("a server that is closed leaves no timer behind, whoever it waited for", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { server } = place();
  const { events } = await streaming(server);
  await events.cancel();
  expect([server.sessions, vi.getTimerCount()]).toEqual([1, 1]);
  server.close();
  expect([server.sessions, vi.getTimerCount()]).toEqual([0, 0]);
});
