import { isMembers } from "../control/parse-message.ts";
import { match } from "../scenario/match.ts";
import type { Setting } from "./check-given.ts";
import type { EntryPattern, Expectation } from "./compiler-case.ts";
import { show, Wrong } from "./wrong.ts";

/** Judges the text of a lock. Throws a `Wrong`. */
export function checkLock(expected: Expectation, given: unknown, setting: Setting): void {
  const lock = readLock(given);
  const { protocol, lineage, revisions, entries } = lock;
  if (typeof protocol !== "string" || !protocol.startsWith(setting.protocol)) {
    throw new Wrong("protocol", setting.protocol, show(protocol));
  }
  if (typeof lineage !== "string" || !/^[0-9a-f]{32}$/.test(lineage)) {
    throw new Wrong("lineage", "32 lower-case hex digits", show(lineage));
  }
  for (const pattern of expected.lock ?? []) checkEntry(pattern, entries);
  if (expected.revisions !== undefined) {
    const mismatch = match(expected.revisions, revisions, new Map());
    if (mismatch !== undefined) throw new Wrong("revisions", mismatch.expected, show(revisions));
  }
  const { text, same, otherLineage } = setting;
  if (text !== undefined) sameLines(withoutLineage(text), withoutLineage(String(given)));
  if (same !== undefined) sameLines(same, String(given));
  if (otherLineage !== undefined && lineage === readLock(otherLineage).lineage) {
    throw new Wrong("lineage", "another one", lineage);
  }
}

interface LockText {
  readonly protocol: unknown;
  readonly lineage: unknown;
  readonly revisions: unknown;
  readonly entries: readonly unknown[];
}

function readLock(given: unknown): LockText {
  let value: unknown;
  try {
    value = JSON.parse(String(given));
  } catch {
    value = undefined;
  }
  const entries = isMembers(value) ? value["entries"] : undefined;
  if (!isMembers(value) || !Array.isArray(entries)) {
    throw new Wrong("lock", "the text of a lock", show(given));
  }
  const { protocol, lineage, revisions } = value;
  return { protocol, lineage, revisions, entries };
}

function checkEntry([kind, owner, position, rest]: EntryPattern, all: readonly unknown[]): void {
  const about = `${kind} ${owner} ${position}`;
  const found = all.find(
    (one) => Array.isArray(one) && one[0] === kind && one[1] === owner && one[2] === position,
  ) as readonly unknown[] | undefined;
  if (rest === null) {
    if (found !== undefined) throw new Wrong("entries", `no entry ${about}`, show(found));
    return;
  }
  if (found === undefined) throw new Wrong("entries", `an entry ${about}`, show(all));
  const mismatch = match(rest, found[3], new Map());
  if (mismatch === undefined) return;
  throw new Wrong("entries", `${about} with ${mismatch.path} ${mismatch.expected}`, show(found));
}

function withoutLineage(text: string): string {
  return text.replace(/"lineage": "[0-9a-f]*"/, '"lineage": ""');
}

function sameLines(expected: string, seen: string): void {
  if (expected === seen) return;
  const [wanted, lines] = [expected.split("\n"), seen.split("\n")];
  const at = wanted.findIndex((line, index) => line !== lines[index]);
  const line = at === -1 ? wanted.length : at;
  throw new Wrong("text", `line ${line + 1} ${show(wanted[line])}`, show(lines[line]));
}
