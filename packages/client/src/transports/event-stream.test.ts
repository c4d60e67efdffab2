import { DEFAULT_PARAMETERS, text } from "@twobyte/session";
import { expect, test } from "vitest";
import { eventStream } from "./event-stream.ts";

test("a stream that is abandoned is let go of, whatever becomes of its request's signal R-LIVE-4", async () => {
  let leave: () => void = () => {};
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const heard: string[] = [];
  const carrier = eventStream.open(
    {
      url: "https://example.test/rt",
      profile: text,
      parameters: DEFAULT_PARAMETERS,
      WebSocket: undefined,
      fetch: () =>
        Promise.resolve(
          new Response(
            new ReadableStream<Uint8Array>({
              start: (controller) => controller.enqueue(new TextEncoder().encode("data: !W\n\n")),
              cancel: () => leave(),
            }),
          ),
        ),
    },
    {
      opened: () => carrier.write("!H", 1),
      received(data) {
        heard.push(String(data));
        carrier.abort();
      },
      alive() {},
      constrained() {},
      tell: () => 0,
      lost: ({ code }) => heard.push(code),
    },
  );
  await left;
  expect(heard).toEqual(["!W"]);
});
