import type { Frame } from "@twobyte/session";
import { DEFAULT_PARAMETERS, splitRequest, text } from "@twobyte/session";
import { afterEach, expect, test, vi } from "vitest";
import { longPoll } from "./long-poll.ts";

afterEach(() => void vi.useRealTimers());

type Welcome = Extract<Frame, { kind: "welcome" }>;

const welcome: Welcome = {
  kind: "welcome",
  version: 1,
  session: "s",
  token: "t",
  secret: new Uint8Array(16),
  revision: { revision: 1, fingerprint: new Uint8Array(16) },
  counts: { received: 0, sent: 0 },
  verdict: { verdict: "created", reason: "none" },
};

/** A transport whose polls are answered with these, one by one; `heard` is what came of it. */
async function place(answers: readonly (string | undefined | "never")[]) {
  const heard: string[] = [];
  const bodies: string[] = [];
  const left = [...answers];
  await new Promise<void>((resolve) => {
    const carrier = longPoll.open(
      {
        url: "https://example.test/rt",
        profile: text,
        parameters: { ...DEFAULT_PARAMETERS, repeats: 0 },
        WebSocket: undefined,
        fetch: (_, init) => {
          bodies.push(String(init?.body));
          if (left.length === 0) return Promise.reject(new TypeError("fetch failed"));
          const answer = left.shift();
          if (answer === "never") return new Promise(() => {});
          return Promise.resolve(new Response(answer ?? null, { status: answer ? 200 : 204 }));
        },
      },
      {
        opened: () => carrier.write("!H", 1),
        received(data) {
          heard.push(String(data));
          if (data === "!W") carrier.welcomed?.(welcome);
        },
        alive: () => heard.push("alive"),
        constrained() {},
        tell: () => heard.length,
        lost({ code }) {
          heard.push(code);
          resolve();
        },
      },
    );
  });
  return { heard, bodies };
}

test("an empty answer is a sign of life, and polls count and acknowledge R-TRANS-22", async () => {
  const { heard, bodies } = await place(["!W", undefined, "!K1", undefined]);
  expect(heard).toEqual(["!W", "alive", "!K1", "alive", "unavailable"]);
  expect(bodies[0]).toBe("\x1e!H");
  const heads = bodies.slice(1).map((body) => splitRequest(body).head);
  expect(heads.map(({ session, token, n, count }) => [session, token, n, count])).toEqual([
    ["s", "t", 1, 1],
    ["s", "t", 2, 2],
    ["s", "t", 3, 3],
    ["s", "t", 4, 4],
  ]);
});

test("an answer to the hello that is no welcome ends the attempt", async () => {
  expect((await place(["!Z"])).heard).toEqual(["!Z", "unavailable"]);
  expect((await place([undefined])).heard).toEqual(["alive", "unavailable"]);
});

test("a poll that is not answered in its time is a dead connection R-TRANS-40", async () => {
  vi.useFakeTimers();
  let ended: readonly string[] | undefined;
  void place(["!W", undefined, "never"]).then(({ heard }) => {
    ended = heard;
  });
  const { beatMs, pollDeadAfter } = DEFAULT_PARAMETERS;
  await vi.advanceTimersByTimeAsync((beatMs * pollDeadAfter) / 1000 - 1);
  expect(ended).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(ended).toEqual(["!W", "alive", "unavailable"]);
});

test("a poll that nobody looked after has more time R-LIVE-7", async () => {
  vi.useFakeTimers();
  let ended: readonly string[] | undefined;
  void place(["!W", "never"]).then(({ heard }) => {
    ended = heard;
  });
  await vi.advanceTimersByTimeAsync(1);
  const { beatMs, probeDeadlineMs } = DEFAULT_PARAMETERS;
  // The clock jumps: the timer is late.
  vi.spyOn(performance, "now").mockReturnValue(performance.now() + 10 * beatMs);
  await vi.advanceTimersByTimeAsync(beatMs * 0.9);
  expect(ended).toBeUndefined();
  await vi.advanceTimersByTimeAsync(probeDeadlineMs);
  expect(ended).toEqual(["!W", "unavailable"]);
  vi.restoreAllMocks();
});
