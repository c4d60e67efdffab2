import { expect, test } from "vitest";
import { compiled, history } from "../testing/history.ts";
import { findFingerprintMismatch } from "./fingerprint.ts";
import { releaseLock } from "./release.ts";

const first = { structs: { Chat: { fields: { id: "uuid" } } } } as const;
const second = {
  structs: { Chat: { fields: { id: "uuid", text: { type: "string", optional: true } } } },
} as const;

test("R-EVO-1 a release stores the draft's fingerprint and freezes it", () => {
  const { lock, ir } = compiled(first);
  const result = releaseLock(lock);
  expect(result.diagnostics).toEqual([]);
  expect(result.lock?.revisions).toEqual([
    { number: 1, state: "released", fingerprint: ir.revisions[0]?.fingerprint },
  ]);
  if (result.lock !== undefined) expect(findFingerprintMismatch(result.lock)).toBeUndefined();
});

test("R-LOCK-9 nothing is released when nothing changed on the wire", () => {
  const lock = history(first);
  expect(releaseLock(lock).diagnostics).toMatchObject([{ code: "release-empty" }]);
  const renamed = compiled(
    { structs: { Room: { renamedFrom: "Chat", fields: { id: "uuid" } } } },
    lock,
  );
  expect(renamed.lock.revisions).toEqual(lock.revisions);
  expect(releaseLock(renamed.lock).diagnostics).toMatchObject([{ code: "release-empty" }]);
});

test("R-LOCK-10 a release needs a lock that descends from the base", () => {
  const base = history(first);
  const draft = compiled(second, base).lock;
  expect(releaseLock(draft, base).lock?.revisions).toHaveLength(2);
  expect(releaseLock(draft, compiled(first).lock).lock?.revisions).toHaveLength(2);
  const ahead = history(first, {
    structs: { Chat: { fields: { id: "uuid", likes: { type: "u8", optional: true } } } },
  });
  const cases = [
    [{ ...base, lineage: "f".repeat(32) }, /its lineage is/],
    [ahead, /the base has released revision 2, and it has not/],
    [
      { ...base, revisions: [{ number: 1, state: "released", fingerprint: "0".repeat(32) }] },
      /revision 1 is/,
    ],
  ] as const;
  for (const [other, message] of cases) {
    const { lock, diagnostics } = releaseLock(draft, other);
    expect(lock).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "release-not-descended", message: expect.stringMatching(message) },
    ]);
  }
});
