import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compile } from "../compile.ts";
import { declare } from "../testing/declare.ts";
import { formatLock } from "./format-lock.ts";
import type { Lock } from "./lock.ts";
import { lockPathOf, readLockFile, writeLockFile } from "./lock-file.ts";

const folder = mkdtempSync(join(tmpdir(), "lock-file-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function someLock(field: string): Lock {
  const { lock } = compile({
    declarations: declare({ structs: { Chat: { fields: { [field]: "uuid" } } } }),
    newLineage: () => "00112233445566778899aabbccddeeff",
  });
  if (lock === undefined) throw new Error("no lock");
  return lock;
}

test("the lock of a schema stands beside it", () => {
  expect(lockPathOf(join("schemas", "chat.ts"))).toBe(join("schemas", "chat.lock.json"));
  expect(lockPathOf("chat.schema.mts")).toBe("chat.schema.lock.json");
});

test("a written lock reads back as itself, and nothing else is left behind", () => {
  const path = join(folder, "chat.lock.json");
  expect(writeLockFile(path, someLock("id"))).toEqual([]);
  expect(writeLockFile(path, someLock("key"))).toEqual([]);
  expect(readLockFile(path)).toEqual({ lock: someLock("key"), diagnostics: [] });
  expect(readdirSync(folder)).toEqual(["chat.lock.json"]);
});

test("an unchanged lock file is not touched", () => {
  const path = join(folder, "same.lock.json");
  writeFileSync(path, formatLock(someLock("id")));
  const before = statSync(path).mtimeMs;
  chmodSync(path, 0o444);
  expect(writeLockFile(path, someLock("id"))).toEqual([]);
  expect(statSync(path).mtimeMs).toBe(before);
});

test("a missing lock file is neither a lock nor a mistake", () => {
  expect(readLockFile(join(folder, "none.lock.json"))).toEqual({ diagnostics: [] });
});

test("a lock file that cannot be read or written is a diagnostic at its path", () => {
  const [unreadable] = readLockFile(folder).diagnostics;
  expect(unreadable).toMatchObject({ code: "lock-unreadable", span: { file: folder, line: 1 } });
  const inside = join(folder, "no-folder", "chat.lock.json");
  expect(writeLockFile(inside, someLock("id"))).toMatchObject([{ code: "lock-unwritable" }]);
});

test("R-LOCK-15 a failed write leaves the old file whole and nothing beside it", () => {
  // A folder in the file's place makes the rename fail after the text was written beside it.
  const path = join(folder, "blocked.lock.json");
  mkdirSync(join(path, "inside"), { recursive: true });
  const before = readdirSync(folder);
  expect(writeLockFile(path, someLock("id"))).toMatchObject([{ code: "lock-unwritable" }]);
  expect(readdirSync(folder)).toEqual(before);
  expect(readdirSync(path)).toEqual(["inside"]);
});
