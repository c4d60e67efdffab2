import { afterEach, expect, test } from "vitest";
import { callServerStream, callUnary } from "../../../packages/client/src/codegen1.ts";
import type { Transport } from "../../../packages/client/src/index.ts";
import {
  binary,
  connectOver,
  eventStream,
  longPoll,
  text,
  webSocket,
} from "../../../packages/client/src/index.ts";
import type { Faults } from "../../../packages/testing/src/index.ts";
import { ChaosProxy } from "../../../packages/testing/src/index.ts";
import type { Place } from "../place.ts";
import { cleanUp, start } from "../place.ts";
import type { Answer, Count, Text } from "../talk.ts";
import { ask, echo, protocol } from "../talk.ts";

afterEach(cleanUp);

const seed = Number(process.env["TWOBYTE_SEED"] ?? 1);
/** Every byte in a full run, which takes minutes, and far fewer in a smaller one. */
const stride = Math.max(1, Math.round(Number(process.env["TWOBYTE_RUNS"] ?? 0.1) ** -2));

/** So many exchanges run beside one another. */
const TOGETHER = 16;

/** The places at which a way of so many bytes is cut. */
function offsets(size: number): number[] {
  const first = seed % stride;
  return Array.from(
    { length: Math.max(0, Math.ceil((size - first) / stride)) },
    (_, i) => first + i * stride,
  );
}

/** What an application saw of an exchange, and how many bytes the first connections carried. */
interface Exchange {
  readonly seen: readonly string[];
  readonly bytes: readonly { readonly up: number; readonly down: number }[];
}

/** An exchange of about twenty frames; each of `cuts` holds for one connection, in their order. */
async function exchange(
  { http }: Place,
  transport: Transport,
  profile: "binary" | "text",
  cuts: readonly Faults[],
): Promise<Exchange> {
  const address = http.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const proxy = await ChaosProxy.listen({ upstream: { port: address.port }, onError() {} });
  for (const faults of cuts) proxy.setNext(faults);
  const connections: ChaosProxy["connections"][number][] = [];
  const noting = (async () => {
    while (connections.length < 2) connections.push(await proxy.nextConnection());
  })().catch(() => {});
  const parameters = { retryWindowMs: 0, repeatAfterMs: 1 };
  const url = `http://127.0.0.1:${proxy.port}/twobyte`;
  const session = connectOver(protocol, [transport], {
    url,
    profile: profile === "text" ? text : binary,
    parameters,
  });
  const seen: string[] = [];
  const call = async (text: string): Promise<void> => {
    seen.push((await callUnary<Text, Text>(session, echo, { text })).text);
  };
  await call("one");
  const stream = callServerStream<Count, Answer>(session, ask, { count: 8 });
  for await (const answer of stream) seen.push(JSON.stringify(answer));
  await Promise.all([call("two"), call("two")]);
  await session.close();
  await proxy.close();
  await noting;
  const bytes = connections.map(({ up, down }) => ({ up: up.read, down: down.read }));
  return { seen, bytes };
}

for (const transport of [webSocket, eventStream, longPoll]) {
  for (const profile of ["binary", "text"] as const) {
    test(`a cut at any byte of an exchange changes nothing of it: ${transport.name}, ${profile}`, async () => {
      const place = await start();
      const whole = await exchange(place, transport, profile, []);
      expect(whole.seen.length).toBe(12);
      const cuts = whole.bytes.flatMap(({ up, down }, number) => [
        ...offsets(up).map((cutAfter) => ({ number, faults: { up: { cutAfter } } })),
        ...offsets(down).map((cutAfter) => ({ number, faults: { down: { cutAfter } } })),
      ]);
      while (cuts.length > 0) {
        const some = cuts.splice(0, TOGETHER);
        const seen = some.map(async ({ number, faults }) => {
          const before = Array.from({ length: number }, () => ({}));
          return (await exchange(place, transport, profile, [...before, faults])).seen;
        });
        const expected = some.map(() => whole.seen);
        expect(await Promise.all(seen), JSON.stringify(some)).toEqual(expected);
      }
      expect(place.errors).toEqual([]);
    }, 600_000);
  }
}
