import { DEFAULT_PARAMETERS, text } from "@twobyte/session";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { eventStream } from "../transports/event-stream.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const { probeDeadlineMs } = DEFAULT_PARAMETERS;

/** A stream whose POSTs are refused, with what it is told; `heard` is what came of it. */
async function place() {
  const heard: string[] = [];
  let down: ReadableStreamDefaultController<Uint8Array> | undefined;
  const carrier = eventStream.open(
    {
      url: "https://example.test/rt",
      profile: text,
      parameters: DEFAULT_PARAMETERS,
      WebSocket: undefined,
      fetch(url) {
        if (String(url).endsWith("/send")) {
          heard.push("POST");
          return Promise.resolve(new Response(null, { status: 404, statusText: "gone" }));
        }
        const start = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
          down = controller;
        };
        return Promise.resolve(new Response(new ReadableStream({ start })));
      },
    },
    {
      opened: () => carrier.write("!H", 1),
      received: (data) => heard.push(String(data)),
      alive() {},
      constrained() {},
      tell: () => 0,
      lost: ({ rawMessage }) => heard.push(rawMessage),
    },
  );
  await vi.advanceTimersByTimeAsync(0);
  const say = (event: string): void => down?.enqueue(new TextEncoder().encode(event));
  carrier.welcomed?.({ session: "s", token: "t" } as never);
  carrier.write("!C2", 1);
  await vi.advanceTimersByTimeAsync(probeDeadlineMs - 1);
  return { heard, carrier, say, end: () => down?.close() };
}

test("what comes down behind a POST that was refused is heard, and then it is lost R-TRANS-43", async () => {
  const { heard, carrier, say } = await place();
  say("data: !Z1\n\n");
  carrier.write("!C4", 1);
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toEqual(["POST", "!Z1"]);
  await vi.advanceTimersByTimeAsync(1);
  expect(heard).toEqual(["POST", "!Z1", "the request was answered with 404: gone"]);
});

test("who was refused does not wait when the way down ends R-TRANS-43", async () => {
  const { heard, end } = await place();
  end();
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toEqual(["POST", "the stream ended"]);
});
