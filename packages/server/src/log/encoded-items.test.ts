import type { MessageShape, MethodMessage } from "@twobyte/session";
import { CodecError } from "@twobyte/wire";
import { expect, test } from "vitest";
import { beginAt } from "./cursor.ts";
import { EncodedItems } from "./encoded-items.ts";
import { logItem } from "./log-item.ts";
import { MemoryLog } from "./memory-log.ts";

/** A codec of one byte that counts what it does; revision 1 cannot say numbers above 9. */
function counting(): { readonly outputs: readonly MethodMessage[]; readonly done: string[] } {
  const done: string[] = [];
  const codec: MessageShape = {
    name: "One",
    code: "On",
    write(w, value, revision) {
      done.push(`write ${revision}`);
      if (revision === 1 && (value as number) > 9) {
        throw new CodecError("out_of_range", "too much for revision 1", { skip: true });
      }
      w.reserve(1);
      w.bytes[w.pos++] = value as number;
    },
    read(r) {
      return r.bytes[r.pos++];
    },
    format(value, revision) {
      done.push(`format ${revision}`);
      return String(value);
    },
    parse: () => 0,
    check: undefined,
  };
  return { outputs: [{ codec, since: 1 }], done };
}

test("an item is encoded once for all readers of a profile and revision", () => {
  const { outputs, done } = counting();
  const codec = outputs[0]?.codec as MessageShape;
  const one = logItem(codec, 5, 2);
  const items = new EncodedItems(outputs, 65);
  const frames = [0, 1, 2].map(() => items.get(one, "binary", 2)?.frame);
  expect(new Set(frames).size).toBe(1);
  for (let n = 0; n < 3; n++) {
    expect(items.get(one, "text", 2)?.payload).toBe("5");
    expect(items.get(one, "binary", 1)?.payload).toEqual(Uint8Array.of(5));
  }
  expect(done).toEqual(["write 2", "format 2", "write 1"]);
});

test("readers that were told of another id get it, and no message is written anew for them", () => {
  const { outputs, done } = counting();
  const one = logItem(outputs[0]?.codec as MessageShape, 5, 2);
  const items = new EncodedItems(outputs, 65);
  const frames = [65, 67, undefined, 67].map((id) => items.get(one, "text", 2, id));
  expect(frames.map((message) => message?.id)).toEqual([65, 67, 65, 67]);
  expect(frames[1]).toBe(frames[3]);
  expect(done).toEqual(["write 2", "format 2"]);
});

test("what a revision has no place for is nothing, and found out once", () => {
  const { outputs, done } = counting();
  const one = logItem(outputs[0]?.codec as MessageShape, 10, 2);
  const items = new EncodedItems(outputs, 65);
  expect([0, 1].map(() => items.get(one, "binary", 1))).toEqual([undefined, undefined]);
  expect(done).toEqual(["write 2", "write 1"]);
  expect(new EncodedItems([], 65).get(one, "binary", 2)).toBe(undefined);
});

test("only the newest items stay encoded", () => {
  const { outputs } = counting();
  const all = Array.from({ length: 40 }, (_, n) =>
    logItem(outputs[0]?.codec as MessageShape, n, 2),
  );
  const items = new EncodedItems(outputs);
  const first = all.map((one) => items.get(one, "binary", 2));
  const second = all.map((one) => items.get(one, "binary", 2));
  expect(first[0]?.frame).toBe(undefined);
  expect(second[0]).not.toBe(first[0]);
});

// R-STREAM-19, R-STREAM-20
test("a reader begins where it asks to, or at the first place that there is", () => {
  const log = new MemoryLog({ items: 4, bytes: 1000 });
  for (let n = 0; n < 10; n++) log.append({ message: "M", revision: 1, payload: Uint8Array.of(n) });
  const { epoch } = log;
  const at = (from?: { epoch: string; offset: number }) => beginAt(log, from, 3);
  expect(at()).toEqual({ epoch, offset: 10 });
  const offsets = [6, 8, 10].map((offset) => at({ epoch, offset }).offset);
  expect(offsets).toEqual([6, 8, 10]);
  expect([5, 11].map((offset) => at({ epoch, offset }).offset)).toEqual([6, 6]);
  expect(at({ epoch: "other", offset: 8 })).toEqual({ epoch, offset: 6 });
  expect([0, 2, 3, 99].map((offset) => at({ epoch: "", offset }).offset)).toEqual([10, 8, 7, 7]);
  expect(beginAt(log, { epoch: "", offset: 9 }, 99)).toEqual({ epoch, offset: 6 });
});
