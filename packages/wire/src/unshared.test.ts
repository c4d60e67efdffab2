import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** Browsers' decoders refuse shared memory; Node's does not. */
class BrowserDecoder extends TextDecoder {
  override decode(bytes: Uint8Array): string {
    if (bytes.buffer instanceof SharedArrayBuffer) throw new TypeError("shared memory");
    return super.decode(bytes);
  }
}

function shared(bytes: Uint8Array): Uint8Array {
  const memory = new Uint8Array(new SharedArrayBuffer(bytes.length));
  memory.set(bytes);
  return memory;
}

test("strings are read out of shared memory where decoders refuse it (R-BIN-5)", async () => {
  vi.stubGlobal("TextDecoder", BrowserDecoder);
  vi.resetModules();
  vi.doMock("#native", () => import("./native.ts"));
  const { decodeBinary, encodeBinary, readString, writeString } = await import("./index.ts");
  for (const text of ["a", "x".repeat(40), `${"é".repeat(40)}`, "é".repeat(40_000)]) {
    const message = encodeBinary((w) => writeString(w, text, "text"), undefined, 1);
    const read = decodeBinary((r) => readString(r, 99_999), shared(message), 1);
    expect(read === text).toBe(true);
  }
});

test("memory of one's own is not copied", async () => {
  const { unshared } = await import("./unshared.ts");
  const own = Uint8Array.of(1, 2);
  expect(unshared(own)).toBe(own);
  const copy = unshared(shared(own));
  expect([...copy]).toEqual([1, 2]);
  expect(copy.buffer).toBeInstanceOf(ArrayBuffer);
});
