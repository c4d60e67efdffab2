import { expect, test } from "vitest";
import { enterWrite } from "../depth.ts";
import { errorOf, refusal } from "../testing/refusal.ts";
import { putU8 } from "./byte.ts";
import { writeBytes } from "./bytes.ts";
import { decodeBinary } from "./reader.ts";
import { readString, writeString } from "./string.ts";
import { BinaryWriter, encodeBinary, writeMessage } from "./writer.ts";

/** Larger than the chunks that messages are written into. */
const CHUNK = 65_536;

const text = (w: BinaryWriter, value: string): void => writeString(w, value, "text", Infinity);
const readText = (message: Uint8Array): string =>
  decodeBinary((r) => readString(r, Infinity), message, 1);

test("a message that outgrows its chunk in the middle is whole", () => {
  const parts = [
    "head",
    "é".repeat(100),
    "x".repeat(CHUNK),
    "middle",
    "y".repeat(CHUNK * 3),
    "tail",
  ];
  const message = encodeBinary(
    (w, value: readonly string[]) => {
      for (const part of value) text(w, part);
    },
    parts,
    1,
  );
  const read = decodeBinary((r) => parts.map(() => readString(r, Infinity)), message, 1);
  expect(read.every((part, i) => part === parts[i])).toBe(true);
});

test("messages of all sizes around the end of a chunk are whole", () => {
  const w = new BinaryWriter();
  for (let round = 0; round < 200; round++) {
    const value = "x".repeat((round * 997) % 3000);
    const message = writeMessage(w, text, value, 1);
    expect(readText(message) === value).toBe(true);
  }
});

test("a message stays as it is while many more are encoded", () => {
  const kept = Array.from({ length: 300 }, (_, i) => {
    const value = `message ${i} ${"é".repeat(i)}`;
    return { value, message: encodeBinary(text, value, 1) };
  });
  for (let i = 0; i < 3000; i++) encodeBinary(text, "#".repeat(i % 500), 1);
  for (const { value, message } of kept) expect(readText(message)).toBe(value);
});

test("a message is a plain Uint8Array of exactly its bytes", () => {
  const message = encodeBinary(text, "ab", 1);
  expect(Object.getPrototypeOf(message)).toBe(Uint8Array.prototype);
  expect([...message]).toEqual([2, 0x61, 0x62]);
  expect(encodeBinary(() => undefined, undefined, 1).length).toBe(0);
});

test("a getter that encodes something itself disturbs neither message", () => {
  const inner: Uint8Array[] = [];
  const value = {
    first: "before",
    get second(): string {
      inner.push(encodeBinary(text, `inner ${inner.length}`, 1));
      return "between";
    },
    third: "after",
  };
  const write = (w: BinaryWriter, all: typeof value): void => {
    text(w, all.first);
    text(w, all.second);
    text(w, all.third);
  };
  const outer = [1, 2].map(() => encodeBinary(write, value, 1));
  const parts = outer.map((message) =>
    decodeBinary((r) => [1, 2, 3].map(() => readString(r, 99)), message, 1),
  );
  expect(parts).toEqual([
    ["before", "between", "after"],
    ["before", "between", "after"],
  ]);
  expect(inner.map(readText)).toEqual(["inner 0", "inner 1"]);
});

test("a getter whose own encoding fails does not spoil the message around it", () => {
  const value = {
    get text(): string {
      expect(refusal(() => encodeBinary(text, "\ud800", 1))).toBe("invalid_value");
      return "whole";
    },
  };
  const message = encodeBinary((w, all: { text: string }) => text(w, all.text), value, 1);
  expect(readText(message)).toBe("whole");
});

test("encoding that fails leaves nothing behind", () => {
  const before = encodeBinary(text, "before", 1);
  const failing = (w: BinaryWriter): void => {
    text(w, "half of a message");
    throw new RangeError("a getter failed");
  };
  expect(() => encodeBinary(failing, undefined, 1)).toThrow(RangeError);
  const large = (w: BinaryWriter): void => {
    text(w, "x".repeat(CHUNK * 2));
    putU8(w, 256, "level");
  };
  expect(refusal(() => encodeBinary(large, undefined, 1))).toBe("invalid_value");
  const after = encodeBinary(text, "after", 1);
  expect(readText(before)).toBe("before");
  expect(readText(after)).toBe("after");
});

test("a failed message's bytes are written over by the next one", () => {
  const first = encodeBinary(text, "first", 1);
  expect(refusal(() => encodeBinary(text, "x\ud800", 1))).toBe("invalid_value");
  const second = encodeBinary(text, "second", 1);
  expect(second.buffer).toBe(first.buffer);
  expect(second.byteOffset).toBe(first.byteOffset + first.length);
});

test("messages of one writer stand one behind the other", () => {
  const w = new BinaryWriter();
  const first = writeMessage(w, text, "one", 1);
  const second = writeMessage(w, text, "zwei é", 1);
  expect(second.byteOffset).toBe(first.byteOffset + first.length);
  expect([readText(first), readText(second)]).toEqual(["one", "zwei é"]);
});

test("a replacement character in what stands before a message is not its own", () => {
  const w = new BinaryWriter();
  writeMessage(w, text, "\ufffd", 1);
  let writes = 0;
  const count = (to: BinaryWriter, value: string): void => {
    writes++;
    text(to, value);
  };
  expect(readText(writeMessage(w, count, "é", 1))).toBe("é");
  expect(writes).toBe(1);
});

test("a strict second look does not outlast its message", () => {
  const w = new BinaryWriter();
  expect(refusal(() => writeMessage(w, text, "\ud800", 1))).toBe("invalid_value");
  expect(w.strict).toBe(false);
  w.pos = w.start;
  expect(readText(writeMessage(w, text, "\ufffd", 1))).toBe("\ufffd");
  expect(w.strict).toBe(false);
});

test("what grows while it is looked at a second time is returned whole", () => {
  let looks = 0;
  const value = {
    get text(): string {
      return looks++ === 0 ? "\ufffd" : "\ufffd and more";
    },
  };
  const message = encodeBinary((w, all: { text: string }) => text(w, all.text), value, 1);
  expect(readText(message)).toBe("\ufffd and more");
});

test("room is made for what comes, whatever was written (R-BIN-1)", () => {
  const w = new BinaryWriter();
  for (const size of [1, CHUNK - 1, CHUNK, CHUNK + 1, 5 * CHUNK]) {
    w.reserve(size);
    expect(w.bytes.length - w.pos).toBeGreaterThanOrEqual(size);
    expect(w.view.buffer).toBe(w.buffer);
    expect(w.bytes.buffer).toBe(w.buffer);
    expect(w.bytes.byteOffset).toBe(0);
    w.pos += size;
  }
});

test("recursive structs are counted down to 64 levels, anew for each message (R-DEPTH-1)", () => {
  interface Node {
    readonly next?: Node;
  }
  const chain = (levels: number): Node => (levels === 1 ? {} : { next: chain(levels - 1) });
  const write = (w: BinaryWriter, node: Node): void => {
    enterWrite(w);
    w.reserve(1);
    putU8(w, node.next === undefined ? 0 : 1, "next");
    if (node.next !== undefined) write(w, node.next);
    w.depth--;
  };
  expect(encodeBinary(write, chain(64), 1).length).toBe(64);
  expect(refusal(() => encodeBinary(write, chain(65), 1))).toBe("depth_exceeded");
  expect(encodeBinary(write, chain(64), 1).length).toBe(64);
});

test("the value and the revision are handed on", () => {
  const seen: unknown[] = [];
  encodeBinary((_, value, revision) => seen.push(value, revision), "value", 7);
  expect(seen).toEqual(["value", 7]);
});

test("an error of the codec names the field", () => {
  const error = errorOf(() =>
    encodeBinary((w) => writeBytes(w, [] as never, "body"), undefined, 1),
  );
  expect(error?.field).toBe("body");
  expect(error?.message).toBe("body: expected a Uint8Array, got an array");
});
