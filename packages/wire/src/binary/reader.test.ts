import { expect, test } from "vitest";
import { enterRead } from "../depth.ts";
import { readHex, refusedToRead } from "../testing/binary.ts";
import { errorOf, refusal } from "../testing/refusal.ts";
import { readU8 } from "./byte.ts";
import { readBytes } from "./bytes.ts";
import { readF64, takeF64 } from "./float.ts";
import { BinaryReader, decodeBinary } from "./reader.ts";
import { readString, writeString } from "./string.ts";
import { readTimestamp } from "./timestamp.ts";
import { readUuid } from "./uuid.ts";
import { encodeBinary } from "./writer.ts";

const LONG = `${"a".repeat(40)}é${"b".repeat(40)}`;

/** One of each construct that looks at memory in its own way. */
function everything(r: BinaryReader): unknown[] {
  return [
    readU8(r),
    readF64(r),
    readString(r, 999),
    readTimestamp(r),
    readString(r, 999),
    readUuid(r),
    readBytes(r, 999),
    readString(r, 99_999),
  ];
}

const HEX = [
  "07",
  "00 00 00 00 00 00 f8 3f",
  `0e ${"61 ".repeat(14)}`,
  "ff ff ff ff ff ff",
  `20 ${"62 ".repeat(32)}`,
  "00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff",
  "02 aa bb",
].join(" ");

function sample(): Uint8Array<ArrayBuffer> {
  const head = Uint8Array.from(HEX.match(/[0-9a-f]{2}/g) ?? [], (pair) =>
    Number.parseInt(pair, 16),
  );
  const long = encodeBinary((w) => writeString(w, LONG.repeat(500), "text"), undefined, 1);
  return Uint8Array.of(...head, ...long);
}

const VALUES = [
  7,
  1.5,
  "a".repeat(14),
  -1,
  "b".repeat(32),
  "00112233-4455-6677-8899-aabbccddeeff",
  Uint8Array.of(0xaa, 0xbb),
  LONG.repeat(500),
];

test("a message is read at every alignment of one shared memory (R-CANON-1)", () => {
  const message = sample();
  const memory = new Uint8Array(message.length * 2 + 64).fill(0xff);
  for (let at = 0; at < 17; at++) {
    memory.set(message, at);
    expect(decodeBinary(everything, memory.subarray(at, at + message.length), 1)).toEqual(VALUES);
  }
  // Two views of one memory, one after the other and back.
  const [first, second] = [17, 18 + message.length].map((at) => {
    memory.set(message, at);
    return memory.subarray(at, at + message.length);
  });
  for (const view of [first, second, first, first, second]) {
    expect(decodeBinary(everything, view as Uint8Array, 1)).toEqual(VALUES);
  }
});

test("memory that threads share is read like any other", () => {
  const message = sample();
  const memory = new Uint8Array(new SharedArrayBuffer(message.length + 3));
  memory.set(message, 3);
  expect(decodeBinary(everything, memory.subarray(3), 1)).toEqual(VALUES);
  memory[message.length] = 0xff;
  expect(refusal(() => decodeBinary(everything, memory.subarray(3), 1))).toBe("invalid_utf8");
});

test("a Buffer out of a pool is read like any other memory", () => {
  const message = Buffer.from(sample());
  expect(decodeBinary(everything, message, 1)).toEqual(VALUES);
  const [bytes] = [decodeBinary((r) => readBytes(r, 9), Buffer.from([2, 1, 2]), 1)];
  expect(Object.getPrototypeOf(bytes)).toBe(Uint8Array.prototype);
});

test("the same array is read anew after its content changed", () => {
  const message = Uint8Array.of(20, ...new Array(20).fill(0x61));
  const read = (): string => decodeBinary((r) => readString(r, 99), message, 1);
  expect(read()).toBe("a".repeat(20));
  message.fill(0x62, 1);
  expect(read()).toBe("b".repeat(20));
});

test("reading changes nothing in the message", () => {
  const message = sample();
  const before = message.slice();
  decodeBinary(everything, message, 1);
  expect(message).toEqual(before);
});

test("an empty message holds a struct without fields and nothing else (R-BIN-1)", () => {
  expect(readHex(() => "nothing", "")).toBe("nothing");
  for (const read of [readU8, readF64, readTimestamp]) {
    expect(refusedToRead(read, "")).toBe("truncated");
  }
  for (const read of [readUuid, (r: BinaryReader) => readString(r, 9)]) {
    expect(refusedToRead(read, "")).toBe("truncated");
  }
});

test("bytes behind the last field are refused (R-BIN-1)", () => {
  const error = errorOf(() => decodeBinary(readU8, Uint8Array.of(1, 2, 3), 1));
  expect(error?.code).toBe("trailing");
  expect(error?.offset).toBe(1);
  expect(error?.message).toContain("2 bytes");
});

test("a failure names the offset and leaves nothing to the next message (R-ERR-3)", () => {
  const read = (r: BinaryReader): number[] => [readU8(r), readU8(r)];
  const error = errorOf(() => decodeBinary(read, Uint8Array.of(1), 1));
  expect(error?.code).toBe("truncated");
  expect(error?.offset).toBe(1);
  expect(decodeBinary(read, Uint8Array.of(5, 6), 1)).toEqual([5, 6]);
});

test("the revision is handed on", () => {
  expect(decodeBinary((_, revision) => revision, new Uint8Array(0), 7)).toBe(7);
});

test("recursive structs are counted down to 64 levels (R-DEPTH-1)", () => {
  const nested = (r: BinaryReader): number => {
    enterRead(r);
    const below = readU8(r) === 1 ? nested(r) : 0;
    r.depth--;
    return below + 1;
  };
  const chain = (levels: number): Uint8Array =>
    Uint8Array.from({ length: levels }, (_, i) => (i < levels - 1 ? 1 : 0));
  expect(decodeBinary(nested, chain(64), 1)).toBe(64);
  expect(refusal(() => decodeBinary(nested, chain(65), 1))).toBe("depth_exceeded");
  expect(decodeBinary(nested, chain(64), 1)).toBe(64);
  const siblings = (r: BinaryReader): number => nested(r) + nested(r);
  const both = Uint8Array.of(...chain(40), ...chain(40));
  expect(decodeBinary(siblings, both, 1)).toBe(80);
});

test("need asks for bytes without taking them (R-BIN-2)", () => {
  const r = new BinaryReader();
  r.reset(Uint8Array.of(1, 2));
  r.need(2);
  r.need(0);
  expect(r.pos).toBe(0);
  expect(refusal(() => r.need(3))).toBe("truncated");
  r.pos = 2;
  r.need(0);
  expect(refusal(() => r.need(1))).toBe("truncated");
});

test("R-ERR-5: a run that is cut short is judged value by value, then refused", () => {
  const pair = (r: BinaryReader): number => {
    const words = r.run(16);
    return takeF64(r, words) + takeF64(r, words);
  };
  const two = (r: BinaryReader): number => pair(r) + pair(r);
  const decode = (message: Uint8Array): number => decodeBinary(two, message, 1);
  const bad = Uint8Array.of(0, 0, 0, 0, 0, 0, 0xf8, 0x7f);
  const good = Uint8Array.of(0, 0, 0, 0, 0, 0, 0xf0, 0x3f);
  const whole = Uint8Array.of(...good, ...good, ...good, ...good);
  expect(decode(whole)).toBe(4);
  for (let length = 0; length < whole.length; length++)
    expect(refusal(() => decode(whole.subarray(0, length)))).toBe("truncated");
  for (const before of [[], [...good], [...good, ...good]]) {
    const cut = Uint8Array.of(...before, ...bad.subarray(0, 7));
    expect(refusal(() => decode(cut))).toBe("truncated");
    expect(refusal(() => decode(Uint8Array.of(...before, ...bad)))).toBe("out_of_range");
    expect(refusal(() => decode(Uint8Array.of(...before, ...bad, 0)))).toBe("out_of_range");
  }
  expect(decode(whole)).toBe(4);
});

test("words look at the memory around the message", () => {
  const memory = Uint8Array.of(9, 9, 1, 2, 3, 4, 9);
  const r = new BinaryReader();
  r.reset(memory.subarray(2, 6));
  expect(r.words().getUint32(r.base, true)).toBe(0x0403_0201);
  r.reset(memory.subarray(3, 6));
  expect(r.words().getUint16(r.base, true)).toBe(0x0302);
  r.reset(Uint8Array.of(7));
  expect(r.words().getUint8(r.base)).toBe(7);
});

test("a message longer than any string is read (R-ERR-1)", () => {
  const memory = Buffer.allocUnsafeSlow(2 ** 29);
  memory.fill(0x61, 0, 64);
  memory[0] = 40;
  const read = (r: BinaryReader): string => {
    const text = readString(r, 99);
    r.pos = r.end;
    return text;
  };
  expect(decodeBinary(read, memory, 1)).toBe("a".repeat(40));
});

test("a string is the same in a message of any size", () => {
  for (const size of [2 ** 24, 2 ** 24 + 1]) {
    const message = new Uint8Array(size).fill(0x62, 0, 64);
    message[0] = 40;
    const read = (r: BinaryReader): string[] => {
      const texts = [readString(r, 99), r.ascii(2, 5)];
      r.pos = r.end;
      return texts;
    };
    expect(decodeBinary(read, message, 1)).toEqual(["b".repeat(40), "bbb"]);
  }
});

test("ASCII is cut out of its message by position", () => {
  const r = new BinaryReader();
  r.reset(new TextEncoder().encode("abcdef"));
  expect([r.ascii(0, 6), r.ascii(1, 3), r.ascii(6, 6)]).toEqual(["abcdef", "bc", ""]);
  r.reset(new TextEncoder().encode("xyz"));
  expect(r.ascii(0, 3)).toBe("xyz");
});
