import type { MessageShape, Stream } from "@twobyte/session";
import { TwobyteError } from "@twobyte/session";
import { expect, test } from "vitest";
import { Publisher } from "./publisher.ts";

const codec: MessageShape = {
  name: "Said",
  code: "Sa",
  write() {},
  read: () => 0,
  format: () => "",
  parse: () => 0,
  check(value) {
    if (value === "bad") throw new RangeError("it is bad");
  },
};
const method = { name: "room", items: [{ codec, since: 1 }], taggedItems: false };

/** A stream with room for so many items, and what was sent on it. */
function place(room: number) {
  const sent: unknown[] = [];
  const stream = {
    revision: 1,
    room,
    get canSend(): boolean {
      return this.room > 0;
    },
  };
  const engine = {
    send(_stream: Stream, _code: string, _codec: unknown, value: unknown) {
      stream.room--;
      sent.push(value);
    },
    skip() {},
    end() {},
    cancel() {},
  };
  return { stream, engine, sent, start: (to: Publisher<string>) => start(to, engine, stream) };
}

function start(to: Publisher<string>, engine: object, stream: object): void {
  void to.start(engine as Parameters<typeof to.start>[0], stream as Stream);
}

test("items wait for credit, and for the next session behind a gap", async () => {
  const publisher = new Publisher<string>(method);
  const one = place(1);
  const first = publisher.publish("first");
  one.start(publisher);
  await first;
  const second = publisher.publish("second");
  publisher.stop();
  one.stream.room = 9;
  publisher.writable();
  expect(one.sent).toEqual(["first"]);
  const two = place(9);
  two.start(publisher);
  await second;
  expect(two.sent).toEqual(["second"]);
});

test("an item that cannot be sent is refused alone", async () => {
  const publisher = new Publisher<string>(method);
  const { sent, ...one } = place(9);
  one.start(publisher);
  await expect(publisher.publish("bad")).rejects.toMatchObject({ code: "invalid_argument" });
  await publisher.publish("good");
  expect(sent).toEqual(["good"]);
});

test("what waits is bounded, and ends with the subscription", async () => {
  const publisher = new Publisher<string>(method);
  const waiting = Array.from({ length: 1024 }, () => publisher.publish("x").catch((e) => e));
  await expect(publisher.publish("x")).rejects.toMatchObject({ code: "resource_exhausted" });
  const gone = new TwobyteError("unavailable", "it is over");
  publisher.close(gone);
  expect(new Set(await Promise.all(waiting))).toEqual(new Set([gone]));
  await expect(publisher.publish("late")).rejects.toMatchObject({ code: "canceled" });
});
