import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { FieldSketch, Sketch, StructSketch } from "../testing/declare.ts";
import { compiled, history, released } from "../testing/history.ts";
import { formatLock } from "./format-lock.ts";
import type { Lock } from "./lock.ts";
import { parseLock } from "./parse-lock.ts";
import { resolveConflictFile } from "./resolve-conflict-file.ts";
import { resolveLock } from "./resolve-lock.ts";

const folder = mkdtempSync(join(tmpdir(), "resolve-lock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What git makes of two branches' lock files. */
function merge(
  base: Lock,
  ours: Lock,
  theirs: Lock,
  ...flags: string[]
): { clean: boolean; text: string } {
  const write = (name: string, lock: Lock): string => {
    writeFileSync(join(folder, name), formatLock(lock));
    return name;
  };
  const files = [write("ours", ours), write("base", base), write("theirs", theirs)];
  const { status } = spawnSync("git", ["merge-file", ...flags, ...files], { cwd: folder });
  return { clean: status === 0, text: readFileSync(join(folder, "ours"), "utf8") };
}

const optional = { type: "string", optional: true } as const;

function chat(
  fields: Record<string, FieldSketch>,
  more: Record<string, StructSketch> = {},
): Sketch {
  return {
    structs: {
      Chat: { fields: { id: "uuid", ...fields } },
      Other: { fields: { a: "u8" } },
      ...more,
    },
    services: {
      Chats: { methods: { get: { input: "Other", outputs: ["Chat", ...Object.keys(more)] } } },
    },
  };
}

const base = history(chat({ text: "string" }));

function names(lock: Lock | undefined, struct = "Chat"): string[] {
  const fields = lock?.structs.find((one) => one.name === struct)?.fields ?? [];
  return fields.map(
    (field) =>
      `${field.position} ${field.name} since ${field.since}${field.removed === undefined ? "" : ` to ${field.removed}`}`,
  );
}

test("R-LOCK-6 two branches that take the same position clash in a merge by git", () => {
  const ours = compiled(chat({ text: "string", likes: optional }), base).lock;
  const theirs = compiled(chat({ text: "string", edited: optional }), base).lock;
  expect(merge(base, ours, theirs).clean).toBe(false);
  const two = compiled(chat({ text: "string", a: optional, b: optional }), base).lock;
  expect(merge(base, two, theirs).clean).toBe(false);
});

test("R-LOCK-6 they clash too when the draft already had fields and one of them moves", () => {
  const drafted = compiled(chat({ text: "string", x: optional }), base).lock;
  const ours = compiled(chat({ text: "string", a: optional, x: optional }), base).lock;
  const theirs = compiled(chat({ text: "string", x: optional, b: optional }), base).lock;
  expect(merge(drafted, ours, theirs).clean).toBe(false);
});

test("R-LOCK-6 two branches that give one code to different messages clash in a merge by git", () => {
  const ours = compiled(chat({ text: "string" }, { ChatDelta: {} }), base).lock;
  const theirs = compiled(chat({ text: "string" }, { ChatDone: {} }), base).lock;
  expect([ours, theirs].map((lock) => lock.codes.find((one) => one.code === "CD")?.target)).toEqual(
    ["ChatDelta", "ChatDone"],
  );
  expect(merge(base, ours, theirs).clean).toBe(false);
});

test("R-LOCK-7 resolving numbers the drafts of both branches anew", () => {
  const ours = compiled(chat({ text: "string", likes: optional }), base).lock;
  const theirs = compiled(chat({ text: "string", edited: optional, at: optional }), base).lock;
  const { lock, diagnostics } = resolveLock(base, ours, theirs);
  expect(diagnostics).toEqual([]);
  expect(names(lock)).toEqual([
    "0 id since 1",
    "1 text since 1",
    "2 likes since 2",
    "3 edited since 2",
    "4 at since 2",
  ]);
  expect(lock?.revisions).toEqual([...base.revisions, { number: 2, state: "draft" }]);
});

test("R-LOCK-7 what one branch released stays, and the other's draft goes behind it", () => {
  const ours = compiled(chat({ text: "string", likes: optional }, { Done: {} }), base).lock;
  const theirs = released(chat({ text: "string", edited: optional }, { Doe: {} }), base);
  for (const [one, other] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    const { lock, diagnostics } = resolveLock(base, one, other);
    expect(diagnostics).toEqual([]);
    expect(names(lock)).toEqual([
      "0 id since 1",
      "1 text since 1",
      "2 edited since 2",
      "3 likes since 3",
    ]);
    expect(lock?.revisions).toEqual([...theirs.revisions, { number: 3, state: "draft" }]);
    const codes = lock?.codes
      .filter((code) => code.kind === "message")
      .map((code) => `${code.code} ${code.target} ${code.since}`);
    expect(codes).toEqual(["Ch Chat 1", "Do Doe 2", "Dn Done 3"].sort());
  }
});

test("a removal on one branch stays when the other kept the field", () => {
  const before = history(chat({ text: optional, note: optional }));
  const ours = compiled(chat({ text: optional }), before).lock;
  const theirs = compiled(chat({ text: optional, note: optional, x: optional }), before).lock;
  const both = [resolveLock(before, ours, theirs), resolveLock(before, theirs, ours)];
  for (const { lock } of both) {
    expect(names(lock)).toEqual([
      "0 id since 1",
      "1 text since 1",
      "2 note since 1 to 2",
      "3 x since 2",
    ]);
  }
});

test("renames of both branches survive, whichever side they are on", () => {
  const renamed: Sketch = {
    structs: {
      Room: {
        renamedFrom: "Chat",
        fields: { key: { type: "uuid", renamedFrom: "id" }, text: "string" },
      },
      Other: { fields: { a: "u8" } },
    },
    services: {
      Rooms: {
        renamedFrom: "Chats",
        methods: { read: { renamedFrom: "get", input: "Other", outputs: ["Room"] } },
      },
    },
  };
  const ours = compiled(renamed, base).lock;
  const theirs = compiled(chat({ text: "string", likes: optional }), base).lock;
  for (const [one, other] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    const { lock, diagnostics } = resolveLock(base, one, other);
    expect(diagnostics).toEqual([]);
    expect(names(lock, "Room")).toEqual(["0 key since 1", "1 text since 1", "2 likes since 2"]);
    expect(lock?.services.map((one_) => [one_.name, one_.methods.map((it) => it.name)])).toEqual([
      ["Rooms", ["read"]],
    ]);
  }
});

test("a file with conflict markers resolves like the three versions", () => {
  const ours = compiled(chat({ text: "string", likes: optional }), base).lock;
  const theirs = compiled(chat({ text: "string", edited: optional }, { Done: {} }), base).lock;
  for (const flags of [[], ["--diff3"]]) {
    const { clean, text } = merge(base, ours, theirs, ...flags);
    expect(clean).toBe(false);
    expect(parseLock(text, "chat.lock.json").diagnostics).toMatchObject([
      { code: "lock-conflict" },
    ]);
    const { lock, diagnostics } = resolveConflictFile(text, "chat.lock.json");
    expect(diagnostics).toEqual([]);
    expect(lock).toEqual(resolveLock(base, ours, theirs).lock);
  }
});

test("R-LOCK-8 a revision that was released on both branches cannot be resolved", () => {
  const ours = released(chat({ text: "string", likes: optional }), base);
  const theirs = released(chat({ text: "string", edited: { type: "bool", optional: true } }), base);
  expect(resolveLock(base, ours, theirs)).toMatchObject({
    diagnostics: [
      { code: "lock-diverged", message: "Revision 2 was released twice, with different content." },
    ],
  });
  expect(resolveLock(base, ours, ours).lock).toEqual(ours);
});

test("locks of different lineages cannot be resolved", () => {
  const foreign = { ...base, lineage: "f".repeat(32) };
  expect(resolveLock(base, base, foreign).diagnostics).toMatchObject([
    { code: "lock-other-lineage" },
  ]);
});

test("a draft field that the other branch released with another type is reported", () => {
  const ours = compiled(chat({ text: "string", likes: optional }), base).lock;
  const theirs = released(chat({ text: "string", likes: { type: "u8", optional: true } }), base);
  expect(resolveLock(base, ours, theirs).diagnostics).toMatchObject([
    { code: "field-type-changed" },
  ]);
});

test("a file without complete conflict markers is reported", () => {
  for (const text of ["", "<<<<<<< ours\n", formatLock(base)]) {
    expect(resolveConflictFile(text, "chat.lock.json").diagnostics).toMatchObject([
      { code: "lock-unresolved", span: { file: "chat.lock.json" } },
    ]);
  }
});
