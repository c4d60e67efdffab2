import type { IrJson } from "../ir/ir.ts";
import type { Lifetime, Lock, LockUse } from "./lock.ts";
import { byCodeUnit } from "./lock.ts";

/** One line of the lock file: kind, owner, position, and the rest. */
type LockEntry = readonly [
  kind: string,
  owner: string,
  position: number,
  rest: { readonly [key: string]: unknown },
];

/** The entries of a lock, in file order: by kind, owner and position. */
function lockEntries(lock: Lock): LockEntry[] {
  const entries: LockEntry[] = [];
  for (const { code, ...rest } of lock.codes) entries.push(["code", code, 0, rest]);
  for (const { name, members, ...rest } of lock.enums) {
    entries.push(["enum", name, 0, rest]);
    for (const { position, ...member } of members) {
      entries.push(["enumMember", name, position, member]);
    }
  }
  for (const { name, fields, ...rest } of lock.structs) {
    entries.push(["struct", name, 0, rest]);
    for (const { position, optional, ...field } of fields) {
      entries.push(["field", name, position, optional ? { ...field, optional } : field]);
    }
  }
  for (const { name, methods, ...rest } of lock.services) {
    entries.push(["service", name, 0, rest]);
    for (const { position, outputs, inputs, errors, ...method } of methods) {
      const uses = {
        ...(outputs.length > 0 && { outputs: outputs.map(useEntry) }),
        ...(inputs.length > 0 && { inputs: inputs.map(useEntry) }),
        ...(errors.length > 0 && { errors: errors.map(useEntry) }),
      };
      entries.push(["method", name, position, { ...method, ...uses }]);
    }
  }
  for (const { name, members, ...rest } of lock.unions) {
    entries.push(["union", name, 0, rest]);
    for (const { position, ...member } of members) {
      entries.push(["unionMember", name, position, member]);
    }
  }
  //@fault positions-as-text R-LOCK-1 return entries.sort((a, b) => byCodeUnit(a[0], b[0]) || byCodeUnit(a[1], b[1]) || byCodeUnit(String(a[2]), String(b[2])));
  return entries.sort((a, b) => byCodeUnit(a[0], b[0]) || byCodeUnit(a[1], b[1]) || a[2] - b[2]);
}

function useEntry({ message, since, removed }: LockUse & Lifetime): IrJson {
  return removed === undefined ? [message, since] : [message, since, removed];
}

/** The exact text of a lock file: one entry a line, so that clashes are conflicts in version control. */
export function formatLock(lock: Lock): string {
  const revisions = lock.revisions.map((revision) =>
    canonicalJson(
      revision.state === "draft"
        ? [revision.number, "draft"]
        : [revision.number, "released", revision.fingerprint],
    ),
  );
  //@fault lines-by-their-rest R-LOCK-6 const entries = lockEntries(lock).sort((a, b) => byCodeUnit(a[0], b[0]) || byCodeUnit(canonicalJson(a[3]), canonicalJson(b[3]))).map(canonicalJson);
  const entries = lockEntries(lock).map(canonicalJson);
  return `{
  "lockVersion": ${lock.lockVersion},
  "protocol": ${JSON.stringify(lock.protocol)},
  "lineage": ${JSON.stringify(lock.lineage)},
  "revisions": ${formatLines(revisions)},
  "entries": ${formatLines(entries)}
}
`;
}

function formatLines(lines: readonly string[]): string {
  return lines.length === 0 ? "[]" : `[\n${lines.map((line) => `    ${line}`).join(",\n")}\n  ]`;
}

/** JSON without whitespace, keys sorted by code unit. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    //@fault keys-unsorted R-LOCK-2
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
