import { expect, test } from "vitest";
import { runServerStream } from "./run-server-stream.ts";
import { runUnary } from "./run-unary.ts";
import type { ServerCall } from "./server-call.ts";

/** A call whose `broken` part throws; gives what it says of having been processed. */
async function processedOf(
  broken: "handler" | "answer" | "end",
  run: (call: ServerCall, handler: () => void) => Promise<void> | undefined,
): Promise<unknown> {
  const heard: unknown[] = [];
  const breakAt = (part: typeof broken) => (): void => {
    if (part === broken) throw new Error(part);
  };
  const call = {
    isWanted: true,
    hasAnswers: true,
    canSend: true,
    answer: breakAt("answer"),
    end: breakAt("end"),
    fail: (_: unknown, processed: unknown) => void heard.push(processed),
  };
  await run(call as unknown as ServerCall, breakAt("handler"));
  return heard[0];
}

test("what fails behind the end of a handler was processed, and nothing else R-ERROR-1", async () => {
  const unary = (call: ServerCall, handler: () => void) => runUnary(handler, call, undefined);
  expect(await processedOf("handler", unary)).toBe("maybe");
  expect(await processedOf("answer", unary)).toBe("yes");
  expect(await processedOf("end", unary)).toBe("yes");
});

test("a stream is processed when its generator has come to its end R-ERROR-1", async () => {
  const stream = (call: ServerCall, handler: () => void) =>
    runServerStream(
      function* () {
        handler();
        yield 1;
      },
      call,
      undefined,
    );
  expect(await processedOf("handler", stream)).toBe("maybe");
  expect(await processedOf("answer", stream)).toBe("maybe");
  expect(await processedOf("end", stream)).toBe("yes");
});
