import { afterEach, expect, test, vi } from "vitest";
import { FakeLocks } from "../testing/fake-locks.ts";
import type { Locks } from "./connection-slot.ts";
import { takeSlot } from "./connection-slot.ts";

afterEach(() => void vi.restoreAllMocks());

const real = (globalThis.navigator as { readonly locks?: Locks } | undefined)?.locks;
const managers: [string, Locks][] = [["fake locks", new FakeLocks()]];
if (real !== undefined) managers.push(["the host's locks", real]);

for (const [name, locks] of managers) {
  test(`an origin has two places, which are given back (${name}) R-TRANS-27`, async () => {
    const url = "http://a.example/rt";
    const first = await takeSlot(url, locks);
    const second = await takeSlot("http://a.example/other", locks);
    expect(await takeSlot(url, locks)).toBeUndefined();
    const elsewhere = await takeSlot("http://b.example/rt", locks);
    expect([first, second, elsewhere]).not.toContain(undefined);
    first?.();
    await new Promise((resolve) => setImmediate(resolve));
    const third = await takeSlot(url, locks);
    expect(third).toBeDefined();
    expect(await takeSlot(url, locks)).toBeUndefined();
    for (const leave of [second, third, elsewhere]) leave?.();
  });
}

test("connections are shared over TLS only where the browser tells of HTTP/1.1", async () => {
  const locks = new FakeLocks();
  const entries = (nextHopProtocol: string) =>
    vi
      .spyOn(performance, "getEntries")
      .mockReturnValue([{ name: "https://a.example/page", nextHopProtocol }] as never);
  for (const protocol of ["h2", "h3", ""]) {
    entries(protocol);
    await takeSlot("https://a.example/rt", locks);
    expect([protocol, locks.held.size]).toEqual([protocol, 0]);
  }
  entries("http/1.1");
  await takeSlot("https://b.example/rt", locks);
  expect(locks.held.size).toBe(0);
  await takeSlot("https://a.example/rt", locks);
  expect([...locks.held]).toEqual(["twobyte https://a.example 1"]);
});

test("where nothing can be locked, nothing is shared", async () => {
  const refusing: Locks = { request: () => Promise.reject(new Error("no origin")) };
  for (const locks of [undefined, refusing]) {
    for (let n = 0; n < 3; n++) {
      expect(await takeSlot("http://a.example/", locks)).toBeDefined();
    }
  }
});
