import type { Stream } from "@twobyte/session";
import { TwobyteError } from "@twobyte/session";
import { expect, test } from "vitest";
import type { Gap, SubscribeOptions } from "./call-options.ts";
import type { CallListener } from "./client-call.ts";
import { Publisher } from "./publisher.ts";
import { Subscription } from "./subscription.ts";

const gone = new TwobyteError("unavailable", "a gap", { scope: "session", retry: "now" });
const method = { name: "feed", items: [], taggedItems: false };

interface Begun {
  readonly from: unknown;
  readonly listener: Required<CallListener>;
  readonly consumed: number[];
  cancelled: boolean;
}

/** A subscription whose calls are made by the test. */
function place(options: SubscribeOptions = {}, publisher = new Publisher<never>(method)) {
  const edge = { isOver: false };
  const calls: Begun[] = [];
  const told: unknown[] = [];
  const subscription = new Subscription<number>(
    edge,
    {
      onGap: (gap: Gap) => void told.push(gap),
      onSkip: (count, reason) => void told.push(`${count} ${reason}`),
      ...options,
    },
    publisher,
    (listener, from) => {
      const call: Begun = {
        from,
        listener: listener as Required<CallListener>,
        consumed: [],
        cancelled: false,
      };
      calls.push(call);
      return {
        consume: (size) => void call.consumed.push(size),
        cancel: () => {
          call.cancelled = true;
        },
      };
    },
  );
  const call = (): Begun => calls.at(-1) as Begun;
  return { edge, calls, told, subscription, call };
}

async function take(subscription: Subscription<number>, count: number): Promise<unknown[]> {
  const taken: unknown[] = [];
  while (taken.length < count) taken.push((await subscription.next()).value);
  return taken;
}

// R-STREAM-18
test("the cursor moves when the next item is asked for", async () => {
  const { subscription, call } = place();
  expect(subscription.cursor).toBe(undefined);
  call().listener.opened({ epoch: "e", offset: 4 });
  for (const n of [0, 1, 2]) call().listener.answered(n, 0);
  expect(subscription.cursor?.offset).toBe(4);
  await take(subscription, 1);
  expect([subscription.cursor?.offset, call().consumed]).toEqual([4, []]);
  await take(subscription, 1);
  expect([subscription.cursor?.offset, call().consumed]).toEqual([5, [0]]);
});

test("skips move the cursor in their place", async () => {
  const { subscription, call, told } = place();
  call().listener.opened({ epoch: "e", offset: 0 });
  call().listener.answered(0, 1);
  call().listener.skipped(7, "overflow");
  call().listener.answered(8, 1);
  await take(subscription, 1);
  expect([subscription.cursor?.offset, told]).toEqual([0, []]);
  await take(subscription, 1);
  expect([subscription.cursor?.offset, told]).toEqual([8, ["7 overflow"]]);
});

// R-STREAM-29
test("behind a gap it begins where the last item was that arrived, not the last taken", async () => {
  const { subscription, call, calls, told } = place({ last: 3 });
  expect(call().from).toEqual({ epoch: "", offset: 3 });
  call().listener.opened({ epoch: "e", offset: 10 });
  for (const n of [10, 11, 12]) call().listener.answered(n, 5);
  await take(subscription, 1);
  call().listener.failed(gone);
  expect([calls.length, call().from]).toEqual([2, { epoch: "e", offset: 13 }]);
  call().listener.opened({ epoch: "e", offset: 13 });
  call().listener.answered(13, 5);
  expect(await take(subscription, 3)).toEqual([11, 12, 13]);
  expect(told).toEqual([]);
  // What the session before brought was not sent on this one's credit.
  expect(call().consumed).toEqual([]);
  void subscription.next();
  expect(call().consumed).toEqual([5]);
});

test("one that had not begun begins again as it was asked to", () => {
  const { call, calls } = place({ last: 3 });
  call().listener.failed(gone);
  expect([calls.length, call().from]).toEqual([2, { epoch: "", offset: 3 }]);
});

// R-STREAM-31
test("items that come again behind a gap are handed over once", async () => {
  const { subscription, call, told } = place();
  call().listener.opened({ epoch: "e", offset: 0 });
  for (const n of [0, 1, 2, 3]) call().listener.answered(n, 1);
  call().listener.failed(gone);
  call().listener.opened({ epoch: "e", offset: 1 });
  call().listener.answered(1, 1);
  call().listener.skipped(4, "overflow");
  call().listener.answered(6, 1);
  expect(await take(subscription, 5)).toEqual([0, 1, 2, 3, 6]);
  expect(told).toEqual(["2 overflow"]);
  expect(subscription.cursor?.offset).toBe(6);
});

// R-STREAM-31
test("items that come again are handed over once, also when that is cut off", async () => {
  const { subscription, call } = place();
  call().listener.opened({ epoch: "a", offset: 0 });
  for (const n of [0, 1, 2]) call().listener.answered(n, 1);
  call().listener.failed(gone);
  call().listener.opened({ epoch: "a", offset: 0 });
  call().listener.answered(0, 1);
  call().listener.failed(gone);
  expect(call().from).toEqual({ epoch: "a", offset: 3 });
  call().listener.opened({ epoch: "a", offset: 1 });
  for (const n of [1, 2, 3]) call().listener.answered(n, 1);
  expect(await take(subscription, 4)).toEqual([0, 1, 2, 3]);
  expect(subscription.cursor).toEqual({ epoch: "a", offset: 3 });
});

// R-TOPIC-6
test("it is made again when its log cannot be continued, but not when it was refused", async () => {
  const { subscription, calls, call, told } = place();
  call().listener.opened({ epoch: "a", offset: 7 });
  const ended = new TwobyteError("aborted", "the keeper is gone", { retry: "now" });
  call().listener.failed(ended);
  expect([calls.length, call().from]).toEqual([2, { epoch: "a", offset: 7 }]);
  call().listener.opened({ epoch: "b", offset: 0 });
  call().listener.answered(5, 1);
  expect(await take(subscription, 1)).toEqual([5]);
  const gap = { from: { epoch: "a", offset: 7 }, to: { epoch: "b", offset: 0 } };
  expect(told).toEqual([{ ...gap, missing: undefined }]);
  call().listener.failed(ended);
  call().listener.failed(ended);
  expect(calls.length).toBe(3);
  await expect(subscription.next()).rejects.toBe(ended);
});

// R-STREAM-19, R-STREAM-29
test("a gap is told in its place, with what is missing if that can be known", async () => {
  const { subscription, call, told } = place({ from: { epoch: "e", offset: 2 } });
  call().listener.opened({ epoch: "e", offset: 5 });
  call().listener.answered(5, 1);
  call().listener.failed(gone);
  call().listener.opened({ epoch: "f", offset: 0 });
  call().listener.answered(0, 1);
  expect(told).toEqual([]);
  expect(subscription.cursor).toEqual({ epoch: "e", offset: 2 });
  await take(subscription, 1);
  const first = { from: { epoch: "e", offset: 2 }, to: { epoch: "e", offset: 5 }, missing: 3 };
  expect(told).toEqual([first]);
  await take(subscription, 1);
  const second = {
    from: { epoch: "e", offset: 6 },
    to: { epoch: "f", offset: 0 },
    missing: undefined,
  };
  expect(told).toEqual([first, second]);
  expect(subscription.cursor).toEqual({ epoch: "f", offset: 0 });
});

test("other errors end it, and so does the end of all sessions", async () => {
  for (const [isOver, error] of [
    [false, new TwobyteError("resource_exhausted", "too slow", { retry: "now" })],
    [true, gone],
  ] as const) {
    const { subscription, call, calls, edge } = place();
    edge.isOver = isOver;
    const next = subscription.next();
    call().listener.failed(error);
    await expect(next).rejects.toBe(error);
    expect(calls.length).toBe(1);
    await expect(subscription.publish(undefined as never)).rejects.toMatchObject({
      code: "canceled",
    });
  }
});

test("leaving takes it back, and no gap brings it again", async () => {
  const { subscription, call, calls } = place();
  call().listener.opened({ epoch: "e", offset: 0 });
  await subscription.return();
  expect(call().cancelled).toBe(true);
  call().listener.failed(gone);
  expect([calls.length, await subscription.next()]).toEqual([1, { done: true, value: undefined }]);
});

test("R-HAND-22: one that a server ends which goes is made again where it was", async () => {
  const left = new TwobyteError("unavailable", "the server goes", { retry: "now" });
  const { subscription, call, calls, told } = place();
  call().listener.opened({ epoch: "e", offset: 4 });
  call().listener.answered(1, 1);
  call().listener.failed(left);
  expect(call().from).toEqual({ epoch: "e", offset: 5 });
  call().listener.opened({ epoch: "e", offset: 5 });
  call().listener.answered(2, 1);
  expect(await take(subscription, 2)).toEqual([1, 2]);
  expect([calls.length, told]).toEqual([2, []]);
  // Where it cannot begin it is over: a server that refuses it is not asked for ever.
  call().listener.failed(left);
  call().listener.failed(left);
  await expect(subscription.next()).rejects.toBe(left);
  expect(calls.length).toBe(3);
});

test("R-STREAM-40: who published something that the server may not have hears so", () => {
  const refused: string[] = [];
  const onRefused = ({ code, processed, scope }: TwobyteError): void =>
    void refused.push(`${code} ${processed} ${scope}`);
  const publisher = new Publisher<never>(method);
  const { call, calls } = place({ onRefused }, publisher);
  const over = (isUnheard: boolean): void => {
    const stream = { canSend: false, isUnheard } as Stream;
    void publisher.start({} as Parameters<typeof publisher.start>[0], stream);
    publisher.stop();
    call().listener.failed(gone);
  };
  over(false);
  expect([refused, calls.length]).toEqual([[], 2]);
  over(true);
  expect([refused, calls.length]).toEqual([["unavailable maybe message"], 3]);
  over(false);
  expect(refused.length).toBe(1);
});
