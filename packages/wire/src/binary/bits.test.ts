import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { assertWireInvariants } from "../testing/assert-wire-invariants.ts";
import { readHex, refusedToRead } from "../testing/binary.ts";
import { randomRuns } from "../testing/random-runs.ts";
import { refusal } from "../testing/refusal.ts";
import {
  bit,
  clearBits,
  getBits,
  setBits,
  skipBits,
  takeBits1,
  takeBits2,
  takeBits3,
} from "./bits.ts";
import type { BinaryReader } from "./reader.ts";
import type { BinaryWriter } from "./writer.ts";

vi.setConfig({ testTimeout: 60_000 });

test("a boolean is one bit, and nothing else is a boolean", () => {
  expect([bit(false, "b"), bit(true, "b")]).toEqual([0, 1]);
  for (const value of [0, 1, "true", null, undefined, {}]) {
    expect(refusal(() => bit(value as boolean, "b"))).toBe("invalid_value");
  }
});

test("a group's bits are read lowest first, out of one to three bytes", () => {
  expect(readHex((r) => takeBits1(r, 0xff), "81")).toBe(0x81);
  expect(readHex((r) => takeBits2(r, 0xffff), "01 80")).toBe(0x8001);
  expect(readHex((r) => takeBits3(r, 0xff_ffff), "01 02 80")).toBe(0x80_0201);
});

test("a group's bits one behind the other have one form (R-BIN-2, R-CANON-1)", () => {
  const write = (w: BinaryWriter, value: readonly number[]): void => {
    for (const byte of value) w.bytes[w.pos++] = byte;
  };
  const read = (r: BinaryReader): number[] => {
    const [one, two, three] = [takeBits1(r, 0x7f), takeBits2(r, 0xff7f), takeBits3(r, 0xf0ffff)];
    return [one, two & 255, two >> 8, three & 255, (three >> 8) & 255, three >> 16];
  };
  const values = [
    [0, 0, 0, 0, 0, 0],
    [0x7f, 0x7f, 0xff, 0xff, 0xff, 0xf0],
  ];
  assertWireInvariants({ write, read, values, room: 6, size: () => 6 });
});

test("every bit outside of a group's fields is refused when it is set (R-LAYOUT-5)", () => {
  for (let at = 0; at < 24; at++) {
    const bits = 1 << at;
    const hex = [bits & 255, (bits >> 8) & 255, bits >> 16]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join("");
    const mask = 0xff_ffff & ~bits;
    expect(refusedToRead((r) => takeBits3(r, mask), hex)).toBe("reserved_bits");
    expect(refusedToRead((r) => takeBits3(r, bits), hex)).toBe("accepted");
    if (at < 16) {
      expect(refusedToRead((r) => takeBits2(r, mask), hex.slice(0, 4))).toBe("reserved_bits");
      expect(refusedToRead((r) => takeBits2(r, bits), hex.slice(0, 4))).toBe("accepted");
    }
    if (at < 8) {
      expect(refusedToRead((r) => takeBits1(r, mask), hex.slice(0, 2))).toBe("reserved_bits");
      expect(refusedToRead((r) => takeBits1(r, bits), hex.slice(0, 2))).toBe("accepted");
    }
  }
});

/** A list's bit field: `width` bits for each value. */
function packed(width: number): {
  write: (w: BinaryWriter, values: readonly number[]) => void;
  read: (r: BinaryReader) => number[];
} {
  return {
    write: (w, values) => {
      w.bytes[w.pos++] = values.length;
      const from = w.pos;
      // What was in memory before must not shine through.
      w.bytes.fill(0xff, from, from + Math.ceil((values.length * width) / 8) + 2);
      w.pos = clearBits(w.bytes, from, values.length * width);
      values.forEach((value, i) => {
        setBits(w.bytes, from, i * width, value);
      });
    },
    read: (r) => {
      r.need(1);
      const count = r.bytes[r.pos++] as number;
      const from = skipBits(r, count * width);
      return Array.from({ length: count }, (_, i) => getBits(r, from, i * width, width));
    },
  };
}

for (const width of [1, 2, 3, 5, 7, 8, 9, 16, 17]) {
  test(`a list's fields of ${width} bits have one form (R-LAYOUT-5, R-CANON-1)`, () => {
    const all = 2 ** width - 1;
    const values = [[], [all], [0, all, 0], [all, 0, all, 0, all], new Array(9).fill(all)];
    const { write, read } = packed(width);
    const size = (list: readonly number[]): number => 1 + Math.ceil((list.length * width) / 8);
    assertWireInvariants({ write, read, values, room: 40, size });
  });
}

test("random fields of bits come back (R-CANON-1)", () => {
  const fields = fc.integer({ min: 1, max: 17 }).chain((width) => {
    const list = fc.array(fc.nat(2 ** width - 1), { maxLength: 40 });
    return fc.tuple(fc.constant(width), list);
  });
  fc.assert(
    fc.property(fields, ([width, list]) => {
      assertWireInvariants({ ...packed(width), values: [list], room: 128 });
    }),
    randomRuns(300),
  );
});

test("each item's bits stand apart, lowest first, across bytes", () => {
  const memory = new Uint8Array(4).fill(0xff);
  expect(clearBits(memory, 1, 9)).toBe(3);
  expect([...memory]).toEqual([0xff, 0, 0, 0xff]);
  setBits(memory, 1, 0, 0b101);
  setBits(memory, 1, 3, 0);
  setBits(memory, 1, 6, 0b110);
  expect([...memory]).toEqual([0xff, 0b1000_0101, 0b1, 0xff]);
});

test("the bits behind the last item have to be zero (R-LAYOUT-5)", () => {
  for (let used = 1; used <= 16; used++) {
    const read = (r: BinaryReader): number => skipBits(r, used);
    const size = used > 8 ? 2 : 1;
    const all = (1 << used) - 1;
    const hex = [all & 255, all >> 8].map((byte) => byte.toString(16).padStart(2, "0"));
    expect(refusedToRead(read, hex.slice(0, size).join(""))).toBe("accepted");
    for (let at = used; at < size * 8; at++) {
      const set = [(1 << at) & 255, (1 << at) >> 8].map((byte) =>
        byte.toString(16).padStart(2, "0"),
      );
      expect(refusedToRead(read, set.slice(0, size).join(""))).toBe("reserved_bits");
    }
  }
});

test("a bit field of no bits takes no bytes (R-LAYOUT-3)", () => {
  expect(readHex((r) => skipBits(r, 0), "")).toBe(0);
  const memory = Uint8Array.of(1);
  expect(clearBits(memory, 0, 0)).toBe(0);
  expect(memory[0]).toBe(1);
});
