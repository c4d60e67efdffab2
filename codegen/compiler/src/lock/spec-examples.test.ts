import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fingerprints, fingerprintText } from "./fingerprint.ts";
import { formatLock } from "./format-lock.ts";
import { parseLock } from "./parse-lock.ts";

const url = new URL("../../../../spec/05-evolution-and-lock.md", import.meta.url);
const chapter = readFileSync(url, "utf8");

function examples(kind: string): string[] {
  const fences = chapter.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, "gm"));
  return [...fences].map((fence) => fence[1] ?? "");
}

test("R-LOCK-2 R-LOCK-11 the examples of spec chapter 5 are what the compiler reads and writes", () => {
  const [text = ""] = examples("lock");
  const { lock, diagnostics } = parseLock(text, "spec");
  expect(diagnostics).toEqual([]);
  if (lock === undefined) throw new Error("no lock");
  expect(formatLock(lock)).toBe(text);
  const texts = examples("fingerprint").map((one) => one.trimEnd());
  const prints = fingerprints(lock);
  expect(texts).toHaveLength(2);
  expect(texts).toEqual([fingerprintText(lock, 1, ""), fingerprintText(lock, 2, prints[0] ?? "")]);
  for (const [index, print] of prints.entries()) {
    const hash = createHash("sha256")
      .update(texts[index] ?? "", "utf8")
      .digest("hex");
    expect(hash.slice(0, 32)).toBe(print);
    expect(chapter).toContain(`\`${print}\``);
  }
});
