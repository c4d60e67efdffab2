import type { OutgoingData } from "@twobyte/session";
import { DEFAULT_PARAMETERS, splitRequest, text } from "@twobyte/session";
import { afterEach, expect, test, vi } from "vitest";
import { Requester } from "./requester.ts";
import { Sender } from "./sender.ts";

afterEach(() => void vi.useRealTimers());

type Answer = (result: Response | Error) => void;

/** A sender whose requests are answered by hand. */
function place() {
  const requests: { readonly body: string; readonly answer: Answer }[] = [];
  const lost: unknown[] = [];
  const requester = new Requester({
    url: "https://example.test/rt",
    profile: text,
    parameters: DEFAULT_PARAMETERS,
    WebSocket: undefined,
    fetch: (_, init) =>
      new Promise((resolve, reject) => {
        const answer: Answer = (result) =>
          result instanceof Error ? reject(result) : resolve(result);
        requests.push({ body: String(init?.body), answer });
      }),
  });
  const sender = new Sender(text, requester, (error) => {
    lost.push(error);
    requester.abort();
  });
  const bodies = () => requests.map(({ body }) => splitRequest(body));
  const answer = async (number: number, result: Response | Error): Promise<void> => {
    requests[number]?.answer(result);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { requests, requester, lost, sender, bodies, answer };
}

const frames = (...all: OutgoingData[]) => all;
const fine = () => new Response("!K1");

test("nothing is sent before the welcome, and one POST is on its way at a time R-TRANS-13", async () => {
  vi.useFakeTimers();
  const { sender, bodies, answer, requests } = place();
  const [a = "", b = "", c = ""] = frames("!C2", "!K1", "!C4");
  sender.add(a, 1);
  expect(requests).toEqual([]);
  sender.begin("s", "t");
  sender.add(b, 2);
  sender.add(c, 2);
  const head = { session: "s", token: "t" };
  expect(bodies()).toEqual([{ head: { ...head, n: 1, count: 1 }, data: "!C2" }]);
  await answer(0, fine());
  expect(bodies().slice(1)).toEqual([{ head: { ...head, n: 2, count: 2 }, data: "!K1\x1e!C4" }]);
  await answer(1, fine());
  sender.add("!C6", 3);
  expect(bodies()[2]).toEqual({ head: { ...head, n: 3, count: 3 }, data: "!C6" });
});

test("a POST that got no answer is sent again, the very same, and later each time", async () => {
  vi.useFakeTimers();
  const { sender, requests, answer, lost } = place();
  sender.begin("s", "t");
  sender.add("!C2", 1);
  await answer(0, new TypeError("fetch failed"));
  await vi.advanceTimersByTimeAsync(199);
  expect(requests.length).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  await answer(1, new Response("", { status: 502 }));
  await vi.advanceTimersByTimeAsync(399);
  expect(requests.length).toBe(2);
  await vi.advanceTimersByTimeAsync(1);
  await answer(2, fine());
  expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
  expect(requests.length).toBe(3);
  expect(lost).toEqual([]);
});

test("a POST that never gets an answer ends the connection, and so does one that is refused", async () => {
  vi.useFakeTimers();
  const silent = place();
  silent.sender.begin("s", "t");
  silent.sender.add("!C2", 1);
  for (let i = 0; i < 4; i++) {
    await silent.answer(i, new TypeError("fetch failed"));
    await vi.advanceTimersByTimeAsync(10_000);
  }
  expect(silent.requests.length).toBe(4);
  expect(silent.lost).toMatchObject([{ code: "unavailable", retry: "now" }]);
  const refused = place();
  refused.sender.begin("s", "t");
  refused.sender.add("!C2", 1);
  const problem = JSON.stringify({ detail: "the token is old" });
  await refused.answer(0, new Response(problem, { status: 409 }));
  expect(refused.requests.length).toBe(1);
  expect(refused.lost).toMatchObject([
    { message: "the request was answered with 409: the token is old" },
  ]);
  refused.sender.add("!C4", 2);
  expect(refused.requests.length).toBe(1);
});

test("closing waits for what is still to be sent, but not for ever", async () => {
  vi.useFakeTimers();
  const { sender, answer } = place();
  sender.begin("s", "t");
  sender.add("!C2", 1);
  const heard: string[] = [];
  void sender.finish().then(() => heard.push("first"));
  await answer(0, fine());
  expect(heard).toEqual(["first"]);
  sender.add("!C4", 2);
  void sender.finish().then(() => heard.push("second"));
  await vi.advanceTimersByTimeAsync(1999);
  expect(heard).toEqual(["first"]);
  await vi.advanceTimersByTimeAsync(1);
  expect(heard).toEqual(["first", "second"]);
});
