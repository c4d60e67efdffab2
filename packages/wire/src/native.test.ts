import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { BinaryReader } from "./binary/reader.ts";
import { CodecError } from "./codec-error.ts";
import * as browser from "./native.ts";
import * as node from "./node/native.ts";
import { SCALARS, scalarValue } from "./testing/random.ts";
import { randomRuns } from "./testing/random-runs.ts";

vi.setConfig({ testTimeout: 60_000 });

const scalar = fc.oneof(...SCALARS.map((most) => fc.nat(most))).map(scalarValue);

const hosts = [browser, node];
const unit = fc.constantFrom("a", "\0", "é", "漢", "😀", "\ufeff", "\ufffd", "\ud800", "\udfff");
const anyText = fc.oneof(fc.string({ unit, maxLength: 50 }), fc.string({ unit: scalar }));

/** The bytes that a host writes, with what stood around them. */
function utf8(host: typeof browser, text: string, pos: number): { size: number; memory: number[] } {
  const memory = new Uint8Array(pos + text.length * 3 + 2).fill(0x2a);
  const size = host.writeUtf8(memory, text, pos);
  return { size, memory: [...memory] };
}

test("both hosts write the same UTF-8, and nothing around it", () => {
  const known = ["", "a", "é", "漢", "😀", "\ufeff", "\ufffd", "\ud800", "\udc00\ud800", "a\ud83d"];
  for (const text of known) {
    const written = utf8(browser, text, 3);
    expect(utf8(node, text, 3)).toEqual(written);
    const expected = [...new TextEncoder().encode(text)];
    expect(written.memory.slice(0, 3 + written.size)).toEqual([0x2a, 0x2a, 0x2a, ...expected]);
    expect(written.memory.slice(3 + written.size).every((byte) => byte === 0x2a)).toBe(true);
  }
  fc.assert(
    fc.property(anyText, fc.nat(9), (text, pos) => {
      expect(utf8(node, text, pos)).toEqual(utf8(browser, text, pos));
    }),
    randomRuns(1000),
  );
});

test("both hosts write UTF-8 into memory that begins in the middle of a buffer", () => {
  for (const host of hosts) {
    const memory = new Uint8Array(16);
    expect(host.writeUtf8(memory.subarray(4), "né", 2)).toBe(3);
    expect([...memory.subarray(0, 10)]).toEqual([0, 0, 0, 0, 0, 0, 0x6e, 0xc3, 0xa9, 0]);
  }
});

test("both hosts read the same ASCII out of any part of any memory", () => {
  const memory = new Uint8Array(200);
  for (let i = 0; i < 128; i++) memory[i + 40] = i;
  const ascii = String.fromCharCode(...Array.from({ length: 128 }, (_, i) => i));
  const shared = new Uint8Array(new SharedArrayBuffer(200));
  shared.set(memory);
  for (const host of hosts) {
    expect(host.latin1(memory, 40, 168)).toBe(ascii);
    expect(host.latin1(memory.subarray(40), 97, 100)).toBe("abc");
    expect(host.latin1(shared, 40, 168)).toBe(ascii);
    expect(host.latin1(memory, 50, 50)).toBe("");
  }
});

test("both hosts give one unit for every byte that is not ASCII", () => {
  const memory = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (const host of hosts) expect(host.latin1(memory, 0, 256).length).toBe(256);
});

test("both hosts decode the same UTF-8 and refuse the same bytes", () => {
  const outcome = (host: typeof browser, bytes: Uint8Array): string => {
    const r = new BinaryReader();
    r.reset(bytes);
    try {
      return `text ${host.decodeUtf8(r, 1, bytes.length - 1)}`;
    } catch (error) {
      return error instanceof CodecError ? error.code : String(error);
    }
  };
  const known = ["", "a", "é", "\ufeffé", "\ufffd", "漢", "😀", `${"é".repeat(20_000)}a`];
  for (const text of known) {
    const bytes = Uint8Array.of(0xc3, ...new TextEncoder().encode(text), 0xbf);
    for (const host of hosts) expect(outcome(host, bytes) === `text ${text}`).toBe(true);
  }
  fc.assert(
    fc.property(anyText, fc.uint8Array({ maxLength: 4 }), fc.nat(60), (text, spoiled, at) => {
      const bytes = Uint8Array.of(0x61, ...new TextEncoder().encode(text), 0x61);
      bytes.set(spoiled.subarray(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length));
      expect(outcome(node, bytes)).toBe(outcome(browser, bytes));
    }),
    randomRuns(1000),
  );
});

test("both hosts make the same string of 8 to 15 bytes, and none of bytes above ASCII", () => {
  const memory = Uint8Array.from({ length: 160 }, (_, i) => i);
  for (const host of hosts) {
    for (let size = 8; size < 16; size++) {
      const from = 128 - size;
      const text = String.fromCharCode(...memory.subarray(from, 128));
      expect(host.shortAscii(memory, from, size)).toBe(text);
      expect(host.shortAscii(memory, 60, size)?.length).toBe(size);
      for (let beyond = 1; beyond <= size; beyond++)
        expect(host.shortAscii(memory, from + beyond, size)).toBe(undefined);
    }
  }
});

test("both hosts give memory of its own, at offset 0", () => {
  for (const host of hosts) {
    const [one, two] = [host.allocate(1000), host.allocate(1000)];
    for (const bytes of [one, two]) {
      expect(bytes.length).toBe(1000);
      expect(bytes.byteOffset).toBe(0);
      expect(bytes.buffer.byteLength).toBe(1000);
    }
    expect(one.buffer).not.toBe(two.buffer);
  }
});
