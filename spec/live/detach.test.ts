import { once } from "node:events";
import { afterEach, expect, test } from "vitest";
import { isTwobyteError } from "../../packages/client/src/index.ts";
import type { CallContext } from "../../packages/server/src/codegen1.ts";
import { ManualClock } from "../../packages/testing/src/index.ts";
import { startKeyed } from "./keyed-peers.ts";
import type { Text } from "./kinds.ts";
import { Signal } from "./kinds.ts";
import { cleanUp, errorOf } from "./place.ts";

afterEach(cleanUp);

const input = { text: "x" };

/** A stream that goes on as long as its signal lets it, a step whenever it is told to. */
class Work {
  readonly begun = new Signal<CallContext>();
  readonly left = new Signal<unknown>();
  readonly #steps: (() => void)[] = [];
  steps = 0;

  readonly run = async function* (this: Work, _: Text, context: CallContext): AsyncGenerator<Text> {
    this.begun.give(context);
    const { signal } = context;
    const stop = once(signal, "abort");
    try {
      while (!signal.aborted) {
        yield { text: `${this.steps}` };
        await Promise.race([new Promise<void>((resolve) => this.#steps.push(resolve)), stop]);
        this.steps++;
      }
    } finally {
      this.left.give(isTwobyteError(signal.reason) ? signal.reason.code : "well");
    }
  }.bind(this);

  step(): void {
    this.#steps.shift()?.();
  }
}

test("work of a kept method goes on behind the end of its session, and its caller is told", async () => {
  const work = new Work();
  const place = await startKeyed({ watch: work.run });
  const { client } = place.join();
  const stream = client.watch(input);
  await stream.next();
  const context = await work.begun.given;
  await place.loseSessions();
  expect(await errorOf(stream.next())).toMatchObject({ code: "unavailable", processed: "maybe" });
  for (let i = 0; i < 3; i++) {
    work.step();
    await client.plain(input);
  }
  expect([work.steps, context.signal.aborted, context.principal]).toEqual([
    3,
    false,
    { id: "ann" },
  ]);
  await place.stop();
  expect(await work.left.given).toBe("unavailable");
});

test("R-STREAM-36: kept work is stopped when its lease is over", async () => {
  const work = new Work();
  const place = await startKeyed({ brief: work.run });
  const stream = place.join().client.brief(input);
  await stream.next();
  await place.loseSessions();
  expect(await work.left.given).toBe("deadline_exceeded");
});

test("R-STREAM-36: kept work is stopped at its deadline, before its lease is over", async () => {
  const work = new Work();
  const clock = new ManualClock();
  const place = await startKeyed({ watch: work.run }, { clock });
  const stream = place.join().client.watch(input, { timeoutMs: 30_000 });
  await stream.next();
  const { signal } = await work.begun.given;
  let isLost = false;
  void place.loseSessions().then(() => {
    isLost = true;
  });
  // The server ends sessions that are lost by its clock.
  while (!isLost) {
    await new Promise((resolve) => setImmediate(resolve));
    clock.advance(0);
  }
  // What was left of the deadline when the call left its client, and that is less than the lease.
  clock.advance(20_000);
  expect(signal.aborted).toBe(false);
  clock.advance(10_000);
  expect(await work.left.given).toBe("deadline_exceeded");
});

test("work that its caller takes back is not kept, whatever its method is", async () => {
  const work = new Work();
  const place = await startKeyed({ watch: work.run });
  const stream = place.join().client.watch(input);
  await stream.next();
  await stream.return();
  expect(await work.left.given).toBe("canceled");
});

test("R-STREAM-35: work of other methods is stopped with its session", async () => {
  const work = new Work();
  const place = await startKeyed({ brisk: work.run });
  const stream = place.join().client.brisk(input);
  await stream.next();
  await place.loseSessions();
  expect(await work.left.given).toBe("unavailable");
});
